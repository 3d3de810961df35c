using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Quality.Scoring;
using CorpusGen.Reading.Text;
using Xunit.Abstractions;

namespace CorpusGen.Quality.Dates;

/// <summary>The recognizer against the open corpora, where they are at hand.</summary>
public sealed class YardstickTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("meantime", 0.88, 0.83)]
    [InlineData("wikiwars", 0.90, 0.85)]
    public void Open_corpora_keep_their_floors(string corpus, double strictFloor, double valueFloor)
    {
        string? folder = SharedFolder.Find("yardsticks", "timex", corpus);
        if (folder is null)
        {
            output.WriteLine($"{corpus}: the yardstick is absent, nothing is measured.");
            return;
        }

        Dictionary<string, List<TimexMention>> gold = LoadGold(Path.Combine(folder, "gold.jsonl"));
        var dates = new TimexScore();
        var all = new TimexScore();
        using JsonDocument documents = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "dct.json")));
        foreach (JsonProperty document in documents.RootElement.EnumerateObject())
        {
            string text = File.ReadAllText(Path.Combine(folder, "txt", document.Name + ".txt"));
            CalendarDate? date = CalendarDate.TryParse(document.Value.GetString(), out CalendarDate parsed) ? parsed : null;
            List<TimexMention> found = SystemMentions.Of(Tokenizer.Tokenize(text, Lines(text)), date);
            List<TimexMention> wanted = gold.GetValueOrDefault(document.Name, []);
            dates.Add(TimexScorer.Score(wanted, found, "DATE"));
            all.Add(TimexScorer.Score(wanted, found, null));
        }

        output.WriteLine($"{corpus,-10} DATE {dates}");
        output.WriteLine($"{corpus,-10} all  {all}");
        Assert.True(dates.StrictF1 >= strictFloor, $"strict F1: {dates}");
        Assert.True(dates.ValueF1 >= valueFloor, $"value F1: {dates}");
    }

    private static Dictionary<string, List<TimexMention>> LoadGold(string path)
    {
        var gold = new Dictionary<string, List<TimexMention>>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            string name = root.GetProperty("doc").GetString()!;
            List<TimexMention> mentions = gold.TryGetValue(name, out List<TimexMention>? known) ? known : gold[name] = [];
            mentions.Add(new TimexMention(
                root.GetProperty("start").GetInt32(),
                root.GetProperty("end").GetInt32(),
                root.GetProperty("type").GetString()!,
                root.TryGetProperty("value", out JsonElement value) ? value.GetString() ?? string.Empty : string.Empty));
        }

        return gold;
    }

    private static List<Block> Lines(string text)
    {
        var blocks = new List<Block>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end), blocks.Count + 1));
            }

            start = end + 1;
        }

        return blocks;
    }
}
