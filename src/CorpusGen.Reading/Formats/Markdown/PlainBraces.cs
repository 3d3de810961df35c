namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Keeps the parser from taking braces of the text for attributes: it drops whatever stands in them, and "/users/{id}" is text.</summary>
/// <remarks>
/// Attributes are <c>#id</c>, <c>.class</c> and <c>key=value</c>, and nothing else beside them
/// (https://pandoc.org/MANUAL.html#extension-attributes), and none where a word or a sign of another language goes on.
/// </remarks>
internal static class PlainBraces
{
    private static readonly char Cover = InlineMarks.CoverOf('{');

    internal static void Mask(MaskedMarkdown masked)
    {
        for (int i = 0; i < masked.Length; i++)
        {
            if (masked[i] == '{' && !IsEscaped(masked, i) && !AreAttributes(masked, i))
            {
                masked.Put(i, Cover);
            }
        }
    }

    private static bool IsEscaped(MaskedMarkdown masked, int position)
    {
        int slashes = 0;
        while (slashes < position && masked[position - slashes - 1] == '\\')
        {
            slashes++;
        }

        return (slashes & 1) == 1;
    }

    private static bool AreAttributes(MaskedMarkdown masked, int brace)
    {
        bool isTied = brace > 0 && (char.IsLetterOrDigit(masked[brace - 1]) || masked[brace - 1] is '}' or '/');
        if (brace > 0 && (masked[brace - 1] == '$' || masked[brace - 1] == Cover))
        {
            return false;
        }

        int count = 0;
        for (int i = SkipBlanks(masked, brace + 1); i < masked.Length; i = SkipBlanks(masked, i))
        {
            if (masked[i] == '}')
            {
                return count > 0;
            }

            int end = EndOfAttribute(masked, i, isTied);
            if (end == i)
            {
                return false;
            }

            i = end;
            count++;
        }

        return false;
    }

    private static int SkipBlanks(MaskedMarkdown masked, int position)
    {
        while (position < masked.Length && masked[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The position behind an attribute; the given one when none begins there.</summary>
    private static int EndOfAttribute(MaskedMarkdown masked, int start, bool isTied)
    {
        bool isShort = masked[start] is '#' or '.';
        int end = isShort ? start + 1 : start;
        while (end < masked.Length && (char.IsLetterOrDigit(masked[end]) || masked[end] is '-' or '_' or ':' or '.'))
        {
            end++;
        }

        if (isShort)
        {
            bool isName = end > start + 1 && (masked[start] == '#' || !char.IsDigit(masked[start + 1]));
            return isName ? end : start;
        }

        if (isTied || end == start || end + 1 >= masked.Length || masked[end] != '=')
        {
            return start;
        }

        return EndOfValue(masked, end + 1) is int behind and > 0 ? behind : start;
    }

    /// <summary>The position behind a value, in quotation marks or up to a blank; 0 when it does not end in its line.</summary>
    private static int EndOfValue(MaskedMarkdown masked, int start)
    {
        char quote = masked[start];
        bool isQuoted = quote is '"' or '\'';
        for (int i = isQuoted ? start + 1 : start; i < masked.Length && masked[i] != '\n'; i++)
        {
            if (isQuoted ? masked[i] == quote : masked[i] is ' ' or '\t' or '{' or '}')
            {
                return isQuoted ? i + 1 : i > start && masked[i] != '{' ? i : 0;
            }
        }

        return 0;
    }
}
