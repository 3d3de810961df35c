using System;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Resolves what has a name in the calendar: days of months, months, weekdays, seasons, quarters, halves, holidays, decades.</summary>
internal sealed class NamedResolver
{
    private const DateInference WholeDay = DateInference.Year | DateInference.Month | DateInference.Day;

    private readonly ReferenceContext _context;

    internal NamedResolver(ReferenceContext context) => _context = context;

    /// <summary>Resolves a named date.</summary>
    /// <param name="reference">What the expression says.</param>
    /// <param name="tense">The tense of its sentence.</param>
    /// <param name="year">The year it states or shares with the other end of a range.</param>
    internal Resolved Resolve(in TimeReference reference, Tense tense, YearReference year)
    {
        switch (reference.Form)
        {
            case ReferenceForm.Weekday:
                return ResolveWeekday(reference, tense);
            case ReferenceForm.DayOfMonth:
                return ResolveDayOfMonth(reference.Day);
            case ReferenceForm.ShortYear:
                return ResolveShortYear(reference.Amount);
            case ReferenceForm.ShortDecade:
                int first = _context.ExpandCentury(reference.Amount);
                return Resolved.Of(CalendarDate.FromDecade(first), DateInference.Century);
            default:
                return ResolveInYear(reference, tense, year);
        }
    }

    private Resolved ResolveInYear(in TimeReference reference, Tense tense, YearReference year)
    {
        string unknown = "XXXX" + NamedDate.OpenPart(reference);
        if (year.Kind != YearKind.None)
        {
            CalendarDate? anchor = year.Kind switch
            {
                YearKind.Deictic => _context.Document,
                YearKind.Anaphoric => _context.Last ?? _context.Document,
                _ => null,
            };
            return NumberOf(year) is { } number && NamedDate.InYear(reference, number) is { } dated
                ? new Resolved(dated, null, InferredOf(year.Kind), anchor?.Timex)
                : new Resolved(null, unknown);
        }

        if (_context.Anchor is not { } from)
        {
            return new Resolved(null, unknown);
        }

        CalendarDate? chosen = reference.Relation is { } relation
            ? ChooseRelated(relation, reference)
            : from.Precision >= DatePrecision.Year && from.Precision < DatePrecision.Quarter
                ? NamedDate.InYear(reference, from.Year) ?? NearestDate.Choose(from.FirstDate, tense, reference)
                : NearestDate.Choose(from.FirstDate, _context.IsNarrative ? Tense.Narrative : tense, reference);
        return Resolved.From(from, chosen, DateInference.Year, unknown);
    }

    /// <summary>"last May" is the latest May that is over, "next May" the first to come, "this May" that of the year.</summary>
    private CalendarDate? ChooseRelated(Relation relation, in TimeReference reference)
    {
        bool ofText = _context.IsNarrative || relation is Relation.That or Relation.Same or Relation.Following or Relation.Previous;
        DateTime anchor = ((ofText ? _context.Last : null) ?? _context.Document ?? _context.Last ?? CalendarDate.FromYear(1)).FirstDate;
        return relation switch
        {
            Relation.Last or Relation.Past or Relation.Previous => NearestDate.ChooseBeyond(anchor, before: true, reference),
            Relation.Next or Relation.Coming or Relation.Following => NearestDate.ChooseBeyond(anchor, before: false, reference),
            _ => NamedDate.InYear(reference, IsWinterOfYearBefore(reference, anchor) ? anchor.Year - 1 : anchor.Year),
        };
    }

    /// <summary>In January and February, this winter is the one that began in December.</summary>
    private static bool IsWinterOfYearBefore(in TimeReference reference, DateTime anchor) =>
        reference.Form == ReferenceForm.Season && reference.Amount == 4 && anchor.Month < 3;

