using System;
using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Quotations: the last paragraph of the input is looked for in the document that the others make.</summary>
internal static class QuoteTarget
{
    internal static FuzzTarget Target { get; } = new("quotes", "text", Check)
    {
        Words = ["[\u2026]", "[...]", "...", "\u2026", "[the Minister]", "[T]he", "\u201C", "\u201D", "'", "\u2014", " - ", "\u00AD", "\u0301", ".", ",", "\n\n"],
        LongestInput = 6_000,
        SlowPerThousand = 100,
    };

    private static void Check(string input)
    {
        int cut = input.LastIndexOf("\n\n", StringComparison.Ordinal);
        string body = cut < 0 ? input : input[..cut];
        string quote = cut < 0 ? input : input[(cut + 2)..];
        Article article = ArticleReader.Read(DocumentText.From(body), "a.txt", new ReadSettings(IsBodyOnly: true)).Article;
        Look(article, quote);
        if (article.Paragraphs.Count > 0)
        {
            Paragraph paragraph = article.Paragraphs[quote.Length % article.Paragraphs.Count];
            QuoteResult whole = Look(article, paragraph.Text);
            bool hasWords = paragraph.Text.Any(char.IsAsciiLetterOrDigit);
            Property.Holds(whole.IsVerified || !hasWords, "A whole paragraph is verified", paragraph.Text);
            Look(article, paragraph.Text[(paragraph.Text.Length / 3)..]);
        }
    }

    private static QuoteResult Look(Article article, string quote)
    {
        QuoteResult result = article.FindQuote(quote);
        Property.Holds(result.Spans.All(span => span.FitsInto(article.Source.Length)), "Spans of a passage lie in the source", quote);
        Property.Holds(result.Similarity is >= 0 and <= 1, "Similarity is a share", quote);
        Property.Holds((result.Match == QuoteMatch.Absent) == (result.Paragraph == 0), "What is found has a paragraph", quote);
        Property.Holds(result.Paragraph <= article.Paragraphs.Count, "The paragraph of a passage exists", quote);
        QuoteResult again = article.FindQuote(quote);
        Property.Holds(again.Match == result.Match && again.Passage == result.Passage && again.Spans.Equals(result.Spans), "A quotation is found the same again", quote);
        return result;
    }
}
