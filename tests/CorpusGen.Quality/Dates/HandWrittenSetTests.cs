using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Quality.Scoring;
using CorpusGen.Reading.Text;
using Xunit.Abstractions;

namespace CorpusGen.Quality.Dates;

/// <summary>The recognizer against the sentences written for this repository, by phenomenon.</summary>
public sealed class HandWrittenSetTests(ITestOutputHelper output)
{
    private const double PhenomenonFloor = 0.80;
    private const double MostSpurious = 0.25;
    private const double StrictFloor = 0.96;
    private const double ValueFloor = 0.95;

    [Theory]
    [InlineData("newswire.tsv", 300)]
    [InlineData("passages.tsv", 20)]
    public void Every_phenomenon_keeps_its_floor(string file, int fewest)
    {
        List<MarkedSentence> sentences = MarkedSentence.Load(Path.Combine(AppContext.BaseDirectory, "Dates", file));
        Assert.True(sentences.Count >= fewest, $"The set has only {sentences.Count} sentences.");
        var total = new TimexScore();
        var below = new List<string>();
        foreach (IGrouping<string, MarkedSentence> group in sentences.GroupBy(sentence => sentence.Phenomenon))
        {
            TimexScore score = Score(group);
            total.Add(score);
            output.WriteLine($"{group.Key,-24} {score}");
            bool kept = score.Gold == 0 ? score.System <= MostSpurious * group.Count() : score.ValueF1 >= PhenomenonFloor;
            if (!kept)
            {
                below.Add($"{group.Key}: {score}");
            }
        }

        output.WriteLine($"{"all",-24} {total}");
        Assert.Empty(below);
        Assert.True(total.StrictF1 >= StrictFloor, $"strict F1: {total}");
        Assert.True(total.ValueF1 >= ValueFloor, $"value F1: {total}");
    }

    private TimexScore Score(IEnumerable<MarkedSentence> sentences)
    {
        var score = new TimexScore();
        foreach (MarkedSentence sentence in sentences)
        {
            List<TimexMention> found = SystemMentions.Of(Tokenizer.Tokenize(sentence.Text), sentence.Date);
            score.Add(TimexScorer.Score(sentence.Gold, found, null, (kind, gold, system) =>
                output.WriteLine($"    {kind}: {Show(sentence, gold)} -> {Show(sentence, system)}   in: {sentence.Text}")));
        }

        return score;
    }

    private static string Show(MarkedSentence sentence, TimexMention? mention) =>
        mention is null ? "nothing" : $"'{sentence.Text[mention.Start..mention.End]}' {mention.Type} {mention.Value}";
}
