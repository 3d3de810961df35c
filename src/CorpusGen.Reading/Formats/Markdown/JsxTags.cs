using System;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Covers the tags of components, which begin in upper case, and the expressions of MDX.</summary>
/// <remarks>
/// In <c>.mdx</c> all of them; in other files only tags with an expression in braces, which HTML does not know: CommonMark itself
/// takes the rest for HTML.
/// </remarks>
internal sealed class JsxTags
{
    private const int LongestTag = 4000;

    // Signs that nothing closes are each looked behind for the whole length of a tag; a paragraph full of them is prose.
    private const int MostInVain = 10 * LongestTag;

    private readonly MaskedMarkdown _masked;
    private readonly string _text;
    private readonly bool _isMdx;
    private int _inVain;

    private JsxTags(MaskedMarkdown masked, bool isMdx)
    {
        _masked = masked;
        _text = masked.Source;
        _isMdx = isMdx;
    }

    internal static void Cover(MaskedMarkdown masked, int start, bool isMdx) => new JsxTags(masked, isMdx).Cover(start);

    private void Cover(int start)
    {
        for (int i = start; i < _text.Length; i++)
        {
            char c = _masked[i];
            if (c == '`')
            {
                i = BehindCode(i) - 1;
            }
            else if (c == '\n' && i > start && _text[i - 1] == '\n')
            {
                _inVain = 0;
            }
            else if (_inVain < MostInVain && (c == '<' ? IsTag(i + 1) : c == '{' && IsExpression(i + 1)))
            {
                i = CoverAt(i, c == '<' ? '>' : '}') - 1;
            }
        }
    }

    private bool IsTag(int position) => position < _text.Length
        && (IsUpper(_text[position]) || (_text[position] == '/' && position + 1 < _text.Length && IsUpper(_text[position + 1])));

    private bool IsExpression(int position) => _isMdx && position < _text.Length && _text[position] != '#';

    private int CoverAt(int start, char close)
    {
        int end = EndOf(start, close);
        if (end < 0 || !(_isMdx || _text.IndexOf('{', start, end - start) >= 0))
        {
            _inVain += (end < 0 ? ~end : end) - start;
            return start + 1;
        }

        _masked.Tag(TextSpan.FromBounds(start, end));
        return end;
    }

    /// <summary>The position behind the sign that closes what begins at a position; the complement of the first blank line or of the end, whichever comes before it.</summary>
    private int EndOf(int start, char close)
    {
        int depth = 0;
        char quote = '\0';
        int limit = Math.Min(_text.Length, start + LongestTag);
        for (int i = start; i < limit; i++)
        {
            char c = _text[i];
            if (c == '\n' && i + 1 < _text.Length && _text[i + 1] == '\n')
            {
                return ~i;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '"' && i > start)
            {
                quote = c;
            }
            else
            {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (c == close && depth == 0 && i > start)
                {
                    return i + 1;
                }
            }
        }

        return ~limit;
    }

    private int BehindCode(int start)
    {
        int length = 0;
        while (start + length < _text.Length && _text[start + length] == '`')
        {
            length++;
        }

        string run = new('`', length);
        int limit = Math.Min(_text.Length, start + LongestTag);
        int end = _text.IndexOf(run, start + length, limit - Math.Min(limit, start + length), StringComparison.Ordinal);
        return end < 0 ? start + length : end + length;
    }

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';
}
