using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>A line of text without the white space at its ends.</summary>
/// <param name="Start">The position of the first visible character.</param>
/// <param name="End">The position behind the last visible character.</param>
/// <param name="Indent">The number of columns before the first visible character; a tab counts four.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    internal bool IsBlank => End <= Start;

    internal int Width => Indent + End - Start;

    internal static List<TextLine> Cut(string text, TextSpan body)
    {
        var lines = new List<TextLine>();
        int position = body.Start;
        while (position < body.End)
        {
            int lineBreak = text.IndexOf('\n', position, body.End - position);
            int lineEnd = lineBreak < 0 ? body.End : lineBreak;
            lines.Add(Trim(text, position, lineEnd));
            position = lineEnd + 1;
        }

        return lines;
    }

    /// <summary>The position of the line break that ends the line at a position; the length of the text on its last line and behind it.</summary>
    internal static int EndAt(string text, int position)
    {
        int end = position >= text.Length ? -1 : text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    private static TextLine Trim(string text, int start, int end)
    {
        int indent = 0;
        while (start < end && IsInvisible(text[start]))
        {
            indent += text[start] == '\t' ? 4 : 1;
            start++;
        }

        while (end > start && IsInvisible(text[end - 1]))
        {
            end--;
        }

        return new TextLine(start, end, indent);
    }

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\0';
}
