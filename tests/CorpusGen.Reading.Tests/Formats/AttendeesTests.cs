using System.Diagnostics;
using System.Globalization;
using CorpusGen.Reading.Formats.Transcripts;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class AttendeesTests
{
    [Theory]
    [InlineData("Smith", null)]
    [InlineData("Mary", "Mary Major")]
    [InlineData("mmajor", "Mary Major")]
    [InlineData("M. Major", "Mary Major")]
    [InlineData("Mary M", "Mary Major")]
    [InlineData("Martin Major", null)]
    [InlineData("Jane Smith", "Jane Smith")]
    [InlineData("J. Smith", null)]
    [InlineData("Tom Thumb", "T. Thumb")]
    [InlineData("Tina Thumb", "T. Thumb")]
    [InlineData("Rob Roe", null)]
    public void Shorter_or_longer_form_finds_the_one_whom_it_fits(string form, string? expected)
    {
        var attendees = new Attendees();
        foreach (string name in new[] { "Mary Major", "Jane Smith", "John Smith", "T. Thumb", "R. Roe", "R Roe Roe", "Rob X. Doe" })
        {
            attendees.Add(name);
        }

        Assert.Equal(expected, attendees.Find(form));
    }

    [Fact]
    public void Many_of_one_surname_and_initial_are_told_apart_in_linear_time()
    {
        var attendees = new Attendees();
        for (int i = 0; i < 40_000; i++)
        {
            attendees.Add("Ja" + i.ToString(CultureInfo.InvariantCulture) + " Smith");
        }

        var watch = Stopwatch.StartNew();
        for (int i = 0; i < 40_000; i++)
        {
            Assert.Null(attendees.Find("Jb" + i.ToString(CultureInfo.InvariantCulture) + " Smith"));
        }

        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }
}
