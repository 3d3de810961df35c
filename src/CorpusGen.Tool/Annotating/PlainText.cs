using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Annotating;

/// <summary>Cuts running text into paragraphs.</summary>
/// <remarks>
/// A blank line always ends a paragraph. Other line breaks do so unless the text is hard-wrapped, that is, unless many of its
/// lines stop in the middle of a sentence. Where all lines are short, blank lines decide whether there are paragraphs of several.
/// </remarks>
internal static class PlainText
{
    /// <summary>Shorter lines are titles, bylines and the ends of paragraphs, which tell nothing.</summary>
    private const int ShortestTellingLine = 40;

    internal static Block[] Cut(string text)
    {
        bool wrapped = IsHardWrapped(text);
        var blocks = new List<Block>();
        int start = -1;
        int end = 0;
        int position = 0;
        while (position < text.Length)
        {
            int lineEnd = EndOfLine(text, position);
            bool blank = text.AsSpan(position, lineEnd - position).IsWhiteSpace();
            if (start >= 0 && (blank || !wrapped))
            {
                Add(blocks, start, end);
                start = -1;
            }

            if (!blank)
            {
                start = start < 0 ? position : start;
                end = lineEnd;
            }

            position = lineEnd + 1;
        }

        if (start >= 0)
        {
            Add(blocks, start, end);
        }

        return blocks.ToArray();
    }

    private static void Add(List<Block> blocks, int start, int end) =>
        blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end), blocks.Count + 1));

    private static bool IsHardWrapped(string text)
    {
        int telling = 0;
        int open = 0;
        bool blank = false;
        for (int position = 0; position < text.Length;)
        {
            int lineEnd = EndOfLine(text, position);
            ReadOnlySpan<char> line = text.AsSpan(position, lineEnd - position).Trim();
            blank |= line.IsEmpty;
            if (line.Length >= ShortestTellingLine)
            {
                telling++;
                open += EndsSentence(line[^1]) ? 0 : 1;
            }

            position = lineEnd + 1;
        }

        return telling == 0 ? blank : open * 3 > telling;
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or '"' or '\'' or '\u201D' or '\u2019' or ')' or ':' or ';' or '\u2026';

    private static int EndOfLine(string text, int position)
    {
        int lineEnd = text.IndexOf('\n', position);
        return lineEnd < 0 ? text.Length : lineEnd;
    }
}
