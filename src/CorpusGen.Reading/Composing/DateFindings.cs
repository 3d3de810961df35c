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
            else if (date.Inferred == DateInference.None && date.Date is CalendarDate stated && !date.Span.Overlaps(parsed.DateSpan))
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
