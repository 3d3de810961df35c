using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Quoting;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Generators.Tests.Quotes;

public sealed class CitationAnalyzerTests
{
    private const string One = "The controller shall keep a record of processing.";
    private const string Two = "The record shall be kept for five years.";
    private const string Three = "The authority may ask for the record at any time.";
    private const string Cite = "using A = Test.Articles;\n";

    [Fact]
    public void Right_pins_are_silent() => Assert.Empty(Analyze(Cites(2, Two), One, Two, Three));

    [Fact]
    public void Pins_may_be_written_in_capitals() =>
        Assert.Empty(Analyze(Cites(2, Two).Replace(ParagraphPin.Of(Two), ParagraphPin.Of(Two).ToUpperInvariant(), System.StringComparison.Ordinal), One, Two, Three));

    [Fact]
    public void Typography_does_not_change_a_pin() => Assert.Empty(Analyze(Cites(1, "It's \"so\" -- then."), "It\u2019s \u201Cso\u201D \u2014 then."));

    [Fact]
    public void Missing_pin_is_offered() => Assert.Equal(
        [$"CORP3014 A.Law.Paragraphs.P2: The citation of P2 of 'Articles.Law' has no pin, so a change goes unnoticed; add Pin = \"{ParagraphPin.Of(Two)}\""],
        Analyze(Cite + "[CorpusGen.Cites(A.Law.Paragraphs.P2)] class User { }", One, Two));

    [Fact]
    public void Changed_paragraph_says_what_it_says_now() => Assert.Equal(
        [$"CORP3011 \"{ParagraphPin.Of(Two)}\": Paragraph 2 of 'Articles.Law' is not what this was written against: it now says \"The record shall be kept for six years.\"; check the code and accept the new text by Pin = \"{ParagraphPin.Of("The record shall be kept for six years.")}\""],
        Analyze(Cites(2, Two), One, "The record shall be kept for six years.", Three));

    [Fact]
    public void Changed_paragraph_shows_the_words_that_changed_with_a_lock() => Assert.Equal(
        [$"CORP3011 \"{ParagraphPin.Of(Two)}\": Paragraph 2 of 'Articles.Law' is not what this was written against: 'five years.' became 'six years from its date.'; check the code and accept the new text by Pin = \"{ParagraphPin.Of("The record shall be kept for six years from its date.")}\""],
        Locked(Cites(2, Two), [One, Two, Three], One, "The record shall be kept for six years from its date.", Three));

    [Fact]
    public void Moved_paragraph_is_found_by_its_words() => Assert.Equal(
        ["CORP3012 A.Law.Paragraphs.P2: The cited paragraph of 'Articles.Law' is now P3; cite that"],
        Analyze(Cites(2, Two), "Definitions.", One, Two, Three));

    [Fact]
    public void Moved_paragraph_is_found_behind_the_last() => Assert.Contains(
        "CORP3012 A.Law.Paragraphs.P3: The cited paragraph of 'Articles.Law' is now P2; cite that",
        Analyze(Cites(3, Three), Two, Three));

    [Fact]
    public void Moved_and_changed_paragraph_is_found_with_a_lock() => Assert.Equal(
        ["CORP3012 A.Law.Paragraphs.P2: The cited paragraph of 'Articles.Law' is now P3, and has changed: 'five' became 'six'; cite that"],
        Locked(Cites(2, Two), [One, Two, Three], "Definitions.", One, "The record shall be kept for six years.", Three));

    [Fact]
    public void Gone_paragraph_names_the_nearest() => Assert.Contains(
        $"CORP3013 A.Law.Paragraphs.P3: 'Articles.Law' no longer has the cited paragraph; the nearest that remains is P2: \"{Two}\"",
        Analyze(Cites(3, Three), One, Two));

    [Fact]
    public void Gone_paragraph_in_the_middle_is_known_with_a_lock() => Assert.Equal(
        [$"CORP3013 A.Law.Paragraphs.P2: 'Articles.Law' no longer has the cited paragraph; the nearest that remains is P2: \"{Three}\""],
        Locked(Cites(2, "Nothing else was ever written like this."), [One, "Nothing else was ever written like this.", Three], One, Three));

    [Fact]
    public void Copies_and_other_constants_cannot_be_checked() => Assert.Equal(
        ["CORP3015 \"text\"", "CORP3015 A.Law.Id", "CORP3015 User.Copy"],
        Analyze(Cite + """
            [CorpusGen.Cites("text"), CorpusGen.Cites(A.Law.Id), CorpusGen.Cites(User.Copy)]
            class User { internal const string Copy = A.Law.Paragraphs.P1; }
            """, One).Select(static line => line[..line.IndexOf(':', System.StringComparison.Ordinal)]));

    private static string Cites(int number, string text) => Cite + $"[CorpusGen.Cites(A.Law.Paragraphs.P{number}, Pin = \"{ParagraphPin.Of(text)}\")] class User {{ }}";

    private static string[] Analyze(string code, params string[] paragraphs) => QuoteRun.Analyze(code, Law(paragraphs));

    private static string[] Locked(string code, string[] before, params string[] paragraphs)
    {
        var locked = new LockedDocument("articles/law.txt", ValueList<LockedParagraph>.From(before.Select(static (text, i) => new LockedParagraph(i + 1, ParagraphPin.Of(text), text))));
        return QuoteRun.Analyze(code, Law(paragraphs), TestRun.File("articles.corpus.lock", new CorpusLock([locked]).ToString())).Where(static line => !line.StartsWith("CORP302", System.StringComparison.Ordinal)).ToArray();
    }

    private static TestFile Law(string[] paragraphs) => TestRun.File("articles/law.txt", "Law date 2020-01-01 " + string.Join("\n\n", paragraphs));
}
