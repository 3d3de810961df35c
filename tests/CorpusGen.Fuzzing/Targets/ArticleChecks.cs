using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Packing;
using CorpusGen.Reading;
using CorpusGen.Reading.Tests.Dates;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>What holds for every article that is read from anything.</summary>
internal static class ArticleChecks
{
    internal static void Holds(ReadResult result, DocumentText text, bool isVerbatim)
    {
        Article article = result.Article;
        Property.Equal(text.Text, article.Source, "The source is the text that was given");
        Property.Holds(article.Id.Length > 0, "An article has an id");
        Paragraphs(article, text);
        Edits(article, isVerbatim);
        var file = new ArticleSource(article.Source, article.Edits);
        Participants(article.Participants, article.Source, article.Paragraphs, file.Read, isVerbatim);
        Dates(article.Dates, article.Source, article.Paragraphs, file.Read);
        Findings(result.Findings, text);
        Pack(article);
    }

    /// <summary>What holds for participants.</summary>
    /// <param name="participants">The participants.</param>
    /// <param name="source">The text.</param>
    /// <param name="paragraphs">The paragraphs of the text; <see langword="null"/> where it has none.</param>
    /// <param name="read">Gives the words of a span; <see langword="null"/> leaves them unchecked.</param>
    /// <param name="areMentioned">
    /// Whether all are mentioned. Markup and data also name somebody in another form than the one that is read ("Lee, Ann", forename and
    /// surname as fields), and authors by a key whose name stands in another file: then no place of the file has the name.
    /// </param>
    internal static void Participants(IReadOnlyList<Participant> participants, string source, ValueList<Paragraph>? paragraphs, Func<TextSpan, string>? read, bool areMentioned)
    {
        var spans = new List<TextSpan>();
        foreach (Participant participant in participants)
        {
            Property.Holds(participant.Name.Trim().Length > 0, "A participant has a name");
            Property.Holds(participant.Mentions.Count > 0 || !areMentioned, "A participant is mentioned", participant.Name);
            Property.Holds(!participant.Aliases.Contains(participant.Name), "A name is not its own alias", participant.Name);
            Property.Holds(participant.Aliases.Distinct(StringComparer.Ordinal).Count() == participant.Aliases.Count, "Each alias stands once", participant.Name);
            Property.Holds(participant.Roles.Distinct(StringComparer.Ordinal).Count() == participant.Roles.Count, "Each role stands once", participant.Name);
            Property.Holds(participant.Roles.All(static role => role.Trim().Length > 0), "A role says something", participant.Name);
            for (int i = 0; i < participant.Mentions.Count; i++)
            {
                Mention mention = participant.Mentions[i];
                Span(mention.Span, mention.Text, source, read, "mention");
                Inside(mention.Span, mention.Paragraph, paragraphs, "mention");
                Property.Holds(i == 0 || participant.Mentions[i - 1].Span.End <= mention.Span.Start, "Mentions of a participant are in order", participant.Name);
                spans.Add(mention.Span);
            }
        }

        spans.Sort();
        for (int i = 1; i < spans.Count; i++)
        {
            Property.Holds(!spans[i - 1].Overlaps(spans[i]), "Mentions do not overlap", $"{spans[i - 1]} {spans[i]}");
        }
    }

    internal static void Dates(IReadOnlyList<TemporalExpression> dates, string source, ValueList<Paragraph>? paragraphs, Func<TextSpan, string>? read)
    {
        int end = 0;
        foreach (TemporalExpression date in dates)
        {
            Span(date.Span, date.Text, source, read, "temporal expression");
            Inside(date.Span, date.Paragraph, paragraphs, "temporal expression");
            Property.Holds(date.Span.Start >= end, "Temporal expressions are in order and do not overlap", date.ToString());
            end = date.Span.End;
            Property.Holds(TimexValue.IsValid(date.Value, date.Kind), "Values are TIMEX3", $"{date.Kind} {date.Value}");
            Property.Holds(date.Rule.Length > 0, "A temporal expression names its rule", date.Text);
            if (date.Date is CalendarDate calendar)
            {
                Property.Equal(date.Value, calendar.Timex, "Value and calendar date agree");
                Calendar(calendar);
            }
        }
    }

    internal static void Calendar(CalendarDate date)
    {
        Property.Holds(date.FirstDate <= date.LastDate, "A date begins before it ends", date.ToString());
        Property.Holds(CalendarDate.TryParse(date.Timex, out CalendarDate timex) && timex == date, "A date comes back from its TIMEX3 value", date.Timex);
        bool isInterval = date.Precision is DatePrecision.Week or DatePrecision.Weekend;
        Property.Holds(isInterval || (CalendarDate.TryParse(date.Edtf, out CalendarDate edtf) && edtf == date), "A date comes back from its EDTF value", date.Edtf);
        Property.Holds(date.ToNumber() >= 0, "A date is a number", date.ToString());
    }

