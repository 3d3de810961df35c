using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;

namespace CorpusGen.Reading.Participants.Mentions;

/// <summary>Turns the labels of units into mentions: titles trimmed, joiners at the ends dropped.</summary>
internal static class MentionReader
{
    private static readonly string[] Letters = WordLists.Letters.Split(' ');

    private static readonly string[] Epithets =
        ["great", "terrible", "conqueror", "magnificent", "impaler", "younger", "elder", "lionheart", "bald", "pious", "wise", "bold", "fair", "confessor", "peacemaker", "navigator"];

    private static readonly string[] DetectiveRanks = ["con", "ch", "chief", "insp", "sgt", "supt", "constable", "inspector"];

    private static readonly string[] Nobles = ["dame", "baroness", "countess", "viscount", "duchess", "archduke"];

    internal static List<NameMention> Read(SegmentedText text, ReadOnlySpan<Label> labels)
    {
        var mentions = new List<NameMention>();
        ReadOnlySpan<Unit> units = text.Units;
        int free = 0;
        foreach (Run run in text.Runs)
        {
            int end = run.First + run.Count;
            for (int i = run.First; i < end; i++)
            {
                if (i < free || !IsBegin(labels[i]))
                {
                    continue;
                }

                int last = i;
                while (last + 1 < end && labels[last + 1] == labels[i] + 1)
                {
                    last++;
                }

                free = AddMention(text, labels[i], i, last, mentions);
                i = last;
            }
        }

        return mentions;
    }

    internal static bool IsBegin(Label label) => ((int)label & 1) == 1;

    /// <summary>Adds a mention, and gives the first unit behind it.</summary>
    private static int AddMention(SegmentedText text, Label label, int first, int last, List<NameMention> mentions)
    {
        ReadOnlySpan<Unit> units = text.Units;
        int behind = last + 1;
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

            while (last > first && IsOneOf(text, units[last].First, Letters))
            {
                last--;
            }

            while (first < last && (IsTrimmed(units[first], units[first + 1]) || IsRankOfDetective(text, units[first].First) || (last > first + 1 && IsOneOf(text, units[first].First, Nobles))))
            {
                first++;
            }
        }

        // "Det Ch Insp Paul Jones": the tagger takes the middle of a rank for a name.
        if (first == last && IsRankOfDetective(text, units[first].First))
        {
            return behind;
        }

        // A people is no body: "South Korean".
        bool people = label != Label.PersonBegin && (units[last].Class & (WordClass.Demonym | WordClass.Body | WordClass.KnownBody | WordClass.Country)) == WordClass.Demonym;
        if (units[first].Kind == UnitKind.Quote || people)
        {
            return behind;
        }

        ParticipantKind kind = label == Label.PersonBegin ? ParticipantKind.Person : ParticipantKind.Organization;
        bool hasSuffix = kind == ParticipantKind.Person && last + 1 == behind && HasSuffix(text, first, last);
        last += hasSuffix ? 1 : 0;
        mentions.Add(new NameMention(kind, units[first].First, units[last].Last, MentionOrigin.Tagger) { IsPlace = label == Label.PlaceBegin });
        return hasSuffix ? last + 1 : behind;
    }

    /// <summary>"Charles Evans, Jr.", "Ivan the Terrible": the next unit belongs to the name, though a comma or an article stands between.</summary>
    private static bool HasSuffix(SegmentedText text, int first, int last)
    {
        int link = text.Units[last].Last + 1;
        if (last + 1 >= text.Units.Length || text.Units[last + 1].First != link + 1)
        {
            return false;
        }

        bool isGeneration = last > first && text.Text.Is(link, ',') && (text.Units[last + 1].Class & WordClass.Generation) != 0 && !IsOneOf(text, link + 1, Letters);
        bool isEpithet = last == first && text.Text.Is(link, "the") && IsOneOf(text, link + 1, Epithets);
        return isGeneration || isEpithet;
    }

    /// <summary>"Det Con", "Det Ch Insp": how the British police shorten ranks; alone, "con" and "ch" are other words.</summary>
    private static bool IsRankOfDetective(SegmentedText text, int token)
    {
        int before = token > 0 && text.Text.Is(token - 1, '.') ? token - 2 : token - 1;
        return text.Text.Is(before, "det") && IsOneOf(text, token, DetectiveRanks);
    }

    private static bool IsOneOf(SegmentedText text, int token, string[] words) => Array.Exists(words, word => text.Text.Is(token, word));

    /// <summary>A title in front of a name, but for those that are given names as well and stand before a single word ("Dean Smith").</summary>
    private static bool IsTrimmed(in Unit unit, in Unit next) =>
        (unit.Class & (WordClass.Honorific | WordClass.Rank | WordClass.Title)) != 0
        && (unit.Class & WordClass.GivenNameToo) == 0
        && next.Kind == UnitKind.Name;
}
