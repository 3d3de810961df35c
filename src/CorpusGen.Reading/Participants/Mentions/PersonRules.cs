using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Mentions;

/// <summary>Corrects labels where the words around or inside a name decide: known names of bodies, storms and streets, titles, initials.</summary>
internal static class PersonRules
{
    private const WordClass NoName = WordClass.Title | WordClass.Honorific | WordClass.Rank | WordClass.Role | WordClass.Demonym | WordClass.Country
        | WordClass.Calendar | WordClass.Function | WordClass.Body | WordClass.PluralTitle | WordClass.PlaceNoun | WordClass.Region
        | WordClass.CompanySuffix | WordClass.KnownBody | WordClass.Thing | WordClass.Direction | WordClass.RoleModifier | WordClass.NeverPersonEnd;

    internal static void Apply(SegmentedText text, NameLists lists, HashSet<uint> surnames, Span<Label> labels)
    {
        KnownNames known = KnownNames.Instance;
        foreach (Run run in text.Runs)
        {
            int end = run.First + run.Count;
            for (int i = run.First; i < end; i++)
            {
                int last = known.EndOfName(text, i, end);
                if (last >= 0 && !IsInsideLongerPerson(text, labels, i, last, end))
                {
                    Mark(labels, i, last, Label.OrganizationBegin, end);
                    i = last;
                }
                else if (labels[i] == Label.PersonBegin)
                {
                    i = CheckPerson(text, lists, surnames, labels, run, i);
                }
                else if (labels[i] != Label.PersonInside)
                {
                    AddPerson(text, lists, labels, run, i);
                }
            }
        }
    }

    /// <summary>"St. Louis" is a city, but "J.P. Morgan Chase Jr." or "Ben Dean Witter Smith" would be a person; "Ryanair CEO" is none.</summary>
    private static bool IsInsideLongerPerson(SegmentedText text, ReadOnlySpan<Label> labels, int first, int last, int end) =>
        labels[first] == Label.PersonInside || (last + 1 < end && labels[last + 1] == Label.PersonInside && !IsOffice(text, text.Units[last + 1]));

    /// <summary>Drops or cuts a person's name that is none, or holds more than the name; gives the last unit looked at.</summary>
    private static int CheckPerson(SegmentedText text, NameLists lists, HashSet<uint> surnames, Span<Label> labels, Run run, int first)
    {
        ReadOnlySpan<Unit> units = text.Units;
        int end = run.First + run.Count;
        int last = first;
        while (last + 1 < end && labels[last + 1] == Label.PersonInside)
        {
            last++;
        }

        bool neverPerson = (last == first && (units[first].Class & WordClass.KnownBody) != 0 && (first == run.First || (units[first - 1].Class & (WordClass.Title | WordClass.Honorific)) == 0) && !surnames.Contains(units[first].Hash))
            || (last > first && (units[last].Class & WordClass.NeverPersonEnd) != 0)
            || (first > run.First && (units[first - 1].Class & WordClass.NeverPersonFront) != 0)
            || (last > first && (units[first].Class & WordClass.NeverPersonFront) != 0)
            || (last == first && (units[first].Class & WordClass.PluralTitle) != 0)
            || IsSaintsBuilding(text, run, first, last);
        if (last == first && (IsOfficeAlone(text, units[first]) || IsPrize(text, units[first])))
        {
            Clear(labels, first, last);
            return last;
        }

        if (neverPerson)
        {
            Mark(labels, first, last, Label.OrganizationBegin, end);
            return last;
        }

        int of = first;
        while (of <= last && !text.Text.Is(units[of].First, "of"))
        {
            of++;
        }

        if (of <= last && of - first >= 2)
        {
            Clear(labels, of, last);
            return last;
        }

        while (last > first && (units[last].Class & (WordClass.Role | WordClass.Title)) != 0 && (units[last].Class & WordClass.GivenNameToo) == 0 && IsOffice(text, units[last]))
        {
            labels[last--] = Label.Outside;
        }

        TrimFront(text, lists, labels, first, last);
        return last;
    }

