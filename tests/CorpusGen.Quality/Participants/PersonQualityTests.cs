using System;
using System.Linq;
using Xunit.Abstractions;

namespace CorpusGen.Quality.Participants;

public sealed class PersonQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Hand_written_news_passages_reach_their_floor()
    {
        var score = new PersonScore();
        foreach (GoldText passage in Passages.Read())
        {
            score.Add(passage);
        }

        output.WriteLine(score.ToString());
        score.Errors.ForEach(output.WriteLine);
        Assert.True(Passages.Read().Count >= 60);
        Assert.True(score.F >= 94.5, score.ToString());
        Assert.True(score.BCubed >= 96, score.ToString());
    }

    [Theory]
    [InlineData("wikigold", 84)]
    [InlineData("redocred_dev", 82)]
    [InlineData("redocred_test", 82)]
    [InlineData("crossner_politics_dev", 86)]
    [InlineData("crossner_politics_test", 84)]
    public void Documents_the_model_never_saw_reach_their_floor(string corpus, double floor)
    {
        if (OpenCorpora.Folder() is not { } folder)
        {
            output.WriteLine("The open corpora are not here; set CORPUSGEN_SHARED to their folder.");
            return;
        }

        var score = new PersonScore();
        foreach (GoldText document in OpenCorpora.HeldOut(folder, corpus))
        {
            score.Add(document);
        }

        output.WriteLine($"{corpus}: {score}");
        foreach (string error in score.Errors.Take(40))
        {
            output.WriteLine(error);
        }

        Assert.True(score.F >= floor, score.ToString());
    }

    [Fact]
    public void News_and_interviews_reach_their_floor()
    {
        if (OpenCorpora.Folder() is not { } folder)
        {
            output.WriteLine("The open corpora are not here; set CORPUSGEN_SHARED to their folder.");
            return;
        }

        var score = new PersonScore();
        foreach (GoldText document in OpenCorpora.HeldOut(folder, "gum").Where(static d => d.Id.Contains("_news_", StringComparison.Ordinal) || d.Id.Contains("_interview_", StringComparison.Ordinal)))
        {
            score.Add(document);
        }

        output.WriteLine(score.ToString());
        Assert.True(score.F >= 84, score.ToString());
    }
}
