using System;
using System.Diagnostics;
using System.Text;
using CorpusGen.Quoting;
using Xunit.Abstractions;

namespace CorpusGen.Tests.Quoting;

/// <summary>Long documents. Times are printed or held against a generous bound: machines differ.</summary>
public sealed class LinearTimeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Long_documents_are_searched_in_linear_time(int megabytes)
    {
        Article article = Documents.Of(Paragraphs(megabytes * 1_000_000));
        string last = article.Paragraphs[^1].Text;
        Stopwatch watch = Stopwatch.StartNew();
        Assert.True(article.FindQuote(last).IsVerified);
        TimeSpan first = watch.Elapsed;
        watch.Restart();
        Assert.True(article.FindQuote(last).IsVerified);
        TimeSpan verified = watch.Elapsed;
        string altered = last[..100].Replace(' ', '\n') + " unheard" + last[100..];
        watch.Restart();
        QuoteResult nearest = article.FindQuote(altered);
        TimeSpan prepared = watch.Elapsed;
        watch.Restart();
        nearest = article.FindQuote(altered);
        output.WriteLine($"{megabytes} million characters: prepare and verify {first.TotalMilliseconds:F0} ms, verify {verified.TotalMilliseconds:F2} ms, cut words and nearest {prepared.TotalMilliseconds:F0} ms, nearest {watch.Elapsed.TotalMilliseconds:F0} ms");
        Assert.Equal(QuoteMatch.Nearest, nearest.Match);
        Assert.Equal(article.Paragraphs.Count, nearest.Paragraph);
    }

    [Fact]
    public void Repetitive_text_is_no_trap()
    {
        Article article = Documents.Of(new StringBuilder().Insert(0, "a a a b ", 50_000).ToString());

        Assert.False(article.FindQuote(new StringBuilder().Insert(0, "a a a a ", 200).ToString()).IsVerified);
        Assert.False(article.FindQuote("a [\u2026] b [\u2026] a [\u2026] c").IsVerified);
    }

    [Fact]
    public void A_quotation_is_compared_with_no_less_of_the_document_than_it_has_words()
    {
        WordList document = WordList.Of(new StringBuilder().Insert(0, "a b ", 3_000).ToString());
        WordList quote = WordList.Of(new StringBuilder().Insert(0, "a c ", 2_900).ToString());

        Assert.All(PassageWindows.Find(document, quote), window => Assert.InRange(window.Length, quote.Count, document.Count - window.Start));
    }

    [Fact]
    public void A_quotation_much_longer_than_its_document_is_not_looked_for_word_by_word()
    {
        Article article = Documents.Of("a b c.");
        Stopwatch watch = Stopwatch.StartNew();

        Assert.Equal(QuoteMatch.Absent, article.FindQuote(new StringBuilder().Insert(0, "a c ", 50_000).ToString()).Match);
        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    [Fact]
    public void A_quotation_longer_than_its_document_is_compared_in_linear_time()
    {
        Article article = Documents.Of(new StringBuilder().Insert(0, "a b ", 50_000).ToString());
        Stopwatch watch = Stopwatch.StartNew();

        Assert.Equal(QuoteMatch.Absent, article.FindQuote(new StringBuilder().Insert(0, "a c ", 100_000).ToString()).Match);
        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    [Fact]
    public void A_quotation_of_nothing_but_cuts_is_read_in_linear_time()
    {
        Article article = Documents.Of(new StringBuilder().Insert(0, "a b ", 20_000).ToString());
        Stopwatch watch = Stopwatch.StartNew();

        Assert.False(article.FindQuote(new StringBuilder().Insert(0, "a \u2026 ", 20_000).Append('c').ToString()).IsVerified);
        Assert.True(article.FindQuote(new StringBuilder().Insert(0, "a \u2026 ", 200).Append('b').ToString()).IsVerified);
        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    private static string[] Paragraphs(int characters)
    {
        var random = new Random(7);
        var paragraphs = new System.Collections.Generic.List<string>();
        int total = 0;
        while (total < characters)
        {
            var paragraph = new StringBuilder("It was");
            for (int i = 0; i < 60; i++)
            {
                // A few common words and many rare ones, as texts have.
                paragraph.Append(random.Next(2) == 0 ? " the" : " w" + random.Next(1, 20_000).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            paragraphs.Add(paragraph.Append('.').ToString());
            total += paragraphs[^1].Length;
        }

        return paragraphs.ToArray();
    }
}
