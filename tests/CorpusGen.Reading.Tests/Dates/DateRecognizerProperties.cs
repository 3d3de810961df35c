using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests.Dates;

/// <summary>What holds for every text and every document date.</summary>
public sealed class DateRecognizerProperties
{
    private const int Iterations = 2000;

    private static readonly string[] Words =
    [
        "the", "a", "an", "last", "next", "this", "that", "same", "previous", "following", "past", "two", "21", "1989", "0", "99", "9999", "'89",
        "'60s", "1980s", "third", "31st", "quarter", "half", "year", "years", "month", "weeks", "day", "weekend", "decade", "century", "ago",
        "earlier", "later", "before", "after", "from", "now", "of", "in", "on", "and", "to", "-", "/", ".", ",", ":", "\u2013", "'s", "(", ")",
        "May", "march", "October", "Oct.", "February", "29", "30", "Friday", "Mondays", "summer", "winter", "early", "late", "mid", "end",
        "morning", "night", "today", "yesterday", "tonight", "noon", "a.m.", "p.m.", "10:30", "GMT", "fiscal", "Q3", "1H", "BC", "AD", "every",
        "daily", "recent", "recently", "soon", "current", "future", "present", "Christmas", "Easter", "New", "Year's", "Eve", "Fourth",
        "July", "more", "than", "nearly", "about", "some", "several", "few", "couple", "hundred", "thousand", "million", "nineteen", "ninety",
        "period", "comparable", "will", "said", "fell", "be", "2019-10-22", "03/04/2019", "10-30-89", "20190230", "99999999999", "the 13th", "\n",
        "1Q88", "4Q1987", "1988H2", "1988-Q1", "Q3/88", "days'", "year's", "time", "2nd", "12th,", "Black", "Cyber", "Mardi", "Gras", "Two days later,",
    ];

    private static readonly Gen<string> Phrases = Gen.Select(Gen.OneOf(Words).Array[0, 24], Gen.OneOf(" ", " ", " ", "", "\n", ", "))
        .Select((words, separator) => string.Join(separator, words));

    private static readonly Gen<string> Texts = Gen.OneOf(Phrases, Phrases, Gen.String, Gen.String[Gen.Char["0123456789-/.:' aAsSthQ\n\u2019\u2013"], 0, 40]);

    private static readonly Gen<CalendarDate?> Dates = Gen.OneOf(
        Gen.Int[0, (DateTime.MaxValue.Date - DateTime.MinValue).Days].Select(days => (CalendarDate?)CalendarDate.FromDateTime(DateTime.MinValue.AddDays(days))),
        Gen.OneOf<CalendarDate?>(
            null, CalendarDate.FromDay(1, 1, 1), CalendarDate.FromDay(9999, 12, 31), CalendarDate.FromYear(1), CalendarDate.FromMonth(9999, 12),
            CalendarDate.FromDay(2000, 2, 29), CalendarDate.FromWeek(1998, 53), CalendarDate.FromDecade(0)));

    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "fa-IR", "th-TH"];

    [Fact]
    public void Expressions_lie_in_the_text_say_what_stands_there_and_do_not_overlap() =>
        Gen.Select(Texts, Dates).Sample(iter: Iterations, assert: (text, date) =>
        {
            int end = 0;
            foreach (TemporalExpression found in DateRecognizer.Recognize(Tokenizer.Tokenize(text), date))
            {
                Assert.True(found.Span.Start >= end && found.Span.Length > 0 && found.Span.FitsInto(text.Length));
                Assert.Equal(WithoutWhiteSpace(found.Span.In(text)), WithoutWhiteSpace(found.Text));
                Assert.DoesNotContain('\n', found.Text);
                end = found.Span.End;
            }
        });

    [Fact]
    public void Values_are_valid_and_agree_with_the_calendar_date() =>
        Gen.Select(Texts, Dates).Sample(iter: Iterations, assert: (text, date) =>
        {
            foreach (TemporalExpression found in DateRecognizer.Recognize(Tokenizer.Tokenize(text), date))
            {
                Assert.True(TimexValue.IsValid(found.Value, found.Kind), $"{found.Kind} {found.Text} = {found.Value}");
                Assert.NotEmpty(found.Rule);
                if (found.Date is { } calendar)
                {
                    Assert.Equal(TemporalKind.Date, found.Kind);
                    Assert.Equal(calendar.Timex, found.Value);
                }
            }
        });

    [Fact]
    public void Culture_makes_no_difference() =>
        Gen.Select(Phrases, Dates, Gen.OneOf(Cultures)).Sample(iter: Iterations, assert: (text, date, culture) =>
        {
            IReadOnlyList<TemporalExpression> expected = DateRecognizer.Recognize(Tokenizer.Tokenize(text), date);
            CultureInfo before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, DateRecognizer.Recognize(Tokenizer.Tokenize(text), date));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        });

    [Fact]
    public void Blocks_do_not_see_each_other_within_an_expression() =>
        Gen.Select(Phrases, Phrases, Dates).Sample(iter: Iterations, assert: (one, other, date) =>
        {
            string text = one + "\n\n" + other;
            Block[] blocks =
            [
                new Block(BlockKind.Paragraph, new TextSpan(0, one.Length), 1),
                new Block(BlockKind.Paragraph, TextSpan.FromBounds(one.Length + 2, text.Length), 2),
            ];
            IReadOnlyList<TemporalExpression> found = DateRecognizer.Recognize(Tokenizer.Tokenize(text, blocks), date);
            Assert.All(found, expression => Assert.True(
                expression.Paragraph == 1 ? expression.Span.End <= one.Length : expression.Span.Start >= one.Length + 2));
        });

    [Fact]
    public void Line_breaks_inside_a_paragraph_change_no_value() =>
        Gen.Select(Gen.OneOf(Words.Where(word => word != "\n").ToArray()).Array[0, 20], Dates).Sample(iter: Iterations, assert: (words, date) =>
        {
            IEnumerable<string> Values(string separator) =>
                DateRecognizer.Recognize(Tokenizer.Tokenize(string.Join(separator, words)), date).Select(found => found.Text + found.Value);
            Assert.Equal(Values(" "), Values("\r\n"));
        });

    [Theory]
    [InlineData("1066.")]
    [InlineData("1,")]
    [InlineData("12/")]
    [InlineData("a year earlier than ")]
    public void A_long_text_of_one_kind_of_expression_is_read_in_linear_time(string piece)
    {
        TokenizedText text = Tokenizer.Tokenize("In " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        DateRecognizer.Recognize(text, CalendarDate.FromDay(2019, 10, 22));
        Assert.True(clock.Elapsed.TotalSeconds < 20, clock.Elapsed.ToString());
    }

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
