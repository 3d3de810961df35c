using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Holidays by name, with a year or without: "Christmas", "New Year's Eve 1989", "the Fourth of July".</summary>
internal sealed class HolidayRule : DateRule
{
    private const int FourthOfJuly = 4;

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        candidate = default;
        if (text[head] is { Class: WordClass.Ordinal, Value: not FourthOfJuly })
        {
            return false;
        }

        int first = text.Is(head, WordClass.Ordinal) ? phrase.First : phrase.FirstWithoutArticle;
        return !phrase.IsApproximate && TryMatchAt(text, head, first, out candidate);
    }

    /// <summary>A holiday whose name begins at a token.</summary>
    internal static bool TryMatchAt(TaggedText text, int head, int first, out Candidate candidate)
    {
        candidate = default;
        int length = Longest(text, head, out int holiday);
        if (length == 0 || IsPartOfName(text, head, head + length))
        {
            return false;
        }

        int next = YearReader.Read(text, head + length, allowComma: true, out YearReference year);
        var reference = new TimeReference(ReferenceForm.Holiday) { Amount = holiday, Year = year };
        candidate = Candidate.Of(first, next, reference, "holiday");
        return true;
    }

    /// <summary>"last Christmas", "this Easter".</summary>
    internal static bool TryMatchRelated(TaggedText text, in Phrase phrase, Relation relation, int name, out Candidate candidate)
    {
        int length = Longest(text, name, out int holiday);
        var reference = new TimeReference(ReferenceForm.Holiday) { Amount = holiday, Relation = relation };
        candidate = Candidate.Of(phrase.First, name + length, reference, "holiday with a relation");
        return length > 0 && relation is Relation.Last or Relation.This or Relation.Next or Relation.Past or Relation.Coming or Relation.Previous;
    }

    /// <summary>"Easter Island", "Chinese New Year", "Johnnie Christmas".</summary>
    private static bool IsPartOfName(TaggedText text, int first, int end) =>
        (text.IsCapitalized(end) && !text.StartsSentence(end) && text.Class(end) == WordClass.None)
        || (text.IsCapitalized(first - 1) && !text.StartsSentence(first - 1) && text.Class(first - 1) == WordClass.None);

    private static int Longest(TaggedText text, int head, out int holiday)
    {
        int longest = 0;
        holiday = -1;
        for (int i = 0; i < HolidayCalendar.Count; i++)
        {
            string[] name = HolidayCalendar.Name(i);
            if (name.Length > longest && StandsAt(text, head, name))
            {
                longest = name.Length;
                holiday = i;
            }
        }

        return longest;
    }

    private static bool StandsAt(TaggedText text, int head, string[] name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!Matches(text, head + i, name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(TaggedText text, int token, string word) => word switch
    {
        "'s" => text.IsOneOf(token, "'s", "\u2019s"),
        "'" => text.Is(token, '\'') || text.Is(token, '\u2019'),
        "of" => text.Is(token, word),
        "." => text.Is(token, '.'),
        _ => text.Is(token, word) && text.IsCapitalized(token),
    };
}
