using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Reading.Participants.Mentions;

/// <summary>Turns the labels of units into mentions: titles trimmed, joiners at the ends dropped.</summary>
internal static class MentionReader
{
    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii"];

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

                AddMention(text, labels[i], i, last, mentions);
                i = last;
            }
        }

        return mentions;
    }

    internal static bool IsBegin(Label label) => ((int)label & 1) == 1;

    private static void AddMention(SegmentedText text, Label label, int first, int last, List<NameMention> mentions)
    {
        ReadOnlySpan<Unit> units = text.Units;
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
        int end = kind == ParticipantKind.Person && last > first ? EndOfSuffix(text, last) : units[last].Last;
        mentions.Add(new NameMention(kind, units[first].First, end, MentionOrigin.Tagger) { IsPlace = label == Label.PlaceBegin });
    }

    /// <summary>"Charles Evans, Jr.": the generation belongs to the name, though a comma stands between.</summary>
    private static int EndOfSuffix(SegmentedText text, int last)
    {
        int end = text.Units[last].Last;
        bool follows = last + 1 < text.Units.Length && text.Units[last + 1].First == end + 2 && text.Text.Is(end + 1, ',');
        return follows && Array.Exists(Suffixes, suffix => text.Text.Is(end + 2, suffix)) ? text.Units[last + 1].Last : end;
    }

    /// <summary>A title in front of a name, but for those that are given names as well and stand before a single word ("Dean Smith").</summary>
    private static bool IsTrimmed(in Unit unit, in Unit next) =>
        (unit.Class & (WordClass.Honorific | WordClass.Rank | WordClass.Title)) != 0
        && (unit.Class & WordClass.GivenNameToo) == 0
        && next.Kind == UnitKind.Name;
}
