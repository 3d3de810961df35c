using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Goes over a text once and collects the expressions that the rules find, without overlap.</summary>
internal static class Scanner
{
    private const int NearTokens = 3;

    internal static List<Candidate> Scan(TaggedText text, CancellationToken cancellationToken)
    {
        var found = new List<Candidate>();
        int blocks = text.Text.Blocks.Count;
        for (int block = 0; block < blocks; block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = text.Text.FirstTokenOf(block);
            int end = text.Text.FirstTokenOf(block + 1);
            text.EnterBlock(first, end);
            ScanBlock(text, first, end, found);
        }

        text.EnterBlock(0, text.Text.Count);
        return found;
    }

    private static void ScanBlock(TaggedText text, int first, int end, List<Candidate> found)
    {
        int free = first;
        int position = first;
        while (position < end)
        {
            if (text.Class(position) == WordClass.None || !TryMatch(text, position, found, free, out Candidate candidate))
            {
                position++;
                continue;
            }

            found.Add(candidate);
            free = candidate.Last + 1;
            position = free;
        }
    }

    private static bool TryMatch(TaggedText text, int position, List<Candidate> found, int free, out Candidate longest)
    {
        longest = default;
        Candidate? previous = found.Count > 0 && found[found.Count - 1] is var last && last.First >= text.First && position - last.Last <= NearTokens ? last : null;
        Phrase phrase = Phrase.Read(text, position, previous);
        DateRule[]? rules = TemporalGrammar.Instance.RulesFor(text.Class(phrase.Head));
        if (rules is null)
        {
            return false;
        }

        bool matched = false;
        foreach (DateRule rule in rules)
        {
            if (rule.TryMatch(text, phrase, out Candidate candidate)
                && candidate.First >= free
                && (!matched || candidate.Last - candidate.First > longest.Last - longest.First))
            {
                longest = candidate;
                matched = true;
            }
        }

        return matched;
    }
}
