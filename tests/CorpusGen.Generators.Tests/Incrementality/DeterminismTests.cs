using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;

namespace CorpusGen.Generators.Tests.Incrementality;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    public void Culture_changes_nothing(string culture)
    {
        string expected = TestRun.Of(Corpora.Newsroom().ToArray()).AllText;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, TestRun.Of(Corpora.Newsroom().ToArray()).AllText);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_of_the_checkout_change_nothing(string lineBreak)
    {
        TestFile[] files = [.. Corpora.Newsroom(), TestRun.File("articles/bad.txt", "Bad\n\ndate 2019-02-30\n\nBody.")];
        TestFile[] others = files.Select(file => new TestFile(file.Path, file.Content.Replace("\n", lineBreak, StringComparison.Ordinal))).ToArray();

        Assert.Equal(TestRun.Of(files).AllText, TestRun.Of(others).AllText);
    }

    [Fact]
    public void Byte_order_mark_changes_nothing() => Assert.Equal(
        TestRun.Of(Corpora.Newsroom().ToArray()).AllText,
        TestRun.Of(Corpora.Newsroom().Select(static file => new TestFile(file.Path, "\uFEFF" + file.Content)).ToArray()).AllText);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Order_of_the_files_changes_nothing(int seed)
    {
        TestFile[] shuffled = Corpora.Newsroom().ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(TestRun.Of(Corpora.Newsroom().ToArray()).AllText, TestRun.Of(shuffled).AllText);
    }

    [Fact]
    public void History_of_edits_gives_the_same_bytes_as_a_clean_run()
    {
        TestRun run = TestRun.Of(Corpora.Newsroom().ToArray());
        var random = new Random(42);
        for (int i = 0; i < 40; i++)
        {
            string name = run.Files[random.Next(run.Files.Length)].Path[(TestRun.ProjectDirectory.Length + 1)..];
            run = random.Next(4) switch
            {
                0 => run.Add(TestRun.File($"articles/{(char)('a' + random.Next(26))}/visit-{i}.txt", $"Title {i} date 2020-01-{(i % 28) + 1:00} Text {i}.\n\nMore.")),
                1 when run.Files.Length > 3 => run.Remove(name),
                2 => run.Edit(name, static text => text + " More."),
                _ => run.Edit(name, static text => text.Replace("date 20", "date 19", StringComparison.Ordinal)),
            };

            Assert.Equal(run.Clean().AllText, run.AllText);
        }
    }
}
