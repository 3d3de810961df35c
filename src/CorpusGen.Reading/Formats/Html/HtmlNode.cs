using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>An element or a stretch of text of HTML, with its place.</summary>
internal sealed class HtmlNode
{
    private static readonly HtmlAttribute[] NoAttributes = [];

    private readonly List<HtmlNode> _children = [];

    private HtmlNode(string name, TextSpan span, IReadOnlyList<HtmlAttribute> attributes, MappedText? text)
    {
        Name = name;
        Span = span;
        Attributes = attributes;
        Text = text;
    }

    /// <summary>The name of an element in lower case; empty for text and for the root.</summary>
    internal string Name { get; }

    /// <summary>Of an element its start tag, of a text all of it, in UTF-16 units of the file.</summary>
    internal TextSpan Span { get; }

    internal IReadOnlyList<HtmlAttribute> Attributes { get; }

    /// <summary>The words of a text with entities decoded, white space as in the file; <see langword="null"/> for an element.</summary>
    internal MappedText? Text { get; }

    internal HtmlNode? Parent { get; private set; }

    internal IReadOnlyList<HtmlNode> Children => _children;

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

    /// <summary>All elements below this one, in document order.</summary>
    internal IEnumerable<HtmlNode> Descendants()
    {
        var stack = new Stack<(HtmlNode Node, int Next)>();
        stack.Push((this, 0));
        while (stack.Count > 0)
        {
            (HtmlNode node, int next) = stack.Pop();
            if (next < node._children.Count)
            {
                stack.Push((node, next + 1));
                HtmlNode child = node._children[next];
                if (child.Text is null)
                {
                    yield return child;
                    stack.Push((child, 0));
                }
            }
        }
    }

    /// <summary>All words below, as one text; white space as in the file.</summary>
    internal MappedText AllText()
    {
        if (Text is not null)
        {
            return Text;
        }

        if (_children is [{ Text: MappedText only }])
        {
            return only;
        }

        var all = new MappedTextBuilder();
        Collect(this, all);
        return all.ToMappedText();
    }

    internal void Add(HtmlNode child)
    {
        child.Parent = this;
        _children.Add(child);
    }

    /// <inheritdoc/>
    public override string ToString() => Text?.Text ?? "<" + Name + ">";

    // The tree is at most HtmlTree.DeepestLevel deep, so that this cannot exhaust the stack.
    private static void Collect(HtmlNode node, MappedTextBuilder all)
    {
        foreach (HtmlNode child in node._children)
        {
            if (child.Text is not null)
            {
                all.Append(child.Text);
            }
            else
            {
                Collect(child, all);
            }
        }
    }
}

/// <summary>An attribute.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value with entities decoded; empty when it has none.</param>
internal sealed record HtmlAttribute(string Name, MappedText Value);
