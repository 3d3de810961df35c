using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>
/// Relabels words that the text uses as the surname of a full name elsewhere: who is introduced as "Manuel Belgrano" is meant by
/// "Belgrano" too, unless the word is part of a longer name of another kind.
/// </summary>
/// <remarks>Gives the hashes of the surnames, for rules that ask whether a word is one.</remarks>
internal static class SurnamePropagation
{
    private const WordClass NeverSurname = WordClass.Country | WordClass.Calendar | WordClass.Demonym | WordClass.Function
        | WordClass.Region | WordClass.Generation | WordClass.Direction;

    internal static HashSet<uint> Apply(SegmentedText text, Span<Label> labels)
    {
        ReadOnlySpan<Unit> units = text.Units;
        HashSet<uint> surnames = [];
        for (int i = 1; i < labels.Length; i++)
        {
            bool lastOfFull = labels[i] == Label.PersonInside && (i + 1 == labels.Length || labels[i + 1] != Label.PersonInside);
            if (lastOfFull && units[i].Kind == UnitKind.Name && (units[i].Class & NeverSurname) == 0 && text.Text[units[i].First].Length > 2)
            {
                surnames.Add(units[i].Hash);
            }
        }

        if (surnames.Count == 0)
        {
            return surnames;
        }

        foreach (Run run in text.Runs)
        {
            for (int i = run.First; i < run.First + run.Count; i++)
            {
                if (labels[i] != Label.PersonBegin && labels[i] != Label.PersonInside && surnames.Contains(units[i].Hash) && StandsAlone(units, labels, run, i))
                {
                    labels[i] = Label.PersonBegin;
                }
            }
        }

        return surnames;
    }

    /// <summary>Alone in its name, and not beside a capitalized word that a title could not be.</summary>
    private static bool StandsAlone(ReadOnlySpan<Unit> units, ReadOnlySpan<Label> labels, Run run, int index)
    {
        if (((int)labels[index] & 1) == 0 && labels[index] != Label.Outside)
        {
            return false;
        }

        bool free = index + 1 == run.First + run.Count || units[index + 1].Kind == UnitKind.Joiner;
        bool before = index == run.First || units[index - 1].Kind == UnitKind.Joiner
            || (units[index - 1].Class & (WordClass.Title | WordClass.Honorific | WordClass.Rank | WordClass.Demonym)) != 0;
        return free && before;
    }
}
