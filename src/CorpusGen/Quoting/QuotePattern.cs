using System;
using System.Collections.Generic;

namespace CorpusGen.Quoting;

/// <summary>What may stand between two pieces of a quotation.</summary>
internal enum QuoteGap
{
    /// <summary>Nothing: the pieces touch.</summary>
    None,

    /// <summary>A cut, marked by an ellipsis.</summary>
    Cut,

    /// <summary>Words of the editor in brackets, which may stand for a few words of the document.</summary>
    Insertion,
}

/// <summary>Words of a quotation that stand together in the document.</summary>
/// <param name="Gap">What may stand before them.</param>
/// <param name="MostWords">How many words of the document an insertion may stand for.</param>
/// <param name="Text">The words, normalized.</param>
/// <param name="Mark">The cut or insertion as it is written, for showing the quotation again.</param>
/// <param name="HasFreeCase">Whether the first letter, in brackets, may be of either case.</param>
internal readonly record struct QuotePiece(QuoteGap Gap, int MostWords, string Text, string Mark, bool HasFreeCase);

/// <summary>A quotation cut at the marks that editors use.</summary>
/// <param name="Pieces">The pieces, in order.</param>
/// <param name="Tail">The mark behind the last piece.</param>
internal sealed record QuotePattern(IReadOnlyList<QuotePiece> Pieces, string Tail)
{
    // Each piece is looked for in the whole document.
    private const int MostPieces = 256;

    /// <summary>The whole quotation as it is written, which comes first: a document can itself hold brackets and ellipses.</summary>
    internal static QuotePattern Literal(string normalized) => new([new QuotePiece(QuoteGap.None, 0, normalized, "", false)], "");

    /// <summary>The quotation with its marks understood; <see langword="null"/> when it has none, or more than anybody quotes with.</summary>
    internal static QuotePattern? Marked(string normalized)
    {
        bool isPlain = normalized.IndexOf('[') < 0 && normalized.IndexOf("...", StringComparison.Ordinal) < 0;
        return !isPlain && new QuotePatternParser(normalized).Parse() is { Pieces.Count: <= MostPieces } pattern ? pattern : null;
    }

    internal bool HasWords()
    {
        foreach (QuotePiece piece in Pieces)
        {
            foreach (char c in piece.Text)
            {
                if (Typography.IsWordCharacter(c))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
