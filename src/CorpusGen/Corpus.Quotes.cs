using System;
using CorpusGen.Quoting;

namespace CorpusGen;

/// <content>Which article says it.</content>
public sealed partial class Corpus
{
    /// <summary>Looks for a quotation in all articles.</summary>
    /// <param name="text">The quotation, read as <see cref="Article.FindQuote"/> reads it.</param>
    /// <returns>
    /// The result in the first article, by id, that says it in exactly these words, else in the first that says it up to typography,
    /// else in the article with the nearest passage.
    /// </returns>
    /// <exception cref="InvalidOperationException">The assembly was built without its texts (<c>CorpusGenEmbedText</c> is false).</exception>
    public QuoteResult FindQuote(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        QuoteResult? verified = null;
        foreach (Article article in this)
        {
            if (QuoteFinder.Verify(article.Quotable, text) is QuoteResult result)
            {
                if (result.Match == QuoteMatch.Exact)
                {
                    return result.In(article);
                }

                verified ??= result.In(article);
            }
        }

        return verified ?? Nearest(text);
    }

    private QuoteResult Nearest(string text)
    {
        QuoteResult nearest = QuoteResult.NotFound;
        foreach (Article article in this)
        {
            QuoteResult result = NearestPassage.Find(article.Quotable, text);
            nearest = result.Similarity > nearest.Similarity ? result.In(article) : nearest;
        }

        return nearest;
    }
}
