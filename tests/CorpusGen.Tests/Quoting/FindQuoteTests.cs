using System;
using System.Linq;

namespace CorpusGen.Tests.Quoting;

public sealed class FindQuoteTests
{
    private const string First = "On October 22, the Minister of Defense, Zakir Hasanov, met Minister Wei Fenghe \u2014 a non-member \u2013 in \u201CBeijing\u201D.";
    private const string Second = "The meeting began at 10. They discussed the state of military cooperation, which had grown by 5% to $1,000 million in Germany's view.";
    private const string Third = "It ended in April.";

    private static readonly Article Visit = Documents.Of(First, Second, Third);

    [Theory]
    [InlineData("the Minister of Defense, Zakir Hasanov", 1)]
    [InlineData("The meeting began at 10.", 2)]
    [InlineData("in April", 3)]
    public void Words_as_they_stand_are_exact(string quote, int paragraph)
    {
        QuoteResult result = Visit.FindQuote(quote);

        Assert.Equal(QuoteMatch.Exact, result.Match);
        Assert.Equal(paragraph, result.Paragraph);
        Assert.Equal(quote, Assert.Single(result.Spans).In(Visit.Source));
        Assert.Equal(quote, result.Passage);
        Assert.Equal(1, result.Similarity);
        Assert.Same(Visit, result.Article);
        Assert.Empty(result.Differences);
    }

    [Theory]
    [InlineData("met Minister Wei Fenghe--a non\u2011member -- in \"Beijing\"")]
    [InlineData("the  Minister\nof De\u00ADfense")]
    [InlineData("\"the Minister of Defense\"")]
    [InlineData("the state of military cooperation.")]
    [InlineData("the Minister of Defense [\u2026] met Minister Wei Fenghe")]
    [InlineData("the Minister of Defense... met Minister Wei Fenghe")]
    [InlineData("\u2026 the Minister of Defense \u2026")]
    [InlineData("[He] met Minister Wei Fenghe")]
    [InlineData("[They] discussed the state")]
    [InlineData("Zakir Hasanov, met [his colleague] Wei Fenghe")]
    [InlineData("the Minister [sic] of Defense")]
    [InlineData("[t]he meeting began at 10. [t]hey discussed")]
    [InlineData("in \"Beijing\". The meeting began")]
    [InlineData("discussed the state of military cooperation [...] It ended")]
    public void Typography_and_the_marks_of_editors_verify(string quote) => Assert.Equal(QuoteMatch.Normalized, Visit.FindQuote(quote).Match);

    [Theory]
    [InlineData("the minister of Defense, Zakir Hasanov")]
    [InlineData("the Minister of Defense Zakir Hasanov")]
    [InlineData("the Minister of Zakir Hasanov")]
    [InlineData("Hasanov met Zakir Minister Wei Fenghe")]
    [InlineData("Minister Wei Fenghe \u2014 a member")]
    [InlineData("member in \"Beijing\"")]
    [InlineData("had grown by 5")]
    [InlineData("grown by 5% to 1,000 million")]
    [InlineData("to $1")]
    [InlineData("million in Germany")]
    [InlineData("met Minister Wei [\u2026] the Minister of Defense")]
    [InlineData("On October 22 [\u2026] It ended in April")]
    [InlineData("On [the day] the Minister of Defense, [who] Fenghe")]
    [InlineData("The meeting beg[i]n at 10")]
    [InlineData("the Minister of Defens")]
    public void A_changed_word_is_not_verified(string quote)
    {
        QuoteResult result = Visit.FindQuote(quote);

        Assert.False(result.IsVerified, result.ToString());
        Assert.True(result.Similarity < 1);
        Assert.True(result.Match == QuoteMatch.Absent || result.Differences.Count > 0);
    }

    [Fact]
    public void The_nearest_passage_names_the_differing_words()
    {
        QuoteResult result = Visit.FindQuote("They debated the state of the military cooperation, which had grown");

        Assert.Equal(QuoteMatch.Nearest, result.Match);
        Assert.Equal(2, result.Paragraph);
        Assert.Equal("They discussed the state of military cooperation, which had grown", result.Passage);
        Assert.Equal(result.Passage, result.Correction);
        Assert.Equal([new QuoteDifference("debated", "discussed"), new QuoteDifference("the", "")], result.Differences);
        Assert.Equal(2.0 * 9 / 21, result.Similarity, 3);
    }

    [Fact]
    public void The_altered_piece_of_a_cut_quotation_is_corrected()
    {
        QuoteResult result = Visit.FindQuote("On October 22, the Minister of Defense [\u2026] met Minister Wei Tenghe");

        Assert.Equal("On October 22, the Minister of Defense [...] met Minister Wei Fenghe", result.Correction);
        Assert.True(Visit.FindQuote(result.Correction).IsVerified);
    }

