using System;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Mentions;

/// <summary>Gives persons' names what the tagger left outside: particles, initials and given names in front, and the other half of a name cut in two.</summary>
internal static class PersonJoiner
{
    private const WordClass NoGivenName = WordClass.Title | WordClass.Honorific | WordClass.Rank | WordClass.Role | WordClass.Demonym
        | WordClass.Country | WordClass.Calendar | WordClass.Function | WordClass.Body | WordClass.PluralTitle | WordClass.PlaceNoun;

    internal static void Apply(SegmentedText text, NameLists lists, Span<Label> labels)
    {
        foreach (Run run in text.Runs)
        {
            int end = run.First + run.Count;
            for (int i = run.First; i < end; i++)
            {
                if (labels[i] == Label.PersonBegin)
                {
                    Extend(text, lists, labels, run.First, i);
                }

                if (text.Units[i].Kind == UnitKind.Quote && i > run.First)
                {
                    i = JoinNickname(text, labels, i, end);
                }
            }
        }
    }

    /// <summary>A nickname in quotation marks belongs to the name around it when one of its sides is a person's.</summary>
    private static int JoinNickname(SegmentedText text, Span<Label> labels, int open, int end)
    {
        int close = open + 1;
        while (close < end && text.Units[close].Kind != UnitKind.Quote)
        {
            close++;
        }

        bool person = close + 1 < end && (IsPerson(labels[open - 1]) || (IsPerson(labels[close + 1]) && labels[open - 1] == Label.Outside));
        if (!person)
        {
            return close;
        }

        labels[open - 1] = IsPerson(labels[open - 1]) ? labels[open - 1] : Label.PersonBegin;
        for (int i = open; i <= close + 1; i++)
        {
            labels[i] = Label.PersonInside;
        }

        return close + 1;
    }

    private static bool IsPerson(Label label) => label is Label.PersonBegin or Label.PersonInside;

    private static void Extend(SegmentedText text, NameLists lists, Span<Label> labels, int runFirst, int begin)
    {
        int first = begin;
        while (first > runFirst && !IsPerson(labels[first - 1]) && Belongs(text, lists, labels, first - 1))
        {
            first--;
        }

        bool joined = first > runFirst && IsPerson(labels[first - 1]) && text.Units[first - 1].Kind == UnitKind.Name;
        for (int i = first; i <= begin; i++)
        {
            labels[i] = i == first && !joined ? Label.PersonBegin : Label.PersonInside;
        }
    }

    private static bool Belongs(SegmentedText text, NameLists lists, ReadOnlySpan<Label> labels, int index)
    {
        Unit unit = text.Units[index];
        if (labels[index] != Label.Outside || unit.Kind == UnitKind.Quote)
        {
            return false;
        }

        if ((unit.Class & WordClass.Particle) != 0 && (unit.Class & (WordClass.Title | WordClass.Calendar)) == 0)
        {
            return !text.Text.Is(unit.First, "and") && !text.Text.Is(unit.First, "of") && !text.Text.Is(unit.First, "the") && !text.Text.Is(unit.First, "e")
                && !text.Text.Is(unit.First, "y") && !text.Text.Is(unit.First, "as");
        }

        return unit.Kind == UnitKind.Name && IsFront(text, lists, unit);
    }

    /// <summary>An initial, or a given name by list.</summary>
    private static bool IsFront(SegmentedText text, NameLists lists, in Unit unit)
    {
        bool single = text.Text[unit.First].Length == 1 && !text.Text.Is(unit.First, "a") && !text.Text.Is(unit.First, "i");
        bool initial = text.Text[unit.First].Length == 1 && unit.Last == unit.First + 1;
        bool initials = text.Text[unit.First].Is(TokenTraits.Abbreviation) && text.Text[unit.First].Length <= 6 && unit.Class == WordClass.None;
        return single || initial || initials || ((lists[unit.Hash] & (NameList.Given | NameList.GivenWorld)) != 0
            && (lists[unit.Hash] & NameList.Common) == 0 && (unit.Class & NoGivenName) == 0);
    }
}
