using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Composing;

/// <summary>Reports dates of the text that can be read in two ways, or that contradict themselves.</summary>
internal static class DateFindings
{
    // Until 1923 some country or other counted its days by the Julian calendar, by which the weekdays are others.
    private const int FirstCommonYear = 1924;

    private static readonly string[] Links = ["through", "thru", "to", "and", "or", "until", "till"];

    internal static void Report(ParsedDocument parsed, string source, IReadOnlyList<TemporalExpression> dates, List<Finding> findings)
    {
        // A title that holds the date can begin with a weekday that is a name.
        string own = parsed.DateSpan.FitsInto(source.Length) ? LineFolding.Fold(parsed.DateSpan.In(source)) : "";
        if (parsed.Date is CalendarDate published && DateLine.Read(own) == published)
        {
            Check(published, own, parsed.DateSpan, findings);
        }

        foreach (TemporalExpression date in dates)
        {
            if (date.Rule == DateRecognizer.AmbiguousOrderRule)
            {
                findings.Add(new Finding(FindingKind.AmbiguousDate, date.Span, date.Text, date.Value));
            }
            else if (date.Inferred == DateInference.None && date.Date is CalendarDate stated && !date.Span.Overlaps(parsed.DateSpan) && !EndsWeekdays(source, date.Span.Start))
            {
                Check(stated, date.Text, date.Span, findings);
            }
        }
    }

    private static void Check(CalendarDate date, string wording, TextSpan span, List<Finding> findings)
    {
        bool isDay = date is { Precision: DatePrecision.Day, Year: >= FirstCommonYear };
        if (isDay && WeekdayIn(wording) is DayOfWeek stated && stated != date.FirstDate.DayOfWeek)
        {
            findings.Add(new Finding(FindingKind.WrongWeekday, span, wording, date.Edtf, date.FirstDate.DayOfWeek.ToString()));
        }
    }

    /// <summary>Whether a weekday before a position goes on to the one there: of "Monday through Friday, October 21-25" the first day is not a Friday.</summary>
    private static bool EndsWeekdays(string source, int position)
    {
        int end = SkipBack(source, position, static c => char.IsWhiteSpace(c));
        int link = SkipBack(source, end, static c => char.IsLetter(c) || c is '-' or '\u2013' or '\u2014' or '/' or '&');
        string word = source.Substring(link, end - link);
        int hyphen = word.IndexOfAny(['-', '\u2013', '\u2014', '/', '&']);
        if (hyphen < 0 && Array.IndexOf(Links, word) < 0)
        {
            return false;
        }

        int behind = hyphen > 0 ? link + hyphen : SkipBack(source, link, static c => char.IsWhiteSpace(c) || c == '.');
        int start = SkipBack(source, behind, char.IsLetter);
        return WeekdayIn(source.Substring(start, behind - start)) is not null;
    }

    private static int SkipBack(string text, int position, Func<char, bool> isSkipped)
    {
        const int Longest = 12;
        int start = Math.Min(position, text.Length);
        while (start > 0 && position - start < Longest && isSkipped(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>The weekday that begins a wording, also abbreviated: "Tue.", "Thurs".</summary>
    private static DayOfWeek? WeekdayIn(string text)
    {
        const int ShortestName = 3;
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        string word = text.Substring(0, end);
        int day = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return end < ShortestName || day < 0 ? null : (DayOfWeek)day;
    }
}
