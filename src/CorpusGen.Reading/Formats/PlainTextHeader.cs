using System;

namespace CorpusGen.Reading.Formats;

/// <summary>
/// The header of a plain-text article: <c>[title] date YYYY-MM-DD body</c>, all in the first line that is not blank. The title may
/// be empty, and may itself hold the word "date": the first "date" that a date follows ends it.
/// </summary>
/// <param name="Title">Where the title stands, without white space at its ends; it may be empty.</param>
/// <param name="Date">Where the date is written.</param>
/// <param name="BodyStart">The position behind the date.</param>
internal readonly record struct PlainTextHeader(TextSpan Title, TextSpan Date, int BodyStart)
{
    private const string Keyword = "date";

    // A first line that is longer before its "date 2019-10-22" is prose that happens to speak of one.
    private const int LongestTitle = 400;

    /// <summary>Finds the header of a text.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <returns>The header, or <see langword="null"/> when the first line that is not blank holds none.</returns>
    internal static PlainTextHeader? Find(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        int lineEnd = text.IndexOf('\n', start);
        int limit = Math.Min(lineEnd < 0 ? text.Length : lineEnd, start + LongestTitle);
        for (int i = start; i < limit; i++)
        {
            i = text.IndexOf(Keyword, i, limit - i, StringComparison.OrdinalIgnoreCase);
            if (i < 0)
            {
                return null;
            }

            if (DateBehind(text, i, start) is TextSpan date)
            {
                int titleEnd = i;
                while (titleEnd > start && char.IsWhiteSpace(text[titleEnd - 1]))
                {
                    titleEnd--;
                }

                return new PlainTextHeader(TextSpan.FromBounds(start, titleEnd), date, date.End);
            }
        }

        return null;
    }

    /// <summary>The date-like text behind a keyword: digits in three groups, whether or not they are a date.</summary>
    private static TextSpan? DateBehind(string text, int keyword, int start)
    {
        if (keyword > start && !char.IsWhiteSpace(text[keyword - 1]))
        {
            return null;
        }

        int position = keyword + Keyword.Length;
        int first = position;
        while (first < text.Length && text[first] is ' ' or '\t' or '\u00A0')
        {
            first++;
        }

        int end = first;
        int groups = 0;
        while (end < text.Length && IsAsciiDigit(text[end]))
        {
            groups++;
            while (end < text.Length && IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (groups < 3 && end + 1 < text.Length && text[end] is '-' or '/' or '.' && IsAsciiDigit(text[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        bool separate = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return groups == 3 && first > position && separate ? TextSpan.FromBounds(first, end) : null;
    }

    private static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';
}
