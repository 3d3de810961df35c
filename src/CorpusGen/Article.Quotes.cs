using System;
using CorpusGen.Quoting;

namespace CorpusGen;

/// <content>What the article says, and whether it says it.</content>
public sealed partial class Article
{
    private QuotableText? _quotable;

    internal QuotableText Quotable => _quotable ??= QuotableText.Of(this);

    /// <summary>
    /// Looks for a quotation in the paragraphs: whether they say it in these words, and else what they say that comes nearest.
    /// </summary>
    /// <param name="text">
    /// The quotation. Words, their order, their case and punctuation must be the document's; typography may differ (white space,
    /// quotation marks, dashes, soft hyphens, composition). <c>[…]</c>, <c>[...]</c> and <c>…</c> mark a cut, which may reach into the
    /// next paragraph; <c>[the Minister]</c> words of the editor, <c>[T]he</c> a first letter of either case. A full stop or comma at
    /// the end, and quotation marks around the whole, need not be the document's.
    /// </param>
    /// <returns>The result; <see cref="QuoteMatch.Absent"/> for a text without a letter or digit.</returns>
    /// <exception cref="InvalidOperationException">The assembly was built without its texts (<c>CorpusGenEmbedText</c> is false).</exception>
    /// <remarks>The time grows linearly with the article. The first call prepares the article, which is kept with it.</remarks>
    public QuoteResult FindQuote(string text) => QuoteFinder.Find(Quotable, text ?? throw new ArgumentNullException(nameof(text))).In(this);
}
