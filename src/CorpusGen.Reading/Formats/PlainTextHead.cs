using System.Collections.Generic;
using CorpusGen.Reading.Formats.News;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats;

/// <summary>Reads what stands above the paragraphs of plain text without the header: a title, a date line, a byline.</summary>
/// <remarks>
/// The first line is a title when it is short, ends no sentence and stands apart: a blank line, a date line or a byline follows, or
/// all text below is indented and it is not. A salutation ("Fellow citizens:") ends with a colon and is text. In capitals, a title
/// may have several lines. A date behind its last period is the document's date and no part of it.
/// </remarks>
internal static class PlainTextHead
{
    private const int LongestTitle = 160;

    /// <summary>Reads the head into a document.</summary>
    /// <returns>The position where the paragraphs begin.</returns>
    internal static int Read(ParsedDocument document, string text)
    {
        List<TextLine> lines = TextLine.Cut(text, new TextSpan(0, text.Length));
        var head = new HeadLines(text, document);
        int i = 0;
        bool hasTitle = false;
        for (; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || head.Take(lines[i]))
            {
                continue;
            }

            int titleEnd = hasTitle ? i : TitleEnd(text, lines, i);
            if (titleEnd == i)
            {
                break;
            }

            TakeTitle(document, head, text, TextSpan.FromBounds(lines[i].Start, lines[titleEnd - 1].End));
            hasTitle = true;
            i = titleEnd - 1;
        }

        if (i == lines.Count)
        {
            // Nothing but a head is no article: then its lines are the text.
            Forget(document);
            return 0;
        }

        return LineStart(text, lines[i]);
    }

    /// <summary>With its indentation, which says something of the paragraphs.</summary>
    private static int LineStart(string text, TextLine line) => line.Start == 0 ? 0 : text.LastIndexOf('\n', line.Start - 1) + 1;

    private static void Forget(ParsedDocument document)
    {
        document.Title = MappedText.Empty;
        document.Date = null;
        document.DateSpan = default;
        document.Participants.Clear();
        document.Metadata.Clear();
    }

    private static void TakeTitle(ParsedDocument document, HeadLines head, string text, TextSpan span)
    {
        string words = span.In(text);
        if (DateLine.ReadTail(words, out int start) is CalendarDate date)
        {
            head.TakeDate(date, TextSpan.FromBounds(span.Start + start, span.End), "title");
            int end = words.LastIndexOf('.', start);
            span = new TextSpan(span.Start, end);
        }

        document.Title = MappedText.Verbatim(text, span);
    }

    /// <summary>The index behind the lines of the title; that of the line itself when it is none.</summary>
    private static int TitleEnd(string text, List<TextLine> lines, int index)
    {
        TextLine line = lines[index];
        int end = index + 1;
        while (IsCapitals(text, line) && end < lines.Count && !lines[end].IsBlank && IsCapitals(text, lines[end]) && IsSet(line, lines[end]) && end - index < 4)
        {
            end++;
        }

        int length = lines[end - 1].End - line.Start;
        bool ends = text[lines[end - 1].End - 1] is '.' or ':' or ',' or ';' or '\u3002' or '\u0964' or '\u2026';
        bool hasBody = lines.Exists(other => other.Start > lines[end - 1].End && !other.IsBlank);
        return length <= LongestTitle && !ends && hasBody && StandsApart(text, lines, index, end) ? end : index;
    }

    /// <summary>Lines of one title begin at the margin or stand in the middle, all of them.</summary>
    private static bool IsSet(TextLine first, TextLine other) => first.Indent >= 2 ? other.Indent >= 2 : other.Indent < 2;

    private static bool StandsApart(string text, List<TextLine> lines, int index, int end)
    {
        TextLine next = lines[end];
        if (next.IsBlank)
        {
            return true;
        }

        string words = text.Substring(next.Start, next.End - next.Start);
        if (DateLine.ReadPlaced(words, out _) is not null || HeadLines.IsByline(words))
        {
            return true;
        }

        for (int i = end; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && lines[i].Indent < lines[index].Indent + 2)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCapitals(string text, TextLine line)
    {
        bool hasCapital = false;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            hasCapital |= char.IsUpper(text[i]);
        }

        return hasCapital;
    }
}
