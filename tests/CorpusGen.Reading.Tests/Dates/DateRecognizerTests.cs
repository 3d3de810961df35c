using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Dates;

/// <summary>What the recognizer says of an expression besides its value.</summary>
public sealed class DateRecognizerTests
{
    private const string Monday = "1989-10-30";

    [Theory]
    [InlineData("On October 22 they met.", DateInference.Year, Monday)]
    [InlineData("On October 22, 1989 they met.", DateInference.None, null)]
    [InlineData("They met Friday.", DateInference.Year | DateInference.Month | DateInference.Day, Monday)]
    [InlineData("They met last month.", DateInference.Year | DateInference.Month, Monday)]
    [InlineData("The class of '68 met.", DateInference.Century, null)]
    public void What_the_wording_leaves_open_and_its_anchor_are_told(string text, DateInference inferred, string? anchor)
    {
        TemporalExpression found = Assert.Single(Found.In(text, Monday));
        Assert.Equal(inferred, found.Inferred);
        Assert.Equal(anchor, found.Anchor);
    }

    [Theory]
    [InlineData("It ended on July 14, 987.", "July 14, 987=0987-07-14")]
    [InlineData("It ends on 5 May 3021, they say.", "5 May 3021=3021-05-05")]
    [InlineData("December 31, 9999", "December 31, 9999=9999-12-31")]
    [InlineData("It fell on 14 July 79 AD, they say.", "14 July 79 AD=0079-07-14")]
    [InlineData("He died on 15 March 44 BC.", "44 BC=BC0044")]
    [InlineData("On May 5, 2500 people met.", "May 5=1989-05-05")]
    [InlineData("On May 5, 12 people met.", "May 5=1989-05-05")]
    [InlineData("See rows 5 May 20, 30 and 40.", "5 May=1989-05-05")]
    public void The_year_of_a_day_may_be_far_from_now(string text, string values) => Assert.Equal(values, Found.Values(text, "1989-05-30"));

    [Theory]
    [InlineData("The deadline 2020-02-30 passed.")]
    [InlineData("The deadline 2020-13-01 passed.")]
    [InlineData("The deadline 32/01/2019 passed.")]
    [InlineData("The deadline 00.00.2000 passed.")]
    public void A_date_in_digits_that_the_calendar_does_not_have_is_none(string text) => Assert.Empty(Found.In(text, Monday));

    [Theory]
    [InlineData("03/04/2019", "2019-03-04", true)]
    [InlineData("13/04/2019", "2019-04-13", false)]
    [InlineData("04/13/2019", "2019-04-13", false)]
    [InlineData("03.04.2019", "2019-04-03", false)]
    [InlineData("03/03/2019", "2019-03-03", false)]
    [InlineData("2019-03-04", "2019-03-04", false)]
    public void An_ambiguous_order_of_day_and_month_is_told(string text, string value, bool ambiguous)
    {
        TemporalExpression found = Assert.Single(Found.In(text, "2019-10-22"));
        Assert.Equal(value, found.Value);
        Assert.Equal(ambiguous, found.Rule == DateRecognizer.AmbiguousOrderRule);
        Assert.Equal(ambiguous ? DateInference.Month | DateInference.Day : DateInference.None, found.Inferred);
    }

    [Theory]
    [InlineData("22/10/2019 and 03/04/2019", "22/10/2019=2019-10-22; 03/04/2019=2019-04-03")]
    [InlineData("10/22/2019 and 03/04/2019", "10/22/2019=2019-10-22; 03/04/2019=2019-03-04")]
    public void The_order_that_a_text_shows_holds_for_its_ambiguous_dates(string text, string values) =>
        Assert.Equal(values, Found.Values(text, "2019-10-22"));

    [Theory]
    [InlineData("They met on October 22 in April.", "October 22=XXXX-10-22; April=XXXX-04")]
    [InlineData("They met Friday, yesterday and last week.", "Friday=XXXX-WXX-5; yesterday=XXXX-XX-XX; last week=XXXX-WXX")]
    public void Without_any_date_to_count_from_the_year_stays_open(string text, string values)
    {
        Assert.Equal(values, Found.Values(text, null));
        Assert.All(Found.In(text, null), found => Assert.Null(found.Date));
    }

