using System;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Rst;

/// <summary>Takes the inline markup of reStructuredText off the words of a paragraph.</summary>
/// <remarks>
/// Emphasis, literals, interpreted text and its roles, references with and without targets, substitutions and escapes become their
/// words; references to footnotes are left out.
/// </remarks>
internal static class RstWords
{
    // What begins like markup is looked through no further than real markup goes: a bound keeps the time linear.
    private const int LongestRole = 100;
    private const int LongestLabel = 200;
    private const int LongestTarget = 2000;

    /// <summary>Adds the words of a line.</summary>
    /// <param name="words">What takes them.</param>
    /// <param name="text">The file.</param>
    /// <param name="span">The line or part of it.</param>
    internal static void Add(MappedTextBuilder words, string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End;)
        {
            int skip = SkipLength(text, i, span);
            if (skip > 0)
            {
                i += skip;
                continue;
            }

            if (!(text[i] is ' ' or '\t' && words.EndsWithSpace))
            {
                words.AppendVerbatim(text, new TextSpan(i, 1));
            }

            i++;
        }
    }

    /// <summary>How many characters of markup begin at a position.</summary>
    private static int SkipLength(string text, int i, TextSpan span)
    {
        if (i > span.Start && text[i - 1] == '\\')
        {
            return 0;
        }

        switch (text[i])
        {
            case '`' or '*' or '|' when IsMark(text, i, span):
                return 1;
            case '\\' when i + 1 < span.End:
                return 1;
            case ':':
                return RoleLength(text, i, span);
            case '<' when i == span.Start || text[i - 1] is ' ' or '`':
                return TargetLength(text, i, span);
            case ' ' when i + 1 < span.End && text[i + 1] == '<':
                return TargetLength(text, i + 1, span) is > 0 and int length ? length + 1 : 0;
            case ' ' when i + 1 < span.End && text[i + 1] == '[' && FootnoteLength(text, i + 1, span) is > 0 and int note:
                return note + 1;
            case '[':
                return FootnoteLength(text, i, span);
            case '_' when IsReferenceEnd(text, i, span):
                return i + 1 < span.End && text[i + 1] == '_' ? 2 : 1;
            default:
                return 0;
        }
    }

    /// <summary>A mark of emphasis or literals stands at the beginning or end of words, not between blanks.</summary>
    private static bool IsMark(string text, int i, TextSpan span)
    {
        bool blankBefore = i == span.Start || char.IsWhiteSpace(text[i - 1]);
        bool blankAfter = i + 1 == span.End || char.IsWhiteSpace(text[i + 1]);
        bool letterBefore = !blankBefore && char.IsLetterOrDigit(text[i - 1]);
        bool letterAfter = !blankAfter && char.IsLetterOrDigit(text[i + 1]);
        return text[i] == '`' || (!(blankBefore && blankAfter) && !(letterBefore && letterAfter));
    }

    /// <summary><c>:role:</c> before interpreted text.</summary>
    private static int RoleLength(string text, int i, TextSpan span)
    {
        int end = i + 1;
        int limit = Math.Min(span.End, i + LongestRole);
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or ':' or '.' or '+'))
        {
            end++;
        }

        return end > i + 2 && text[end - 1] == ':' && end < span.End && text[end] == '`' ? end - i : 0;
    }

    /// <summary><c>&lt;target&gt;</c> before the closing mark of a reference.</summary>
    private static int TargetLength(string text, int i, TextSpan span)
    {
        int end = text.IndexOf('>', i, Math.Min(LongestTarget, span.End - i));
        return end > 0 && end + 1 < span.End && text[end + 1] == '`' ? end + 1 - i : 0;
    }

    /// <summary><c>[1]_</c>, <c>[#note]_</c>.</summary>
    private static int FootnoteLength(string text, int i, TextSpan span)
    {
        int end = text.IndexOf(']', i, Math.Min(LongestLabel, span.End - i));
        return end > 0 && end + 1 < span.End && text[end + 1] == '_' && text.IndexOf(' ', i, end - i) < 0 ? end + 2 - i : 0;
    }

    private static bool IsReferenceEnd(string text, int i, TextSpan span)
    {
        int end = i + 1 < span.End && text[i + 1] == '_' ? i + 2 : i + 1;
        bool isEnd = end >= span.End || (!char.IsLetterOrDigit(text[end]) && text[end] is not ('_' or '`'));
        return isEnd && i > span.Start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '`' or '|');
    }
}
