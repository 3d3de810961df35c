using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>Reads the dates of head data in the forms that formats and people write.</summary>
/// <remarks>
/// The calendar day is taken as written, whatever the zone: nothing is converted. Known are ISO 8601 with and without time,
/// basic (<c>20191022T101500Z</c>) and extended, down to a year or month alone, and its ordinal dates (<c>2003-335</c>); RFC 822 and 2822 (<c>Tue, 22 Oct 2019 …</c>);
/// <c>22-Oct-2019</c>; dates with the month as a word; and <c>2019/10/22</c>. Digits whose order of day and month is open are taken only
/// where one of them cannot be a month.
/// </remarks>
public static class StatedDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The text of the field.</param>
    /// <returns>The date, or <see langword="null"/> when the text is none or is not a day of the calendar.</returns>
    public static CalendarDate? Read(string text)
    {
        text = (text ?? throw new ArgumentNullException(nameof(text))).Trim();
        return ReadYearFirst(WithoutWeekday(text)) ?? ReadWords(text) ?? ReadSlashes(text) ?? ReadProse(text);
    }

    private static string WithoutWeekday(string text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end >= 3 && end < text.Length && text[end] == ',' ? text.Substring(end + 1).TrimStart() : text;
    }

    private static CalendarDate? ReadYearFirst(string text)
    {
        if (Digits(text, 0) is not (4 or 8) || (Digits(text, 0) == 4 && text.Length > 4 && text[4] is not ('-' or '/' or '.' or 'T' or ' ')))
        {
            return null;
        }

        if (Digits(text, 0) == 8)
        {
            return text.Length == 8 || !char.IsLetterOrDigit(text[8]) || text[8] is 'T' or 't' ? Day(text.Substring(0, 4), text.Substring(4, 2), text.Substring(6, 2)) : null;
        }

        if (text.Length == 4)
        {
            return Parse(text);
        }

        char separator = text[4];
        int monthDigits = Digits(text, 5);
        if (monthDigits == 3 && separator == '-' && (text.Length == 8 || text[8] == 'T'))
        {
            return DayOfYear(text);
        }

        if (monthDigits is not (1 or 2) || separator is 'T' or ' ')
        {
            return null;
        }

        string month = text.Substring(5, monthDigits);
        int next = 5 + monthDigits;
        if (next == text.Length)
        {
            return separator == '-' || monthDigits == 2 ? Parse(text.Substring(0, 4) + "-" + month.PadLeft(2, '0')) : null;
        }

        int dayDigits = text[next] == separator ? Digits(text, next + 1) : 0;
        return dayDigits is 1 or 2 ? Day(text.Substring(0, 4), month, text.Substring(next + 1, dayDigits)) : null;
    }

    /// <summary>A day, a month as a word and a year, in either order of day and month, with whatever stands around them.</summary>
    private static CalendarDate? ReadWords(string text)
    {
        List<string> parts = PartsOf(text);
        for (int i = 0; i < parts.Count; i++)
        {
            int month = MonthNames.NumberOf(parts[i]);
            if (month == 0)
            {
                continue;
            }

            string number = month.ToString(CultureInfo.InvariantCulture);
            if (i > 0 && i + 1 < parts.Count && DayOf(parts[i - 1]) is string before && YearOf(parts[i + 1]) is string year)
            {
                return Day(year, number, before);
            }

            if (i + 2 < parts.Count && DayOf(parts[i + 1]) is string after && YearBehindTime(parts, i + 2) is string later)
            {
                return Day(later, number, after);
            }
        }

        return null;
    }

    /// <summary>
    /// The words and numbers of a date. A hyphen parts them within <c>22-Oct-2019</c>; behind a blank it is the sign of a zone, or of a year
    /// before the first, which no format has.
    /// </summary>
    private static List<string> PartsOf(string text)
    {
        var parts = new List<string>();
        foreach (string part in text.Split([' ', ',', '/', '.', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isSigned = part.Length > 1 && part[0] == '-' && char.IsDigit(part[1]);
            parts.AddRange(isSigned ? [part] : part.Split(['-'], StringSplitOptions.RemoveEmptyEntries));
        }

        parts.RemoveAll(static part => part is "de" or "del" or "di");
        return parts;
    }

    private static CalendarDate? ReadSlashes(string text)
    {
        int end = text.IndexOfAny([' ', 'T', ',']);
        string[] parts = (end < 0 ? text : text.Substring(0, end)).Split('/', '.', '-');
        if (parts.Length != 3 || parts[2].Length != 4 || !Array.TrueForAll(parts, static part => part.Length > 0 && Digits(part, 0) == part.Length))
        {
            return null;
        }

        bool firstIsMonth = IsMonth(parts[0]);
        bool secondIsMonth = IsMonth(parts[1]);
        if (firstIsMonth && secondIsMonth && int.Parse(parts[0], CultureInfo.InvariantCulture) != int.Parse(parts[1], CultureInfo.InvariantCulture))
        {
            return null;
        }

        return firstIsMonth ? Day(parts[2], parts[0], parts[1]) : secondIsMonth ? Day(parts[2], parts[1], parts[0]) : null;
    }

    /// <summary>What the recognizer of running text makes of it, when it is a full date.</summary>
    private static CalendarDate? ReadProse(string text)
    {
        const int LongestDate = 80;
        if (text.Length is 0 or > LongestDate)
        {
            return null;
        }

        IReadOnlyList<TemporalExpression> found = DateRecognizer.Recognize(Tokenizer.Tokenize(text), null, default);
        foreach (TemporalExpression expression in found)
        {
            if (expression.Date is { Precision: DatePrecision.Day } date && expression.Inferred == DateInference.None && expression.Rule != DateRecognizer.AmbiguousOrderRule)
            {
                return date;
            }
        }

        return null;
    }

    private static string? DayOf(string part)
    {
        int digits = Digits(part, 0);
        bool isOrdinal = part.Length == digits + 2 && part.Substring(digits).ToLowerInvariant() is "st" or "nd" or "rd" or "th";
        return digits is 1 or 2 && (part.Length == digits || isOrdinal) ? part.Substring(0, digits) : null;
    }

    /// <summary>The year, before which <c>asctime</c> and <c>date</c> write the time and its zone: <c>Jan 1 19:48:21 CET 2004</c>.</summary>
    private static string? YearBehindTime(List<string> parts, int index)
    {
        bool isTime = parts[index].IndexOf(':') > 0;
        bool isZone = isTime && index + 2 < parts.Count && (char.IsLetter(parts[index + 1][0]) || parts[index + 1][0] is '-' or '+');
        index += isZone ? 2 : isTime ? 1 : 0;
        return index < parts.Count ? YearOf(parts[index]) : null;
    }

    /// <summary>RFC 822 wrote two digits of the year; RFC 2822 says what they mean.</summary>
    private static string? YearOf(string part) => Digits(part, 0) != part.Length ? null : part.Length switch
    {
        4 => part,
        2 => (string.CompareOrdinal(part, "50") < 0 ? "20" : "19") + part,
        _ => null,
    };

    private static bool IsMonth(string digits) => digits.Length <= 2 && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1 and <= 12;

    private static CalendarDate? Day(string year, string month, string day) => Parse(year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0'));

    /// <summary>An ordinal date of ISO 8601: <c>2003-335</c>.</summary>
    private static CalendarDate? DayOfYear(string text)
    {
        int year = int.Parse(text.Substring(0, 4), CultureInfo.InvariantCulture);
        int day = int.Parse(text.Substring(5, 3), CultureInfo.InvariantCulture);
        if (year == 0 || day == 0 || day > (DateTime.IsLeapYear(year) ? 366 : 365))
        {
            return null;
        }

        DateTime date = new DateTime(year, 1, 1).AddDays(day - 1);
        return Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static CalendarDate? Parse(string text) => CalendarDate.TryParse(text, out CalendarDate date) ? date : null;

    private static int Digits(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }
}
