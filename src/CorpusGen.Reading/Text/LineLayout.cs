using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>What single line breaks mean in a text: whether it is hard-wrapped, at which column, and whether paragraphs are indented.</summary>
/// <remarks>
/// Text is hard-wrapped when nearly every line break stands where the next word would not have fit, and most of them within a
/// sentence, judged over all pairs of lines that touch. Lines that are paragraphs of their own break wherever their text ends, and do not pass that test.
/// </remarks>
internal readonly struct LineLayout
{
    // Wider than any terminal or typewriter wraps: longer lines are paragraphs.
    private const int WidestColumn = 160;
    private const double WrappedShare = 0.7;

    private readonly int _column;
    private readonly int _indent;

    private LineLayout(int column, int indent)
    {
        _column = column;
        _indent = indent;
    }

    private bool IsWrapped => _column > 0;

    internal static LineLayout Of(string text, List<TextLine> lines)
    {
        int widest = 0;
        int baseIndent = int.MaxValue;
        foreach (TextLine line in lines)
        {
            if (!line.IsBlank)
            {
                widest = Math.Max(widest, line.Width);
                baseIndent = Math.Min(baseIndent, line.Indent);
            }
        }

        if (widest > WidestColumn)
        {
            return default;
        }

        int pairs = 0;
        int full = 0;
        int broken = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i - 1].IsBlank || IsParagraphEnd(text, lines[i - 1], lines[i], widest, baseIndent))
            {
                continue;
            }

            pairs++;
            full += LeavesNoRoom(text, lines[i - 1], lines[i], widest) || BeginsInLowerCase(text, lines[i]) ? 1 : 0;
            broken += EndsSentence(text, lines[i - 1]) ? 0 : 1;
        }

        return pairs > 0 && full >= pairs * WrappedShare && broken * 2 >= pairs ? new LineLayout(widest, baseIndent) : default;
    }

    /// <summary>Whether a line that touches the one before it begins a paragraph.</summary>
    internal bool BeginsParagraph(string text, TextLine previous, TextLine line) =>
        !IsWrapped || IsParagraphEnd(text, previous, line, _column, _indent);

    /// <summary>In wrapped text: the line is indented against its predecessor, or the predecessor ends a sentence well before the margin.</summary>
    private static bool IsParagraphEnd(string text, TextLine previous, TextLine line, int column, int baseIndent)
    {
        bool indented = line.Indent >= baseIndent + 2 && previous.Indent <= baseIndent + 1;
        bool indentedTwice = line.Indent >= baseIndent + 2 && line.Indent == previous.Indent && EndsSentence(text, previous) && !LeavesNoRoom(text, previous, line, column);
        return indented || indentedTwice || (EndsSentence(text, previous) && previous.Width < column * 3 / 4 && !LeavesNoRoom(text, previous, line, column));
    }

    private static bool LeavesNoRoom(string text, TextLine previous, TextLine line, int column)
    {
        int wordEnd = line.Start;
        while (wordEnd < line.End && !char.IsWhiteSpace(text[wordEnd]))
        {
            wordEnd++;
        }

        // Wrapping programs differ by a column or two in what they count.
        return previous.Width + 1 + (wordEnd - line.Start) >= column - 2;
    }

    private static bool BeginsInLowerCase(string text, TextLine line) => char.IsLower(text[line.Start]);

    private static bool EndsSentence(string text, TextLine line)
    {
        int last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']')
        {
            last--;
        }

        return text[last] is '.' or '?' or '!' or ':' or '\u2026' or '\u3002';
    }
}
