namespace CorpusGen.Reading.Text;

/// <summary>What a block of text is within a document.</summary>
public enum BlockKind : byte
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>A paragraph.</summary>
    Paragraph,
}

/// <summary>A stretch of text in which sentences do not cross the ends: the title or a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, in UTF-16 units. It may hold line breaks, which count as white space.</param>
/// <param name="Paragraph">The one-based number of the paragraph; 0 for the title.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int Paragraph);
