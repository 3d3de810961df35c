using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.News;

/// <summary>Reads the lines above the text of a report or release, one at a time: title, byline, date, release line, contact.</summary>
internal sealed class HeadLines
{
    // A longer line is a paragraph.
    private const int LongestByline = 120;

    private static readonly string[] Fields = ["contact", "media contact", "contacts", "press contact", "source", "from", "to", "subject", "tel", "phone", "email", "e-mail", "website"];

    // How the names of newspapers end that have none of the words of bodies.
    private static readonly string[] Papers = [" times", " journal", " post"];

    private readonly string _text;
    private readonly ParsedDocument _document;
    private int _contactEnd = -1;

    internal HeadLines(string text, ParsedDocument document)
    {
        _text = text;
        _document = document;
    }

    /// <summary>Takes what a line states, when it is a line of head data.</summary>
    /// <param name="line">The line.</param>
    /// <returns><see langword="true"/> when it was one; a title is none, for it says nothing of itself.</returns>
    internal bool Take(TextLine line)
    {
        var span = TextSpan.FromBounds(line.Start, line.End);
        string words = span.In(_text);
        if (DateLine.ReadPlaced(words, out int start) is CalendarDate date)
        {
            TakeDate(date, TextSpan.FromBounds(span.Start + start, span.End), "date line");
            if (start > 0)
            {
                AddMetadata("place", TextSpan.FromBounds(span.Start, span.Start + start - 2));
            }

            return true;
        }

        if (DatelineDetector.IsReleaseLine(words) || DatelineDetector.IsReleaseLabel(words))
        {
            TakeRelease(words, span);
            return true;
        }

        return TakeByline(words, span) || TakeField(words, span) || TakeContact(words, span);
    }

    /// <summary>The lines below <c>Media Contact:</c> up to a blank one, and addresses and telephone numbers wherever they stand.</summary>
    private bool TakeContact(string words, TextSpan span)
    {
        bool isBelow = _contactEnd >= 0 && _text.IndexOf('\n', _contactEnd) is int end && end == _text.LastIndexOf('\n', span.Start);
        bool isAddress = words.IndexOf('@') > 0 && Array.TrueForAll(words.ToCharArray(), static c => char.IsLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+');
        bool isNumber = !isAddress && Array.FindAll(words.ToCharArray(), char.IsDigit).Length >= 7 && !Array.Exists(words.ToCharArray(), char.IsLetter);
        if (!isBelow && !isAddress && !isNumber)
        {
            return false;
        }

        AddMetadata("contact", span);
        _contactEnd = isBelow ? span.End : _contactEnd;
        return true;
    }

    internal void TakeDate(CalendarDate date, TextSpan span, string source)
    {
        if (_document.Date is null)
        {
            _document.Date = date;
            _document.DateSpan = span;
            _document.DateSource = source;
        }
    }

    internal void AddMetadata(string name, TextSpan span) => AddMetadata(_document, _text, name, span);

    internal static void AddMetadata(ParsedDocument document, string text, string name, TextSpan span) =>
        document.Metadata.Add(new StatedField(name, [new StatedValue(LineFolding.Fold(span.In(text)), DataKind.Text, span)], span));

    /// <summary><c>By JANE DOE</c>, <c>By Jane Doe, Associated Press Writer</c>.</summary>
    internal static bool IsByline(string words)
    {
        bool isBy = words.Length is > 5 and <= LongestByline && words.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
        return isBy && char.IsUpper(words[3]) && words[words.Length - 1] is not ('.' or ':' or ',' or '?');
    }

    private void TakeRelease(string words, TextSpan span)
    {
        AddMetadata("release", span);
        if (words.StartsWith("for immediate", StringComparison.OrdinalIgnoreCase))
        {
            int colon = words.IndexOfAny([':', ',', '-']);
            if (colon > 0 && StatedDate.Read(words.Substring(colon + 1)) is { Precision: DatePrecision.Day } date)
            {
                TakeDate(date, span, "release line");
            }

            return;
        }

        // "For release at 2 p.m." has its day in another line; "embargoed until" has it behind these words.
        if (DatelineDetector.EmbargoOf(words) is string embargo)
        {
            _document.TakeEmbargo(words, span, embargo);
        }
        else if (StatedDate.Read(words) is { Precision: DatePrecision.Day } until)
        {
            _document.SetEmbargo(until, span);
        }
    }

    private bool TakeByline(string words, TextSpan span)
    {
        if (!IsByline(words))
        {
            return false;
        }

        // Behind the comma stands what the author is, when no further name does.
        int comma = words.IndexOf(',');
        bool hasPost = comma > 0 && words.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) < 0 && IsPost(words.Substring(comma + 1).Trim());
        TextSpan names = hasPost ? new TextSpan(span.Start, comma) : span;
        IReadOnlyList<StatedParticipant> authors = Byline.Read(MappedText.Verbatim(_text, names), "author");
        foreach (StatedParticipant author in authors)
        {
            string name = NameCase.Of(author.Name);
            _document.Participants.Add(author with { Name = name, Wording = author.Span?.In(_text), Affiliation = hasPost ? words.Substring(comma + 1).Trim() : null });
        }

        return authors.Count > 0;
    }

    /// <summary>Whether words behind a name say what somebody is, or for whom somebody writes: "Staff Writer", "The Washington Post".</summary>
    private static bool IsPost(string words) =>
        Byline.IsPost(words) || Byline.KindOf(words) == ParticipantKind.Organization || Array.Exists(Papers, paper => words.EndsWith(paper, StringComparison.OrdinalIgnoreCase));

    private bool TakeField(string words, TextSpan span)
    {
        int colon = words.IndexOf(':');
        if (colon <= 0 || Array.IndexOf(Fields, words.Substring(0, colon).ToLowerInvariant()) < 0)
        {
            return false;
        }

        MappedText value = MappedText.Verbatim(_text, TextSpan.FromBounds(span.Start + colon + 1, span.End)).Trim();
        _contactEnd = value.Length == 0 && words.ToLowerInvariant().Contains("contact") ? span.End : -1;
        if (value.Length > 0)
        {
            AddMetadata(words.Substring(0, colon).ToLowerInvariant(), value.Span);
        }

        return true;
    }
}
