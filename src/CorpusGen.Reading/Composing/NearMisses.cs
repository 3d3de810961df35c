using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Composing;

/// <summary>Reports names that are almost a registered one, because more of them are misspelled than somebody else's.</summary>
internal static class NearMisses
{
    internal static void Report(IReadOnlyList<Participant> participants, ParticipantRegistry? registry, List<Finding> findings)
    {
        foreach (Participant participant in registry is null ? [] : participants)
        {
            if (participant.Mentions.Count == 0)
            {
                continue;
            }

            if (registry!.Find(participant.Name).Count > 0)
            {
                ReportSpellings(participant, registry, findings);
            }
            else if (registry.Nearest(participant.Name, out _) is KnownParticipant near)
            {
                findings.Add(new Finding(FindingKind.NearMiss, participant.Mentions[0].Span, participant.Name, near.Name));
            }
        }
    }

    /// <summary>A registered name that one text has right and wrong is one participant; the wrong spelling is reported all the same.</summary>
    private static void ReportSpellings(Participant participant, ParticipantRegistry registry, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { participant.Name };
        foreach (Mention mention in participant.Mentions)
        {
            bool isFullName = mention.Text.IndexOf(' ') > 0;
            if (isFullName && seen.Add(mention.Text) && SpellingVariants.AreOfName(mention.Text, participant.Name) && registry.Nearest(mention.Text, out _) is KnownParticipant near)
            {
                findings.Add(new Finding(FindingKind.NearMiss, mention.Span, mention.Text, near.Name));
            }
        }
    }
}
