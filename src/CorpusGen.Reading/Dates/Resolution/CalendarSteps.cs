using System;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Counts calendar units from a day. Where the calendar ends, there is no result instead of an exception.</summary>
internal static class CalendarSteps
{
    private const int LastYear = 9999;
    private const int MostDays = 4_000_000;

    /// <summary>The unit that lies a number of units away from the one a day lies in.</summary>
    internal static CalendarDate? Shift(DateTime day, CalendarUnit unit, int amount)
    {
        switch (unit)
        {
            case CalendarUnit.Day:
                return AddDays(day, amount) is { } shifted ? CalendarDate.FromDateTime(shifted) : null;
            case CalendarUnit.Week:
                return AddDays(day, 7L * amount) is { } inWeek ? CalendarDate.WeekOf(inWeek) : null;
            case CalendarUnit.Weekend:
                return AddDays(day, 7L * amount) is { } inWeekend ? WeekendOf(inWeekend) : null;
            case CalendarUnit.Month:
                long month = (day.Year * 12L) + day.Month - 1 + amount;
                return IsYear(month / 12) ? CalendarDate.FromMonth((int)(month / 12), (int)(month % 12) + 1) : null;
            case CalendarUnit.Quarter:
                long quarter = (day.Year * 4L) + ((day.Month - 1) / 3) + amount;
                return IsYear(quarter / 4) ? CalendarDate.FromQuarter((int)(quarter / 4), (int)(quarter % 4) + 1) : null;
            case CalendarUnit.Half:
                long half = (day.Year * 2L) + ((day.Month - 1) / 6) + amount;
                return IsYear(half / 2) ? CalendarDate.FromHalf((int)(half / 2), (int)(half % 2) + 1) : null;
            default:
                return ShiftYears(day.Year, unit, amount);
        }
    }

    /// <summary>The same stretch of the calendar, years away.</summary>
    internal static CalendarDate? ShiftYears(CalendarDate date, int years)
    {
        int year = date.Year + years;
        if (!IsYear(year))
        {
            return null;
        }

        return date.Precision switch
        {
            DatePrecision.Quarter => CalendarDate.FromQuarter(year, date.Quarter!.Value),
            DatePrecision.Half => CalendarDate.FromHalf(year, date.Half!.Value),
            DatePrecision.Season => CalendarDate.FromSeason(year, date.Season!.Value),
            DatePrecision.Month => CalendarDate.FromMonth(year, date.Month!.Value),
            _ => CalendarDate.FromYear(year),
        };
    }

    /// <summary>The TIMEX3 value for a unit that nothing places.</summary>
    internal static string Unknown(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week => "XXXX-WXX",
        CalendarUnit.Weekend => "XXXX-WXX-WE",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Quarter => "XXXX-QX",
        CalendarUnit.Half => "XXXX-HX",
        CalendarUnit.Decade => "XXX",
        CalendarUnit.Century => "XX",
        CalendarUnit.Year => "XXXX",
        _ => "XXXX-XX-XX",
    };

    internal static DateTime? AddDays(DateTime day, long days)
    {
        if (days is < -MostDays or > MostDays)
        {
            return null;
        }

        long ticks = day.Ticks + (days * TimeSpan.TicksPerDay);
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? null : new DateTime(ticks);
    }

    /// <summary>The nth weekday (Monday 1) of a month, counted from its end when <paramref name="n"/> is negative; a month may have no fifth.</summary>
    internal static DateTime? WeekdayOfMonth(int year, int month, int weekday, int n)
    {
        int length = DateTime.DaysInMonth(year, month);
        int firstWeekday = CalendarMath.IsoDay(new DateTime(year, month, 1));
        int first = ((weekday - firstWeekday + 7) % 7) + 1;
        int last = first + ((length - first) / 7 * 7);
        int day = n > 0 ? first + ((n - 1) * 7) : last + ((n + 1) * 7);
        return day >= 1 && day <= length ? new DateTime(year, month, day) : null;
    }

    internal static bool IsYear(long year) => year is >= 1 and <= LastYear;

    private static CalendarDate? ShiftYears(int from, CalendarUnit unit, int amount)
    {
        long step = unit switch { CalendarUnit.Decade => 10, CalendarUnit.Century => 100, CalendarUnit.Millennium => 1000, _ => 1 };
        long year = from + (step * amount);
        if (!IsYear(year))
        {
            return null;
        }

        return unit switch
        {
            CalendarUnit.Decade => CalendarDate.FromDecade((int)year),
            CalendarUnit.Century => CalendarDate.FromCentury((int)year),
            _ => CalendarDate.FromYear((int)year),
        };
    }

    private static CalendarDate WeekendOf(DateTime day)
    {
        CalendarDate week = CalendarDate.WeekOf(day);
        return CalendarDate.FromWeekend(week.Year, week.Week!.Value);
    }
}
