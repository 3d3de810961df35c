using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>An element or a stretch of text of an XML document, with its place in the file. Names are local names.</summary>
internal sealed class XmlNode : MarkupNode<XmlNode>
{
    private const int MostToWalk = 16;

    private XmlNode? _lastElement;
    private Dictionary<string, XmlNode>? _firstByName;

    private XmlNode(string name, string namespaceName, TextSpan span, IReadOnlyList<XmlAttributeValue> attributes, MappedText? text)
        : base(name, span, text)
    {
        Namespace = namespaceName;
        Attributes = attributes;
    }

    /// <summary>The namespace of an element; empty when it has none.</summary>
    internal string Namespace { get; }

    internal IReadOnlyList<XmlAttributeValue> Attributes { get; }

    /// <summary>The element before this one in its parent.</summary>
    internal XmlNode? Previous { get; private set; }

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
        if (Children.Count <= MostToWalk)
        {
            return All(name).FirstOrDefault();
        }

        // Readers ask the same element for each of its children.
        _firstByName ??= Elements.GroupBy(static child => child.Name).ToDictionary(static same => same.Key, static same => same.First());
        return _firstByName.TryGetValue(name, out XmlNode? first) ? first : null;
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

    internal override void Add(XmlNode child)
    {
        if (child.IsElement)
        {
            child.Previous = _lastElement;
            _lastElement = child;
            _firstByName = null;
        }

        base.Add(child);
    }
}

/// <summary>An attribute.</summary>
/// <param name="name">Its local name.</param>
/// <param name="value">Its value.</param>
/// <param name="span">Where its name begins, in UTF-16 units of the file; of no length.</param>
internal sealed class XmlAttributeValue(string name, string value, TextSpan span)
{
    internal string Name { get; } = name;

    internal string Value { get; } = value;

    internal TextSpan Span { get; } = span;
}
