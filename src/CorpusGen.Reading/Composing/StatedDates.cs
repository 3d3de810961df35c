using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats;

namespace CorpusGen.Reading.Composing;

/// <summary>Puts the dates that inline markup states in the place of those recognized there.</summary>
internal static class StatedDates
{
    /// <summary>The name of the rule of a date whose value the markup states.</summary>
    internal const string Rule = "markup";

    internal static IReadOnlyList<TemporalExpression> Merge(IReadOnlyList<TemporalExpression> recognized, ParsedDocument parsed, RunningText running)
    {
        var stated = new List<TemporalExpression>();
        var places = new List<TextSpan>();
        for (int i = 0; i < parsed.Paragraphs.Count; i++)
        {
            Add(stated, places, parsed.Paragraphs[i], i + 1, running);
        }

        if (stated.Count == 0)
        {
            return recognized;
        }

        stated.AddRange(Outside(places, recognized));
        stated.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return stated;
    }

    /// <summary>Adds the dates of one paragraph; of marks inside each other the later one, which is the outer one, counts.</summary>
    private static void Add(List<TemporalExpression> stated, List<TextSpan> places, ParsedParagraph paragraph, int number, RunningText running)
    {
        int first = stated.Count;
        foreach (TextMark mark in paragraph.Marks ?? [])
        {
            if (mark.Kind is null && CalendarDate.TryParse(mark.Value, out CalendarDate date) && running.ToSource(number, mark.Span) is TextSpan span)
            {
                // Marks come in the order in which their elements end, so that none before one that ends earlier can overlap.
                while (stated.Count > first && stated[stated.Count - 1].Span.End > span.Start)
                {
                    stated.RemoveAt(stated.Count - 1);
                }

                string words = LineFolding.Fold(mark.Span.In(paragraph.Text.Text));
                stated.Add(new TemporalExpression(words, span, number, TemporalKind.Date, date.Timex, date, rule: Rule));
                places.Add(span);
            }
        }
    }

    /// <summary>The dates that overlap no place, in one walk over both: documents may have very many.</summary>
    private static List<TemporalExpression> Outside(List<TextSpan> places, IReadOnlyList<TemporalExpression> dates)
    {
        places.Sort();
        var ordered = new List<TemporalExpression>(dates);
        ordered.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var outside = new List<TemporalExpression>();
        int next = 0;
        int end = 0;
        foreach (TemporalExpression date in ordered)
        {
            for (; next < places.Count && places[next].Start < date.Span.End; next++)
            {
                end = Math.Max(end, places[next].End);
            }

            if (end <= date.Span.Start)
            {
                outside.Add(date);
            }
        }

        return outside;
    }
}
