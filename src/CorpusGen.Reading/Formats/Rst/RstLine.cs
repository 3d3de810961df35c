using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Rst;

/// <summary>A line of reStructuredText.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Indent">How many blanks begin it.</param>
/// <param name="Text">What it says, without blanks at its ends.</param>
internal readonly record struct RstLine(int Start, int Indent, string Text)
{
    /// <summary>What stands behind the last line.</summary>
    internal static RstLine None => new(0, 0, "");

    internal bool IsBlank => Text.Length == 0;

    internal int TextStart => Start + Indent;

    /// <summary>Whether the line is a run of one punctuation mark, as below titles.</summary>
    internal bool IsRule => Text.Length > 1 && Text[0] < 128 && (char.IsPunctuation(Text[0]) || char.IsSymbol(Text[0])) && Text.Trim(Text[0]).Length == 0;

    internal static List<RstLine> Split(string text, int start)
    {
        var lines = new List<RstLine>();
        for (int line = start; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            int first = line;
            while (first < end && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            lines.Add(new RstLine(line, first - line, text.Substring(first, end - first).TrimEnd()));
            line = end + 1;
        }

        return lines;
    }

    /// <summary>The length of the mark that begins a list item, with the blanks behind it; 0 when there is none.</summary>
    internal int ItemMark()
    {
        int mark = Text.Length > 1 && Text[0] is '*' or '-' or '+' or '\u2022' && Text[1] == ' ' ? 1 : NumberMark();
        while (mark > 0 && mark < Text.Length && Text[mark] == ' ')
        {
            mark++;
        }

        return mark;
    }

    /// <summary><c>1.</c>, <c>1)</c>, <c>(a)</c>, <c>#.</c>, <c>iv.</c></summary>
    private int NumberMark()
    {
        int start = Text.Length > 0 && Text[0] == '(' ? 1 : 0;
        int end = start;
        while (end < Text.Length && end - start < 4 && char.IsDigit(Text[end]))
        {
            end++;
        }

        if (end == start && end < Text.Length && (Text[end] == '#' || (char.IsLetter(Text[end]) && start + 1 < Text.Length && Text[start + 1] is '.' or ')')))
        {
            end++;
        }

        bool isMark = end > start && end + 1 < Text.Length && (start == 1 ? Text[end] == ')' : Text[end] is '.' or ')') && Text[end + 1] == ' ';
        return isMark ? end + 1 : 0;
    }
}
