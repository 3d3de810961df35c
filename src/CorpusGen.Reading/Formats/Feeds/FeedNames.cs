using System;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>The vocabularies that feeds are made of, told by what is particular in their namespaces: producers write them in many ways.</summary>
internal static class FeedNames
{
    internal const string DublinCore = "purl.org/dc/elements";
    internal const string DublinCoreTerms = "purl.org/dc/terms";
    internal const string Content = "purl.org/rss/1.0/modules/content";
    internal const string Itunes = "itunes.com/dtds/podcast";
    internal const string Media = "search.yahoo.com/mrss";
    internal const string Xhtml = "w3.org/1999/xhtml";

    private const string Atom = "w3.org/2005/atom";
    private const string OldAtom = "purl.org/atom/ns";

    internal static bool IsOf(XmlNode element, string vocabulary) => element.Namespace.IndexOf(vocabulary, StringComparison.OrdinalIgnoreCase) >= 0;

    internal static bool IsAtom(XmlNode element) => IsOf(element, Atom) || IsOf(element, OldAtom);

    /// <summary>Whether an element is of the vocabulary of its feed itself, and not of one of the modules that extend it.</summary>
    internal static bool IsCore(XmlNode element) =>
        element.Namespace.Length == 0
        || (IsOf(element, "purl.org/rss/1.0") && !IsOf(element, "/modules/"))
        || IsOf(element, "netscape.com/rdf") || IsOf(element, "backend.userland.com") || IsOf(element, "purl.org/net/rss")
        || IsOf(element, "channel.netscape.com") || IsOf(element, "blogs.law.harvard.edu");

    /// <summary>The name of an element as the file writes it, with its prefix.</summary>
    internal static string Written(string source, XmlNode element)
    {
        int start = element.Span.Start + 1;
        int end = start;
        while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] is not ('>' or '/'))
        {
            end++;
        }

        return end > start && end - start <= element.Span.Length ? source.Substring(start, end - start) : element.Name;
    }

    /// <summary>The language of an element, which those around it state if it does not; <see langword="null"/> when none does.</summary>
    internal static string? LanguageOf(XmlNode? element)
    {
        for (; element is not null; element = element.Parent)
        {
            if (element["lang"] is string language)
            {
                return language.Trim() is { Length: > 0 } stated ? stated : null;
            }
        }

        return null;
    }
}
