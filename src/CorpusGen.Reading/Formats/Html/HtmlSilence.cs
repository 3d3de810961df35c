using System;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Tells which elements hold no running text, wherever they stand.</summary>
internal static class HtmlSilence
{
    private static readonly string[] Skipped =
    [
        "head", "script", "style", "template", "noscript", "nav", "aside", "footer", "form", "button", "select", "input", "textarea", "label", "iframe", "object",
        "svg", "math", "video", "audio", "canvas", "map", "dialog", "figcaption", "caption", "rp", "rt", "title", "noembed", "noframes", "menu",
        "amp-ad", "amp-sidebar", "amp-analytics", "amp-img", "amp-social-share", "amp-consent",
    ];

    /// <summary>Whether an element is code, a picture, navigation, a script, or hidden.</summary>
    internal static bool IsSilent(HtmlNode node)
    {
        if (node.Text is not null)
        {
            return false;
        }

        bool isCode = node.Name == "pre" && HasCode(node);
        bool isPicture = node.Name == "figure" && !HasQuotationOrTable(node);
        return isCode || isPicture || Array.IndexOf(Skipped, node.Name) >= 0 || node.Attribute("hidden") is not null
            || (node["style"] is string style && IsHiddenBy(style));
    }

    private static bool IsHiddenBy(string style)
    {
        string rules = style.Replace(" ", "");
        return rules.IndexOf("display:none", StringComparison.OrdinalIgnoreCase) >= 0 || rules.IndexOf("visibility:hidden", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool HasCode(HtmlNode pre)
    {
        bool isCode = pre["class"] is string names && (names.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0 || names.IndexOf("highlight", StringComparison.OrdinalIgnoreCase) >= 0 || names.IndexOf("language-", StringComparison.OrdinalIgnoreCase) >= 0);
        foreach (HtmlNode inner in pre.Descendants())
        {
            isCode |= inner.Name is "code" or "samp" or "kbd";
        }

        return isCode;
    }

    private static bool HasQuotationOrTable(HtmlNode figure)
    {
        foreach (HtmlNode inner in figure.Descendants())
        {
            if (inner.Name is "blockquote" or "table")
            {
                return true;
            }
        }

        return false;
    }
}
