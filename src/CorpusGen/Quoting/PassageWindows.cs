using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Quoting;

/// <summary>
/// Votes for the stretches of a document that share most words with a quotation, rare words counting more, in one pass over the
/// document whatever its length.
/// </summary>
internal static class PassageWindows
{
    private const int MostWindows = 4;
    private const int MostSlack = 256;

    /// <summary>The best stretches, as their first words and their numbers of words, best first.</summary>
    internal static List<(int Start, int Length)> Find(WordList document, WordList quote)
    {
        Dictionary<int, int> indexes = Index(quote, out int[] wanted);
        List<Hit> hits = Hits(document, indexes);
        double[] weights = Weigh(hits, wanted.Length);
        int length = quote.Count + Slack(quote.Count);
        IEnumerable<(double Score, int Start)> best = Clusters(hits, weights, wanted, length).OrderByDescending(static window => window.Score).Take(MostWindows);
        var windows = new List<(int Start, int Length)>();
        foreach ((_, int start) in best)
        {
            // The words that differ can stand in front of the first that is shared. At the end of the document the stretch begins
            // earlier: one that is much shorter than the quotation would be compared in a time that grows with the square of both.
            int slack = Slack(quote.Count);
            int from = Math.Max(0, Math.Min(start - slack, document.Count - length));
            windows.Add((from, Math.Min(document.Count, start + length + slack) - from));
        }

        return windows.Distinct().ToList();
    }

    internal static int Slack(int words) => Math.Min((words / 4) + 2, MostSlack);

    private static Dictionary<int, int> Index(WordList quote, out int[] wanted)
    {
        var indexes = new Dictionary<int, int>();
        var counts = new List<int>();
        for (int i = 0; i < quote.Count; i++)
        {
            int core = quote[i].Core;
            if (!indexes.TryGetValue(core, out int index))
            {
                indexes.Add(core, index = counts.Count);
                counts.Add(0);
            }

            counts[index]++;
        }

        wanted = counts.ToArray();
        return indexes;
    }

    private static List<Hit> Hits(WordList document, Dictionary<int, int> indexes)
    {
        var hits = new List<Hit>();
        for (int i = 0; i < document.Count; i++)
        {
            if (indexes.TryGetValue(document[i].Core, out int index))
            {
                hits.Add(new Hit(i, index));
            }
        }

        return hits;
    }

    private static double[] Weigh(List<Hit> hits, int count)
    {
        double[] weights = new double[count];
        foreach (Hit hit in hits)
        {
            weights[hit.Index]++;
        }

        for (int i = 0; i < count; i++)
        {
            weights[i] = 1 / (1 + Math.Log(1 + weights[i]));
        }

        return weights;
    }

    /// <summary>Slides a window over the hits; of windows that begin near each other the best is kept.</summary>
    private static List<(double Score, int Start)> Clusters(List<Hit> hits, double[] weights, int[] wanted, int length)
    {
        var clusters = new List<(double Score, int Start)>();
        int[] counts = new int[wanted.Length];
        double score = 0;
        int next = 0;
        int clusterStart = int.MinValue;
        for (int first = 0; first < hits.Count; first++)
        {
            for (; next < hits.Count && hits[next].Position < hits[first].Position + length; next++)
            {
                int added = hits[next].Index;
                score += counts[added]++ < wanted[added] ? weights[added] : 0;
            }

            int start = hits[first].Position;
            if (clusterStart == int.MinValue || start > clusterStart + (length / 2))
            {
                clusters.Add((score, start));
                clusterStart = start;
            }
            else if (score > clusters[clusters.Count - 1].Score)
            {
                clusters[clusters.Count - 1] = (score, start);
            }

            int removed = hits[first].Index;
            score -= counts[removed]-- <= wanted[removed] ? weights[removed] : 0;
        }

        return clusters;
    }

    /// <param name="Position">The position of a word in the document.</param>
    /// <param name="Index">Which of the quotation's words it is.</param>
    private readonly record struct Hit(int Position, int Index);
}
