using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using CorpusGen.Reading.Formats.Detection;
using Markdig;
using Markdig.Syntax;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Reads the text of a Markdown file into paragraphs and headings.</summary>
internal static class MarkdownBody
{
    /// <summary>Reads the text behind the front matter.</summary>
    /// <returns>Why the text is refused, or <see langword="null"/>.</returns>
    internal static Finding? Read(ParsedDocument document, string text, int start, string path, CancellationToken cancellationToken)
    {
        if (MarkdownLimits.Check(text, start) is Finding refusal)
        {
            return refusal;
        }

        start = TitleBlock.Read(document, text, start);
        var masked = new MaskedMarkdown(text, start);
        bool isMdx = FormatDetector.Has(path, ".mdx");
        TemplateTags.Cover(masked, start);
        LineMarkup.Cover(masked, start, isMdx);
        JsxTags.Cover(masked, start, isMdx);
        WikiMarks.Cover(masked, start);
        PlainBraces.Mask(masked);
        OpenLinks.Mask(masked);
        InlineMarks.Mask(masked);
        cancellationToken.ThrowIfCancellationRequested();
        var blocks = new BlockCollector(masked);
        try
        {
            blocks.Add(Parse(masked));
        }
        catch (ArgumentException)
        {
            // So the parser says that links or emphasis are nested too deep.
            return new Finding(FindingKind.Refused, new TextSpan(start, 0), "Markdown", "at most 128 levels of links and emphasis within each other");
        }

        List<CollectedBlock> inOrder = InOrder(blocks.Blocks, masked);
        Fill(document, inOrder);
        return null;
    }

    private static MarkdownDocument Parse(MaskedMarkdown masked)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseEmphasisExtras()
            .UseGenericAttributes();
        builder.BlockParsers.Insert(0, new GridTables());
        return Markdig.Markdown.Parse(masked + References(masked.Source), builder.Build());
    }

    /// <summary>Footnotes that nothing refers to would be dropped; references behind the end of the text keep them.</summary>
    private static string References(string text)
    {
        var references = new StringBuilder();
        int line = text.StartsWith("[^", StringComparison.Ordinal) ? 0 : NextDefinition(text, 0);
        while (line >= 0)
        {
            int close = text.IndexOf("]:", line, StringComparison.Ordinal);
            int lineEnd = text.IndexOf('\n', line);
            if (close > line + 2 && (lineEnd < 0 || close < lineEnd))
            {
                references.Append(references.Length == 0 ? "\n\n" : "").Append(text, line, close + 1 - line);
            }

            line = NextDefinition(text, line);
        }

        return references.ToString();
    }

    private static int NextDefinition(string text, int position)
    {
        int found = text.IndexOf("\n[^", position, StringComparison.Ordinal);
        return found < 0 ? -1 : found + 1;
    }

    /// <summary>The blocks in the order of the file, with the ids of tags and comments behind or within them.</summary>
    private static List<CollectedBlock> InOrder(List<CollectedBlock> blocks, MaskedMarkdown masked)
    {
        blocks.RemoveAll(block => block.Words.Span.End > masked.Length || block.Start >= masked.Length);
        blocks.Sort(static (a, b) => a.Words.Span.Start.CompareTo(b.Words.Span.Start));
        foreach ((int position, string id) in masked.Ids)
        {
            int index = blocks.FindLastIndex(block => block.Start <= position);
            if (index >= 0 && blocks[index].Id is null)
            {
                blocks[index] = blocks[index] with { Id = id };
            }
        }

        return blocks;
    }

    private static void Fill(ParsedDocument document, List<CollectedBlock> blocks)
    {
        bool needsTitle = document.Title.Length == 0;
        int titleHeading = needsTitle ? blocks.FindIndex(static block => block.Level == 1) : -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            CollectedBlock block = blocks[i];
            if (i == titleHeading)
            {
                document.Title = block.Words;
            }
            else if (block.Level == 0)
            {
                document.Paragraphs.Add(new ParsedParagraph(block.Words, block.Id));
            }
            else if (block.Level > 1 || i > 0 || !IsTitle(block, document))
            {
                document.Headings.Add(new ParsedHeading(block.Words, block.Level, document.Paragraphs.Count, block.Id));
            }
        }
    }

    private static bool IsTitle(CollectedBlock block, ParsedDocument document) =>
        string.Equals(block.Words.Text, LineFolding.Fold(document.Title.Text), StringComparison.OrdinalIgnoreCase);
}
