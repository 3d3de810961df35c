using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Sgml;

/// <summary>A tag of SGML as it stands in the file.</summary>
/// <param name="Name">Its name in upper case; of a declaration or comment <c>!</c>.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Span">Where it stands, in UTF-16 units of the file.</param>
internal readonly record struct SgmlTag(string Name, bool IsEnd, TextSpan Span)
{
    // A tag that runs on for longer is a smaller-than sign in the text.
    private const int LongestTag = 2000;

    /// <summary>Finds the tags of a part of a file. A smaller-than sign that begins no tag is text.</summary>
    internal static IEnumerable<SgmlTag> Scan(string source, TextSpan part)
    {
        int i = part.Start;
        int end = part.Length == 0 ? i : source.LastIndexOf('>', part.End - 1, part.Length) + 1;
        bool isCommentOpen = false;
        while (i < end && (i = source.IndexOf('<', i, end - i)) >= 0)
        {
            bool isComment = string.CompareOrdinal(source, i, "<!--", 0, 4) == 0;
            SgmlTag? tag = isComment && isCommentOpen ? null : At(source, i, end);

            // Behind a comment that nothing closes, none is closed.
            isCommentOpen |= isComment && tag is null;
            if (tag is SgmlTag found)
            {
                yield return found;
            }

            i = tag?.Span.End ?? i + 1;
        }
    }

    /// <summary>The value of an attribute; <see langword="null"/> when the tag has none of the name.</summary>
    internal string? Attribute(string source, string name)
    {
        string tag = Span.In(source);
        for (int i = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase); i > 0; i = tag.IndexOf(name, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            int equals = SkipBlanks(tag, i + name.Length);
            if (!char.IsWhiteSpace(tag[i - 1]) || equals >= tag.Length || tag[equals] != '=')
            {
                continue;
            }

            int start = SkipBlanks(tag, equals + 1);
            bool isQuoted = start < tag.Length && tag[start] is '"' or '\'';
            int end = isQuoted ? tag.IndexOf(tag[start], start + 1) : tag.IndexOfAny([' ', '\t', '\n', '>', '/'], start);
            start += isQuoted ? 1 : 0;
            return end < start ? null : EntityReader.Decode(tag, TextSpan.FromBounds(start, end)).Text.Trim();
        }

        return null;
    }

    private static SgmlTag? At(string source, int start, int limit)
    {
        bool isEnd = start + 1 < limit && source[start + 1] == '/';
        int name = start + (isEnd ? 2 : 1);
        if (name >= limit)
        {
            return null;
        }

        if (source[name] == '!' || source[name] == '?')
        {
            string close = string.CompareOrdinal(source, start, "<!--", 0, 4) == 0 ? "-->" : ">";
            int found = source.IndexOf(close, name, limit - name, StringComparison.Ordinal);
            return found < 0 ? null : new SgmlTag("!", false, TextSpan.FromBounds(start, found + close.Length));
        }

        int nameEnd = name;
        while (nameEnd < limit && (char.IsLetterOrDigit(source[nameEnd]) || source[nameEnd] is '_' or '-' or '.' or ':'))
        {
            nameEnd++;
        }

        if (nameEnd == name || !char.IsLetter(source[name]) || nameEnd >= limit || !(char.IsWhiteSpace(source[nameEnd]) || source[nameEnd] is '>' or '/'))
        {
            return null;
        }

        int end = EndOf(source, nameEnd, Math.Min(limit, start + LongestTag));
        return end < 0 ? null : new SgmlTag(source.Substring(name, nameEnd - name).ToUpperInvariant(), isEnd, TextSpan.FromBounds(start, end));
    }

    /// <summary>The position behind the sign that closes a tag, outside of quotes.</summary>
    private static int EndOf(string source, int start, int limit)
    {
        char quote = '\0';
        for (int i = start; i < limit; i++)
        {
            char c = source[i];
            if (quote == '\0' && c is '>' or '<')
            {
                return c == '>' ? i + 1 : -1;
            }

            quote = quote == '\0' ? (c is '"' or '\'' && source[i - 1] is '=' or ' ' ? c : '\0') : c == quote ? '\0' : quote;
        }

        return -1;
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
