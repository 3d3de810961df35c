using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Sgml;

/// <summary>Cuts the text of a news agency into paragraphs: a line that is indented begins one, a blank line ends one.</summary>
/// <remarks>Text whose lines are not indented, but for the first, is cut as plain text is.</remarks>
internal static class SgmlParagraphs
{
    internal static IReadOnlyList<TextSpan> Split(string text, TextSpan body)
    {
        List<TextLine> lines = TextLine.Cut(text, body);
        int firstLine = lines.FindIndex(static line => !line.IsBlank);
        if (!lines.Exists(line => IsIndented(line) && line.Start > lines[firstLine].Start))
        {
            return ParagraphSplitter.Split(text, body);
        }

        var paragraphs = new List<TextSpan>();
        TextSpan? open = null;
        foreach (TextLine line in lines)
        {
            if (open is TextSpan span && (line.IsBlank || IsIndented(line)))
            {
                paragraphs.Add(span);
                open = null;
            }

            if (!line.IsBlank)
            {
                open = TextSpan.FromBounds(open?.Start ?? line.Start, line.End);
            }
        }

        if (open is TextSpan last)
        {
            paragraphs.Add(last);
        }

        return paragraphs;
    }

    private static bool IsIndented(TextLine line) => !line.IsBlank && line.Indent >= 2;
}
