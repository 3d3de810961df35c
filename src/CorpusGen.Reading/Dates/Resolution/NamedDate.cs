namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Puts a named date into a year.</summary>
internal static class NamedDate
{
    /// <summary>The date in a year; <see langword="null"/> where the year has none, as with February 29.</summary>
    internal static CalendarDate? InYear(in TimeReference reference, int year)
    {
        if (!CalendarSteps.IsYear(year))
        {
            return null;
        }

        switch (reference.Form)
        {
            case ReferenceForm.MonthDay:
                return CalendarDate.TryFromDay(year, reference.Amount, reference.Day, out CalendarDate day) ? day : null;
            case ReferenceForm.Month:
                return CalendarDate.FromMonth(year, reference.Amount);
            case ReferenceForm.WeekdayOfMonth:
                return CalendarSteps.WeekdayOfMonth(year, reference.Amount, reference.Day, reference.Count) is { } counted ? CalendarDate.FromDateTime(counted) : null;
            case ReferenceForm.Season:
                return CalendarDate.FromSeason(year, reference.Amount);
            case ReferenceForm.Quarter:
                return CalendarDate.FromQuarter(year, reference.Amount);
            case ReferenceForm.Half:
                return CalendarDate.FromHalf(year, reference.Amount);
            default:
                return CalendarDate.FromDateTime(HolidayCalendar.DayIn(reference.Amount, year));
        }
    }

    /// <summary>The part of the TIMEX3 value behind the year.</summary>
    internal static string OpenPart(in TimeReference reference) => reference.Form switch
    {
        ReferenceForm.MonthDay => "-" + Resolved.Two(reference.Amount) + "-" + Resolved.Two(reference.Day),
        ReferenceForm.Month or ReferenceForm.WeekdayOfMonth => "-" + Resolved.Two(reference.Amount),
        ReferenceForm.Season => "-" + CalendarMath.SeasonNames[reference.Amount],
        ReferenceForm.Quarter => "-Q" + (char)('0' + reference.Amount),
        ReferenceForm.Half => "-H" + (char)('0' + reference.Amount),
        _ => "-XX-XX",
    };
}
