namespace CorpusGen.Reading.Text;

/// <summary>A word, number or punctuation mark of a text.</summary>
/// <param name="Start">The position of its first UTF-16 unit in the text.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Traits">What is known of it.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>The position behind the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether all the given flags are set.</summary>
    /// <param name="flags">The flags.</param>
    /// <returns><see langword="true"/> when they are.</returns>
    public bool Is(TokenTraits flags) => (Traits & flags) == flags;
}
