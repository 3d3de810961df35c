using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Mentions;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Puts the mentions of one organization or country together.</summary>
/// <remarks>
/// Countries by code. Organizations by equal words, without "the" and company suffixes, and by an acronym of the initials of a
/// longer name.
/// </remarks>
internal static class BodyMerger
{
    internal static List<MentionGroup> Merge(WordFacts facts, List<NameMention> bodies)
    {
        var groups = new List<MentionGroup>();
        var byKey = new Dictionary<string, MentionGroup>(StringComparer.Ordinal);
        foreach (NameMention mention in bodies)
        {
            string key = mention.Known is { } known ? "=" + known.Name : mention.Code ?? Key(facts, mention);
            if (!byKey.TryGetValue(key, out MentionGroup? group))
            {
                group = new MentionGroup(mention.Kind) { Known = mention.Known };
                groups.Add(group);
                byKey[key] = group;
                if (mention.Code is null && Acronym(facts, mention) is { Length: > 1 } acronym && !byKey.ContainsKey(acronym))
                {
                    byKey[acronym] = group;
                }
            }

            group.Mentions.Add(mention);
        }

        return groups;
    }

    private static string Key(WordFacts facts, NameMention mention)
    {
        int last = mention.Last;
        while (last > mention.First && (facts.Has(last, WordClass.CompanySuffix) || facts.Text.Is(last, '.')))
        {
            last--;
        }

        int first = facts.Text.Is(mention.First, "the") && mention.First < last ? mention.First + 1 : mention.First;
        return string.Join(" ", NameForm.Read(facts, first, last).Words);
    }

    private static string Acronym(WordFacts facts, NameMention mention)
    {
        var initials = new List<char>();
        for (int i = mention.First; i <= mention.Last; i++)
        {
            if (facts.IsCapitalized(i))
            {
                initials.Add(WordHash.Fold(facts.Text.Span(i)[0]));
            }
        }

        return initials.Count < 2 ? "" : new string(initials.ToArray());
    }
}