    /// <summary>"Gorbachev Aide", "Clinton Lawyer" in headlines; not "Stephen King", "Michael Pope".</summary>
    private static bool IsOffice(SegmentedText text, in Unit unit) =>
        text.Is(unit, "aide") || text.Is(unit, "aides") || text.Is(unit, "spokesman") || text.Is(unit, "lawyer") || text.Is(unit, "adviser")
        || text.Is(unit, "advisor") || text.Is(unit, "leader") || text.Is(unit, "spokeswoman") || text.Is(unit, "attorney")
        || text.Is(unit, "ceo") || text.Is(unit, "cfo") || text.Is(unit, "coo") || text.Is(unit, "cto");

    /// <summary>"Mr. Speaker", "Madam President": an office is no name.</summary>
    private static bool IsOfficeAlone(SegmentedText text, in Unit unit) =>
        text.Is(unit, "speaker") || text.Is(unit, "president") || text.Is(unit, "chairman") || text.Is(unit, "secretary") || text.Is(unit, "minister")
        || text.Is(unit, "senator") || text.Is(unit, "governor") || text.Is(unit, "mayor") || text.Is(unit, "ambassador") || text.Is(unit, "madam") || text.Is(unit, "majesty")
        || IsOffice(text, unit);

    /// <summary>"won an Oscar for it": what there is more than one of, unless a noun follows ("a Reagan appointee").</summary>
    private static bool IsPrize(SegmentedText text, in Unit unit)
    {
        bool isOne = text.Text.Is(unit.First - 1, "a") || text.Text.Is(unit.First - 1, "an");
        int behind = unit.Last + 1;
        return isOne && (behind >= text.Facts.Count || text.Text[behind].Kind == TokenKind.Punctuation || text.Facts.Has(behind, WordClass.Function | WordClass.Joiner));
    }

    /// <summary>"Geneticist Lee Silverstein": what somebody is stands in front with a capital when it begins the sentence.</summary>
    private static void TrimFront(SegmentedText text, NameLists lists, Span<Label> labels, int first, int last)
    {
        // "Roman Polanski", "Hunter Thompson": what is a given name by list stays.
        while (first < last && text.Units[first + 1].Kind == UnitKind.Name
            && (lists[text.Units[first].Hash] & (NameList.Given | NameList.GivenWorld)) == 0
            && (((text.Units[first].Class & (WordClass.Role | WordClass.Demonym | WordClass.PluralTitle)) != 0 && (text.Units[first].Class & WordClass.GivenNameToo) == 0)
                || (last > first + 1 && EndsIn(text, text.Units[first], "ist"))
                || (lists[text.Units[first].Hash] == NameList.None && EndsIn(text, text.Units[first], "ing") && text.Text[text.Units[first].First].Is(TokenTraits.SentenceStart))))
        {
            labels[first++] = Label.Outside;
            labels[first] = Label.PersonBegin;
        }
    }

