using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Finds the element of a page that holds its article.</summary>
/// <remarks>
/// First what the markup says: <c>articleBody</c> of schema.org, <c>article</c> (the one with most text), <c>main</c>, the class names by which
/// publishing systems name it. Where the page says nothing, or what it says holds less than a quarter of its running text, the element whose
/// paragraphs score most, as Readability does: a paragraph counts for its parent and half for its grandparent, by length and commas, less by links.
/// </remarks>
internal static class PageBody
{
    private const int ShortestParagraph = 20;

    private static readonly string[] ContentNames =
    [
        "entry-content", "article-body", "article__body", "articlebody", "article-content", "story-body", "post-content", "post-body", "post-entry", "content-body", "mw-parser-output", "e-content", "field-name-body",
    ];

    /// <summary>The elements that hold the article, in order; none for a page without an article.</summary>
    internal static IReadOnlyList<HtmlNode> Find(HtmlNode page, PageText text)
    {
        List<HtmlNode> marked = Outermost(page, static node => node.Has("itemprop", "articleBody") || node.Has("property", "articleBody") || node.Has("property", "schema:articleBody") || node.Has("itemprop", "reviewBody"));
        int running = Running(page, text);
        if (marked.Count > 0 && Sum(marked, text) > 0)
        {
            return marked;
        }

        HtmlNode? named = Most(page, text, static node => node.Name == "article")
            ?? Most(page, text, IsContent)
            ?? Most(page, text, static node => node.Name == "main" || node.Has("role", "main"));
        if (named is not null && Running(named, text) * 4 >= running)
        {
            HtmlNode? content = Most(named, text, IsContent);
            return [content is not null && Running(content, text) * 2 >= Running(named, text) ? content : named];
        }

        HtmlNode? scored = Scored(page, text);
        return scored is not null ? [scored] : named is not null ? [named] : [];
    }

    private static bool IsContent(HtmlNode node) => node.Name is "div" or "section" or "td" && (Array.Exists(ContentNames, name => node.Has("class", name)) || Array.Exists(ContentNames, name => node.Has("id", name)));

    private static List<HtmlNode> Outermost(HtmlNode page, Predicate<HtmlNode> isOne)
    {
        var found = new List<HtmlNode>();
        foreach (HtmlNode node in page.Descendants())
        {
            if (isOne(node) && !node.Ancestors().Any(outer => isOne(outer)))
            {
                found.Add(node);
            }
        }

        return found;
    }

    private static HtmlNode? Most(HtmlNode page, PageText text, Predicate<HtmlNode> isOne)
    {
        HtmlNode? best = null;
        int most = 0;
        foreach (HtmlNode node in page.Descendants())
        {
            if (isOne(node) && text.Length(node) > most)
            {
                best = node;
                most = text.Length(node);
            }
        }

        return best;
    }

    /// <summary>The characters of the paragraphs below an element that are no links.</summary>
    private static int Running(HtmlNode root, PageText text)
    {
        int all = 0;
        foreach (HtmlNode node in root.Descendants())
        {
            all += node.Name == "p" ? (int)(text.Length(node) * (1 - text.LinkDensity(node))) : 0;
        }

        return all;
    }

    private static HtmlNode? Scored(HtmlNode page, PageText text)
    {
        var scores = new Dictionary<HtmlNode, double>();
        var order = new List<HtmlNode>();
        var boilerplate = new Dictionary<HtmlNode, bool>();
        foreach (HtmlNode node in page.Descendants())
        {
            if (IsParagraph(node) && text.Length(node) >= ShortestParagraph && !IsInBoilerplate(node, boilerplate))
            {
                double score = 1 + text.Commas(node) + Math.Min(text.Length(node) / 100, 3);
                Credit(scores, order, node.Parent, score * (1 - text.LinkDensity(node)));
                Credit(scores, order, node.Parent?.Parent, score * (1 - text.LinkDensity(node)) / 2);
            }
        }

        HtmlNode? best = null;
        foreach (HtmlNode candidate in order)
        {
            double score = scores[candidate] * (1 - text.LinkDensity(candidate));
            scores[candidate] = score;
            best = best is null || score > scores[best] ? candidate : best;
        }

        return best is null ? null : WithSiblings(best, text);
    }

    /// <summary>Where the paragraphs stand in several elements side by side, the element around them is meant.</summary>
    private static HtmlNode WithSiblings(HtmlNode best, PageText text)
    {
        while (best.Parent is HtmlNode parent && parent.Name.Length > 0 && parent.Name is not ("body" or "html") && Running(parent, text) * 2 > Running(best, text) * 3)
        {
            best = parent;
        }

        return best;
    }

    private static bool IsParagraph(HtmlNode node)
    {
        if (node.Name is "p" or "pre" or "blockquote")
        {
            return true;
        }

        if (node.Name is not ("div" or "td" or "section"))
        {
            return false;
        }

        foreach (HtmlNode inner in node.Descendants())
        {
            if (inner.Name is "p" or "div" or "table" or "ul" or "ol" or "section" or "article" or "blockquote")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInBoilerplate(HtmlNode node, Dictionary<HtmlNode, bool> known)
    {
        if (!known.TryGetValue(node, out bool isInside))
        {
            isInside = IsBoilerplate(node) || (node.Parent is HtmlNode parent && IsInBoilerplate(parent, known));
            known.Add(node, isInside);
        }

        return isInside;
    }

    private static bool IsBoilerplate(HtmlNode node) =>
        node.Name is "nav" or "aside" or "footer" or "form" or "noscript" || (node.Name is not ("body" or "html" or "") && PageBoilerplate.IsNamedSo(node));

    private static void Credit(Dictionary<HtmlNode, double> scores, List<HtmlNode> order, HtmlNode? node, double score)
    {
        if (node is null || node.Name is "" or "html")
        {
            return;
        }

        if (!scores.TryGetValue(node, out double before))
        {
            order.Add(node);
        }

        scores[node] = before + score;
    }

    private static int Sum(List<HtmlNode> nodes, PageText text)
    {
        int sum = 0;
        foreach (HtmlNode node in nodes)
        {
            sum += text.Length(node);
        }

        return sum;
    }
}
