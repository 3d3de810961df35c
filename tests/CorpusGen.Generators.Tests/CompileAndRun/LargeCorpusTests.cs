using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Emit;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Locking;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Storage;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Generators.Tests.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class LargeCorpusTests
{
    private static readonly TestOptions NoParagraphs = TestOptions.Of(["CorpusGenParagraphs=false"]);

    private static readonly EmitContext AsData = new(
        new GeneratorOptions("Test", TestRun.ProjectDirectory, IsPublic: false, HasParagraphs: true, LeavesOutDrafts: false, IsPackable: false, Today: null, ReportsItself: false, ReadsDocuments: true, ValueList<DiagnosticInfo>.Empty),
        HasRuntime: true,
        PacksAsData: true,
        LockTable.Empty);

    [Fact]
    public void Without_paragraph_constants_ids_dates_people_and_the_object_model_remain()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(Corpora.Newsroom(), NoParagraphs));

        Assert.Equal("minister-visit", program.Constant("Articles.MinisterVisit.Id"));
        Assert.Equal("2019-10-22", program.Constant("Articles.MinisterVisit.Dates.October22"));
        Assert.Equal("Zakir Hasanov", program.Constant("Articles.MinisterVisit.Participants.ZakirHasanov"));
        Assert.Equal("Zakir Hasanov", program.Constant("Articles.People.ZakirHasanov"));
        Assert.StartsWith("The official representative of China", program.Property<Corpus>("Articles.All").Find("minister-visit")!.Paragraphs[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_paragraph_constants_a_document_has_one_constant_for_each_of_its_facts()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of([QuoteRun.Visit], NoParagraphs));

        Assert.Equal(["Id"], program.ConstantNames("Articles.Visit"));
        Assert.DoesNotContain(program.ConstantNames("Articles.Visit.Dates"), static name => name.EndsWith("Number", StringComparison.Ordinal));
        Assert.Contains("Published", program.ConstantNames("Articles.Visit.Dates"));
    }

    [Fact]
    public void Without_paragraph_constants_quotations_are_still_proven() => Assert.Equal(
        [
            "CORP3003 \"The visit ended in May\": 'Articles.Visit' does not say this; paragraph 3 says \"The visit ended in April\": the quotation has 'May' for 'April'",
            "CORP3002 \"the price of corn\": 'Articles.Visit' does not say these words, but paragraph 2 of 'Articles.Trade' does; quote that document",
        ],
        QuoteRun.Analyze(TestRun.Of(
            [QuoteRun.Visit, QuoteRun.Trade],
            NoParagraphs,
            """
            using static Test.Articles;
            using CorpusGen;
            [Quotes(typeof(Visit), "discussed the state of military cooperation")]
            [Quotes(typeof(Visit), "The visit ended in May")]
            [Quotes(typeof(Visit), "the price of corn")]
            class User { }
            """)));

    [Fact]
    public void Words_of_a_referenced_project_without_paragraph_constants_are_not_called_false()
    {
        TestRun library = TestRun.Of([QuoteRun.Visit], TestOptions.Of(["CorpusGenVisibility=public", "CorpusGenParagraphs=false", "RootNamespace=Library"]));

        Assert.Equal(
            ["CORP3007 \"The visit ended\": The project of 'Articles.Visit' has no constants of paragraphs, so nothing is proven here; quote in that project, or build it with CorpusGenParagraphs=true"],
            QuoteRun.Analyze(
                TestRun.Of([], TestOptions.Of(), "[CorpusGen.Quotes(typeof(Library.Articles.Visit), \"The visit ended\")] class User { }"),
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
    public void Packs_that_need_most_of_the_string_literals_of_a_program_become_data()
    {
        DocumentModel small = Model("a", "A date 2019-10-22 Short.");

        Assert.False(Size(small, small with { Pack = new string('x', 4_000_000) }).NeedsData);
        Assert.True(Size(small, small with { Pack = new string('x', 4_200_000) }).NeedsData);
    }

    [Fact]
    public void Object_model_that_is_carried_as_data_is_read_back()
    {
        const string text = "\u010cetba date 2019-10-22 On Monday, Zakir Hasanov spoke.\n\nShort \ud83d\ude00 text.";
        TestRun empty = TestRun.Of([TestRun.File("articles/reading.txt", text)], TestOptions.Of(), "", LanguageVersion.CSharp7_3, References.NetStandard);
        Shard shard = Shard(Model("reading", text), "reading", "Reading");
        var index = new CollectionIndex("Articles", ValueList<int>.From([7]), 1, ValueList<ConstantModel>.Empty);

        LoadedProgram program = LoadedProgram.Load(empty, [ShardEmitter.Emit(shard, AsData, default), IndexEmitter.Emit(index, AsData, default)]);

        Assert.Equal(Reading.ArticleReader.Read(Reading.Text.DocumentText.From(text), "articles/reading.txt").Article, program.Property<Article>("Articles.Reading.Document"));
        Assert.Same(program.Property<Corpus>("Articles.All")[0], program.Property<Article>("Articles.Reading.Document"));
    }

    [Fact]
    public void Data_of_a_long_document_is_many_short_arrays_that_are_read_back()
    {
        string text = "Long date 2019-10-22 " + string.Concat(Enumerable.Range(1, 1000).Select(static i => $"On Monday, Zakir Hasanov spoke of plan {i}.\n\n"));
        TestRun empty = TestRun.Of([TestRun.File("articles/long.txt", text)], TestOptions.Of(), "");
        DocumentModel model = Model("long", text);
        SourceText source = ShardEmitter.Emit(Shard(model, "long", "Long"), AsData, default);
        var index = new CollectionIndex("Articles", ValueList<int>.From([7]), 1, ValueList<ConstantModel>.Empty);

        int[] lengths = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<InitializerExpressionSyntax>().Select(static array => array.Expressions.Count).ToArray();
        LoadedProgram program = LoadedProgram.Load(empty, [source, IndexEmitter.Emit(index, AsData, default)]);

        Assert.InRange(lengths.Length, 2, 100);
        Assert.All(lengths, static length => Assert.InRange(length, 1, LoaderEmitter.NumbersPerArray));
        Assert.Equal(Reading.ArticleReader.Read(Reading.Text.DocumentText.From(text), "articles/long.txt").Article, program.Property<Article>("Articles.Long.Document"));
    }

    private static CorpusSize Size(params DocumentModel[] models) =>
        new DocumentSet(ValueList<StoredDocument>.From(models.Select(StoredDocument.Of)), ValueList<string>.Empty).Size;

    private static Shard Shard(DocumentModel model, string id, string identifier) =>
        new("Articles", 7, ValueList<NamedDocument>.From([new NamedDocument(new DocumentName(model.Head, "Articles", id, identifier), model)]));

    private static DocumentModel Model(string name, string text) =>
        DocumentModelBuilder.Build(Reading.ArticleReader.Read(Reading.Text.DocumentText.From(text), $"articles/{name}.txt").Article, "Articles", null, null);

    private static PortableExecutableReference Reference(CSharpCompilation library)
    {
        using var image = new System.IO.MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
