using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Tables made of characters, without the parser's slip where a line only begins like one (<c>+--</c>).</summary>
/// <remarks>
/// Where the next line shows that there is no table, Markdig makes a paragraph of all lines so far, that line included, and reads the
/// line again: it would stand twice, and a blank one would not end the paragraph.
/// </remarks>
internal sealed class GridTables : GridTableParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        bool isBlank = processor.IsBlankLine;
        ContainerBlock? parent = block.Parent;
        BlockState state = base.TryContinue(processor, block);
        if (parent is { Count: > 0 } && !parent.Contains(block) && parent[parent.Count - 1] is ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
            if (isBlank)
            {
                processor.Close(paragraph);
            }
        }

        return state;
    }
}
