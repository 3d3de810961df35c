using System;
using System.Text.RegularExpressions;

namespace CorpusGen.Reading.Tests.Dates;

/// <summary>Decides whether a text is a TIMEX3 value of the forms that the recognizer may give.</summary>
internal static partial class TimexValue
{
    private static readonly string[] PartsOfDay = ["MO", "AF", "EV", "NI", "DT", "XX"];

    internal static bool IsValid(string value, TemporalKind kind) => kind switch
    {
        TemporalKind.Duration => IsDuration(value),
        TemporalKind.Set => IsDuration(value) || IsDate(value) || (value.Contains('T') && IsTime(value)),
        TemporalKind.Time => IsTime(value),
        _ => value is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF" || IsDate(value),
    };

    private static bool IsDate(string value)
    {
        if (CalendarDate.TryParse(value, out _))
        {
            return true;
        }

        return value.StartsWith("BC", StringComparison.Ordinal) ? IsDigits(value[2..], 2, 4)
            : value.StartsWith("FY", StringComparison.Ordinal) ? IsDigits(value[2..], 4, 4)
            : IsOpen(value);
    }

    /// <summary>A date of which something is unknown: XXXX-10-22, XXXX-WXX-5, XXX.</summary>
    private static bool IsOpen(string value)
    {
        if (value is "XX" or "XXX" or "XXXX")
        {
            return true;
        }

        string rest = value.StartsWith("XXXX-", StringComparison.Ordinal) ? value[5..] : string.Empty;
        return rest is "XX" or "XX-XX" or "QX" or "HX" or "WXX" or "WXX-WE" or "SP" or "SU" or "FA" or "WI"
            || (rest.Length == 5 && rest.StartsWith("WXX-", StringComparison.Ordinal) && rest[4] is >= '1' and <= '7')
            || (rest.Length == 2 && rest[0] is 'Q' or 'H' && rest[1] is >= '1' and <= '4')
            || (rest.Length == 2 && IsDigits(rest, 2, 2))
            || (rest.Length == 5 && rest[2] == '-' && (IsDigits(rest[..2], 2, 2) || rest[..2] == "XX") && IsDigits(rest[3..], 2, 2));
    }

    private static bool IsTime(string value)
    {
        if (value is "PAST_REF" or "FUTURE_REF")
        {
            return true;
        }

        int mark = value.LastIndexOf('T');
        if (mark < 0 || !IsDate(value[..mark]))
        {
            return false;
        }

        string time = value[(mark + 1)..];
        return Array.IndexOf(PartsOfDay, time) >= 0
            || (time.Length == 5 && time[2] == ':' && IsDigits(time[..2], 2, 2) && IsDigits(time[3..], 2, 2));
    }

    /// <summary>Units from the largest to the smallest, each at most once: P2Y6M, P1DT12H.</summary>
    private static bool IsDuration(string value) => value.Length > 2 && value[^1] != 'T' && Durations().IsMatch(value);

    [GeneratedRegex(@"^P(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)Y)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)Q)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)M)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)W)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)WE)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)D)?(?:T(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)H)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)M)?(?:(?:X(?:\.5)?|[0-9]{1,18}(?:\.[0-9]{1,6})?)S)?)?\z")]
    private static partial Regex Durations();

    private static bool IsDigits(string text, int fewest, int most)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length >= fewest && text.Length <= most;
    }
}
