using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;

namespace CorpusGen.Quality.Participants;

/// <summary>The person measures of the yardstick's score.py: mentions by exact span with --norm, and alias merging by B-cubed.</summary>
internal sealed class PersonScore
{
    private static readonly HashSet<string> Titles = new(
        ("mr mrs ms miss dr prof professor sir lord lady dame president minister senator sen rep governor gov mayor chancellor ambassador judge "
        + "justice general gen colonel col lieutenant lt captain capt major maj sergeant sgt admiral adm commander king queen prince princess pope "
        + "fr rev reverend bishop archbishop cardinal sheikh sheik imam ayatollah saint st chairman director coach madam madame monsieur mme herr "
        + "frau premier").Split(' '),
        StringComparer.Ordinal);

    private int _hits;
    private int _found;
    private int _wanted;
    private double _mergedPrecision;
    private double _mergedRecall;
    private int _merged;

    internal double Precision => 100.0 * _hits / Math.Max(1, _found);

    internal double Recall => 100.0 * _hits / Math.Max(1, _wanted);

    internal double F => Harmonic(Precision, Recall);

    /// <summary>B-cubed over the mentions that both sides have.</summary>
    internal double BCubed => Harmonic(100.0 * _mergedPrecision / Math.Max(1, _merged), 100.0 * _mergedRecall / Math.Max(1, _merged));

    /// <summary>What was found and is none, and what is one and was not found.</summary>
    internal List<string> Errors { get; } = [];

    internal void Add(GoldText gold)
    {
        Dictionary<(int, int), string?> wanted = [];
        foreach (GoldPerson person in gold.Persons)
        {
            wanted[Normalize(gold.Text, person.Start, person.End)] = person.Cluster;
        }

        Dictionary<(int, int), string> found = [];
        foreach (Participant participant in ParticipantRecognizer.Recognize(Tokenize(gold.Text)).Where(static p => p.Kind == ParticipantKind.Person))
        {
            foreach (Mention mention in participant.Mentions)
            {
                found[Normalize(gold.Text, mention.Span.Start, mention.Span.End)] = participant.Name;
            }
        }

        _wanted += wanted.Count;
        _found += found.Count;
        List<(int, int)> common = [.. found.Keys.Where(wanted.ContainsKey)];
        _hits += common.Count;
        Errors.AddRange(found.Keys.Where(k => !wanted.ContainsKey(k)).Select(k => $"too much  {gold.Id}: {gold.Text[k.Item1..k.Item2]}"));
        Errors.AddRange(wanted.Keys.Where(k => !found.ContainsKey(k)).Select(k => $"missing   {gold.Id}: {gold.Text[k.Item1..k.Item2]}"));
        AddMerging([.. common.Where(k => wanted[k] is not null).Select(k => (wanted[k]!, found[k]))]);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision:F1} R {Recall:F1} F1 {F:F1} of {_wanted} mentions, B3 {BCubed:F1}");

    private void AddMerging(List<(string Gold, string Found)> mentions)
    {
        foreach ((string gold, string found) in mentions)
        {
            double both = mentions.Count(m => m.Gold == gold && m.Found == found);
            _mergedPrecision += both / mentions.Count(m => m.Found == found);
            _mergedRecall += both / mentions.Count(m => m.Gold == gold);
            _merged++;
        }
    }

    /// <summary>The span without leading titles and a trailing possessive or period.</summary>
    private static (int Start, int End) Normalize(string text, int start, int end)
    {
        while (true)
        {
            Match match = Regex.Match(text[start..end], @"^(\S+)\s+");
            if (!match.Success || !Titles.Contains(Fold(match.Groups[1].Value).TrimEnd('.')))
            {
                break;
            }

            start += match.Length;
        }

        Match possessive = Regex.Match(text[start..end], "['’]s?$");
        end -= possessive.Length;
        return (start, end > start && text[end - 1] == '.' ? end - 1 : end);
    }

    private static string Fold(string word) =>
        new string([.. word.Normalize(NormalizationForm.FormKD).Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]).ToLowerInvariant();

    private static TokenizedText Tokenize(string text)
    {
        var blocks = new List<Block>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, line.Length), blocks.Count + 1));
            start += line.Length + 1;
        }

        return Tokenizer.Tokenize(text, blocks);
    }

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
