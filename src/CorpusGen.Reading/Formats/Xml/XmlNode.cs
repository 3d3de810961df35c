using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>An element or a stretch of text of an XML document, with its place in the file.</summary>
internal sealed class XmlNode
{
    private static readonly XmlNode[] NoChildren = [];

    private readonly List<XmlNode>? _children;
    private XmlNode? _lastElement;

    private XmlNode(string name, string namespaceName, TextSpan span, IReadOnlyList<XmlAttributeValue> attributes, MappedText? text)
    {
        Name = name;
        Namespace = namespaceName;
        Span = span;
        Attributes = attributes;
        Text = text;
        _children = text is null ? [] : null;
    }

    /// <summary>The local name of an element; empty for text.</summary>
    internal string Name { get; }

    /// <summary>The namespace of an element; empty when it has none.</summary>
    internal string Namespace { get; }

    /// <summary>Of an element its start tag, of a text all of it, in UTF-16 units of the file.</summary>
    internal TextSpan Span { get; }

    internal IReadOnlyList<XmlAttributeValue> Attributes { get; }

    /// <summary>The words of a text, white space as in the file; <see langword="null"/> for an element.</summary>
    internal MappedText? Text { get; }

    internal bool IsElement => Text is null;

    internal XmlNode? Parent { get; private set; }

    /// <summary>The element before this one in its parent.</summary>
    internal XmlNode? Previous { get; private set; }

    internal IReadOnlyList<XmlNode> Children => _children is null ? NoChildren : _children;

    /// <summary>The child elements.</summary>
    internal IEnumerable<XmlNode> Elements
    {
        get
        {
            foreach (XmlNode child in Children)
            {
                if (child.IsElement)
                {
                    yield return child;
                }
            }
        }
    }

    /// <summary>The value of an attribute by its local name, whatever its prefix; <see langword="null"/> when there is none.</summary>
    internal string? this[string attribute] => Attribute(attribute)?.Value;

    internal static XmlNode Element(string name, string namespaceName, TextSpan span, IReadOnlyList<XmlAttributeValue> attributes) =>
        new(name, namespaceName, span, attributes, null);

    internal static XmlNode Words(MappedText text) => new("", "", text.Span, [], text);

    internal XmlAttributeValue? Attribute(string name)
    {
        foreach (XmlAttributeValue attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The first child element of a local name.</summary>
    internal XmlNode? Child(string name)
    {
        foreach (XmlNode child in Children)
        {
            if (child.Name == name && child.IsElement)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The element that a path of local names leads to, taking the first of each.</summary>
    internal XmlNode? Find(params string[] path)
    {
        XmlNode? node = this;
        foreach (string name in path)
        {
            node = node?.Child(name);
        }

        return node;
    }

    /// <summary>All child elements of a local name.</summary>
    internal IEnumerable<XmlNode> All(string name)
    {
        foreach (XmlNode child in Elements)
        {
            if (child.Name == name)
            {
                yield return child;
            }
        }
    }

    /// <summary>All elements below this one, in document order.</summary>
    internal IEnumerable<XmlNode> Descendants()
    {
        var stack = new Stack<(XmlNode Node, int Next)>();
        stack.Push((this, 0));
        while (stack.Count > 0)
        {
            (XmlNode node, int next) = stack.Pop();
            if (next < node.Children.Count)
            {
                stack.Push((node, next + 1));
                XmlNode child = node.Children[next];
                if (child.IsElement)
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

    internal void Add(XmlNode child)
    {
        child.Parent = this;
        if (child.IsElement)
        {
            child.Previous = _lastElement;
            _lastElement = child;
        }

        _children!.Add(child);
    }

    /// <inheritdoc/>
    public override string ToString() => IsElement ? "<" + Name + ">" : Text!.Text;

    // Depth is limited by the reader, so that this cannot exhaust the stack.
    private static void Collect(XmlNode node, MappedTextBuilder all)
    {
        foreach (XmlNode child in node.Children)
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
/// <param name="Name">Its local name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where its name begins, in UTF-16 units of the file; of no length.</param>
internal sealed record XmlAttributeValue(string Name, string Value, TextSpan Span);
