using System;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Tells what of a page is no part of its article: by roles, by the words of <c>class</c> and <c>id</c>, and by being made of links.</summary>
internal sealed class PageBoilerplate
{
    private static readonly string[] Words =
    [
        "share", "sharing", "sharebar", "sharedaddy", "social", "related", "comment", "comments", "disqus", "promo", "promotion", "newsletter", "sidebar", "breadcrumb", "breadcrumbs", "byline",
        "author", "authors", "bio", "meta", "tags", "taglist", "nav", "navbar", "navigation", "menu", "footer", "advert", "advertisement", "ad", "ads", "sponsor", "sponsored", "cookie", "cookies",
        "subscribe", "signup", "popup", "modal", "pagination", "pager", "toolbar", "caption", "credit", "credits", "gallery", "slideshow", "recommended", "recommendations", "recirc", "trending",
        "popular", "hidden", "offscreen", "noprint", "editsection", "toc", "infobox", "navbox", "metadata", "hatnote", "catlinks", "vcard", "rating", "survey", "feedback", "timestamp", "dateline",
        "pubdate", "shoutbox", "skyscraper", "widget", "outbrain", "taboola", "copyright", "skip", "tooltip", "login", "replies", "banner", "legends", "supplemental", "teaser", "permalink", "reference", "references", "reflist", "shortdescription", "sitesub",
    ];

    private static readonly string[] Phrases =
    [
        "sr-only", "screen-reader", "visually-hidden", "entry-meta", "post-meta", "entry-date", "post-date", "posted-on", "read-more", "most-read", "jump-link", "entry-utility", "mw-editsection", "wp-caption-text",
    ];

    private static readonly string[] Roles = ["navigation", "complementary", "menu", "menubar", "dialog", "alertdialog", "search", "contentinfo", "banner", "tooltip", "note"];
    private static readonly string[] HeadProperties = ["author", "publisher", "datePublished", "dateModified", "dateCreated", "image", "video", "keywords", "interactionStatistic", "headline", "commentCount"];

    private readonly PageText _text;
    private readonly int _whole;

    internal PageBoilerplate(PageText text, HtmlNode root)
    {
        _text = text;
        _whole = text.Length(root);
    }

    /// <summary>Whether an element is to be left out. What holds most of the text never is, whatever its name.</summary>
    internal bool IsLeftOut(HtmlNode node)
    {
        if (node.Name is "body" or "html" or "article" or "main" || IsInline(node.Name) || _text.Length(node) * 2 > _whole)
        {
            return node.Attribute("aria-hidden")?.Text == "true" && _text.Length(node) * 2 <= _whole;
        }

        return IsNamedSo(node) || IsListOfLinks(node);
    }

    /// <summary>Whether the words of an element's names say that it is no text of the article.</summary>
    internal static bool IsNamedSo(HtmlNode node)
    {
        if (node.Attribute("aria-hidden")?.Text == "true" || Array.Exists(Roles, role => node.Has("role", role)) || Array.Exists(HeadProperties, property => node.Has("itemprop", property)))
        {
            return true;
        }

        string names = (node["class"] + " " + node["id"]).Trim();
        return names.Length > 0
            && (Array.Exists(Phrases, phrase => names.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0)
                || Array.Exists(names.Split(' ', '-', '_', '\n', '\t', ':', '.'), static word => Array.IndexOf(Words, word.ToLowerInvariant()) >= 0));
    }

    private bool IsListOfLinks(HtmlNode node)
    {
        const double MostLinks = 0.66;
        return node.Name is "ul" or "ol" or "div" or "section" or "table" or "dl" && _text.LinkDensity(node) > MostLinks;
    }

    private static bool IsInline(string name) => name is "a" or "b" or "i" or "em" or "strong" or "u" or "mark" or "abbr" or "cite" or "q" or "code" or "small";
}
