using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Reading.Dates.Words;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Goes over a text once and collects the expressions that the rules find, without overlap.</summary>
internal static class Scanner
{
    internal static CandidateList Scan(TaggedText text, CancellationToken cancellationToken)
    {
        var found = new CandidateList();
        var grammar = new TemporalGrammar();
        int blocks = text.Text.Blocks.Count;
        for (int block = 0; block < blocks; block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = text.Text.FirstTokenOf(block);
            int end = text.Text.FirstTokenOf(block + 1);
            text.EnterBlock(first, end);
            ScanBlock(text, first, end, grammar, found);
        }

        text.EnterBlock(0, text.Text.Count);
        return found;
    }

    [MethodImpl(HotLoop.Optimize)]
    private static void ScanBlock(TaggedText text, int first, int end, TemporalGrammar grammar, CandidateList found)
    {
        found.StartBlock();
        int free = first;
        int position = first;
        while (position < end)
        {
            if (!CanBegin(text, position) || !TryMatch(text, position, grammar, found, free, out Candidate candidate))
            {
                position++;
                continue;
            }

            found.Add(candidate);
            free = candidate.Last + 1;
            position = free;
        }
    }

    /// <summary>Whether it is worth the trouble to read a phrase: most of the words that can begin one stand alone.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private static bool CanBegin(TaggedText text, int position)
    {
        WordTag tag = text[position];
        switch (tag.Class)
        {
            case WordClass.None or WordClass.Preposition or WordClass.Conjunction or WordClass.PastVerb or WordClass.FutureVerb
                or WordClass.Filler or WordClass.Business:
                return false;
            case WordClass.Relation:
                return tag.Value is (int)Relation.Past or (int)Relation.Current || text.Class(position + 1) != WordClass.None;
            case WordClass.Article or WordClass.Approximator or WordClass.Comparative or WordClass.VagueNumber:
                return text.Class(position + 1) != WordClass.None;
            case WordClass.Cardinal when (tag.Traits & WordTraits.Article) != 0:
                return text.Class(position + 1) != WordClass.None;
            case WordClass.Cardinal or WordClass.Ordinal:
                // "Two countries", "the second forum": most numbers count or order something else.
                return text.Class(position + 1) != WordClass.None || text.IsHyphen(position + 1) || text.Is(position + 1, '(') || text.HasDigit(position);
            default:
                return true;
        }
    }

    private static bool TryMatch(TaggedText text, int position, TemporalGrammar grammar, CandidateList found, int free, out Candidate longest)
    {
        longest = default;
        Phrase phrase = Phrase.Read(text, position, found);
        DateRule[] rules = grammar.RulesFor(text, phrase.Head);
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
