using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <content>What the expression behind another tells of it.</content>
internal sealed partial class Resolver
{
    /// <summary>The next expression, when it begins at a token.</summary>
    private bool TryFollowing(int index, int first, out Candidate next)
    {
        next = index + 1 < _candidates.Count ? At(index + 1) : default;
        return index + 1 < _candidates.Count && next.First == first;
    }

    /// <summary>
    /// The day that follows a clock time or part of day: "at 5 pm on 3 June", "the evening of 3 June". A part of a day behind a clock time
    /// also tells which half of the day is meant: "at 5:30 on Friday afternoon", "at three o'clock that afternoon", "at 9:30 last night".
    /// </summary>
    private Resolved? DayBehindClock(int index, ref Candidate candidate)
    {
        bool isOpen = candidate.Kind == TemporalKind.Time && candidate.Reference is { Form: ReferenceForm.Same, Unit: CalendarUnit.Day, TimeOfDay: not null };
        int link = candidate.Last + 1;
        bool isOn = _text.Is(link, "on");
        if (!isOpen || !TryFollowing(index, isOn || _text.Is(link, "of") ? link + 1 : link, out Candidate day))
        {
            return null;
        }

        bool isPart = day.Kind == TemporalKind.Time && !ReferenceEquals(day.Rule, ClockRule.Name) && ReferenceEquals(candidate.Rule, ClockRule.Name);
        bool follows = isPart ? isOn || day.First == link : day.Kind == TemporalKind.Date && day.First > link;
        if (!follows || ResolveReference(index + 1, day) is not { Date.Precision: DatePrecision.Day } resolved)
        {
            return null;
        }

        if (isPart && _text.Class(candidate.Last) is WordClass.Number or WordClass.OClock)
        {
            candidate.Reference.TimeOfDay = ClockRule.InHalfOfDay(candidate.Reference.TimeOfDay!, day.Reference.TimeOfDay!);
        }

        return resolved;
    }

    /// <summary>
    /// The date that a counted one is explained by: "two years earlier, in January 2016", "three days later, on March 15". It is what
    /// was counted to, whatever the text was thought to count from. Without "in" or "on" only a day explains: "a year earlier, 1989
    /// sales …" goes on.
    /// </summary>
    private Resolved? DateBehindCount(int index, in Candidate candidate, in Resolved counted)
    {
        TimeReference reference = candidate.Reference;
        bool counts = reference.Form == ReferenceForm.Anaphoric || (reference.Form == ReferenceForm.YearBefore && reference.Relation is null);
        int comma = candidate.Last + 1;
        int first = _text.IsOneOf(comma + 1, "in", "on") ? comma + 2 : comma + 1;
        if (!counts || reference.Unit < CalendarUnit.Day || !_text.Is(comma, ',') || !TryFollowing(index, first, out Candidate next))
        {
            return null;
        }

        bool named = first > comma + 1;
        bool isDay = next.Reference is { Form: ReferenceForm.MonthDay, Year.Kind: YearKind.None } && reference.Unit == CalendarUnit.Day;
        bool isStated = next.Reference.Form == ReferenceForm.Fixed || next.Reference.Year.Kind == YearKind.Explicit;
        if (next.Kind != TemporalKind.Date || !(isDay || isStated)
            || ResolveReference(index + 1, next)?.Date is not { Precision: >= DatePrecision.Year } date
            || !(named || date.Precision == DatePrecision.Day)
            || !CountedResolver.IsFineEnough(date.Precision, reference.Unit)
            || (isDay && counted.Date is { } day && day.Month == date.Month && day.Day == date.Day))
        {
            return null;
        }

        return CalendarSteps.Shift(date.FirstDate, reference.Unit, 0) is { } unit ? Resolved.Of(unit) : null;
    }

    /// <summary>"a year ago today", "100 years ago this month": the same day or month of that year.</summary>
    private Resolved? TodayBehindYears(int index, in Candidate candidate)
    {
        TimeReference reference = candidate.Reference;
        bool isAgo = reference is { Form: ReferenceForm.Deictic, Unit: CalendarUnit.Year } or { Form: ReferenceForm.YearBefore, Relation: Relation.Last };
        if (!isAgo || reference.Amount >= 0 || !TryFollowing(index, candidate.Last + 1, out Candidate next) || _context.DocumentDay is not { } today || !CalendarSteps.IsYear(today.Year + (long)reference.Amount))
        {
            return null;
        }

        bool isNow = next.Reference is { Form: ReferenceForm.Deictic, Amount: 0, Unit: CalendarUnit.Day or CalendarUnit.Month, TimeOfDay: null };
        return isNow && CalendarSteps.Shift(today.AddYears(reference.Amount), next.Reference.Unit, 0) is { } date
            ? Resolved.From(_context.Document, date, DateInference.Year | DateInference.Month | DateInference.Day, "XXXX")
            : null;
    }

    /// <summary>"the quarter ended March 31", "the year ended June 30, 2018": the quarter in which most of what ends then lies, and the year.</summary>
    private Resolved? EndBehindPeriod(int index, in Candidate candidate)
    {
        bool isPeriod = candidate.Reference is { Form: ReferenceForm.Same or ReferenceForm.Deictic, Relation: null, Unit: CalendarUnit.Quarter or CalendarUnit.Year or CalendarUnit.Month };
        int ended = candidate.Last + 1;
        bool follows = isPeriod && _text.IsOneOf(ended, "ended", "ending");
        if (!follows || !TryFollowing(index, _text.Is(ended + 1, "on") ? ended + 2 : ended + 1, out Candidate next) || next.Kind != TemporalKind.Date
            || ResolveReference(index + 1, next)?.Date is not { Precision: DatePrecision.Day or DatePrecision.Month } end)
        {
            return null;
        }

        CalendarUnit unit = candidate.Reference.Unit;
        CalendarDate? middle = unit == CalendarUnit.Quarter ? CalendarSteps.Shift(end.FirstDate, CalendarUnit.Month, -1) : end;
        return CalendarSteps.Shift((middle ?? end).FirstDate, unit, 0) is { } period ? Resolved.Of(period, DateInference.Year) : null;
    }
}
