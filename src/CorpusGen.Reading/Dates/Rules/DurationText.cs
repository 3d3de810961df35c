using System.Globalization;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Writes TIMEX3 durations: <c>P3W</c>, <c>PT30M</c>, <c>P2.5Y</c>, <c>PXM</c>.</summary>
internal static class DurationText
{
    internal static string Of(in Quantity quantity, CalendarUnit unit)
    {
        if (quantity is { Whole: 0, HasHalf: true } && OfHalf(unit) is { } whole)
        {
            return whole;
        }

        (int factor, string letter, bool ofDay) = Scale(unit);
        string count = quantity.IsVague ? "X" : ((long)quantity.Whole * factor).ToString(CultureInfo.InvariantCulture);
        string half = quantity.HasHalf ? ".5" : quantity.Decimals is { } decimals && factor == 1 ? "." + decimals : string.Empty;
        return (ofDay ? "PT" : "P") + count + half + letter;
    }

    /// <summary>A length and a smaller one behind it: <c>P2Y6M</c>, <c>P1DT12H</c>.</summary>
    internal static string Join(string length, string smaller)
    {
        bool isOfDay = smaller[1] == 'T';
        return length + (isOfDay && length.IndexOf('T') >= 0 ? smaller.Substring(2) : smaller.Substring(1));
    }

    internal static string OfOne(CalendarUnit unit) => Of(new Quantity(1, false, false), unit);

    private static (int Factor, string Letter, bool OfDay) Scale(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => (1, "S", true),
        CalendarUnit.Minute => (1, "M", true),
        CalendarUnit.Hour => (1, "H", true),
        CalendarUnit.Day => (1, "D", false),
        CalendarUnit.Week => (1, "W", false),
        CalendarUnit.Weekend => (1, "WE", false),
        CalendarUnit.Fortnight => (2, "W", false),
        CalendarUnit.Month => (1, "M", false),
        CalendarUnit.Quarter => (1, "Q", false),
        CalendarUnit.Half => (6, "M", false),
        CalendarUnit.Season => (3, "M", false),
        CalendarUnit.Decade => (10, "Y", false),
        CalendarUnit.Century => (100, "Y", false),
        CalendarUnit.Millennium => (1000, "Y", false),
        CalendarUnit.Vague => (30, "Y", false),
        _ => (1, "Y", false),
    };

    /// <summary>Half a unit in whole smaller units, where that is usual.</summary>
    private static string? OfHalf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Minute => "PT30S",
        CalendarUnit.Hour => "PT30M",
        CalendarUnit.Day => "PT12H",
        CalendarUnit.Year => "P6M",
        CalendarUnit.Decade => "P5Y",
        CalendarUnit.Century => "P50Y",
        _ => null,
    };
}
