namespace CorpusGen;

/// <summary>How a quotation relates to a document.</summary>
public enum QuoteMatch
{
    /// <summary>The document says nothing like it.</summary>
    Absent,

    /// <summary>The document says something like it in other words: the quotation is altered.</summary>
    Nearest,

    /// <summary>The document says it, up to typography and the marks of an editor (cuts, insertions, a bracketed first letter).</summary>
    Normalized,

    /// <summary>The document says it, character by character.</summary>
    Exact,
}
