using System.IO;
using System.Linq;
using CorpusGen.Generators.Quotes;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Tests.Quotes;

public sealed class QuoteAnalyzerTests
{
    [Theory]
    [InlineData("\"discussed the state of military cooperation\"")]
    [InlineData("\"met his colleague, Wei Fenghe--in \\\"Beijing\\\"\"")]
    [InlineData("\"[They] discussed […] military cooperation\"")]
    [InlineData("\"discussed the \" + \"state\"")]
    [InlineData("$\"{Elsewhere.What} of military cooperation\"")]
    [InlineData("Elsewhere.What")]
    [InlineData("@\"discussed the state\"")]
    [InlineData("Test.Articles.Visit.Paragraphs.P2")]
    [InlineData("nameof(discussed)")]
    public void Constants_that_the_document_says_are_verified(string words)
    {
        string code = $$"""
            using CorpusGen;
            [Quotes(typeof(Test.Articles.Visit), {{words}})]
            class User { const string discussed = ""; string Say() => Test.Articles.Visit.Quote({{words}}); }
            static class Elsewhere { internal const string What = "discussed the " + Noun; private const string Noun = "state"; }
            """;

        Assert.Empty(QuoteRun.Analyze(code));
        Assert.Equal(2, QuoteRun.Analyze(TestRun.Of([QuoteRun.Visit], TestOptions.Of(), code), all: true).Count(static line => line.StartsWith("CORP3001 ", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Local_constants_and_static_imports_are_proven() => Assert.Equal(
        ["CORP3003 word: 'Articles.Visit' does not say this; paragraph 3 says \"The visit ended in April\": the quotation has 'May' for 'April'"],
        QuoteRun.Analyze("""
            using static Test.Articles.Visit;
            class User { string Say() { const string word = "The visit ended in May"; return Quote(word) + Quote("ended in April"); } }
            """));

    [Fact]
    public void Altered_quotation_shows_the_nearest_passage() => Assert.Equal(
        ["CORP3003 \"They debated the state of the military cooperation\": 'Articles.Visit' does not say this; paragraph 2 says \"They discussed the state of military cooperation\": "
            + "the quotation has 'debated' for 'discussed', the quotation adds 'the'"],
        QuoteRun.Analyze("""
            [CorpusGen.Quotes(typeof(Test.Articles.Visit), "They debated the state of the military cooperation")] class User { }
            """));

    [Fact]
    public void Quotation_from_another_document_names_it() => Assert.Equal(
        ["CORP3002 \"They discussed the price of corn\": 'Articles.Visit' does not say these words, but paragraph 2 of 'Articles.Trade' does; quote that document"],
        QuoteRun.Analyze("""
            [CorpusGen.QuotesAttribute(typeof(Test.Articles.Visit), "They discussed the price of corn")] class User { }
            """));

    [Fact]
    public void Absent_quotation_is_reported() => Assert.Equal(
        ["CORP3004 \"never a word of this\": 'Articles.Visit' says nothing like these words; correct the quotation or name the document that says them"],
        QuoteRun.Analyze("""
            class User { string Say() => Test.Articles.Visit.Quote("never a word of this"); }
            """));

    [Fact]
    public void What_is_no_constant_or_no_document_is_reported() => Assert.Equal(
        [
            "CORP3006 typeof(string): 'string' is not the generated type of a document; write typeof(Articles.SomeDocument)",
            "CORP3005 text: The words are known only when the program runs, so nothing is proven; use a constant, or call Document.FindQuote",
        ],
        QuoteRun.Analyze("""
            using CorpusGen;
            [Quotes(typeof(string), "words")]
            class User { string Say(string text) => Test.Articles.Visit.Quote(text); }
            """));

    [Fact]
    public void Method_as_a_delegate_gets_words_that_nobody_knows() => Assert.Equal(
        [
            "CORP3005 Test.Articles.Visit.Quote: The words are known only when the program runs, so nothing is proven; use a constant, or call Document.FindQuote",
            "CORP3005 Test.Articles.Visit.Quote: The words are known only when the program runs, so nothing is proven; use a constant, or call Document.FindQuote",
        ],
        QuoteRun.Analyze("""
            using System.Linq;
            class User
            {
                static System.Func<string, string> All = Test.Articles.Visit.Quote;
                const string Name = nameof(Test.Articles.Visit.Quote);
                object Say(string[] words) => words.Select(Test.Articles.Visit.Quote);
            }
            """));

    [Fact]
    public void Other_attributes_and_methods_of_these_names_are_left_alone() => Assert.Empty(QuoteRun.Analyze("""
        [Mine.Quotes(typeof(Test.Articles.Visit), "not there")]
        class User { static string Quote(string text) => text; string Say() => Quote("not there"); }
        namespace Mine { class QuotesAttribute : System.Attribute { public QuotesAttribute(System.Type type, string text) { } } }
        """));

    [Fact]
    public void Aliases_named_arguments_and_every_target_are_seen() => Assert.Equal(6, QuoteRun.Analyze("""
        using Q = CorpusGen.QuotesAttribute;
        [assembly: Q(typeof(Test.Articles.Visit), "not there")]
        [Q(words: "not there", document: typeof(Test.Articles.Visit))]
        class User
        {
            [Q(typeof(Test.Articles.Visit), "not there"), Q(typeof(Test.Articles.Visit), "ended in April")]
            int field;
            [return: Q(typeof(Test.Articles.Visit), "not there")]
            int Method([Q(typeof(Test.Articles.Visit), "not there")] int parameter) => parameter + field;
            [Q(typeof(Test.Articles.Visit), "not there")] event System.Action E { add { } remove { } }
        }
        """).Count(static line => line.StartsWith("CORP3", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("global using Q = CorpusGen.QuotesAttribute; [Q(typeof(Test.Articles.Visit), \"not there\")] class User { }")]
    [InlineData("namespace A { namespace B { using Q = CorpusGen.QuotesAttribute; [Q(typeof(Test.Articles.Visit), \"not there\")] class User { } } }")]
    public void Aliases_of_every_kind_are_seen(string code) => Assert.StartsWith("CORP3004", Assert.Single(QuoteRun.Analyze(code)), System.StringComparison.Ordinal);

    [Fact]
    public void Documents_of_other_assemblies_are_quoted_and_searched()
    {
        TestRun library = TestRun.Of([QuoteRun.Visit, QuoteRun.Trade], TestOptions.Of(["CorpusGenVisibility=public", "RootNamespace=Library"]));
        using var image = new MemoryStream();
        Assert.True(library.Compile().WithAssemblyName("Library").Emit(image).Success);
        TestRun user = TestRun.Of([], TestOptions.Of(), """
            [CorpusGen.Quotes(typeof(Library.Articles.Visit), "discussed the state")]
            [CorpusGen.Quotes(typeof(Library.Articles.Visit), "the price of corn")]
            [CorpusGen.Quotes(typeof(Library.Articles.Trade), "decided on taxes")]
            class User { }
            """);

        string[] reported = QuoteRun.Analyze(user, all: false, MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(["CORP3002", "CORP3003"], reported.Select(static line => line[..8]));
    }

    [Fact]
    public void Quote_returns_its_words_in_the_oldest_language()
    {
        TestRun run = TestRun.Of([QuoteRun.Visit], TestOptions.Of(), "class User { static string Run() { return Test.Articles.Visit.Quote(\"ended in April\"); } }", LanguageVersion.CSharp7_3, References.NetStandard);

        Assert.Empty(QuoteRun.Analyze(run));
        run.Compile();
        Assert.Equal("ended in April", LoadedProgram.Load(TestRun.Of([QuoteRun.Visit], TestOptions.Of(), "class User { static string Run() => Test.Articles.Visit.Quote(\"ended in April\"); }")).Invoke("User", "Run"));
    }

    [Fact]
    public void Every_diagnostic_has_a_release_row_and_a_link()
    {
        foreach (DiagnosticDescriptor descriptor in new QuoteAnalyzer().SupportedDiagnostics)
        {
            Assert.EndsWith("README.md#" + descriptor.Id.ToLowerInvariant(), descriptor.HelpLinkUri, System.StringComparison.Ordinal);
            Assert.NotEmpty(descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
