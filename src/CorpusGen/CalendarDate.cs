using System;
using System.Globalization;

namespace CorpusGen;

/// <summary>
/// A stretch of the Gregorian calendar: a day, or a week, month, season, quarter, half, year, decade or century.
/// Years run from 1 to 9999. No time of day and no time zone is involved: the day is the one that was written.
/// </summary>
/// <remarks>
/// Texts follow ISO 8601, its 2019 extension known as EDTF (<see cref="Edtf"/>), and TIMEX3 of TimeML (<see cref="Timex"/>).
/// <c>default</c> is no date; its <see cref="Year"/> is 0.
/// </remarks>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly short _year;
    private readonly byte _part;
    private readonly byte _day;
    private readonly byte _precision;

    private CalendarDate(DatePrecision precision, int year, int part = 0, int day = 0)
    {
        _precision = (byte)precision;
        _year = (short)year;
        _part = (byte)part;
        _day = (byte)day;
    }

    /// <summary>How long a stretch of the calendar this is.</summary>
    public DatePrecision Precision => (DatePrecision)_precision;

    /// <summary>The year; of a week, its ISO 8601 week year; of a decade or century, its first year.</summary>
    public int Year => _year;

    /// <summary>The month (1-12) of a day or month, else <see langword="null"/>.</summary>
    public int? Month => Precision is DatePrecision.Day or DatePrecision.Month ? _part : null;

    /// <summary>The day of the month (1-31) of a day, else <see langword="null"/>.</summary>
    public int? Day => Precision == DatePrecision.Day ? _day : null;

    /// <summary>The ISO 8601 week (1-53) of a week or week-end, else <see langword="null"/>.</summary>
    public int? Week => Precision is DatePrecision.Week or DatePrecision.Weekend ? _part : null;

    /// <summary>The quarter (1-4) of a quarter, else <see langword="null"/>.</summary>
    public int? Quarter => Precision == DatePrecision.Quarter ? _part : null;

    /// <summary>The half (1-2) of a half, else <see langword="null"/>.</summary>
    public int? Half => Precision == DatePrecision.Half ? _part : null;

    /// <summary>The season (1 spring, 2 summer, 3 autumn, 4 winter) of a season, else <see langword="null"/>.</summary>
    public int? Season => Precision == DatePrecision.Season ? _part : null;

    /// <summary>The first day, at midnight and of unspecified kind.</summary>
    public DateTime FirstDate => Precision switch
    {
        DatePrecision.Day => new DateTime(_year, _part, _day),
        DatePrecision.Month => new DateTime(_year, _part, 1),
        DatePrecision.Quarter => new DateTime(_year, (_part * 3) - 2, 1),
        DatePrecision.Half => new DateTime(_year, (_part * 6) - 5, 1),
        DatePrecision.Season => new DateTime(_year, _part * 3, 1),
        DatePrecision.Week => CalendarMath.FirstDayOfWeek(_year, _part),
        DatePrecision.Weekend => CalendarMath.AddDays(CalendarMath.FirstDayOfWeek(_year, _part), 5),
        _ => new DateTime(Math.Max((int)_year, 1), 1, 1),
    };

    /// <summary>The last day, at midnight and of unspecified kind; 9999-12-31 where the stretch reaches beyond it.</summary>
    public DateTime LastDate => Precision switch
    {
        DatePrecision.Day => FirstDate,
        DatePrecision.Month => CalendarMath.LastDayOfMonths(_year, _part, 1),
        DatePrecision.Quarter => CalendarMath.LastDayOfMonths(_year, (_part * 3) - 2, 3),
        DatePrecision.Half => CalendarMath.LastDayOfMonths(_year, (_part * 6) - 5, 6),
        DatePrecision.Season => CalendarMath.LastDayOfMonths(_year, _part * 3, 3),
        DatePrecision.Week => CalendarMath.AddDays(FirstDate, 6),
        DatePrecision.Weekend => CalendarMath.AddDays(FirstDate, 1),
        DatePrecision.Decade => new DateTime(_year + 9, 12, 31),
        DatePrecision.Century => new DateTime(_year + 99, 12, 31),
        _ => new DateTime(Math.Max((int)_year, 1), 12, 31),
    };

