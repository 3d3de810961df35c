using System;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Tells HTML from plain text where a format does not say which it holds.</summary>
internal static class HtmlLook
{
    private static readonly string[] Elements =
    [
        "p", "br", "div", "span", "a", "b", "i", "em", "strong", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "img", "figure", "table", "tr", "td",
        "section", "article", "html", "body", "hr", "u", "sup", "sub", "small", "font", "center", "pre", "code", "dl", "dt", "dd", "time", "iframe", "script", "style", "cite", "q",
    ];

    /// <summary>Whether a text has a tag of an element of HTML.</summary>
    internal static bool HasTag(string text)
    {
        for (int i = text.IndexOf('<'); i >= 0 && i + 2 < text.Length; i = text.IndexOf('<', i + 1))
        {
            int start = text[i + 1] == '/' ? i + 2 : i + 1;
            int end = start;
            while (end < text.Length && end - start <= 10 && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            bool isTag = end > start && end < text.Length && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end]));
            if (isTag && Array.IndexOf(Elements, text.Substring(start, end - start).ToLowerInvariant()) >= 0 && text.IndexOf('>', end) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text has a reference to a character.</summary>
    internal static bool HasEntity(string text)
    {
        for (int i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&', i + 1))
        {
            if (EntityReader.TryRead(text, i, text.Length, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
