using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>What the <c>meta</c> elements and the microdata of a page state, by name.</summary>
internal sealed class PageMeta
{
    private readonly List<(string Name, MappedText Value)> _meta = [];
    private readonly List<(string Name, HtmlNode Node)> _properties = [];

    internal PageMeta(HtmlNode page)
    {
        foreach (HtmlNode node in page.Descendants())
        {
            if (node.Name == "meta" && node.Attribute("content") is MappedText content && content.Text.Trim().Length > 0)
            {
                foreach (string name in ((node["property"] ?? node["name"] ?? node["http-equiv"] ?? "") + "").Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    _meta.Add((name.ToLowerInvariant(), content.Trim()));
                }
            }

            foreach (string name in (node["itemprop"] ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                _properties.Add((name, node));
            }
        }
    }

    /// <summary>The value of the first of some names that is stated.</summary>
    internal (string Name, MappedText Value)? First(params string[] names)
    {
        foreach (string name in names)
        {
            foreach ((string one, MappedText value) in _meta)
            {
                if (one == name)
                {
                    return (name, value);
                }
            }
        }

        return null;
    }

    /// <summary>All values of a name.</summary>
    internal IEnumerable<MappedText> All(string name)
    {
        foreach ((string one, MappedText value) in _meta)
        {
            if (one == name)
            {
                yield return value;
            }
        }
    }

    /// <summary>The elements of a property of the page's own item: not of one that stands inside as a comment or another article.</summary>
    internal IEnumerable<HtmlNode> Properties(string name)
    {
        foreach ((string one, HtmlNode node) in _properties)
        {
            if (one == name && !IsOfOther(node))
            {
                yield return node;
            }
        }
    }

    /// <summary>The elements of a property of the page's own item that hold no other of the same property.</summary>
    internal IEnumerable<HtmlNode> InnermostProperties(string name)
    {
        HtmlNode? last = null;
        foreach (HtmlNode node in Properties(name))
        {
            if (last is not null && !node.Ancestors().Contains(last))
            {
                yield return last;
            }

            last = node;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    /// <summary>The value of a property: its <c>content</c> or <c>datetime</c>, else its words.</summary>
    internal static MappedText ValueOf(HtmlNode node)
    {
        MappedText? stated = node.Attribute("content") ?? node.Attribute("datetime");
        return stated is not null && stated.Text.Trim().Length > 0 ? stated.Trim() : HtmlFlow.Line(node);
    }

    private static bool IsOfOther(HtmlNode node)
    {
        if (node.Ancestors().FirstOrDefault(static outer => outer.Attribute("itemscope") is not null) is not HtmlNode scope)
        {
            return false;
        }

        string type = scope["itemtype"] ?? "";
        bool isArticle = type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type.EndsWith("Page", StringComparison.Ordinal)
            || type.EndsWith("CreativeWork", StringComparison.Ordinal) || type.EndsWith("Report", StringComparison.Ordinal) || type.EndsWith("Review", StringComparison.Ordinal) || type.Length == 0;
        return !isArticle;
    }
}
