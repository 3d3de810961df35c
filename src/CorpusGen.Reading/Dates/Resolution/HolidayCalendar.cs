using System;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Holidays whose day follows from the year, by the civil calendar of the United States and the Western church.</summary>
internal static class HolidayCalendar
{
    /// <summary>
    /// One holiday per line: the words of its name, then its day. <c>12-25</c> is month and day; <c>11-4#4</c> the fourth
    /// Thursday (day 4) of November and <c>11-4#4+1</c> the day after it; <c>5-1#-1</c> the last Monday of May; <c>E-2</c> two days
    /// before Easter Sunday.
    /// </summary>
    private const string Data = """
        christmas=12-25
        christmas day=12-25
        christmas eve=12-24
        new year 's day=1-1
        new year 's eve=12-31
        new year 's=1-1
        new year=1-1
        new years day=1-1
        new years eve=12-31
        thanksgiving=11-4#4
        thanksgiving day=11-4#4
        black friday=11-4#4+1
        cyber monday=11-4#4+4
        easter=E+0
        easter sunday=E+0
        easter monday=E+1
        good friday=E-2
        palm sunday=E-7
        maundy thursday=E-3
        ash wednesday=E-46
        shrove tuesday=E-47
        mardi gras=E-47
        pentecost=E+49
        whit sunday=E+49
        whit monday=E+50
        halloween=10-31
        labor day=9-1#1
        labour day=9-1#1
        memorial day=5-1#-1
        independence day=7-4
        fourth of july=7-4
        veterans day=11-11
        veterans ' day=11-11
        anzac day=4-25
        armistice day=11-11
        remembrance day=11-11
        columbus day=10-1#2
        presidents day=2-1#3
        presidents ' day=2-1#3
        valentine 's day=2-14
        st valentine 's day=2-14
        st patrick 's day=3-17
        st andrew 's day=11-30
        st george 's day=4-23
        st david 's day=3-1
        martin luther king day=1-1#3
        martin luther king jr . day=1-1#3
        boxing day=12-26
        mother 's day=5-7#2
        father 's day=6-7#3
        groundhog day=2-2
        flag day=6-14
        bastille day=7-14
        pearl harbor day=12-7
        guy fawkes night=11-5
        epiphany=1-6
        juneteenth=6-19
        """;

    private static readonly (string[] Name, string Day)[] Holidays = Parse();

    internal static int Count => Holidays.Length;

    /// <summary>The words of a holiday's name in lower case; possessive endings are words of their own, the period of "St." is left out.</summary>
    internal static string[] Name(int holiday) => Holidays[holiday].Name;

    /// <summary>The day of a holiday in a year.</summary>
    internal static DateTime DayIn(int holiday, int year)
    {
        string day = Holidays[holiday].Day;
        if (day[0] == 'E')
        {
            return CalendarMath.AddDays(EasterSunday(year), Number(day, 1, day.Length));
        }

        int dash = day.IndexOf('-');
        int hash = day.IndexOf('#');
        int month = Number(day, 0, dash);
        int dayNumber = Number(day, dash + 1, hash < 0 ? day.Length : hash);
        if (hash < 0)
        {
            return new DateTime(year, month, dayNumber);
        }

        int plus = day.IndexOf('+');
        int behind = plus < 0 ? 0 : Number(day, plus, day.Length);
        return CalendarMath.AddDays(CalendarSteps.WeekdayOfMonth(year, month, dayNumber, Number(day, hash + 1, plus < 0 ? day.Length : plus))!.Value, behind);
    }

    /// <summary>Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateTime EasterSunday(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    private static (string[] Name, string Day)[] Parse()
    {
        string[] lines = Data.Split('\n');
        var holidays = new (string[] Name, string Day)[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            int equals = line.IndexOf('=');
            holidays[i] = (line.Substring(0, equals).Split(' '), line.Substring(equals + 1));
        }

        return holidays;
    }

    private static int Number(string text, int start, int end)
    {
        int sign = text[start] == '-' ? -1 : 1;
        int value = 0;
        for (int i = text[start] is '-' or '+' ? start + 1 : start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return sign * value;
    }
}