    private Resolved ResolveWeekday(in TimeReference reference, Tense tense)
    {
        if (reference.Day > 0)
        {
            return ResolveWeekdayOfMonth(reference, tense);
        }

        if (reference.Unit == CalendarUnit.Week && _context.DocumentDay is { } today)
        {
            int away = (7 * reference.Count) + reference.Amount - CalendarMath.IsoDay(today);
            return Resolved.From(_context.Document, CalendarSteps.Shift(today, CalendarUnit.Day, away), WholeDay, "XXXX-XX-XX");
        }

        bool ofText = _context.IsNarrative || reference.Relation is Relation.Following or Relation.Previous or Relation.That or Relation.Same;
        CalendarDate? dayOfText = ofText ? _context.LastDay : null;
        CalendarDate? anchor = dayOfText ?? (_context.DocumentDay is null ? null : _context.Document);
        string unknown = "XXXX-WXX-" + (char)('0' + reference.Amount);
        if (anchor is not { } from)
        {
            return new Resolved(null, unknown);
        }

        int back = (CalendarMath.IsoDay(from.FirstDate) - reference.Amount + 7) % 7;
        int days = reference.Relation switch
        {
            Relation.Last or Relation.Past or Relation.Previous => (back == 0 ? -7 : -back) - (7 * Math.Max(0, reference.Count - 1)),
            Relation.Next or Relation.Coming or Relation.Following => 7 - back,
            Relation.This => reference.Amount - CalendarMath.IsoDay(from.FirstDate),
            _ when dayOfText is not null => back == 0 ? 0 : 7 - back,
            _ when tense == Tense.Future && back > 0 => 7 - back,
            _ => -back,
        };
        return Resolved.From(from, CalendarSteps.Shift(from.FirstDate, CalendarUnit.Day, days), WholeDay, unknown);
    }

    /// <summary>"Friday the 13th": the nearest such day, on the side that the tense tells; there is one within 14 months.</summary>
    private Resolved ResolveWeekdayOfMonth(in TimeReference reference, Tense tense)
    {
        const int MostMonths = 14;
        CalendarDate? found = null;
        for (int months = 0; months <= MostMonths && found is null && _context.DocumentDay is { } today; months++)
        {
            CalendarDate? back = tense == Tense.Future ? null : WeekdayIn(today, -months, reference, isAhead: false);
            found = back ?? (tense == Tense.Past ? null : WeekdayIn(today, months, reference, isAhead: true));
        }

        return Resolved.From(_context.Document, found, DateInference.Year | DateInference.Month, "XXXX-XX-" + Resolved.Two(reference.Day));
    }

    /// <summary>A weekday with a number in the month that is some months away, when it lies on one side of today.</summary>
    private static CalendarDate? WeekdayIn(DateTime today, int months, in TimeReference reference, bool isAhead)
    {
        if (CalendarSteps.Shift(today, CalendarUnit.Month, months) is not { } month || !CalendarDate.TryFromDay(month.Year, month.Month!.Value, reference.Day, out CalendarDate day))
        {
            return null;
        }

        bool isOnSide = isAhead ? day.FirstDate >= today : day.FirstDate <= today;
        return isOnSide && CalendarMath.IsoDay(day.FirstDate) == reference.Amount ? day : null;
    }

    private Resolved ResolveDayOfMonth(int day)
    {
        CalendarDate? anchor = _context.LastDay ?? _context.Anchor;
        DateTime from = anchor?.FirstDate ?? default;
        CalendarDate? date = CalendarDate.TryFromDay(from.Year, from.Month, day, out CalendarDate made) ? made : null;
        return Resolved.From(anchor, date, DateInference.Year | DateInference.Month, "XXXX-XX-" + Resolved.Two(day));
    }

    private Resolved ResolveShortYear(int ofCentury) =>
        Resolved.Of(CalendarDate.FromYear(_context.ExpandCentury(ofCentury)), DateInference.Century);

    private int? NumberOf(YearReference year) => year.Kind switch
    {
        YearKind.Explicit => year.Value,
        YearKind.Short => _context.ExpandCentury(year.Value),
        YearKind.Deictic => _context.Document?.Year + year.Value,
        _ => (_context.Last ?? _context.Document)?.Year + year.Value,
    };

    private static DateInference InferredOf(YearKind kind) => kind switch
    {
        YearKind.Explicit => DateInference.None,
        YearKind.Short => DateInference.Century,
        _ => DateInference.Year,
    };
}
