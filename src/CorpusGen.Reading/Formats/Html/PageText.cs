using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>How much text the elements of a page hold, and how much of it is links.</summary>
internal sealed class PageText
{
    private readonly Dictionary<HtmlNode, (int Words, int Links)> _lengths = [];

    internal PageText(HtmlNode root) => Measure(root, isLink: false);

    /// <summary>The characters of text below an element that can be read, white space not counted.</summary>
    internal int Length(HtmlNode node) => _lengths.TryGetValue(node, out (int Words, int Links) length) ? length.Words : 0;

    /// <summary>Which part of the text is links: 0 to 1.</summary>
    internal double LinkDensity(HtmlNode node) => _lengths.TryGetValue(node, out (int Words, int Links) length) && length.Words > 0 ? (double)length.Links / length.Words : 0;

    private (int Words, int Links) Measure(HtmlNode node, bool isLink)
    {
        if (node.Text is not null)
        {
            int count = 0;
            foreach (char c in node.Text.Text)
            {
                count += char.IsWhiteSpace(c) ? 0 : 1;
            }

            return (count, isLink ? count : 0);
        }

        (int Words, int Links) all = default;
        if (node.Name is not ("script" or "style" or "head" or "template" or "noscript"))
        {
            foreach (HtmlNode child in node.Children)
            {
                (int words, int links) = Measure(child, isLink || (node.Name == "a" && node["href"] is string address && !address.StartsWith("#", StringComparison.Ordinal)));
                all = (all.Words + words, all.Links + links);
            }
        }

        _lengths[node] = all;
        return all;
    }
}
