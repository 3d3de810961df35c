using System;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>The title block of Pandoc at the beginning of a text: lines <c>% title</c>, <c>% authors</c>, <c>% date</c>.</summary>
internal static class TitleBlock
{
    /// <returns>The position behind the block, or the position given.</returns>
    internal static int Read(ParsedDocument document, string text, int start)
    {
        int line = start;
        while (line < text.Length && char.IsWhiteSpace(text[line]))
        {
            line++;
        }

        for (int i = 0; i < 3 && line < text.Length && text[line] == '%' && line + 1 < text.Length && text[line + 1] is ' ' or '\n'; i++)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            Take(document, i, MappedText.Verbatim(text, TextSpan.FromBounds(line + 1, end)).Trim());
            line = start = Math.Min(text.Length, end + 1);
        }

        return start;
    }

    private static void Take(ParsedDocument document, int line, MappedText words)
    {
        if (line == 0 && document.Title.Length == 0)
        {
            document.Title = words;
        }
        else if (line == 1 && document.Participants.Count == 0)
        {
            document.Participants.AddRange(Byline.Read(words, "author"));
        }
        else if (line == 2 && document.Date is null && StatedDate.Read(words.Text) is CalendarDate date)
        {
            document.Date = date;
            document.DateSpan = words.Span;
            document.DateSource = "title block";
        }
    }
}
