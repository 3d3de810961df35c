using System;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>A line that holds a date and nothing else: <c>January 7, 1954</c>, <c>Release Date: December 16, 2008</c>, <c>Wednesday, 4 June 2014, 10:00 a.m. EDT</c>.</summary>
internal static class DateLine
{
    private const int Longest = 90;

    private static readonly string[] Words =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "release", "date", "released", "published", "posted", "issued", "dated", "delivered", "updated", "on", "at", "of", "the", "day", "for",
        "am", "pm", "a", "p", "m", "z", "t", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "utc", "gmt", "bst", "cet", "cest", "st", "nd", "rd", "th",
    ];

    /// <summary>Reads the date of a line.</summary>
    /// <param name="line">The line, without blanks at its ends.</param>
    /// <returns>The day, or <see langword="null"/> when the line has other words or no full date.</returns>
    internal static CalendarDate? Read(string line) =>
        line.Length is >= 6 and <= Longest && HasOnlyDateWords(line) && StatedDate.Read(WithoutField(line)) is { Precision: DatePrecision.Day } date ? date : null;

    /// <summary>A line that holds a place and a date: <c>New York, 8 April 2020</c>, <c>Washington, D.C., January 5, 2019</c>.</summary>
    /// <param name="line">The line, without blanks at its ends.</param>
    /// <param name="start">Where the date begins in the line; 0 when the line names no place.</param>
    /// <returns>The day, or <see langword="null"/>.</returns>
    internal static CalendarDate? ReadPlaced(string line, out int start)
    {
        const int LongestPlace = 40;
        start = 0;
        CalendarDate? date = Read(line);
        for (int comma = line.IndexOf(", ", StringComparison.Ordinal); date is null && comma is > 1 and <= LongestPlace && IsPlace(line.Substring(0, comma)); comma = line.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            start = comma + 2;
            date = Read(line.Substring(start));
        }

        return date;
    }

    private static bool IsPlace(string words)
    {
        string[] parts = words.Split(' ');
        return parts.Length <= 4 && !Array.Exists(words.ToCharArray(), char.IsDigit) && Array.TrueForAll(parts, static part => part.Length > 0 && char.IsUpper(part[0]))
            && Array.IndexOf(Words, parts[0].ToLowerInvariant()) < 0;
    }

    /// <summary>Whether words and numbers are such as dates are made of: "March 1", "Posted on 2 May".</summary>
    internal static bool IsOfDates(string words) =>
        Array.Exists(words.ToCharArray(), char.IsDigit) && Array.Exists(words.ToCharArray(), char.IsLetter) && HasOnlyDateWords(words);

    /// <summary>A date that ends a title behind a period: <c>Annual Message to the Congress. January 22, 1970</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the date begins in the line.</param>
    /// <returns>The day, or <see langword="null"/>.</returns>
    internal static CalendarDate? ReadTail(string line, out int start)
    {
        const string Separator = ". ";
        for (start = line.LastIndexOf(Separator, StringComparison.Ordinal); start > 0; start = line.LastIndexOf(Separator, start - 1, StringComparison.Ordinal))
        {
            start += Separator.Length;
            if (Read(line.Substring(start)) is CalendarDate date)
            {
                return date;
            }

            start -= Separator.Length;
        }

        return null;
    }

    private static string WithoutField(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && !Array.Exists(line.Substring(0, colon).ToCharArray(), char.IsDigit) ? line.Substring(colon + 2).Trim() : line;
    }

    /// <summary>Whether a line has no words but those that stand around dates: "Posted on", "March 1, 2009".</summary>
    internal static bool HasOnlyDateWords(string line)
    {
        int i = 0;
        while (i < line.Length)
        {
            int start = i;
            while (i < line.Length && char.IsLetter(line[i]))
            {
                i++;
            }

            if (i > start && Array.IndexOf(Words, line.Substring(start, i - start).ToLowerInvariant()) < 0)
            {
                return false;
            }

            i += i == start ? 1 : 0;
        }

        return true;
    }
}
