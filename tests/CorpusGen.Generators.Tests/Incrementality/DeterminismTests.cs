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
        TestRun run = TestRun.Untracked(Corpora.Newsroom().ToArray());
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

    /// <summary>Documents that share ids, collections and persons, with findings, a registry and a lock.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void History_of_colliding_documents_gives_the_same_bytes_as_a_clean_run(int seed)
    {
        var random = new Random(seed);
        int next = 0;
        TestRun run = TestRun.Untracked([TestRun.File("all.people.yml", "people:\n  - John Smith\n"), TestRun.File("a.corpus.lock", "# corpusgen lock 1\n@ a/x.txt\n1 0123456789 President John Smith spoke.\n"), .. NewFiles(5)]);
        for (int i = 0; i < 30; i++)
        {
            TestFile[] documents = run.Files.Where(static file => file.Path.EndsWith(".txt", StringComparison.Ordinal)).ToArray();
            string name = documents.Length == 0 ? "" : documents[random.Next(documents.Length)].Path[(TestRun.ProjectDirectory.Length + 1)..];
            run = random.Next(6) switch
            {
                0 or 1 => run.Add(NewFiles(1)[0]),
                2 when name.Length > 0 => run.Remove(name),
                3 when name.Length > 0 => run.Replace(name, NewFiles(1)[0]),
                4 => run.ChangeOptions(TestOptions.Of(["CorpusGenVisibility=" + (i % 2 == 0 ? "public" : "internal")])),
                _ => run.Edit("all.people.yml", static text => text.Length > 60 ? "people:\n  - John Smith\n" : text + "  - name: Jane Roe\n    aliases: [J. Roe]\n"),
            };

            Assert.Equal(run.Clean().AllText, run.AllText);
        }

        TestFile[] NewFiles(int count) => Enumerable.Range(0, count).Select(_ => TestRun.File(
            $"{"aAbc"[random.Next(4)]}/{(random.Next(2) == 0 ? "" : "sub/")}{"xXyz"[random.Next(4)]}.txt",
            $"Title {next++} date 2020-0{random.Next(4)}-10 President {(random.Next(2) == 0 ? "John Smith" : "Jane Roe")} spoke.\n\nHe left in March.")).ToArray();
    }
}
