using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Quoting;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Generators.Tests.Quotes;

public sealed class LockTests
{
    private static readonly string[] Law = ["The record is kept for five years.", "The authority may ask for it.", "Whoever keeps none pays a fine."];

    [Fact]
    public void Nothing_changed_says_nothing() => Assert.Empty(Report(Run("", Law, Law)));

    [Fact]
    public void Changes_since_the_lock_are_reported_once_at_the_document() => Assert.Equal(
        ["articles/law.txt CORP3021 Since the lock: P1 is now P2 ('five' became 'six'); P2 is now P3; P3 (\"Whoever keeps none pays a fine.\") was removed; P1 is new; run \"corpusgen lock\" when the code fits"],
        Report(Run("", Law, "Definitions come first.", "The record is kept for six years.", Law[1])));

    [Fact]
    public void Documents_that_are_gone_are_reported_at_the_lock_file()
    {
        TestRun run = Run("", Law, Law).Remove("articles/law.txt").Add(TestRun.File("articles/other.txt", "Other date 2020-01-01 Text."));

        Assert.Equal(["documents.corpus.lock CORP3021 Since the lock: the document 'articles/law.txt' is gone; run \"corpusgen lock\" when the code fits"], Report(run));
    }

    [Fact]
    public void Bad_lines_are_reported_where_they_stand()
    {
        TestRun run = TestRun.Of(Document(Law), TestRun.File("a.corpus.lock", "# corpusgen lock 1\n=======\n"));

        Assert.Equal(1, run.Analyze().Single().Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("CORP3022", run.Analyze().Single().Id);
    }

    [Fact]
    public void Number_of_a_removed_paragraph_stays_as_an_error_that_says_so()
    {
        string[] reported = QuoteRun.Analyze(Run("class User { string P = Test.Articles.Law.Paragraphs.P3; }", Law, Law[0], Law[1]));

        Assert.Contains("CS0619 Test.Articles.Law.Paragraphs.P3: 'Articles.Law.Paragraphs.P3' is obsolete: 'Paragraph P3 was removed; the nearest that remains is P2: \"The authority may ask for it.\".'", reported);
    }

    [Fact]
    public void Number_that_fell_away_stays_as_a_warning_with_the_new_number()
    {
        TestRun run = Run("class User { const string P = Test.Articles.Law.Paragraphs.P3; static object Run() => P; }", Law, Law[1], Law[2]);

        Assert.Contains(QuoteRun.Analyze(run), static line => line.StartsWith("CS0618 ", System.StringComparison.Ordinal) && line.EndsWith("'Paragraph P3 is now P2.'", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Cited_number_that_fell_away_is_moved() => Assert.Contains(
        "CORP3012 Test.Articles.Law.Paragraphs.P3: The cited paragraph of 'Articles.Law' is now P2; cite that",
        QuoteRun.Analyze(Run($"[CorpusGen.Cites(Test.Articles.Law.Paragraphs.P3, Pin = \"{ParagraphPin.Of(Law[2])}\")] class User {{ }}", Law, Law[1], Law[2])));

    private static TestRun Run(string code, string[] before, params string[] after)
    {
        var locked = new LockedDocument("articles/law.txt", ValueList<LockedParagraph>.From(before.Select(static (text, i) => new LockedParagraph(i + 1, ParagraphPin.Of(text), text))));
        return TestRun.Of([Document(after), TestRun.File("documents.corpus.lock", new CorpusLock([locked]).ToString())], TestOptions.Of(), code);
    }

    private static TestFile Document(string[] paragraphs) => TestRun.File("articles/law.txt", "Law date 2020-01-01 " + string.Join("\n\n", paragraphs));

    private static string[] Report(TestRun run) => run.Analyze()
        .Select(static diagnostic => diagnostic.Location.GetLineSpan().Path[(TestRun.ProjectDirectory.Length + 1)..] + " " + diagnostic.Id + " " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
        .ToArray();
}
