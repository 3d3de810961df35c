using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Generators.Tests.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class LargeCorpusTests
{
    private static readonly TestOptions NoParagraphs = TestOptions.Of(["CorpusGenParagraphs=false"]);

    [Fact]
    public void Without_paragraph_constants_everything_else_remains()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(Corpora.Newsroom(), NoParagraphs));

        Assert.Empty(program.ConstantNames("Articles.MinisterVisit.Paragraphs").Except(["Count"]));
        Assert.Equal(8, program.Constant("Articles.MinisterVisit.Paragraphs.Count"));
        Assert.Equal("minister-visit", program.Constant("Articles.MinisterVisit.Id"));
        Assert.Equal("2019-10-22", program.Constant("Articles.MinisterVisit.Dates.October22"));
        Assert.Equal("Zakir Hasanov", program.Constant("Articles.MinisterVisit.Participants.ZakirHasanov"));
        Assert.Equal("Zakir Hasanov", program.Constant("Articles.People.ZakirHasanov"));
        Assert.StartsWith("The official representative of China", program.Property<Article>("Articles.MinisterVisit.Document").Paragraphs[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_paragraph_constants_quotations_are_still_proven() => Assert.Equal(
        [
            "CORP3003 \"The visit ended in May\": 'Articles.Visit' does not say this; paragraph 3 says \"The visit ended in April\": the quotation has 'May' for 'April'",
            "CORP3002 \"the price of corn\": These words are not in 'Articles.Visit' but in 'Articles.Trade', paragraph 2; quote that document",
        ],
        QuoteRun.Analyze(TestRun.Of(
            [QuoteRun.Visit, QuoteRun.Trade],
            NoParagraphs,
            """
            using static Test.Articles;
            class User { string Say() => Visit.Quote("discussed the state of military cooperation") + Visit.Quote("The visit ended in May") + Visit.Quote("the price of corn"); }
            """)));

    [Fact]
    public void Words_of_a_referenced_project_without_paragraph_constants_are_not_called_false()
    {
        TestRun library = TestRun.Of([QuoteRun.Visit], TestOptions.Of(["CorpusGenVisibility=public", "CorpusGenParagraphs=false", "RootNamespace=Library"]));

        Assert.Equal(
            ["CORP3007 \"The visit ended\": The project of 'Articles.Visit' has no constants of paragraphs, so nothing is proven here; quote in that project, or build it with CorpusGenParagraphs=true"],
            QuoteRun.Analyze(
                TestRun.Of([], TestOptions.Of(), "class User { string Say() => Library.Articles.Visit.Quote(\"The visit ended\"); }"),
                all: false,
                Reference(library.Compile())));
    }

    [Fact]
    public void Very_many_paragraphs_are_answered_by_advice_once()
    {
        TestFile[] files = Enumerable.Range(0, 2).Select(static i => TestRun.File($"articles/long-{i}.txt", $"Long {i} date 2019-10-22 " + string.Concat(Enumerable.Repeat("a.\n\n", 10_000)))).ToArray();

        Diagnostic advice = Assert.Single(TestRun.Of(files).Analyze(), static diagnostic => diagnostic.Id == "CORP1002");
        Assert.Equal(DiagnosticSeverity.Info, advice.Severity);
        Assert.StartsWith("2 documents with 20000 paragraphs become constants", advice.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(TestRun.Of(files[..1]).Analyze(), static diagnostic => diagnostic.Id == "CORP1002");
        Assert.DoesNotContain(TestRun.Of(files, NoParagraphs).Analyze(), static diagnostic => diagnostic.Id == "CORP1002");
    }

    [Fact]
    public void Object_model_too_large_for_string_literals_is_carried_as_data()
    {
        // The title stands in the pack. Nine million units of UTF-16 are more than all literals of a program may have.
        TestFile[] files = Enumerable.Range(0, 3).Select(static i => TestRun.File($"articles/wide-{i}.txt", new string((char)('a' + i), 3_000_000) + " date 2019-10-22 Short \ud83d\ude00 text.")).ToArray();
        TestRun run = TestRun.Of(files, TestOptions.Of(), "", LanguageVersion.CSharp7_3, References.NetStandard);
        LoadedProgram program = LoadedProgram.Load(run);

        Assert.DoesNotContain("new string[]", run.AllText, StringComparison.Ordinal);
        Assert.Equal(files.Select(static file => file.Content.Split(' ')[0]), program.Property<Corpus>("Articles.All").Select(static article => article.Title));
        Assert.Equal("Short \ud83d\ude00 text.", program.Property<Article>("Articles.Wide2.Document").Paragraphs[0].Text);
    }

    private static PortableExecutableReference Reference(CSharpCompilation library)
    {
        using var image = new System.IO.MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