    [Fact]
    public void Short_years_without_a_date_are_those_of_the_text_or_of_our_time() =>
        Assert.Equal("3/25/24=2024-03-25; 12/31/2023=2023-12-31; 5/31/31=2031-05-31", Found.Values("On 3/25/24, on 12/31/2023 and on 5/31/31.", null));

    [Fact]
    public void A_text_without_a_date_is_counted_from_the_dates_it_speaks_of() =>
        Assert.Equal(
            "1943=1943; October=1943-10; two months later=1943-12; January=1944-01",
            Found.Values("In 1943 the army stood there. In October it moved. It arrived two months later, and in January it left.", null));

    [Fact]
    public void A_history_is_counted_from_the_dates_it_speaks_of_though_it_has_a_date() =>
        Assert.Equal(
            "June 28, 1914=1914-06-28; 28 July 1914=1914-07-28; 4 August 1914=1914-08-04; September=1914-09",
            Found.Values("Shots fell on June 28, 1914. War came on 28 July 1914 and spread on 4 August 1914. In September the front froze.", "2009-12-19"));

    [Fact]
    public void News_is_counted_from_its_date_though_it_speaks_of_a_far_year() =>
        Assert.Equal("1943=1943; March=1989-03; Friday=1989-10-27", Found.Values("Built in 1943, it was sold in March and closed Friday.", Monday));

    [Theory]
    [InlineData("0001-01-01", "last year, yesterday, a century ago, last week, 10,000 years ago, next month")]
    [InlineData("9999-12-31", "next year, tomorrow, the next century, next week, 10,000 years from now, in January")]
    public void The_ends_of_the_calendar_leave_values_open(string date, string text) =>
        Assert.All(Found.In(text, date), found => Assert.True(TimexValue.IsValid(found.Value, found.Kind), found.ToString()));

    [Fact]
    public void February_29_belongs_to_the_nearest_leap_year() =>
        Assert.Equal("Feb. 29=2000-02-29", Found.Values("It fell on Feb. 29 as ever.", "2001-05-01"));

    [Fact]
    public void The_seed_article_gives_its_dates_and_no_others()
    {
        string? path = SeedPath();
        if (path is null)
        {
            return;
        }

        string[] values = Found.In(File.ReadAllText(path), "2019-10-22").Skip(1).Select(found => found.Text + "=" + found.Value).ToArray();
        Assert.Equal(["October 22=2019-10-22", "April=2019-04", "April=2019-04"], values);
    }

    [Fact]
    public void Vague_references_have_no_calendar_date() =>
        Assert.All(Found.In("He recently said that now is the time, soon.", Monday), found => Assert.Null(found.Date));

    [Fact]
    public void Wording_has_its_line_breaks_folded()
    {
        TemporalExpression found = Assert.Single(Found.In("It was on October\r\n  22, 1989 that", null));
        Assert.Equal("October 22, 1989", found.Text);
        Assert.Equal("October\r\n  22, 1989".Length, found.Span.Length);
    }

    [Fact]
    public void Paragraph_numbers_are_those_of_the_blocks()
    {
        const string text = "Friday\nMonday";
        Block[] blocks = [new(BlockKind.Title, new TextSpan(0, 6), 0), new(BlockKind.Paragraph, new TextSpan(7, 6), 1)];
        IReadOnlyList<TemporalExpression> found = DateRecognizer.Recognize(Tokenizer.Tokenize(text, blocks), CalendarDate.FromDay(1989, 10, 30));
        Assert.Equal([0, 1], found.Select(expression => expression.Paragraph));
    }

    [Fact]
    public void Cancellation_is_obeyed()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => DateRecognizer.Recognize(Tokenizer.Tokenize("Friday"), null, source.Token));
    }

    private static string? SeedPath()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "seed", "minister-visit.txt");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