    [Fact]
    public void Cut_quotations_have_a_span_for_each_piece()
    {
        QuoteResult result = Visit.FindQuote("the Minister of Defense [\u2026] met Minister Wei Fenghe");

        Assert.Equal(["the Minister of Defense", "met Minister Wei Fenghe"], result.Spans.Select(span => span.In(Visit.Source)));
        Assert.Equal("the Minister of Defense [\u2026] met Minister Wei Fenghe", result.Passage);
    }

    [Theory]
    [InlineData("THE MEETING BEGAN AT 10", 2)]
    [InlineData("the meeting Began At Ten", 2)]
    public void Words_in_other_case_are_near_and_not_absent(string quote, int paragraph)
    {
        QuoteResult result = Visit.FindQuote(quote);

        Assert.Equal((QuoteMatch.Nearest, paragraph), (result.Match, result.Paragraph));
        Assert.InRange(result.Similarity, 0.2, 0.99);
        Assert.NotEmpty(result.Differences);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u2026")]
    [InlineData("[the Minister]")]
    [InlineData("nothing like these sentences was ever uttered")]
    public void Other_texts_are_absent(string quote)
    {
        QuoteResult result = Visit.FindQuote(quote);

        Assert.Equal(QuoteMatch.Absent, result.Match);
        Assert.Equal(0, result.Paragraph);
        Assert.Empty(result.Spans);
        Assert.Null(result.Article);
    }

    [Fact]
    public void Quotations_longer_than_the_document_are_altered_or_absent()
    {
        string longer = string.Join(' ', Enumerable.Repeat("It ended in April, and nobody remembers why.", 40));

        Assert.False(Documents.Of("It ended in April.").FindQuote(longer).IsVerified);
        Assert.False(Documents.Of().FindQuote(longer).IsVerified);
        Assert.False(Documents.Of("", "").FindQuote("It").IsVerified);
    }

    [Fact]
    public void Brackets_of_the_document_can_be_quoted()
    {
        Article article = Documents.Of("See [the appendix] ... and so on.");

        Assert.Equal(QuoteMatch.Exact, article.FindQuote("See [the appendix] ... and").Match);
    }

    [Fact]
    public void Scripts_without_blanks_are_quoted_by_their_letters()
    {
        Article article = Documents.Of("国防部长在北京会见了客人。双方讨论了合作。");

        Assert.Equal(QuoteMatch.Exact, article.FindQuote("国防部长在北京").Match);
        QuoteResult nearest = article.FindQuote("国防部长在上海会见了客人");
        Assert.Equal(QuoteMatch.Nearest, nearest.Match);
        Assert.Equal("国防部长在北京会见了客人", nearest.Passage);
    }

    [Fact]
    public void Composed_and_hard_wrapped_text_has_spans_in_the_source()
    {
        Article article = Documents.Of("Le pre\u0301sident  a\n   dit \u00AB non \u00BB hier.");
        QuoteResult result = article.FindQuote("pr\u00E9sident a dit \"non\"");

        Assert.Equal(QuoteMatch.Normalized, result.Match);
        Assert.Equal("pre\u0301sident  a\n   dit \u00AB non \u00BB", Assert.Single(result.Spans).In(article.Source));
    }

    [Fact]
    public void Markup_that_a_paragraph_leaves_out_is_no_obstacle()
    {
        const string source = "The **Minister** of [Defense](x) met.";
        var paragraph = new Paragraph(1, "The Minister of Defense met.", new TextSpan(0, source.Length), 1);
        var article = new Article("a", "", null, "a.md", source, ValueList<Paragraph>.From([paragraph]), ValueList<Participant>.Empty, ValueList<TemporalExpression>.Empty);

        QuoteResult result = article.FindQuote("Minister of Defense");

        Assert.True(result.IsVerified);
        Assert.Equal("Minister** of [Defense", Assert.Single(result.Spans).In(source));
    }

    [Fact]
    public void A_corpus_names_the_article()
    {
        Article other = Documents.Named("b", "They met in Beijing to discuss trade.");
        var corpus = new Corpus("Articles", [Visit, other]);

        Assert.Same(other, corpus.FindQuote("met in Beijing to discuss trade").Article);
        Assert.Same(other, corpus.FindQuote("met in Paris to discuss trade").Article);
        Assert.Equal(QuoteMatch.Absent, corpus.FindQuote("unheard of").Match);
        Assert.Throws<ArgumentNullException>(() => corpus.FindQuote(null!));
    }
}