    private static bool EndsIn(SegmentedText text, in Unit unit, string ending)
    {
        ReadOnlySpan<char> word = text.Text.Span(unit.First);
        return unit.First == unit.Last && word.Length > 6 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>"St. Patrick's Cathedral": a saint whose possessive a capital follows.</summary>
    private static bool IsSaintsBuilding(SegmentedText text, Run run, int first, int last)
    {
        int token = text.Units[last].Last + 1;
        bool possessive = token < text.Facts.Count && text.Text[token].Is(TokenTraits.Possessive) && text.Facts.IsCapitalized(token + 1);
        int saint = first > run.First ? text.Units[first - 1].First : text.Units[first].First;
        return possessive && (text.Text.Is(saint, "st") || text.Text.Is(saint, "saint"));
    }

    /// <summary>A name the tagger missed: behind "Mr.", "Gen.", "Prime Minister", or with initials in front.</summary>
    private static void AddPerson(SegmentedText text, NameLists lists, Span<Label> labels, Run run, int index)
    {
        ReadOnlySpan<Unit> units = text.Units;
        int end = run.First + run.Count;
        if (IsEastAsian(text, run, index))
        {
            Mark(labels, index, index + 1, Label.PersonBegin, end);
            return;
        }

        bool free = labels[index] == Label.Outside && units[index].Kind == UnitKind.Name;
        bool titled = index > run.First && (units[index - 1].Class & WordClass.Honorific) != 0 && !text.Is(units[index - 1], "miss");
        bool initials = IsInitials(text, units[index]) && index + 1 < end && labels[index + 1] == Label.Outside
            && (units[index + 1].Class & NoName) == 0 && (index == run.First || labels[index - 1] == Label.Outside);
        bool named = titled || IsRuler(text, run, index) || IsBehindCountry(text, lists, labels, run, index);
        if (!free || (!named && !initials) || (named && (units[index].Class & NoName) != 0))
        {
            return;
        }

        int last = index;
        while (last + 1 < end && last - index < 3 && labels[last + 1] == Label.Outside && (units[last + 1].Class & NoName) == 0 && units[last + 1].Kind == UnitKind.Name)
        {
            last++;
        }

        Mark(labels, index, last, Label.PersonBegin, end);
    }

    /// <summary>"Ambassador of Ukraine to Azerbaijan Borys Alekse": a given name and one more word behind a country, up to the end of the run.</summary>
    private static bool IsBehindCountry(SegmentedText text, NameLists lists, ReadOnlySpan<Label> labels, Run run, int index)
    {
        if (index == run.First || index + 2 != run.First + run.Count || labels[index + 1] != Label.Outside || (text.Units[index - 1].Class & WordClass.Country) == 0)
        {
            return false;
        }

        Unit surname = text.Units[index + 1];
        return (lists[text.Units[index].Hash] & (NameList.Given | NameList.GivenWorld)) != 0 && surname.Kind == UnitKind.Name && (surname.Class & NoName) == 0;
    }

    /// <summary>"the Reagan administration", "the Thatcher government": a surname alone between the article and a time of office.</summary>
    private static bool IsRuler(SegmentedText text, Run run, int index)
    {
        int next = text.Units[index].Last + 1;
        return run.Count == 1 && text.Text.Is(text.Units[index].First - 1, "the") && text.Text[text.Units[index].First].Length > 3
            && !text.Text[text.Units[index].First].Is(TokenTraits.AllCaps)
            && (text.Text.Is(next, "administration") || text.Text.Is(next, "presidency") || text.Text.Is(next, "doctrine"));
    }

    /// <summary>"F.W.", "J." – but not "U.S.", "N." before a place.</summary>
    private static bool IsInitials(SegmentedText text, in Unit unit)
    {
        if ((unit.Class & NoName) != 0)
        {
            return false;
        }

        ref readonly Token token = ref text.Text[unit.First];
        return (unit.First == unit.Last && token.Is(TokenTraits.Abbreviation | TokenTraits.Capitalized) && token.Length <= 6)
            || (unit.Last == unit.First + 1 && token.Length == 1 && text.Text.Is(unit.Last, '.'));
    }

    /// <summary>"Park Geun-ja": a short surname and a hyphenated given name whose second part is in lower case.</summary>
    private static bool IsEastAsian(SegmentedText text, Run run, int index)
    {
        if (index + 2 != run.First + run.Count || text.Text[text.Units[index].First].Length > 5 || text.Units[index].First != text.Units[index].Last)
        {
            return false;
        }

        Unit given = text.Units[index + 1];
        return given.Last == given.First + 2 && text.Facts.IsLower(given.Last) && text.Text[given.First].Length <= 5 && text.Text[given.Last].Length <= 6
            && (text.Units[index].Class & (NoName & ~WordClass.PlaceNoun)) == 0;
    }

    private static bool Is(this SegmentedText text, in Unit unit, string word) => text.Text.Is(unit.First, word);

    private static void Mark(Span<Label> labels, int first, int last, Label begin, int end)
    {
        for (int i = first; i <= last; i++)
        {
            labels[i] = i == first ? begin : begin + 1;
        }

        // What went on in another name begins one of its own.
        if (last + 1 < end && labels[last + 1] != Label.Outside && ((int)labels[last + 1] & 1) == 0)
        {
            labels[last + 1]--;
        }
    }

    private static void Clear(Span<Label> labels, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            labels[i] = Label.Outside;
        }
    }
}
