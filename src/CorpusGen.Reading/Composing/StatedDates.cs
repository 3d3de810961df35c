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
        List<TemporalExpression>? all = null;
        for (int i = 0; i < parsed.Paragraphs.Count; i++)
        {
            ParsedParagraph paragraph = parsed.Paragraphs[i];
            foreach (TextMark mark in paragraph.Marks ?? [])
            {
                if (mark.Kind is null && CalendarDate.TryParse(mark.Value, out CalendarDate date) && running.ToSource(i + 1, mark.Span) is TextSpan span)
                {
                    all ??= [.. recognized];
                    all.RemoveAll(other => other.Span.Overlaps(span));
                    string words = LineFolding.Fold(mark.Span.In(paragraph.Text.Text));
                    all.Add(new TemporalExpression(words, span, i + 1, TemporalKind.Date, date.Timex, date, rule: Rule));
                }
            }
        }

        all?.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return all ?? recognized;
    }
}
