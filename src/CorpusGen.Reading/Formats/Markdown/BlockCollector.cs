using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Collects paragraphs and headings from the blocks of a parsed text, whatever they are nested in.</summary>
internal sealed class BlockCollector(MaskedMarkdown masked)
{
    private const int LongestPlaceOfContents = 20;

    /// <summary>What was found. Footnotes come last, wherever they stand.</summary>
    internal List<CollectedBlock> Blocks { get; } = [];

    internal void Add(ContainerBlock container)
    {
        // A stack of its own, because quotes and lists can be nested as deep as the file is long.
        var open = new Stack<(ContainerBlock Container, int Next)>();
        open.Push((container, 0));
        while (open.Count > 0)
        {
            (ContainerBlock parent, int next) = open.Pop();
            if (next >= parent.Count)
            {
                continue;
            }

            open.Push((parent, next + 1));
            switch (parent[next])
            {
                case HeadingBlock heading:
                    AddLeaf(heading, heading.Level, null);
                    break;
                case ParagraphBlock or DefinitionTerm:
                    AddLeaf((LeafBlock)parent[next], 0, FootnoteId(parent, next));
                    break;
                case Table table:
                    AddRows(table);
                    break;
                case ContainerBlock child and not LinkReferenceDefinitionGroup:
                    open.Push((child, 0));
                    break;
                default:
                    break;
            }
        }
    }

    private static string? FootnoteId(ContainerBlock parent, int index) =>
        index == 0 && parent is Footnote { Label: string label } ? "fn:" + label.TrimStart('^') : null;

    private void AddLeaf(LeafBlock leaf, int level, string? id)
    {
        TextSpan span = SpanOf(leaf);
        IReadOnlyList<Inline> pieces = InlinePieces.Of(leaf.Inline);
        span = TextSpan.FromBounds(span.Start, Math.Max(span.End, EndOf(pieces)));
        var words = new WordCollector(masked, span);
        words.Add(pieces);
        Take(words, level, id ?? leaf.TryGetAttributes()?.Id, span);
    }

    private void AddRows(Table table)
    {
        foreach (Block row in table)
        {
            // A bar inside a link makes the parser give cells in another order, and the row without some of them.
            LeafBlock[] cells = ((ContainerBlock)row).SelectMany(static cell => (ContainerBlock)cell).OfType<LeafBlock>()
                .Where(static leaf => leaf.Inline is not null).OrderBy(static leaf => leaf.Span.Start).ToArray();
            TextSpan span = SpanOf(row);
            int start = cells.Length == 0 ? span.Start : Math.Min(span.Start, SpanOf(cells[0]).Start);
            IReadOnlyList<Inline>[] pieces = Array.ConvertAll(cells, static cell => InlinePieces.Of(cell.Inline));
            int end = pieces.Select(EndOf).Append(span.End).Max();
            span = TextSpan.FromBounds(start, end);
            var words = new WordCollector(masked, TextSpan.FromBounds(start, Math.Max(end, LineEnd(end))));
            foreach (IReadOnlyList<Inline> cell in pieces)
            {
                words.AddCell(cell);
            }

            Take(words, 0, null, span);
        }
    }

    private void Take(WordCollector words, int level, string? id, TextSpan block)
    {
        MappedText text = words.ToMappedText();
        if (text.Length > 0 && !string.IsNullOrWhiteSpace(text.Text) && !IsPlaceOfContents(text.Text, block))
        {
            Blocks.Add(new CollectedBlock(text, level, id, block.Start));
        }
    }

    /// <summary>What stands where a site puts its table of contents: <c>[TOC]</c>, <c>[[_TOC_]]</c>, and <c>TOC</c> with <c>{:toc}</c> below it.</summary>
    private bool IsPlaceOfContents(string words, TextSpan block)
    {
        if (words.Length > LongestPlaceOfContents || words.Trim(' ', '[', ']', '_', '*').ToLowerInvariant() is not ("toc" or "contents" or "table of contents"))
        {
            return false;
        }

        int end = block.Start;
        for (int lines = 0; lines < 3 && end < masked.Length; lines++)
        {
            end = Math.Min(LineEnd(end) + 1, masked.Length);
        }

        return words.Trim()[0] == '[' || masked.Source.Substring(block.Start, end - block.Start).Contains("{:toc");
    }

    /// <summary>Where the last words end. The parser's block ends before words behind an open bracket.</summary>
    private int EndOf(IReadOnlyList<Inline> pieces) =>
        pieces.Count == 0 ? 0 : Math.Max(0, Math.Min(pieces[pieces.Count - 1].Span.End + 1, masked.Length));

    private int LineEnd(int position)
    {
        int end = Math.Min(position, masked.Length);
        while (end < masked.Length && masked[end] != '\n')
        {
            end++;
        }

        return end;
    }

    private TextSpan SpanOf(Block block)
    {
        int start = Math.Max(0, Math.Min(block.Span.Start, masked.Length));
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(block.Span.End + 1, masked.Length)));
    }
}

/// <summary>A paragraph or heading.</summary>
/// <param name="Words">The words.</param>
/// <param name="Level">The level of a heading, or 0.</param>
/// <param name="Id">The id that the text gives it.</param>
/// <param name="Start">Where its block begins.</param>
internal sealed record CollectedBlock(MappedText Words, int Level, string? Id, int Start);