    private static void Paragraphs(Article article, DocumentText text)
    {
        var file = new ArticleSource(article.Source, article.Edits);
        int end = 0;
        int line = 0;
        int counted = -1;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            Span(paragraph.Span, paragraph.Text, article.Source, file.Read, "paragraph");
            Property.Holds(paragraph.Span.Start >= end, "Paragraphs are in order and do not overlap", paragraph.Span.ToString());
            end = paragraph.Span.End;
            line = counted < 0 ? text.PositionOf(paragraph.Span.Start).Line + 1 : line + article.Source.AsSpan(counted, paragraph.Span.Start - counted).Count('\n');
            counted = paragraph.Span.Start;
            Property.Equal(line, paragraph.Line, "A paragraph knows its line");
            Property.Holds(paragraph.Text.AsSpan().Trim().Length > 0, "A paragraph says something");
            Property.Equal(paragraph.Number, article.Paragraphs.IndexOf(paragraph) + 1, "Paragraphs are numbered");
            Property.Holds(paragraph.Pin.Length == 10, "A paragraph has a pin");
        }
    }

    /// <summary>Edits are ordered and disjoint. In plain text, minutes have the marks of Markdown taken out; no word is another than in the file.</summary>
    private static void Edits(Article article, bool isVerbatim)
    {
        int end = 0;
        int next = 0;
        foreach (TextEdit edit in article.Edits)
        {
            Property.Holds(edit.Start >= end && edit.Length + edit.Text.Length > 0 && edit.End <= article.Source.Length, "Edits are in order, say something and do not overlap", edit.ToString());
            end = edit.End;
            while (next < article.Paragraphs.Count && article.Paragraphs[next].Span.End <= edit.Start)
            {
                next++;
            }

            bool isInText = next < article.Paragraphs.Count && article.Paragraphs[next].Span.Start < edit.End;
            Property.Holds(!isVerbatim || !isInText || edit.Text.Trim().Length == 0, "Plain text stands in the file as it is read", edit.ToString());
        }
    }

    private static int IndexOf(this ValueList<Paragraph> paragraphs, Paragraph paragraph)
    {
        int index = paragraph.Number - 1;
        return index >= 0 && index < paragraphs.Count && ReferenceEquals(paragraphs[index], paragraph) ? index : -1;
    }

    private static void Span(TextSpan span, string text, string source, Func<TextSpan, string>? read, string what)
    {
        Property.Holds(span.FitsInto(source.Length) && span.Length > 0, $"The span of a {what} lies in the source", $"{span} of {source.Length}");
        Property.Holds(!text.Contains('\n', StringComparison.Ordinal), $"The text of a {what} is one line", text);
        if (read is not null)
        {
            Property.Equal(read(span), text, $"The text of a {what} is what its span covers");
        }
    }

    /// <summary>What is mentioned lies in the paragraph it says it lies in; 0 is the title, which precedes all paragraphs.</summary>
    private static void Inside(TextSpan span, int number, ValueList<Paragraph>? paragraphs, string what)
    {
        if (paragraphs is null)
        {
            return;
        }

        Property.Holds(number >= 0 && number <= paragraphs.Count, $"The paragraph of a {what} exists", number.ToString(CultureInfo.InvariantCulture));
        if (number > 0)
        {
            TextSpan paragraph = paragraphs[number - 1].Span;
            Property.Holds(span.Start >= paragraph.Start && span.End <= paragraph.End, $"A {what} lies in its paragraph", $"{span} {paragraph}");
        }
    }

    internal static void Findings(ValueList<Finding> findings, DocumentText text)
    {
        foreach (Finding finding in findings)
        {
            Property.Holds(finding.Span.FitsInto(text.Text.Length), "The span of a finding lies in the source", $"{finding.Kind} {finding.Span} of {text.Text.Length}");
            Property.Holds(finding.Arguments.All(static argument => argument is not null), "A finding has all its arguments", finding.Kind.ToString());
            TextPosition position = text.PositionOf(finding.Span.Start);
            Property.Holds(position.Line >= 0 && position.Column >= 0, "A finding has a position", finding.Kind.ToString());
        }
    }

    private static void Pack(Article article)
    {
        string pack = ArticlePack.Write(article);
        Article read = ArticlePack.Read(pack, typeof(ArticleChecks).Assembly);
        Property.Equal(pack, ArticlePack.Write(read), "An article comes back from its pack");
        Property.Equal(article.Id, ArticlePack.ReadId(pack), "An id comes back from its pack");
    }
}
