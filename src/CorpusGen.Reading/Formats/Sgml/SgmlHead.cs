using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Sgml;

/// <summary>Reads the head data of a document of a news collection.</summary>
/// <remarks>
/// Title: <c>TITLE</c>, <c>HEADLINE</c>, <c>HEAD</c>, <c>HL</c> (up to a line of dashes), <c>TI</c>. Date: <c>DATE</c>, <c>DATE_TIME</c>, <c>DATETIME</c>, <c>DD</c>, <c>DCT</c> …, in figures the month first
/// (<c>03/14/1998</c>) or six (<c>870323</c>), as these American collections write; else the figures of the document's number (<c>AP880212-0001</c>,
/// <c>AFP_ENG_20101206.0001</c>), of which <c>ENG</c> states the language. Id: <c>DOCNO</c>, <c>DOCID</c> or <c>@id</c>; of Reuters the fragment <c>NEWID</c>. Participants: <c>AUTHOR</c> and
/// <c>BYLINE</c>, with what follows a comma as affiliation or role. Metadata: <c>DATELINE</c>, the lists of codes (<c>TOPICS</c>, <c>PLACES</c>, <c>PEOPLE</c> …; its codes are no
/// names), <c>DOCTYPE</c>, <c>@type</c> and other fields of one line.
/// </remarks>
internal static class SgmlHead
{
    private static readonly string[] Titles = ["TITLE", "HEADLINE", "HEAD", "HL", "HL1", "TI"];
    private static readonly string[] Dates = ["DATE", "DATE_TIME", "DATETIME", "DCT", "DD", "DATE1", "PUBDATE", "STORY_DATE"];
    private static readonly string[] Numbers = ["DOCNO", "DOCID"];
    private static readonly string[] Lists = ["TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"];
    private static readonly string[] Others = ["DATELINE", "DOCTYPE", "FILEID", "SO", "CO", "IN", "PUB", "SECTION", "TYPE", "SUBJECT", "KEYWORD", "SLUG", "PROFILE"];
    private static readonly string[] Bodies = ["writer", "press", "correspondent", "editor", "reuter", "reuters", "staff", "reporter", "columnist", "analyst", "times", "journal", "news", "post"];

    internal static void Read(string source, SgmlElement element, ParsedDocument document)
    {
        string? number = element.First(Numbers)?.Words().Text ?? element.Start.Attribute(source, "id") ?? element.Start.Attribute(source, "docid");
        document.Id = string.IsNullOrEmpty(number) ? null : number;
        document.Fragment = element.Start.Attribute(source, "NEWID") ?? document.Id;
        document.Language = LanguageOf(document.Id);
        SgmlElement? title = element.First(Titles);
        if (title is not null)
        {
            ReadTitle(title, document);
        }

        ReadDate(source, element, document);
        foreach (SgmlElement author in element.All("AUTHOR").Concat(element.All("BYLINE")))
        {
            AddAuthors(document, author.Words());
        }

        ReadFields(source, element, document);
    }

    /// <summary>Behind a line of dashes the Wall Street Journal writes the byline.</summary>
    private static void ReadTitle(SgmlElement title, ParsedDocument document)
    {
        const string Dashes = "----";
        MappedText words = Unmarked(title);
        int dashes = words.Text.IndexOf(Dashes, StringComparison.Ordinal);
        document.Title = dashes > 0 ? words.Slice(new TextSpan(0, dashes)).Trim() : words;
        MappedText behind = dashes > 0 ? words.Slice(TextSpan.FromBounds(dashes + Dashes.Length, words.Length)).Trim() : MappedText.Empty;
        if (behind.Text.StartsWith("By ", StringComparison.Ordinal))
        {
            AddAuthors(document, behind);
        }
    }

    /// <summary>Headlines of the Wall Street Journal have an at sign before each line but the first.</summary>
    private static MappedText Unmarked(SgmlElement title)
    {
        MappedText raw = title.Raw();
        if (raw.Text.IndexOf("\n@", StringComparison.Ordinal) < 0)
        {
            return title.Words();
        }

        var words = new FoldedWords(title.Source);
        int start = 0;
        for (int sign = raw.Text.IndexOf("\n@", StringComparison.Ordinal); sign >= 0; sign = raw.Text.IndexOf("\n@", start, StringComparison.Ordinal))
        {
            words.Append(raw.Slice(TextSpan.FromBounds(start, sign + 1)));
            start = sign + 2;
        }

        words.Append(raw.Slice(TextSpan.FromBounds(start, raw.Length)));
        return words.Take(out _);
    }

