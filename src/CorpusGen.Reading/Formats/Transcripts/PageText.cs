using System;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>The words of a piece of HTML: without tags, with character references read, with their places.</summary>
internal static class PageText
{
    /// <summary>Reads a piece.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The piece, which begins and ends outside tags.</param>
    /// <param name="fold">Whether runs of white space become one blank, as a page shows them.</param>
    internal static MappedText Read(string source, TextSpan span, bool fold)
    {
        var words = new MappedTextBuilder();
        int run = span.Start;
        int i = span.Start;
        while (i < span.End)
        {
            char c = source[i];
            int tagEnd = c == '<' ? TagEnd(source, i, span.End) : -1;
            if (tagEnd > 0)
            {
                Flush(words, source, run, i);
                bool breaks = fold && string.Compare(source, i, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
                if (breaks && !words.EndsWithSpace)
                {
                    words.AppendReplaced(" ", TextSpan.FromBounds(i, tagEnd));
                }

                run = i = tagEnd;
            }
            else if (c == '&' && EntityReader.TryRead(source, i, span.End, out string value, out int end))
            {
                Flush(words, source, run, i);
                words.AppendReplaced(value, TextSpan.FromBounds(i, end));
                run = i = end;
            }
            else if (fold && char.IsWhiteSpace(c))
            {
                Flush(words, source, run, i);
                int behind = i + 1;
                while (behind < span.End && char.IsWhiteSpace(source[behind]))
                {
                    behind++;
                }

                if (!words.EndsWithSpace)
                {
                    words.AppendReplaced(" ", TextSpan.FromBounds(i, behind));
                }

                run = i = behind;
            }
            else
            {
                i++;
            }
        }

        Flush(words, source, run, span.End);
        return words.ToMappedText();
    }

    /// <summary>The position behind a tag or comment that begins at a position; -1 when none does.</summary>
    internal static int TagEnd(string source, int start, int limit)
    {
        if (start + 1 >= limit || !(char.IsLetter(source[start + 1]) || source[start + 1] is '/' or '!' or '?'))
        {
            return -1;
        }

        if (string.CompareOrdinal(source, start, "<!--", 0, 4) == 0)
        {
            int comment = source.IndexOf("-->", start, limit - start, StringComparison.Ordinal);
            return comment < 0 ? limit : comment + 3;
        }

        char quote = '\0';
        for (int i = start + 1; i < limit; i++)
        {
            char c = source[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && source[i - 1] == '=')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c == '<')
            {
                return -1;
            }
        }

        // A quotation mark that is never closed would swallow the rest of the page.
        int close = source.IndexOf('>', start, limit - start);
        return close < 0 ? -1 : close + 1;
    }

    private static void Flush(MappedTextBuilder words, string source, int start, int end)
    {
        if (end > start)
        {
            words.AppendVerbatim(source, TextSpan.FromBounds(start, end));
        }
    }
}
