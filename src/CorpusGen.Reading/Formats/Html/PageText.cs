using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>How much text the elements of a page hold, and how much of it is links.</summary>
internal sealed class PageText
{
    private readonly Dictionary<HtmlNode, Amount> _amounts = [];

    internal PageText(HtmlNode root) => Measure(root, isLink: false);

    /// <summary>The characters of text below an element that can be read, white space not counted.</summary>
    internal int Length(HtmlNode node) => AmountOf(node).Words;

    /// <summary>The commas in the text below an element that can be read, also those of Arabic, Chinese and Japanese.</summary>
    internal int Commas(HtmlNode node) => AmountOf(node).Commas;

    /// <summary>Which part of the text is links: 0 to 1.</summary>
    internal double LinkDensity(HtmlNode node) => AmountOf(node) is { Words: > 0 } amount ? (double)amount.Links / amount.Words : 0;

    private Amount AmountOf(HtmlNode node) => _amounts.TryGetValue(node, out Amount amount) ? amount : default;

    private Amount Measure(HtmlNode node, bool isLink)
    {
        if (node.Text is not null)
        {
            return Amount.Of(node.Text.Text, isLink);
        }

        Amount all = default;
        if (node.Name is not ("script" or "style" or "head" or "template" or "noscript"))
        {
            bool isLinkWithin = isLink || (node.Name == "a" && node["href"] is string address && !address.StartsWith("#", StringComparison.Ordinal));
            foreach (HtmlNode child in node.Children)
            {
                all = all.With(Measure(child, isLinkWithin));
            }
        }

        _amounts[node] = all;
        return all;
    }

    private readonly struct Amount(int words, int links, int commas)
    {
        internal int Words { get; } = words;

        internal int Links { get; } = links;

        internal int Commas { get; } = commas;

        internal static Amount Of(string text, bool isLink)
        {
            int words = 0;
            int commas = 0;
            foreach (char c in text)
            {
                words += char.IsWhiteSpace(c) ? 0 : 1;
                commas += c is ',' or '،' or '、' or '，' ? 1 : 0;
            }

            return new Amount(words, isLink ? words : 0, commas);
        }

        internal Amount With(Amount other) => new(Words + other.Words, Links + other.Links, Commas + other.Commas);
    }
}
