using System;

namespace CorpusGen;

/// <summary>What was found of a quotation, and where.</summary>
public sealed class QuoteResult
{
    internal static readonly QuoteResult NotFound = new(QuoteMatch.Absent, 0, 0, ValueList<TextSpan>.Empty, "", "", ValueList<QuoteDifference>.Empty, null);

    internal QuoteResult(
        QuoteMatch match,
        double similarity,
        int paragraph,
        ValueList<TextSpan> spans,
        string passage,
        string correction,
        ValueList<QuoteDifference> differences,
        Article? article)
    {
        Match = match;
        Similarity = similarity;
        Paragraph = paragraph;
        Spans = spans;
        Passage = passage;
        Correction = correction;
        Differences = differences;
        Article = article;
    }

    /// <summary>How the quotation relates to the document.</summary>
    public QuoteMatch Match { get; }

    /// <summary>Whether the document says it: <see cref="QuoteMatch.Exact"/> or <see cref="QuoteMatch.Normalized"/>.</summary>
    public bool IsVerified => Match >= QuoteMatch.Normalized;

    /// <summary>
    /// The share of words that the quotation and the passage have in common, from 0 to 1: twice the number of equal words divided by
    /// the number of words of both, where words that differ in case or punctuation alone count half. 1 when verified; 0 when absent.
    /// </summary>
    public double Similarity { get; }

    /// <summary>The one-based number of the paragraph in which the passage begins; 0 when absent.</summary>
    public int Paragraph { get; }

    /// <summary>Where the passage stands, in UTF-16 units of <see cref="Article.Source"/>: one span for each piece between cuts.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>The document's own words, pieces joined by <c> […] </c>; empty when absent.</summary>
    public string Passage { get; }

    /// <summary>The quotation with its altered words replaced by the document's; empty when verified or absent.</summary>
    public string Correction { get; }

    /// <summary>The words in which an altered quotation differs, in order.</summary>
    public ValueList<QuoteDifference> Differences { get; }

    /// <summary>The article in which it was found; <see langword="null"/> when absent.</summary>
    public Article? Article { get; }

    /// <summary>The match, the paragraph and the passage, for reading.</summary>
    /// <returns>For example <c>Exact in paragraph 3: "…"</c>.</returns>
    public override string ToString() => Match == QuoteMatch.Absent ? "Absent" : FormattableString.Invariant($"{Match} in paragraph {Paragraph}: \"{Passage}\"");

    internal QuoteResult In(Article article) => Match == QuoteMatch.Absent ? this : new(Match, Similarity, Paragraph, Spans, Passage, Correction, Differences, article);
}
