using System.Collections.Generic;
using System.Linq;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Takes a tree of inline elements apart into those that say something, in the order of the file.</summary>
internal static class InlinePieces
{
    /// <summary>The elements without others in them, and the marks that the parser left open, without those of images.</summary>
    /// <param name="container">The words of a block or of a cell.</param>
    internal static IReadOnlyList<Inline> Of(ContainerInline? container)
    {
        var pieces = new List<Inline>();
        Inline? inline = container?.FirstChild;
        while (inline is not null)
        {
            if (inline is not ContainerInline or DelimiterInline)
            {
                pieces.Add(inline);
            }

            inline = FirstChild(inline) ?? NextBehind(inline, container!);
        }

        return InOrder(pieces);
    }

    private static Inline? FirstChild(Inline inline) =>
        inline is ContainerInline container and not LinkInline { IsImage: true } ? container.FirstChild : null;

    private static Inline? NextBehind(Inline inline, ContainerInline root)
    {
        while (inline.NextSibling is null)
        {
            if (inline.Parent is not { } parent || parent == root)
            {
                return null;
            }

            inline = parent;
        }

        return inline.NextSibling;
    }

    /// <summary>
    /// The parser moves words past others where marks of two lengths meet (<c>+++a++++b++c</c> becomes <c>a</c>, <c>c</c>, <c>b</c>),
    /// so their places count. What has none follows what it stood behind.
    /// </summary>
    private static IReadOnlyList<Inline> InOrder(List<Inline> pieces)
    {
        int[] places = new int[pieces.Count];
        bool isInOrder = true;
        for (int i = 0; i < places.Length; i++)
        {
            Inline piece = pieces[i];
            bool hasPlace = i == 0 || (piece.Span.Start > 0 && !piece.Span.IsEmpty);
            places[i] = hasPlace ? piece.Span.Start : places[i - 1];
            isInOrder &= i == 0 || places[i - 1] <= places[i];
        }

        return isInOrder ? pieces : Enumerable.Range(0, places.Length).OrderBy(i => places[i]).Select(i => pieces[i]).ToArray();
    }
}
