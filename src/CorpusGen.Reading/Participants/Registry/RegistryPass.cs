using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;

namespace CorpusGen.Reading.Participants.Registry;

/// <summary>Puts the mentions of registered names in place of what was recognized there.</summary>
internal static class RegistryPass
{
    internal static List<NameMention> Apply(WordFacts facts, ParticipantRegistry registry, List<NameMention> recognized)
    {
        List<(int First, int Last, RegisteredName Name)> found = Find(facts, registry);
        if (found.Count == 0)
        {
            return recognized;
        }

        Dictionary<RegisteredName, KnownParticipant?> resolved = Resolve(found);
        var mentions = new List<NameMention>(recognized.Count + found.Count);
        int next = 0;
        foreach ((int first, int last, RegisteredName name) in found)
        {
            KnownParticipant? known = name.IsNoParticipant ? null : resolved[name];
            bool replaces = known is not null || name.IsNoParticipant;
            while (next < recognized.Count && recognized[next].First <= last)
            {
                NameMention mention = recognized[next++];
                bool overlaps = mention.Last >= first;
                bool sameName = mention.First >= first && mention.Last <= last;
                bool kept = !overlaps || !replaces || (name.IsNoParticipant && !sameName);
                if (kept)
                {
                    mentions.Add(mention);
                }
            }

            if (known is not null)
            {
                RemoveFrom(first, mentions);
                mentions.Add(new NameMention(known.Kind, WithoutTitles(facts, first, last), last, MentionOrigin.Registry) { Known = known });
            }
        }

        mentions.AddRange(recognized.GetRange(next, recognized.Count - next));
        return mentions;
    }

    /// <summary>Takes back a mention that was kept over an ignored word at its beginning and reaches into a registered name.</summary>
    private static void RemoveFrom(int first, List<NameMention> mentions)
    {
        while (mentions.Count > 0 && mentions[mentions.Count - 1].Last >= first)
        {
            mentions.RemoveAt(mentions.Count - 1);
        }
    }

    private static List<(int First, int Last, RegisteredName Name)> Find(WordFacts facts, ParticipantRegistry registry)
    {
        var found = new List<(int, int, RegisteredName)>();
        for (int i = 0; i < facts.Count; i++)
        {
            if (registry.At(facts, i) is { } name)
            {
                int last = i + name.Words.Length - 1;
                found.Add((i, last, name));
                i = last;
            }
        }

        return found;
    }

    /// <summary>An ambiguous name means the one candidate that the text also names unambiguously; with none or several it stays open.</summary>
    private static Dictionary<RegisteredName, KnownParticipant?> Resolve(List<(int First, int Last, RegisteredName Name)> found)
    {
        var certain = new HashSet<KnownParticipant>();
        foreach ((_, _, RegisteredName name) in found)
        {
            if (name.Participants.Count == 1)
            {
                certain.Add(name.Participants[0]);
            }
        }

        var resolved = new Dictionary<RegisteredName, KnownParticipant?>();
        foreach ((_, _, RegisteredName name) in found)
        {
            List<KnownParticipant> candidates = name.Participants.Count == 1 ? name.Participants : name.Participants.FindAll(certain.Contains);
            resolved[name] = candidates.Count == 1 ? candidates[0] : null;
        }

        return resolved;
    }

    private static int WithoutTitles(WordFacts facts, int first, int last)
    {
        while (first < last && facts.Has(first, WordClass.Title | WordClass.Honorific | WordClass.Rank) && !facts.Has(first, WordClass.GivenNameToo)
            && (facts.IsCapitalized(first + 1) || facts.IsGluedPeriod(first + 1)))
        {
            first += facts.IsGluedPeriod(first + 1) ? 2 : 1;
        }

        return first <= last ? first : last;
    }
}
