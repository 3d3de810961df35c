using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>
/// The decoded text of a file as all readers see it: without byte order mark, every line break (<c>\r\n</c>, <c>\r</c>) a single
/// <c>\n</c>. Offsets are therefore the same however the file was checked out, and can be turned back into offsets of the file.
/// </summary>
public sealed class DocumentText
{
    private readonly int[] _droppedAt;
    private int[]? _lineStarts;

    private DocumentText(string text, int[] droppedAt, bool hadByteOrderMark)
    {
        Text = text;
        _droppedAt = droppedAt;
        HadByteOrderMark = hadByteOrderMark;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether a byte order mark was still in front of the text that was given.</summary>
    public bool HadByteOrderMark { get; }

    /// <summary>Normalizes a decoded text.</summary>
    /// <param name="decoded">The text as decoded, with or without a byte order mark.</param>
    /// <returns>The normalized text; the given instance is kept when nothing needs to change.</returns>
    public static DocumentText From(string decoded)
    {
        bool mark = decoded.Length > 0 && decoded[0] == '\uFEFF';
        if (decoded.IndexOf('\r') < 0)
        {
            return new DocumentText(mark ? decoded.Substring(1) : decoded, [], mark);
        }

        var dropped = new List<int>();
        char[] normalized = new char[decoded.Length];
        int length = 0;
        for (int i = mark ? 1 : 0; i < decoded.Length; i++)
        {
            char c = decoded[i];
            if (c == '\r')
            {
                if (i + 1 < decoded.Length && decoded[i + 1] == '\n')
                {
                    dropped.Add(length);
                    continue;
                }

                c = '\n';
            }

            normalized[length++] = c;
        }

        return new DocumentText(new string(normalized, 0, length), dropped.ToArray(), mark);
    }

    /// <summary>Turns a position of <see cref="Text"/> into one of the decoded file.</summary>
    /// <param name="position">The position, in UTF-16 units.</param>
    /// <returns>The position in the text as it was decoded, carriage returns and byte order mark counted.</returns>
    public int ToFilePosition(int position)
    {
        int index = Array.BinarySearch(_droppedAt, position);
        return position + (index < 0 ? ~index : index) + (HadByteOrderMark ? 1 : 0);
    }

    /// <summary>The zero-based line and column, in UTF-16 units, of a position of <see cref="Text"/>.</summary>
    /// <param name="position">The position; one behind the end counts as the end.</param>
    /// <returns>The line, counted by <c>\n</c> alone, and the column.</returns>
    public TextPosition PositionOf(int position)
    {
        // A file may have thousands of findings, each with two positions: the lines are counted once.
        int[] starts = _lineStarts ??= LineStarts();
        position = Math.Min(position, Text.Length);
        int index = Array.BinarySearch(starts, position);
        int line = index < 0 ? ~index - 1 : index;
        return new TextPosition(line, position - starts[line]);
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (int i = Text.IndexOf('\n'); i >= 0; i = Text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
