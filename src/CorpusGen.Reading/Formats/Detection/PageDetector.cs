using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells web pages that say that they are articles.</summary>
internal static class PageDetector
{
    private static readonly (string Mark, string Says)[] Marks =
    [
        ("articleBody", "its markup marks an 'articleBody'"),
        ("article:published_time", "it states 'article:published_time'"),
        ("datePublished", "it states 'datePublished'"),
        ("<article", "it has an <article>"),
        ("<amp-", "it is an AMP page"),
        ("itemtype=\"http://schema.org/NewsArticle", "it says that it is a NewsArticle"),
    ];

    internal static FormatClaim? Claim(string text, string path)
    {
        if (!IsPage(text, path))
        {
            return null;
        }

        foreach ((string mark, string says) in Marks)
        {
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return new FormatClaim(FormatKind.Html, says);
            }
        }

        bool isLinkedArticle = text.IndexOf("application/ld+json", StringComparison.OrdinalIgnoreCase) >= 0
            && (text.IndexOf("Article\"", StringComparison.Ordinal) >= 0 || text.IndexOf("Posting\"", StringComparison.Ordinal) >= 0);
        return isLinkedArticle ? new FormatClaim(FormatKind.Html, "its linked data is that of an article") : null;
    }

    /// <summary>Whether a file is a web page by its name or its first tag.</summary>
    internal static bool IsPage(string text, string path)
    {
        return IsPagePath(path) || (MarkupDetector.RootTag(text) is (string name, _) && string.Equals(name, "html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a file is a web page by its name.</summary>
    internal static bool IsPagePath(string path) => FormatDetector.Has(path, ".html") || FormatDetector.Has(path, ".htm") || FormatDetector.Has(path, ".xhtml");
}
