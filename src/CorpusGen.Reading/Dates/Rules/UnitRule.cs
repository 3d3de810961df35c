using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>
/// A unit that points back to the one spoken of or the present one: "the year", "the end of the month", "the weekend",
/// "year-end", "the year 2000".
/// </summary>
internal sealed class UnitRule : DateRule
{
    private const string Name = "unit spoken of";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        if (text.Is(head, WordClass.UnitPart))
        {
            candidate = Candidate.Of(phrase.FirstWithoutArticle, head + 1, Same(text[head].Value), "part of the year");
            return true;
        }

        if (text.Is(head, WordClass.Period) || text.IsPlural(head))
        {
            return false;
        }

        return TryMatchNumberedYear(text, phrase, out candidate)
            || TryMatchYearEnd(text, phrase, out candidate)
            || TryMatchNeighbor(text, phrase, out candidate)
            || TryMatchSame(text, phrase, out candidate);
    }

    /// <summary>"the year before", "the week after" where no event follows, and "the year before last".</summary>
    private static bool TryMatchNeighbor(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        var unit = (CalendarUnit)text[head].Value;
        if (!phrase.HasArticle || phrase.HasPart || unit < CalendarUnit.Day || unit == CalendarUnit.Vague
            || text[head + 1] is not { Class: WordClass.Direction, Value: (int)Direction.Before or (int)Direction.After or (int)Direction.Earlier })
        {
            return false;
        }

        bool back = text[head + 1].Value != (int)Direction.After;
        if (text.Is(head + 1, "before") && text.Is(head + 2, "last"))
        {
            var beforeLast = new TimeReference(ReferenceForm.Deictic) { Unit = unit, Amount = -2 };
            candidate = Candidate.Of(phrase.First, head + 3, beforeLast, "unit before the last");
            return true;
        }

        ReferenceForm form = back && unit == CalendarUnit.Year ? ReferenceForm.YearBefore : ReferenceForm.Anaphoric;
        var neighbor = new TimeReference(form) { Unit = unit, Amount = back ? -1 : 1 };
        candidate = Candidate.Of(phrase.First, head + 2, neighbor, back ? "previous unit" : "following unit");
        return DirectionReader.IsWithoutEvent(text, head + 2);
    }

    /// <summary>"the year 2000", "year 2000".</summary>
    private static bool TryMatchNumberedYear(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int number = phrase.Head + 1;
        if (!text.IsUnit(phrase.Head, CalendarUnit.Year) || !YearReader.IsYear(text, number))
        {
            return false;
        }

        var reference = new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromYear(text[number].Value) };
        candidate = Candidate.Of(phrase.First, number + 1, reference, "year");
        return true;
    }

    /// <summary>"year-end", "year end", "month's end", "year-end 1989".</summary>
    private static bool TryMatchYearEnd(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        bool joined = text.IsHyphen(head + 1) || text.IsPossessive(head + 1);
        int end = joined ? head + 2 : head + 1;
        bool longUnit = (CalendarUnit)text[head].Value is CalendarUnit.Week or >= CalendarUnit.Month and <= CalendarUnit.Century;
        if (!longUnit || !text.Is(end, "end"))
        {
            return false;
        }

        int next = YearReader.Read(text, end + 1, allowComma: false, out YearReference year);
        TimeReference reference = year.Kind == YearKind.Explicit
            ? new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromYear(year.Value) }
            : Same(text[head].Value);
        candidate = Candidate.Of(phrase.FirstWithoutArticle, year.Kind == YearKind.Explicit ? next : end + 1, reference, "end of a unit");
        return true;
    }

    private static bool TryMatchSame(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        var unit = (CalendarUnit)text[head].Value;
        candidate = Candidate.Of(phrase.First, head + 1, Same((int)unit), Name);
        bool bare = phrase.HasPart && !phrase.HasArticle;
        bool places = unit is >= CalendarUnit.Day and <= CalendarUnit.Century and not CalendarUnit.Fortnight;
        bool reported = unit == CalendarUnit.Quarter && text.IsOneOf(head + 1, "ended", "ending");
        if (!places || phrase.IsApproximate || (!reported && IsExplained(text, head + 1)))
        {
            return false;
        }

        if (bare)
        {
            // "mid-year", "midweek"; "early week" is no phrase.
            return text.Is(phrase.First, WordClass.Mid);
        }

        bool inTime = text.Is(phrase.First - 1, WordClass.Preposition) && IsInTime(text, phrase, unit);
        return phrase.HasArticle && (phrase.HasPart || unit == CalendarUnit.Weekend || inTime);
    }

    /// <summary>The prepositions that make a time of the unit. "of the day" and "to the week" often are attributes.</summary>
    private static bool IsInTime(TaggedText text, in Phrase phrase, CalendarUnit unit)
    {
        int before = phrase.First - 1;
        if (text.IsOneOf(before, "to", "into", "between", "from"))
        {
            return false;
        }

        return unit != CalendarUnit.Day || text.IsOneOf(before, "for", "on", "of");
    }

    /// <summary>Words behind the unit that say which one it is, so that it points to no other: "the year when", "the week ended".</summary>
    private static bool IsExplained(TaggedText text, int position) =>
        text.IsTightHyphen(position)
        || text.IsOneOf(position, "of", "when", "that", "ended", "ending")
        || text.Is(position, WordClass.Direction) || text.IsOneOf(position, "in", "to")
        || text.Is(position, WordClass.Cardinal) || text.Is(position, WordClass.Number);

    private static TimeReference Same(int unit) => new(ReferenceForm.Same) { Unit = (CalendarUnit)unit };
}