    private static void ReadDate(string source, SgmlElement element, ParsedDocument document)
    {
        if (element.First(Dates) is SgmlElement field)
        {
            MappedText words = field.Words();
            string value = field.Tags.Select(tag => tag.Attribute(source, "value")).FirstOrDefault(static one => one is not null) ?? words.Text;
            document.DateSpan = words.Span;
            document.DateSource = field.Start.Name;
            document.Date = DateOf(value.Trim('.', '=', ' '));
            if (document.Date is null)
            {
                document.Findings.Add(new Finding(FindingKind.InvalidDate, words.Span, words.Text));
            }
        }

        if (document.Date is null && document.Id is string id && DateOfNumber(id) is CalendarDate date)
        {
            document.Date = date;
            document.DateSource = "document number";
            document.DateSpan = element.First(Numbers)?.Words().Span ?? element.Start.Span;
            document.Findings.Clear();
        }
    }

    private static CalendarDate? DateOf(string text)
    {
        string first = text.Split(' ')[0];
        string[] parts = first.Split('/');
        if (parts.Length == 3 && parts.All(static part => part.Length is 1 or 2 or 4 && part.All(static c => c is >= '0' and <= '9')) && parts[0].Length < 3)
        {
            return Day(parts[2], parts[0], parts[1]);
        }

        return first.Length == 6 && first.All(static c => c is >= '0' and <= '9')
            ? Day(first.Substring(0, 2), first.Substring(2, 2), first.Substring(4, 2))
            : StatedDate.Read(text);
    }

    /// <summary>The first six or eight figures of a document's number, when they are a day.</summary>
    private static CalendarDate? DateOfNumber(string number)
    {
        int start = 0;
        while (start < number.Length)
        {
            int end = start;
            while (end < number.Length && number[end] is >= '0' and <= '9')
            {
                end++;
            }

            string figures = number.Substring(start, end - start);
            CalendarDate? date = figures.Length switch
            {
                6 => Day(figures.Substring(0, 2), figures.Substring(2, 2), figures.Substring(4, 2)),
                8 => Day(figures.Substring(0, 4), figures.Substring(4, 2), figures.Substring(6, 2)),
                _ => null,
            };
            if (date is not null)
            {
                return date;
            }

            start = Math.Max(end, start + 1);
        }

        return null;
    }

    private static CalendarDate? Day(string year, string month, string day)
    {
        // Two figures are of the century in which such collections were made.
        string full = year.Length == 2 ? (int.Parse(year, CultureInfo.InvariantCulture) < 30 ? "20" : "19") + year : year;
        return CalendarDate.TryParse(full + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0'), out CalendarDate date) ? date : null;
    }

    private static string? LanguageOf(string? id)
    {
        string[] parts = (id ?? "").Split('_');
        return parts.Length == 3 && parts[1].Length == 3 && parts[1].All(static c => c is >= 'A' and <= 'Z') ? LanguageTag.Of(parts[1]) : null;
    }

    private static void AddAuthors(ParsedDocument document, MappedText line)
    {
        int last = document.Participants.Count - 1;
        bool isBy = line.Text.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
        if (!isBy && last >= 0 && IsOffice(line.Text))
        {
            document.Participants[last] = document.Participants[last] with { Affiliation = LineFolding.Fold(line.Text) };
            return;
        }

        int comma = line.Text.IndexOf(',');
        string behind = comma < 0 ? "" : line.Text.Substring(comma + 1).Trim();
        bool isOffice = IsOffice(behind);
        foreach (StatedParticipant one in Byline.Read(isOffice ? line.Slice(new TextSpan(0, comma)) : line, "author"))
        {
            document.Participants.Add(one with { Affiliation = isOffice ? behind : one.Affiliation });
        }
    }

    private static bool IsOffice(string words) =>
        words.Split(' ', ',').Any(static word => Array.IndexOf(Bodies, word.TrimEnd('.').ToLowerInvariant()) >= 0);

    private static void ReadFields(string source, SgmlElement element, ParsedDocument document)
    {
        foreach (string attribute in new[] { "type", "TOPICS", "LEWISSPLIT", "CGISPLIT", "OLDID" })
        {
            if (element.Start.Attribute(source, attribute) is { Length: > 0 } value)
            {
                document.Metadata.Add(new StatedField("@" + attribute, [new StatedValue(value, DataKind.Text, element.Start.Span)], element.Start.Span));
            }
        }

        foreach (string name in Lists.Concat(Others))
        {
            var values = new List<StatedValue>();
            foreach (SgmlElement one in element.All(name))
            {
                bool isList = one.Tags.Any(static tag => tag.Name == "D");
                values.AddRange((isList ? one.All("D") : [one]).Select(static item => item.Words()).Where(static words => words.Length > 0)
                    .Select(static words => new StatedValue(LineFolding.Fold(words.Text), DataKind.Text, words.Span)));
            }

            if (values.Count > 0)
            {
                document.Metadata.Add(new StatedField(name, values, values[0].Span));
            }
        }
    }
}
