using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>What single line breaks mean in a text: whether it is hard-wrapped, at which column, and whether paragraphs are indented.</summary>
/// <remarks>
/// Text is hard-wrapped when nearly every line break stands where the next word would not have fit, and most of them within a
/// sentence, judged over all pairs of lines that touch; or when many of its lines go on in lower case. Lines that are paragraphs
/// of their own break wherever their text ends, and do not pass that test.
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
        bool anyWider = false;
        foreach (TextLine line in lines)
        {
            if (!line.IsBlank)
            {
                anyWider |= line.Width > WidestColumn;
                widest = line.Width > WidestColumn ? widest : Math.Max(widest, line.Width);
                baseIndent = Math.Min(baseIndent, line.Indent);
            }
        }

        return Pairs.Count(text, lines, widest, baseIndent).SayWrapped(anyWider) ? new LineLayout(widest, baseIndent) : default;
    }

    /// <summary>What pairs of lines that touch say, those left out that end a paragraph even in wrapped text.</summary>
    private readonly record struct Pairs(int All, int Full, int Broken, int Long, int Continued)
    {
        // Shorter lines are titles, bylines and the ends of paragraphs.
        private const int TellingWidth = 40;

        internal static Pairs Count(string text, List<TextLine> lines, int column, int baseIndent)
        {
            Pairs pairs = default;
            for (int i = 1; i < lines.Count; i++)
            {
                (TextLine previous, TextLine line) = (lines[i - 1], lines[i]);
                if (line.IsBlank || previous.IsBlank || IsParagraphEnd(text, previous, line, column, baseIndent))
                {
                    continue;
                }

                bool lower = char.IsLower(text[line.Start]);
                bool telling = previous.Width is >= TellingWidth and <= WidestColumn;
                pairs = new Pairs(
                    pairs.All + 1,
                    pairs.Full + (lower || LeavesNoRoom(text, previous, line, column) ? 1 : 0),
                    pairs.Broken + (EndsSentence(text, previous) ? 0 : 1),
                    pairs.Long + (telling ? 1 : 0),
                    pairs.Continued + (telling && lower ? 1 : 0));
            }

            return pairs;
        }

        /// <summary>Lines are full and stop in mid-sentence; or, whatever their widths, many go on in lower case, if they are not few among longer ones.</summary>
        internal bool SayWrapped(bool anyWider) =>
            (!anyWider && All > 0 && Full >= All * WrappedShare && Broken * 2 >= All) || (Long > 0 && Long * 3 >= All && Continued * 3 >= Long);
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

    private static bool EndsSentence(string text, TextLine line)
    {
        int last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']')
        {
            last--;
        }

        if (text[last] == '.')
        {
            int word = last;
            while (word > line.Start && char.IsLetter(text[word - 1]))
            {
                word--;
            }

            return !SentenceSplitter.IsNeverFinal(text.Substring(word, last - word));
        }

        return text[last] is '?' or '!' or ':' or '\u2026' or '\u3002';
    }
}
