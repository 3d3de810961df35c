using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>What the nodes of trees of markup have in common: an element with children, or a stretch of text, each with its place.</summary>
/// <typeparam name="TNode">The nodes of the tree.</typeparam>
internal abstract class MarkupNode<TNode>
    where TNode : MarkupNode<TNode>
{
    private static readonly TNode[] NoChildren = [];

    private readonly List<TNode>? _children;

    private protected MarkupNode(string name, TextSpan span, MappedText? text)
    {
        Name = name;
        Span = span;
        Text = text;
        _children = text is null ? [] : null;
    }

    /// <summary>The name of an element; empty for text.</summary>
    internal string Name { get; }

    /// <summary>Of an element its start tag, of a text all of it, in UTF-16 units of the file.</summary>
    internal TextSpan Span { get; }

    /// <summary>The words of a text with entities decoded, white space as in the file; <see langword="null"/> for an element.</summary>
    internal MappedText? Text { get; }

    internal bool IsElement => Text is null;

    internal TNode? Parent { get; private set; }

    internal IReadOnlyList<TNode> Children => _children is null ? NoChildren : _children;

    /// <summary>All elements below this one, in document order.</summary>
    internal IEnumerable<TNode> Descendants()
    {
        var stack = new Stack<(MarkupNode<TNode> Node, int Next)>();
        stack.Push((this, 0));
        while (stack.Count > 0)
        {
            (MarkupNode<TNode> node, int next) = stack.Pop();
            if (next < node.Children.Count)
            {
                stack.Push((node, next + 1));
                TNode child = node.Children[next];
                if (child.IsElement)
                {
                    yield return child;
                    stack.Push((child, 0));
                }
            }
        }
    }

    /// <summary>The elements around this node, from the inside out, the root of the tree last.</summary>
    internal IEnumerable<TNode> Ancestors()
    {
        for (TNode? outer = Parent; outer is not null; outer = outer.Parent)
        {
            yield return outer;
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

    internal virtual void Add(TNode child)
    {
        child.Parent = (TNode)this;
        _children!.Add(child);
    }

    /// <inheritdoc/>
    public override string ToString() => Text?.Text ?? "<" + Name + ">";

    // Readers limit the depth, so that this cannot exhaust the stack.
    private static void Collect(MarkupNode<TNode> node, MappedTextBuilder all)
    {
        foreach (TNode child in node.Children)
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
