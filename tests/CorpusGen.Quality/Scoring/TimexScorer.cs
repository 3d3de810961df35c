using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Quality.Scoring;

/// <summary>
/// Scores the temporal expressions of a document as TempEval-3 does: a one-to-one alignment prefers identical spans, then the
/// longest overlap, then the order of the text; values are compared as strings. System mentions of wanted types that meet gold
/// mentions of other types are errors.
/// </summary>
public static class TimexScorer
{
    /// <summary>Scores one document.</summary>
    /// <param name="gold">The gold mentions.</param>
    /// <param name="system">The system's mentions.</param>
    /// <param name="type">The type to score, or <see langword="null"/> for all.</param>
    /// <param name="report">Takes note of each error.</param>
    public static TimexScore Score(
        IReadOnlyList<TimexMention> gold, IReadOnlyList<TimexMention> system, string? type, Action<string, TimexMention?, TimexMention?>? report = null)
    {
        List<TimexMention> wanted = gold.Where(mention => type is null || mention.Type == type).ToList();
        List<TimexMention> given = system.Where(mention => type is null || mention.Type == type).ToList();
        var score = new TimexScore { Gold = wanted.Count, System = given.Count };
        List<(int Gold, int System)> alignment = Align(wanted, given);
        foreach ((int g, int s) in alignment)
        {
            bool same = wanted[g].Start == given[s].Start && wanted[g].End == given[s].End;
            bool right = wanted[g].Value == given[s].Value;
            score.Relaxed++;
            score.Strict += same ? 1 : 0;
            score.Value += right ? 1 : 0;
            if (!same || !right)
            {
                report?.Invoke(right ? "span" : "value", wanted[g], given[s]);
            }
        }

        foreach (int g in Enumerable.Range(0, wanted.Count).Except(alignment.Select(pair => pair.Gold)))
        {
            report?.Invoke("missed", wanted[g], null);
        }

        foreach (int s in Enumerable.Range(0, given.Count).Except(alignment.Select(pair => pair.System)))
        {
            report?.Invoke("spurious", null, given[s]);
        }

        return score;
    }

    private static List<(int Gold, int System)> Align(List<TimexMention> gold, List<TimexMention> system)
    {
        var overlaps = new List<(bool Differs, int Shorter, int Gold, int System)>();
        for (int g = 0; g < gold.Count; g++)
        {
            for (int s = 0; s < system.Count; s++)
            {
                int overlap = Math.Min(gold[g].End, system[s].End) - Math.Max(gold[g].Start, system[s].Start);
                if (overlap > 0)
                {
                    bool same = gold[g].Start == system[s].Start && gold[g].End == system[s].End;
                    overlaps.Add((!same, -overlap, g, s));
                }
            }
        }

        overlaps.Sort();
        var usedGold = new HashSet<int>();
        var usedSystem = new HashSet<int>();
        var pairs = new List<(int, int)>();
        foreach ((_, _, int g, int s) in overlaps)
        {
            if (!usedGold.Contains(g) && !usedSystem.Contains(s))
            {
                usedGold.Add(g);
                usedSystem.Add(s);
                pairs.Add((g, s));
            }
        }

        return pairs;
    }
}
