using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>An element or a stretch of text of HTML, with its place. Names are in lower case; that of the root is empty.</summary>
internal sealed class HtmlNode : MarkupNode<HtmlNode>
{
    private static readonly HtmlAttribute[] NoAttributes = [];

    private HtmlNode(string name, TextSpan span, IReadOnlyList<HtmlAttribute> attributes, MappedText? text)
        : base(name, span, text) => Attributes = attributes;

    internal IReadOnlyList<HtmlAttribute> Attributes { get; }

    /// <summary>The value of an attribute without white space at its ends; <see langword="null"/> when there is none or it is blank.</summary>
    internal string? this[string attribute] => Attribute(attribute)?.Text.Trim() is { Length: > 0 } value ? value : null;

    internal static HtmlNode Element(string name, TextSpan span, IReadOnlyList<HtmlAttribute>? attributes = null) => new(name, span, attributes ?? NoAttributes, null);

    internal static HtmlNode Words(MappedText text) => new("", text.Span, NoAttributes, text);

    /// <summary>The value of an attribute with the places of its characters; <see langword="null"/> when there is none.</summary>
    internal MappedText? Attribute(string name)
    {
        foreach (HtmlAttribute attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Whether an attribute that lists words - <c>class</c>, <c>rel</c>, <c>itemprop</c> - has one of them, without regard to case.</summary>
    internal bool Has(string attribute, string word)
    {
        string? value = this[attribute];
        return value is not null && value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0
            && Array.Exists(value.Split(' ', '\n', '\t'), one => string.Equals(one, word, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>An attribute.</summary>
/// <param name="name">Its name in lower case.</param>
/// <param name="value">Its value with entities decoded; empty when it has none.</param>
internal sealed class HtmlAttribute(string name, MappedText value)
{
    internal string Name { get; } = name;

    internal MappedText Value { get; } = value;
}
