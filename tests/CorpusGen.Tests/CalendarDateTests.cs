using System;
using CsCheck;

namespace CorpusGen.Tests;

public sealed class CalendarDateTests
{
    public static TheoryData<CalendarDate, string, string, string, string> Forms => new()
    {
        { CalendarDate.FromDay(2019, 10, 22), "2019-10-22", "2019-10-22", "2019-10-22", "2019-10-22" },
        { CalendarDate.FromMonth(2019, 2), "2019-02", "2019-02", "2019-02-01", "2019-02-28" },
        { CalendarDate.FromYear(2019), "2019", "2019", "2019-01-01", "2019-12-31" },
        { CalendarDate.FromWeek(2020, 1), "2020-W01", "2020-W01", "2019-12-30", "2020-01-05" },
        { CalendarDate.FromWeekend(2019, 42), "2019-W42-WE", "2019-10-19/2019-10-20", "2019-10-19", "2019-10-20" },
        { CalendarDate.FromQuarter(2019, 3), "2019-Q3", "2019-35", "2019-07-01", "2019-09-30" },
        { CalendarDate.FromHalf(2019, 2), "2019-H2", "2019-41", "2019-07-01", "2019-12-31" },
        { CalendarDate.FromSeason(2019, 4), "2019-WI", "2019-24", "2019-12-01", "2020-02-29" },
        { CalendarDate.FromDecade(1994), "199", "199X", "1990-01-01", "1999-12-31" },
        { CalendarDate.FromCentury(1994), "19", "19XX", "1900-01-01", "1999-12-31" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Stretch_of_the_calendar_has_its_texts_and_days(CalendarDate date, string timex, string edtf, string first, string last)
    {
        Assert.Equal(timex, date.Timex);
        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(first, CalendarDate.FromDateTime(date.FirstDate).Timex);
        Assert.Equal(last, CalendarDate.FromDateTime(date.LastDate).Timex);
        Assert.Equal(date.FirstDate, date.FirstDay.ToDateTime(default));
        Assert.Equal(date.LastDate, date.LastDay.ToDateTime(default));
        Assert.True(CalendarDate.TryParse(timex, out CalendarDate parsed));
        Assert.Equal(date, parsed);
    }

    [Theory]
    [InlineData("2019-21", "2019-SP")]
    [InlineData("2019-36", "2019-Q4")]
    [InlineData("2019-40", "2019-H1")]
    [InlineData("201X", "201")]
    [InlineData("20XX", "20")]
    public void Edtf_texts_are_read(string text, string timex)
    {
        Assert.True(CalendarDate.TryParse(text, out CalendarDate date));
        Assert.Equal(timex, date.Timex);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2019-02-30")]
    [InlineData("2019-13")]
    [InlineData("2019-W54")]
    [InlineData("2021-W53")]
    [InlineData("2019-Q5")]
    [InlineData("0000")]
    [InlineData("2019-1-5")]
    [InlineData("٢٠١٩")]
    [InlineData("2019-10-22T10:00")]
    public void Other_texts_are_no_dates(string? text) => Assert.False(CalendarDate.TryParse(text, out _));

    [Fact]
    public void Every_day_lies_in_the_ISO_week_that_the_framework_says() => Gen.DateTime.Sample(static time =>
    {
        CalendarDate week = CalendarDate.WeekOf(time);
        if (time.Year is > 1 and < 9999)
        {
            Assert.Equal(System.Globalization.ISOWeek.GetYear(time), week.Year);
            Assert.Equal(System.Globalization.ISOWeek.GetWeekOfYear(time), week.Week);
            Assert.InRange(time.Date, week.FirstDate, week.LastDate);
        }
    });

    [Fact]
    public void Ends_of_the_calendar_have_weeks_and_days()
    {
        Assert.Equal(1, CalendarDate.WeekOf(DateTime.MinValue).Year);
        Assert.Equal(9999, CalendarDate.WeekOf(DateTime.MaxValue).Year);
        Assert.Equal("9999-12-31", CalendarDate.FromDateTime(CalendarDate.FromSeason(9999, 4).LastDate).Timex);
        Assert.Equal("9999-12-31", CalendarDate.FromDateTime(CalendarDate.FromWeek(9999, 52).LastDate).Timex);
    }

    [Fact]
    public void Order_is_by_first_day_then_the_shorter_stretch()
    {
        CalendarDate[] dates = [CalendarDate.FromYear(2019), CalendarDate.FromDay(2019, 1, 1), CalendarDate.FromMonth(2019, 1), CalendarDate.FromDay(2018, 12, 31)];
        Array.Sort(dates);

        Assert.Equal(["2018-12-31", "2019-01-01", "2019-01", "2019"], Array.ConvertAll(dates, static date => date.Timex));
        Assert.Equal(20190101, dates[1].ToNumber());
        Assert.Equal(20190100, dates[2].ToNumber());
    }
}
