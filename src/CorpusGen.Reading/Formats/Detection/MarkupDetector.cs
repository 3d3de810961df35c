using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells the formats of XML by the name and namespace of the root element, and HTML by its own.</summary>
internal static class MarkupDetector
{
    private const string AkomaNtosoNamespace = "akomantoso";
    private const int BeginningLength = 4000;
    private const string TeiNamespace = "http://www.tei-c.org/ns/1.0";

    private static readonly char[] DeclarationMarks = ['[', '>'];

    internal static FormatClaim? Claim(string text)
    {
        if (RootTag(text) is not (string name, string tag))
        {
            return null;
        }

        string local = name.Substring(name.IndexOf(':') + 1);
        FormatKind? kind = local switch
        {
            "nitf" => FormatKind.Nitf,
            "newsItem" or "newsMessage" or "packageItem" or "knowledgeItem" or "conceptItem" or "planningItem" => FormatKind.NewsMlG2,
            "NewsML" => FormatKind.NewsMl1,
            "rss" => FormatKind.Rss,
            "RDF" when Holds(text, "purl.org/rss/1.0") || Holds(text, "netscape.com/rdf") => FormatKind.Rss,
            "feed" or "entry" when Holds(tag, "Atom") || Holds(tag, "purl.org/atom") => FormatKind.Atom,
            "feed" => FormatKind.Atom,
            "TEI" or "teiCorpus" or "TEI.2" or "teiCorpus.2" => FormatKind.Tei,
            _ when NamespaceOf(name, tag) == TeiNamespace => FormatKind.Tei,
            "akomaNtoso" => FormatKind.AkomaNtoso,
            _ when NamespaceOf(name, tag) is string space && Holds(space, AkomaNtosoNamespace) => FormatKind.AkomaNtoso,
            "article" when Holds(text.Substring(0, Math.Min(text.Length, BeginningLength)), "<front") || Holds(tag, "article-type") || Holds(tag, "dtd-version") => FormatKind.Jats,
            "pmc-articleset" => FormatKind.Jats,
            "REUTERS" or "TimeML" => FormatKind.Sgml,
            "DOC" when HoldsAny(text.Substring(0, Math.Min(text.Length, BeginningLength)), "<DOCNO", "<DOCID", "<DOCTYPE", "<TEXT", "<HEADLINE", "<BODY") => FormatKind.Sgml,
            _ => null,
        };
        return kind is FormatKind format ? new FormatClaim(format, "its root element is <" + name + ">") : null;
    }

    /// <summary>The name of the root element and its whole start tag; <see langword="null"/> for text that is no XML.</summary>
    internal static (string Name, string Tag)? RootTag(string text)
    {
        int i = 0;
        while (true)
        {
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '\uFEFF'))
            {
                i++;
            }

            if (i + 1 >= text.Length || text[i] != '<')
            {
                return null;
            }

            int end = text[i + 1] switch
            {
                '?' => EndOf(text, "?>", i),
                '!' when string.CompareOrdinal(text, i, "<!--", 0, 4) == 0 => EndOf(text, "-->", i),
                '!' => EndOfDeclaration(text, i),
                _ => -1,
            };
            if (text[i + 1] is not ('?' or '!'))
            {
                return StartTag(text, i);
            }

            if (end < 0)
            {
                return null;
            }

            i = end;
        }
    }

    private static (string Name, string Tag)? StartTag(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '_' or '-' or '.'))
        {
            end++;
        }

        int close = text.IndexOf('>', start);
        return end == start + 1 || close < 0 ? null : (text.Substring(start + 1, end - start - 1), text.Substring(start, close + 1 - start));
    }

    private static int EndOf(string text, string end, int start)
    {
        int found = text.IndexOf(end, start, StringComparison.Ordinal);
        return found < 0 ? -1 : found + end.Length;
    }

    /// <summary>A document type declaration may hold others between brackets.</summary>
    private static int EndOfDeclaration(string text, int start)
    {
        int end = text.IndexOfAny(DeclarationMarks, start);
        if (end < 0 || text[end] == '>')
        {
            return end < 0 ? -1 : end + 1;
        }

        int inner = text.IndexOf(']', end);
        return inner < 0 ? -1 : EndOf(text, ">", inner);
    }

    /// <summary>The namespace that the root element is in, by the declaration in its tag.</summary>
    private static string? NamespaceOf(string name, string tag)
    {
        int colon = name.IndexOf(':');
        string declaration = colon < 0 ? "xmlns=" : "xmlns:" + name.Substring(0, colon) + "=";
        int start = tag.IndexOf(declaration, StringComparison.Ordinal) + declaration.Length;
        int end = start > declaration.Length && start < tag.Length ? tag.IndexOf(tag[start], start + 1) : -1;
        return end < 0 ? null : tag.Substring(start + 1, end - start - 1);
    }

    private static bool HoldsAny(string text, params string[] parts) => Array.Exists(parts, part => Holds(text, part));

    private static bool Holds(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
