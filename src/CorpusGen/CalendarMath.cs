using System;

namespace CorpusGen;

/// <summary>ISO 8601 weeks and month ends, total at both ends of the calendar.</summary>
internal static class CalendarMath
{
    /// <summary>TIMEX3 season names by season number 1-4.</summary>
    internal static readonly string[] SeasonNames = ["", "SP", "SU", "FA", "WI"];

    /// <summary>Adds days; the result stops at the first and last day of the calendar.</summary>
    internal static DateTime AddDays(DateTime day, int days)
    {
        long ticks = day.Ticks + (days * TimeSpan.TicksPerDay);
        return ticks < 0 ? DateTime.MinValue.Date : ticks > DateTime.MaxValue.Ticks ? DateTime.MaxValue.Date : new DateTime(ticks);
    }

    internal static DateTime LastDayOfMonths(int year, int firstMonth, int months)
    {
        int last = firstMonth + months - 1;
        int lastYear = year + ((last - 1) / 12);
        int lastMonth = ((last - 1) % 12) + 1;
        return lastYear > 9999 ? DateTime.MaxValue.Date : new DateTime(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth));
    }

    internal static int WeeksInYear(int year)
    {
        int firstDay = IsoDay(new DateTime(year, 1, 1));
        return firstDay == 4 || (firstDay == 3 && DateTime.IsLeapYear(year)) ? 53 : 52;
    }

    internal static DateTime FirstDayOfWeek(int year, int week)
    {
        // 4 January always lies in week 1 (ISO 8601, 3.1.1.23).
        var fourth = new DateTime(year, 1, 4);
        return AddDays(fourth, ((week - 1) * 7) - (IsoDay(fourth) - 1));
    }

    internal static (int Year, int Week) WeekOf(DateTime day)
    {
        int week = (day.DayOfYear - IsoDay(day) + 10) / 7;
        if (week < 1)
        {
            return day.Year == 1 ? (1, 1) : (day.Year - 1, WeeksInYear(day.Year - 1));
        }

        return week <= WeeksInYear(day.Year) ? (day.Year, week) : day.Year == 9999 ? (9999, 52) : (day.Year + 1, 1);
    }

    /// <summary>Monday 1 to Sunday 7.</summary>
    internal static int IsoDay(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
