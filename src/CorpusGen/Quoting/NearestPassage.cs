using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Quoting;

/// <summary>Finds the passage of a document that comes nearest to words it does not say.</summary>
internal static class NearestPassage
{
    /// <summary>Up to this share of words in common, a passage is no other form of the quotation but another text.</summary>
    internal const double HighestUnrelated = 0.5;

    // Each of them is compared with each word of the quotation.
    private const int MostWordsTooMany = 1_000;

    internal static QuoteResult Find(QuotableText document, string quote)
    {
        string normalized = QuoteFinder.WithoutMarks(TextNormalizer.Normalize(quote));
        if (normalized.Length > 0 && normalized[0] == '[' && normalized.IndexOf(']') == normalized.Length - 1)
        {
            // Nothing but words of the editor.
            return QuoteResult.NotFound;
        }

        QuotePattern pattern = QuotePattern.Marked(normalized) ?? QuotePattern.Literal(normalized);
        QuotePiece[] failing = pattern.Pieces.Where(piece => !Occurs(document, piece)).Distinct().ToArray();
        if (failing.Length == 0)
        {
            // Every piece is there, but not in this order or not this near to each other.
            string words = string.Join(" ", pattern.Pieces.Select(static piece => piece.Text));
            return Align(document, words) is { } whole ? ToResult(document, whole, "") : QuoteResult.NotFound;
        }

        var aligned = failing.ToDictionary(static piece => piece, piece => Align(document, piece.Text));
        Alignment? worst = aligned.Values.OrderBy(static alignment => alignment?.Relatedness ?? 0).First();
        if (worst is null || worst.Relatedness <= HighestUnrelated)
        {
            return QuoteResult.NotFound;
        }

        return ToResult(document, worst, Correct(document, pattern, aligned));
    }

    private static bool Occurs(QuotableText document, QuotePiece piece) =>
        PieceMatcher.Match(document, new QuotePattern([piece with { Gap = QuoteGap.None }], "")) is not null;

    private static QuoteResult ToResult(QuotableText document, Alignment alignment, string correction)
    {
        (int start, int end) = (alignment.Start, alignment.End);
        string passage = document.Passage(start, end);
        ValueList<QuoteDifference> differences = ValueList<QuoteDifference>.From(alignment.Differences(document));
        if (differences.Count == 0)
        {
            differences = ValueList<QuoteDifference>.From([new QuoteDifference(alignment.Quote.Text, passage)]);
        }

        ValueList<TextSpan> spans = ValueList<TextSpan>.From([document.ToSource(start, end)]);
        return new QuoteResult(QuoteMatch.Nearest, alignment.Similarity, document.ParagraphAt(start), spans, passage, correction, differences, null);
    }

    private static string Correct(QuotableText document, QuotePattern pattern, Dictionary<QuotePiece, Alignment?> aligned)
    {
        string correction = "";
        foreach (QuotePiece piece in pattern.Pieces)
        {
            correction += piece.Mark.Length == 0 ? "" : (correction.Length > 0 ? " " : "") + piece.Mark + " ";
            correction += aligned.TryGetValue(piece, out Alignment? alignment) && alignment is not null ? document.Passage(alignment.Start, alignment.End) : Written(piece);
        }

        return pattern.Tail.Length > 0 ? correction + " " + pattern.Tail : correction;
    }

    private static string Written(QuotePiece piece) => piece.HasFreeCase ? "[" + piece.Text[0] + "]" + piece.Text.Substring(1) : piece.Text;

    private static Alignment? Align(QuotableText document, string words)
    {
        WordList quote = WordList.Of(words);
        bool isUnrelated = 2.0 * document.Words.Count / (quote.Count + document.Words.Count) <= HighestUnrelated;
        if (isUnrelated || quote.Count - document.Words.Count > MostWordsTooMany)
        {
            // Even if all words of the document were equal to some of it.
            return null;
        }

        Alignment? best = null;
        foreach ((int start, int length) in PassageWindows.Find(document.Words, quote))
        {
            Alignment alignment = Alignment.Of(document, quote, start, length);
            if (best is null || alignment.Cost < best.Cost)
            {
                best = alignment;
            }
        }

        return best is { Similarity: > 0 } ? best : null;
    }
}
