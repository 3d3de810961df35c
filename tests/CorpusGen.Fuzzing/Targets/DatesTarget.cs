using System;
using System.Collections.Generic;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Temporal expressions in any text, for any date of the document.</summary>
internal static class DatesTarget
{
    private static readonly CalendarDate?[] Anchors =
    [
        CalendarDate.FromDay(2019, 10, 22), null, CalendarDate.FromDay(1, 1, 1), CalendarDate.FromDay(9999, 12, 31), CalendarDate.FromYear(1), CalendarDate.FromMonth(9999, 12),
        CalendarDate.FromDay(2000, 2, 29), CalendarDate.FromWeek(1998, 53), CalendarDate.FromDecade(0), CalendarDate.FromDay(2020, 12, 31),
    ];

    internal static FuzzTarget Target { get; } = new("dates", "text", Check)
    {
        Grammar = Grammar.Load("temporal"),
        Words = ["October 22", "last year", "the fourth quarter", "10 p.m.", "2007-08", "two weeks ago", "the 1990s", "mid-", "fiscal", "Christmas Eve", "Monday", "noon", "century", "B.C.", "'89", "Q3", "daily"],
        Weight = 2,
    };

    private static void Check(string input)
    {
        // A short text is tried with each anchor, a long one with one that depends on it.
        int first = input.Length < 200 ? 0 : input.Length % Anchors.Length;
        int last = input.Length < 200 ? Anchors.Length - 1 : first;
        TokenizedText tokens = Tokenizer.Tokenize(input);
        for (int i = first; i <= last; i++)
        {
            IReadOnlyList<TemporalExpression> dates = DateRecognizer.Recognize(tokens, Anchors[i]);
            ArticleChecks.Dates(dates, input.Replace('\r', ' '), null, input.Contains('\r', StringComparison.Ordinal) ? null : span => LineFolding.Fold(span.In(input)));
            if (i == first)
            {
                Property.Equal(ValueList<TemporalExpression>.From(dates), ValueList<TemporalExpression>.From(DateRecognizer.Recognize(Tokenizer.Tokenize(input), Anchors[i])), "Dates are the same when recognized again");
            }
        }
    }
}
