using System;

namespace CorpusGen.Reading.Tests.Dates;

/// <summary>Decides whether a text is a TIMEX3 value of the forms that the recognizer may give.</summary>
internal static class TimexValue
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

    private static bool IsDuration(string value)
    {
        if (value.Length < 3 || value[0] != 'P')
        {
            return false;
        }

        bool ofDay = value[1] == 'T';
        string body = value[(ofDay ? 2 : 1)..];
        string unit = body.EndsWith("WE", StringComparison.Ordinal) ? "WE" : body[^1..];
        string count = body[..^unit.Length];
        bool known = ofDay ? unit is "H" or "M" or "S" : unit is "D" or "W" or "WE" or "M" or "Q" or "Y";
        int point = count.IndexOf('.', StringComparison.Ordinal);
        bool isCount = point < 0 ? count == "X" || IsDigits(count, 1, 18) : (count[..point] == "X" && count[point..] == ".5") || (IsDigits(count[..point], 1, 18) && IsDigits(count[(point + 1)..], 1, 6));
        return known && isCount;
    }

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
