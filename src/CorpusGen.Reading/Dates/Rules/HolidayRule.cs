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
        int end = EndOf(text, head, out int holiday);
        if (end == head || IsPartOfName(text, head, end))
        {
            return false;
        }

        int next = YearReader.Read(text, end, allowComma: true, out YearReference year);
        var reference = new TimeReference(ReferenceForm.Holiday) { Amount = holiday, Year = year };
        candidate = Candidate.Of(first, next, reference, "holiday");
        return true;
    }

    /// <summary>"last Christmas", "this Easter".</summary>
    internal static bool TryMatchRelated(TaggedText text, in Phrase phrase, Relation relation, int name, out Candidate candidate)
    {
        int end = EndOf(text, name, out int holiday);
        var reference = new TimeReference(ReferenceForm.Holiday) { Amount = holiday, Relation = relation };
        candidate = Candidate.Of(phrase.First, end, reference, "holiday with a relation");
        return end > name && relation is Relation.Last or Relation.This or Relation.Next or Relation.Past or Relation.Coming or Relation.Previous;
    }

    /// <summary>"Easter Island", "Chinese New Year", "Johnnie Christmas".</summary>
    private static bool IsPartOfName(TaggedText text, int first, int end) =>
        (text.IsCapitalized(end) && !text.StartsSentence(end) && text.Class(end) == WordClass.None)
        || (text.IsCapitalized(first - 1) && !text.StartsSentence(first - 1) && text.Class(first - 1) == WordClass.None);

    /// <summary>Where the longest name that begins at a token ends; the token itself when none does.</summary>
    private static int EndOf(TaggedText text, int head, out int holiday)
    {
        int last = head;
        holiday = -1;
        for (int i = 0; i < HolidayCalendar.Count; i++)
        {
            int end = EndOf(text, head, HolidayCalendar.Name(i));
            if (end > last)
            {
                last = end;
                holiday = i;
            }
        }

        return last;
    }

    private static int EndOf(TaggedText text, int head, string[] name)
    {
        int token = head;
        foreach (string word in name)
        {
            if (!Matches(text, token, word))
            {
                return head;
            }

            token += word == "st" && text.Is(token + 1, '.') ? 2 : 1;
        }

        return token;
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
