using System;

namespace CorpusGen;

/// <summary>Reads the texts that <see cref="CalendarDate"/> writes.</summary>
internal static class CalendarDateParser
{
    internal static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        switch (text.Length)
        {
            case 2 when Number(text, 0, 2) is int century:
                date = CalendarDate.FromCentury(century * 100);
                return true;
            case 3 when Number(text, 0, 3) is int decade:
                date = CalendarDate.FromDecade(decade * 10);
                return true;
            case 4 when text.EndsWith("XX", StringComparison.Ordinal):
                return TryParse(text.Substring(0, 2), out date);
            case 4 when text[3] == 'X':
                return TryParse(text.Substring(0, 3), out date);
        }

        return Number(text, 0, 4) is int year and >= 1 && TryParseInYear(text, year, out date);
    }

    private static bool TryParseInYear(string text, int year, out CalendarDate date)
    {
        date = default;
        if (text.Length == 4)
        {
            date = CalendarDate.FromYear(year);
            return true;
        }

        if (text.Length < 7 || text[4] != '-')
        {
            return false;
        }

        if (text.Length == 10 && text[7] == '-' && Number(text, 5, 2) is int month && Number(text, 8, 2) is int day)
        {
            return CalendarDate.TryFromDay(year, month, day, out date);
        }

        if (text[5] == 'W' && Number(text, 6, 2) is int week and >= 1 && week <= CalendarMath.WeeksInYear(year))
        {
            bool weekend = text.Length == 11 && text.EndsWith("-WE", StringComparison.Ordinal);
            date = weekend ? CalendarDate.FromWeekend(year, week) : CalendarDate.FromWeek(year, week);
            return weekend || text.Length == 8;
        }

        return text.Length == 7 && TryParsePart(text, year, out date);
    }

    private static bool TryParsePart(string text, int year, out CalendarDate date)
    {
        int season = Array.IndexOf(CalendarMath.SeasonNames, text.Substring(5));
        int? digit = Number(text, 6, 1);
        CalendarDate? parsed = (season, text[5], digit, Number(text, 5, 2)) switch
        {
            ( >= 1, _, _, _) => CalendarDate.FromSeason(year, season),
            (_, 'Q', >= 1 and <= 4, _) => CalendarDate.FromQuarter(year, digit!.Value),
            (_, 'H', >= 1 and <= 2, _) => CalendarDate.FromHalf(year, digit!.Value),
            (_, _, _, int month and >= 1 and <= 12) => CalendarDate.FromMonth(year, month),
            (_, _, _, int edtfSeason and >= 21 and <= 24) => CalendarDate.FromSeason(year, edtfSeason - 20),
            (_, _, _, int edtfQuarter and >= 33 and <= 36) => CalendarDate.FromQuarter(year, edtfQuarter - 32),
            (_, _, _, int edtfHalf and >= 40 and <= 41) => CalendarDate.FromHalf(year, edtfHalf - 39),
            _ => null,
        };
        date = parsed ?? default;
        return parsed is not null;
    }

    /// <summary>The decimal number of <paramref name="length"/> ASCII digits at a position, else <see langword="null"/>.</summary>
    private static int? Number(string text, int start, int length)
    {
        if (start + length > text.Length)
        {
            return null;
        }

        int value = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return null;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
