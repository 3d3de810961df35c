using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Reading.Participants.Mentions;

/// <summary>Turns the labels of units into mentions: titles trimmed, joiners at the ends dropped.</summary>
internal static class MentionReader
{
    internal static List<NameMention> Read(SegmentedText text, ReadOnlySpan<Label> labels)
    {
        var mentions = new List<NameMention>();
        ReadOnlySpan<Unit> units = text.Units;
        foreach (Run run in text.Runs)
        {
            int end = run.First + run.Count;
            for (int i = run.First; i < end; i++)
            {
                if (!IsBegin(labels[i]))
                {
                    continue;
                }

                int last = i;
                while (last + 1 < end && labels[last + 1] == labels[i] + 1)
                {
                    last++;
                }

                AddMention(units, labels[i], i, last, mentions);
                i = last;
            }
        }

        return mentions;
    }

    internal static bool IsBegin(Label label) => ((int)label & 1) == 1;

    private static void AddMention(ReadOnlySpan<Unit> units, Label label, int first, int last, List<NameMention> mentions)
    {
        while (last > first && units[last].Kind != UnitKind.Name)
        {
            last--;
        }

        if (label == Label.PersonBegin)
        {
            // "by Aner Shalev Wednesday": the day belongs to the sentence.
            while (last > first + 1 && (units[last].Class & WordClass.Calendar) != 0 && (units[last].Class & WordClass.Function) == 0)
            {
                last--;
            }

            while (first < last && IsTrimmed(units[first], units[first + 1]))
            {
                first++;
            }
        }

        // A people is no body: "South Korean".
        bool people = label != Label.PersonBegin && (units[last].Class & (WordClass.Demonym | WordClass.Body | WordClass.KnownBody | WordClass.Country)) == WordClass.Demonym;
        if (units[first].Kind == UnitKind.Quote || people)
        {
            return;
        }

        ParticipantKind kind = label == Label.PersonBegin ? ParticipantKind.Person : ParticipantKind.Organization;
        mentions.Add(new NameMention(kind, units[first].First, units[last].Last, MentionOrigin.Tagger) { IsPlace = label == Label.PlaceBegin });
    }

    /// <summary>A title in front of a name, but for those that are given names as well and stand before a single word ("Dean Smith").</summary>
    private static bool IsTrimmed(in Unit unit, in Unit next) =>
        (unit.Class & (WordClass.Honorific | WordClass.Rank | WordClass.Title)) != 0
        && (unit.Class & WordClass.GivenNameToo) == 0
        && next.Kind == UnitKind.Name;
}
