using System;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Covers the tags of components, which begin in upper case, and the expressions of MDX.</summary>
/// <remarks>
/// In <c>.mdx</c> all of them; in other files only tags with an expression in braces, which HTML does not know: CommonMark itself
/// takes the rest for HTML.
/// </remarks>
internal static class JsxTags
{
    private const int LongestTag = 4000;

    internal static void Cover(MaskedMarkdown masked, int start, bool isMdx)
    {
        string text = masked.Source;
        for (int i = start; i < text.Length; i++)
        {
            char c = masked[i];
            if (c == '`')
            {
                i = BehindCode(text, i) - 1;
            }
            else if (c == '<' && i + 1 < text.Length && (IsUpper(text[i + 1]) || (text[i + 1] == '/' && i + 2 < text.Length && IsUpper(text[i + 2]))))
            {
                i = CoverTag(masked, i, isMdx) - 1;
            }
            else if (isMdx && c == '{' && i + 1 < text.Length && text[i + 1] != '#')
            {
                int end = EndOf(text, i, '}');
                if (end > 0)
                {
                    masked.Tag(TextSpan.FromBounds(i, end));
                    i = end - 1;
                }
            }
        }
    }

    private static int CoverTag(MaskedMarkdown masked, int start, bool isMdx)
    {
        string text = masked.Source;
        int end = EndOf(text, start, '>');
        if (end < 0 || !(isMdx || text.IndexOf('{', start, end - start) >= 0))
        {
            return start + 1;
        }

        masked.Tag(TextSpan.FromBounds(start, end));
        return end;
    }

    /// <summary>The position behind the sign that closes what begins at a position; -1 when a blank line or the end comes first.</summary>
    private static int EndOf(string text, int start, char close)
    {
        int depth = 0;
        char quote = '\0';
        int limit = Math.Min(text.Length, start + LongestTag);
        for (int i = start; i < limit; i++)
        {
            char c = text[i];
            if (c == '\n' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                return -1;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                continue;
            }

            if (c is '"' && i > start)
            {
                quote = c;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == close && depth == 0 && i > start)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int BehindCode(string text, int start)
    {
        int length = 0;
        while (start + length < text.Length && text[start + length] == '`')
        {
            length++;
        }

        string run = new('`', length);
        int limit = Math.Min(text.Length, start + LongestTag);
        int end = text.IndexOf(run, start + length, limit - Math.Min(limit, start + length), StringComparison.Ordinal);
        return end < 0 ? start + length : end + length;
    }

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';
}