#if NET
    /// <summary>The first day.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(FirstDate);

    /// <summary>The last day; 9999-12-31 where the stretch reaches beyond it.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(LastDate);
#endif

    /// <summary>
    /// The text in the Extended Date/Time Format (ISO 8601-2): <c>2019-10-22</c>, <c>2019-10</c>, <c>2019</c>, <c>2019-21</c> for
    /// a season (21-24), <c>2019-33</c> for a quarter (33-36), <c>2019-40</c> for a half (40, 41), <c>201X</c>, <c>20XX</c>.
    /// EDTF has no weeks: a week keeps its ISO 8601 form <c>2019-W43</c>, and a week-end is the interval of its two days.
    /// </summary>
    public string Edtf => Precision switch
    {
        DatePrecision.Day or DatePrecision.Month or DatePrecision.Year or DatePrecision.Week => Timex,
        DatePrecision.Quarter => YearText + "-" + Digits(32 + _part, 2),
        DatePrecision.Half => YearText + "-" + Digits(39 + _part, 2),
        DatePrecision.Season => YearText + "-" + Digits(20 + _part, 2),
        DatePrecision.Weekend => FromDateTime(FirstDate).Timex + "/" + FromDateTime(LastDate).Timex,
        DatePrecision.Decade => Digits(_year / 10, 3) + "X",
        _ => Digits(_year / 100, 2) + "XX",
    };

    /// <summary>
    /// The TIMEX3 value: <c>2019-10-22</c>, <c>2019-10</c>, <c>2019</c>, <c>2019-W43</c>, <c>2019-W43-WE</c>, <c>2019-Q3</c>,
    /// <c>2019-H1</c>, <c>2019-SP</c> (SP, SU, FA, WI), <c>201</c> for a decade and <c>20</c> for a century.
    /// </summary>
    public string Timex => Precision switch
    {
        DatePrecision.Day => YearText + "-" + Digits(_part, 2) + "-" + Digits(_day, 2),
        DatePrecision.Month => YearText + "-" + Digits(_part, 2),
        DatePrecision.Quarter => YearText + "-Q" + Digits(_part, 1),
        DatePrecision.Half => YearText + "-H" + Digits(_part, 1),
        DatePrecision.Season => YearText + "-" + CalendarMath.SeasonNames[Math.Min((int)_part, 4)],
        DatePrecision.Week => YearText + "-W" + Digits(_part, 2),
        DatePrecision.Weekend => YearText + "-W" + Digits(_part, 2) + "-WE",
        DatePrecision.Decade => Digits(_year / 10, 3),
        DatePrecision.Century => Digits(_year / 100, 2),
        _ => YearText,
    };

    private string YearText => Digits(_year, 4);

    /// <summary>Makes a day, if there is one.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="date">The day, or <c>default</c> when the calendar has none such.</param>
    /// <returns>Whether the calendar has such a day.</returns>
    public static bool TryFromDay(int year, int month, int day, out CalendarDate date)
    {
        bool valid = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = valid ? new CalendarDate(DatePrecision.Day, year, month, day) : default;
        return valid;
    }

    /// <summary>Makes a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public static CalendarDate FromDay(int year, int month, int day) =>
        TryFromDay(year, month, day, out CalendarDate date) ? date : throw new ArgumentOutOfRangeException(nameof(day));

    /// <summary>Makes a day from the date part of a <see cref="DateTime"/>, as it stands and whatever its kind.</summary>
    /// <param name="date">The date; its time of day is not looked at.</param>
    /// <returns>The day.</returns>
    public static CalendarDate FromDateTime(DateTime date) => new(DatePrecision.Day, date.Year, date.Month, date.Day);

    /// <summary>Makes a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static CalendarDate FromMonth(int year, int month) => new(DatePrecision.Month, CheckYear(year), Check(month, 12, nameof(month)));

    /// <summary>Makes a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static CalendarDate FromYear(int year) => new(DatePrecision.Year, CheckYear(year));

    /// <summary>Makes a half year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <returns>The half.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half.</exception>
    public static CalendarDate FromHalf(int year, int half) => new(DatePrecision.Half, CheckYear(year), Check(half, 2, nameof(half)));

    /// <summary>Makes a quarter.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static CalendarDate FromQuarter(int year, int quarter) => new(DatePrecision.Quarter, CheckYear(year), Check(quarter, 4, nameof(quarter)));

    /// <summary>Makes a season.</summary>
    /// <param name="year">The year, 1 to 9999; of a winter, the year of its December.</param>
    /// <param name="season">1 spring, 2 summer, 3 autumn, 4 winter.</param>
    /// <returns>The season.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such season.</exception>
    public static CalendarDate FromSeason(int year, int season) => new(DatePrecision.Season, CheckYear(year), Check(season, 4, nameof(season)));

    /// <summary>Makes an ISO 8601 week.</summary>
    /// <param name="year">The week year, 1 to 9999.</param>
    /// <param name="week">The week, 1 to 52 or 53.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The week year has no such week.</exception>
    public static CalendarDate FromWeek(int year, int week) =>
        new(DatePrecision.Week, CheckYear(year), Check(week, CalendarMath.WeeksInYear(year), nameof(week)));

    /// <summary>Makes the week-end of an ISO 8601 week.</summary>
    /// <param name="year">The week year, 1 to 9999.</param>
    /// <param name="week">The week, 1 to 52 or 53.</param>
    /// <returns>The week-end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The week year has no such week.</exception>
    public static CalendarDate FromWeekend(int year, int week) =>
        new(DatePrecision.Weekend, CheckYear(year), Check(week, CalendarMath.WeeksInYear(year), nameof(week)));

    /// <summary>Makes the decade of a year.</summary>
    /// <param name="year">Any year of the decade, 0 to 9999.</param>
    /// <returns>The decade, 1990 to 1999 for 1994.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static CalendarDate FromDecade(int year) =>
        year is >= 0 and <= 9999 ? new(DatePrecision.Decade, year / 10 * 10) : throw new ArgumentOutOfRangeException(nameof(year));

    /// <summary>Makes the century of years that share their first two digits with a year.</summary>
    /// <param name="year">Any year of the century, 0 to 9999.</param>
    /// <returns>The century, 1900 to 1999 for 1994.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static CalendarDate FromCentury(int year) =>
        year is >= 0 and <= 9999 ? new(DatePrecision.Century, year / 100 * 100) : throw new ArgumentOutOfRangeException(nameof(year));

    /// <summary>The ISO 8601 week that a day lies in.</summary>
    /// <param name="day">The day; its time of day is not looked at.</param>
    /// <returns>The week. The days before 0001-01-01's first full week and after 9999's last are counted into week 1 and 52 of their year.</returns>
    public static CalendarDate WeekOf(DateTime day)
    {
        (int year, int week) = CalendarMath.WeekOf(day);
        return new CalendarDate(DatePrecision.Week, year, week);
    }

    /// <summary>Reads the text that <see cref="Timex"/> or, but for weeks and week-ends, <see cref="Edtf"/> writes.</summary>
    /// <param name="text">The text; anything else than such a text gives <see langword="false"/>.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="text"/> is a date that exists.</returns>
    public static bool TryParse(string? text, out CalendarDate date) => CalendarDateParser.TryParse(text, out date);

    /// <summary>The day as the number <c>yyyymmdd</c>, which sorts and switches; months and days that are not known are 0.</summary>
    /// <returns>For example 20191022, 20190400 or 20190000.</returns>
    public int ToNumber() => (_year * 10000) + ((Month ?? 0) * 100) + (Day ?? 0);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) =>
        _year == other._year && _part == other._part && _day == other._day && _precision == other._precision;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (((((_precision * 31) + _year) * 64) + _part) * 32) + _day;

    /// <summary>Orders by first day, then the shorter stretch first.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than zero when this date comes first.</returns>
    public int CompareTo(CalendarDate other)
    {
        int byStart = FirstDate.CompareTo(other.FirstDate);
        return byStart != 0 ? byStart : other.Precision.CompareTo(Precision);
    }

    /// <summary>The same text as <see cref="Edtf"/>.</summary>
    /// <returns>The EDTF text.</returns>
    public override string ToString() => Edtf;

    /// <summary>Whether the two dates name the same stretch of the calendar.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether the two dates name different stretches of the calendar.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    private static string Digits(int value, int count) => value.ToString("D" + count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int CheckYear(int year) => year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year));

    private static int Check(int value, int max, string name) => value >= 1 && value <= max ? value : throw new ArgumentOutOfRangeException(name);
}
