using CorpusGen;

namespace EvalFixtures;

/// <summary>Articles as fixtures of an evaluation. When an article changes, the expectations that rest on it stop compiling or fail.</summary>
public sealed class EvaluationTests
{
    public static TheoryData<string, RecordedQuote> Quotes()
    {
        var data = new TheoryData<string, RecordedQuote>();
        foreach (RecordedAnswer answer in RecordedAnswer.Load())
        {
            foreach (RecordedQuote quote in answer.Quotes)
            {
                data.Add(answer.Article, quote);
            }
        }

        return data;
    }

    // The expected passages are the paragraphs themselves: constants, so that attributes take them.
    [Theory]
    [InlineData("Which invasion is likely to create upward pressure on inflation?", Articles.FederalFunds2022.Paragraphs.P2)]
    [InlineData("What range of information will the Committee's assessments take into account?", Articles.FederalFunds2022.Paragraphs.P4)]
    [InlineData("Who swore in the third class of Presidential Innovation Fellows?", Articles.InnovationFellows.Paragraphs.P1)]
    public void Right_paragraph_is_retrieved(string question, string expected) =>
        Assert.Equal(expected, KeywordRetriever.Find(Articles.All, question));

    [Fact]
    public void Answers_name_the_right_person_and_date()
    {
        RecordedAnswer answer = RecordedAnswer.Load().Single(answer => answer.Article == Articles.InnovationFellows.Id);

        Assert.Equal(Articles.InnovationFellows.Participants.ToddPark, answer.Person);
        Assert.Equal(Articles.InnovationFellows.Dates.LastWeek, answer.Date);
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Quotes_of_the_answers_are_judged(string article, RecordedQuote quote)
    {
        QuoteResult result = Articles.All.Find(article)!.FindQuote(quote.Text);

        Assert.Equal(quote.ExpectedMatch, result.Match);
        if (quote.Says is not null)
        {
            Assert.Equal(quote.Says, Assert.Single(result.Differences).Actual);
        }
    }

    [Fact]
    public void Altered_quotes_show_what_the_article_says()
    {
        QuoteResult result = Articles.FederalFunds2022.Document.FindQuote("the Committee decided to lower the target range");

        Assert.Equal(QuoteMatch.Nearest, result.Match);
        Assert.Equal(3, result.Paragraph);
        Assert.Equal("the Committee decided to raise the target range", result.Passage);
        Assert.Equal(0.875, result.Similarity);
        Assert.Equal(new QuoteDifference("lower", "raise"), Assert.Single(result.Differences));
    }

    [Fact]
    public void Share_of_true_quotes_is_known()
    {
        RecordedQuote[] quotes = RecordedAnswer.Load().SelectMany(answer => answer.Quotes).ToArray();

        Assert.Equal(3, quotes.Count(quote => Articles.All.FindQuote(quote.Text).IsVerified));
        Assert.Equal(5, quotes.Length);
    }
}
