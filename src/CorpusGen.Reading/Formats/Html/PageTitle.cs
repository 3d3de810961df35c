using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Finds the title of a page.</summary>
/// <remarks>
/// <c>headline</c> of microdata; <c>dc.title</c>, <c>citation_title</c>; <c>og:title</c>, <c>twitter:title</c>; the <c>title</c> element. When
/// one of the latter three is a heading of the page with the name of the site behind or before it, the heading is the title. Before a
/// <c>title</c> goes the only first-level heading inside the <c>article</c>; without one, a heading that begins with the first part of the
/// <c>title</c> is the title, else the name of the site is taken off, by <c>og:site_name</c> or as the last part when three words or more are left.
/// </remarks>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • ", " / ", " > ", " \\ "];

    internal static MappedText Of(HtmlNode page, PageMeta meta)
    {
        foreach (HtmlNode headline in meta.Properties("headline"))
        {
            if (PageMeta.ValueOf(headline) is { Length: > 0 } words)
            {
                return words;
            }
        }

        if (meta.First("dc.title", "dcterms.title", "dc:title", "citation_title") is (_, MappedText stated))
        {
            return stated;
        }

        List<MappedText> headings = Headings(page);
        if (meta.First("og:title", "weibo:article:title", "twitter:title", "parsely-title", "sailthru.title") is (_, MappedText shared))
        {
            return HeadingIn(shared.Text, headings) ?? shared;
        }

        MappedText title = TitleElement(page);
        return title.Length == 0 ? (headings.Count > 0 ? headings[0] : title) : OwnHeading(page) ?? HeadingIn(title.Text, headings) ?? HeadingOfPart(title.Text, headings) ?? WithoutSite(title, meta);
    }

    private static MappedText? OwnHeading(HtmlNode page)
    {
        HtmlNode[] own = page.Descendants().Where(static node => node.Name == "h1" && IsInArticle(node)).Take(2).ToArray();
        return own.Length == 1 && HtmlFlow.Line(own[0]) is { Length: > 0 } words ? words : null;
    }

    private static bool IsInArticle(HtmlNode node) => node.Ancestors().Any(static outer => outer.Name == "article");

    /// <summary>"Minister resigns | The Daily" names the heading "Minister resigns after vote".</summary>
    private static MappedText? HeadingOfPart(string title, List<MappedText> headings)
    {
        const int ShortestPart = 8;
        string[] parts = title.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        string words = parts.Length > 1 ? parts[0].Trim() : "";
        return words.Length < ShortestPart ? null : headings.Find(heading =>
            heading.Text.Length > words.Length && heading.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(heading.Text[words.Length]));
    }

    private static List<MappedText> Headings(HtmlNode page)
    {
        const int LongestHeading = 1000;
        var headings = new List<MappedText>();
        foreach (string name in new[] { "h1", "h2" })
        {
            foreach (HtmlNode node in page.Descendants())
            {
                if (node.Name == name && HtmlFlow.Line(node, LongestHeading) is { Length: > 0 } words)
                {
                    headings.Add(words);
                }
            }
        }

        return headings;
    }

    private static MappedText TitleElement(HtmlNode page)
    {
        foreach (HtmlNode node in page.Descendants())
        {
            if (node.Name == "title" && node.Parent?.Name != "svg" && HtmlFlow.Line(node) is { Length: > 0 } words)
            {
                return words;
            }
        }

        return MappedText.Empty;
    }

    /// <summary>The heading that is the title without the name of the site.</summary>
    private static MappedText? HeadingIn(string title, List<MappedText> headings)
    {
        foreach (MappedText heading in headings)
        {
            string words = heading.Text;
            int place = title.IndexOf(words, StringComparison.Ordinal);
            if (place >= 0 && words.Length * 3 >= title.Length && (place == 0 || EndsWithSeparator(title.Substring(0, place))) && (place + words.Length == title.Length || BeginsWithSeparator(title.Substring(place + words.Length))))
            {
                return heading;
            }
        }

        return null;
    }

    private static bool BeginsWithSeparator(string rest) => rest.TrimStart() is { Length: > 0 } trimmed && !char.IsLetterOrDigit(trimmed[0]) && trimmed[0] is not (',' or '.' or '!' or '?' or '\'' or '"' or '(');

    private static bool EndsWithSeparator(string start) => start.TrimEnd() is { Length: > 0 } trimmed && !char.IsLetterOrDigit(trimmed[trimmed.Length - 1]) && trimmed[trimmed.Length - 1] is not (',' or '.' or '(' or '\'' or '"');

    private static MappedText WithoutSite(MappedText title, PageMeta meta)
    {
        string site = meta.First("og:site_name") is (_, MappedText name) ? name.Text.Trim() : "";
        int fewestWords = site.Length > 0 && title.Text.EndsWith(site, StringComparison.OrdinalIgnoreCase) ? 1 : 3;
        int last = -1;
        foreach (string separator in Separators)
        {
            last = Math.Max(last, title.Text.LastIndexOf(separator, StringComparison.Ordinal));
        }

        return last > 0 && title.Text.Substring(0, last).Trim().Split(' ').Length >= fewestWords ? title.Slice(new TextSpan(0, last)).Trim() : title;
    }
}
