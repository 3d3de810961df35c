using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>Finds the paragraphs of plain text, and how the text marks them.</summary>
/// <remarks>
/// A line without visible characters always ends a paragraph. What a single line break means is decided once for the whole text,
/// by <see cref="LineLayout"/>: in hard-wrapped text it is a blank, and a new paragraph begins at an indented line or behind a
/// line that ends a sentence and leaves room for the next word; in other text every line is a paragraph.
/// </remarks>
public static class ParagraphSplitter
{
    /// <summary>Finds the paragraphs of a part of a text.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <param name="body">The part, which may begin within a line.</param>
    /// <returns>The paragraphs, in order, without white space at their ends. They may hold line breaks.</returns>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan body)
    {
        List<TextLine> lines = TextLine.Cut(text, body);
        LineLayout layout = LineLayout.Of(text, lines);
        var paragraphs = new List<TextSpan>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            bool begins = start >= 0 && (line.IsBlank || layout.BeginsParagraph(text, lines[i - 1], line));
            if (begins)
            {
                paragraphs.Add(TextSpan.FromBounds(start, end));
                start = -1;
            }

            if (!line.IsBlank)
            {
                start = start < 0 ? line.Start : start;
                end = line.End;
            }
        }

        if (start >= 0)
        {
            paragraphs.Add(TextSpan.FromBounds(start, end));
        }

        return paragraphs;
    }
}
