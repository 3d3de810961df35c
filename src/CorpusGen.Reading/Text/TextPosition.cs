using System;

namespace CorpusGen.Reading.Text;

/// <summary>A place in a text for people: both numbers are zero-based, as compilers count them internally.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Column">The zero-based column, in UTF-16 units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place of a position within a text.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <param name="position">The position in UTF-16 units; one behind the end counts as the end.</param>
    /// <returns>The place.</returns>
    public static TextPosition In(string text, int position)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, Math.Min(position, text.Length));
        int line = 0;
        int start = 0;
        int next;
        while ((next = before.Slice(start).IndexOf('\n')) >= 0)
        {
            line++;
            start += next + 1;
        }

        return new TextPosition(line, before.Length - start);
    }
}
