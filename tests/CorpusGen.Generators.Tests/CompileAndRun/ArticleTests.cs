using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class ArticleTests
{
    private static readonly TestFile Visit = TestRun.File("articles/minister-visit.txt", Corpora.ReadArticle("minister-visit.txt"));

    [Fact]
    public void Head_and_paragraphs_are_constants()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(Visit));

        Assert.Equal("minister-visit", program.Constant("Articles.MinisterVisit.Id"));
        Assert.Equal("", program.Constant("Articles.MinisterVisit.Title"));
        Assert.Equal("2019-10-22", program.Constant("Articles.MinisterVisit.Dates.Published"));
        Assert.Equal(20191022, program.Constant("Articles.MinisterVisit.Dates.PublishedNumber"));
        Assert.Equal(8, program.Constant("Articles.MinisterVisit.Paragraphs.Count"));
        Assert.Equal(
            "The official representative of China speaking about the cooperation of the two countries in the military sphere noted the contribution of mutual visits of servicemen to this matter.",
            program.Constant("Articles.MinisterVisit.Paragraphs.P3"));
    }

    [Fact]
    public void Constants_serve_attributes_switches_and_default_values()
    {
        const string code = """
            using Test;
            [System.Obsolete(Articles.MinisterVisit.Paragraphs.P4)]
            static class User
            {
                static string Name(string text = Articles.MinisterVisit.Dates.Published)
                {
                    switch (text) { case Articles.MinisterVisit.Dates.Published: return Articles.MinisterVisit.Id; default: return "?"; }
                }
                static string Run() => Name();
            }
            """;

        Assert.Equal("minister-visit", LoadedProgram.Load(TestRun.Of([Visit], TestOptions.Of(), code)).Invoke("User", "Run"));
    }

    [Theory]
    [InlineData("system", "System.Math.Abs(-1).ToString()", "System_")]
    [InlineData("microsoft", "typeof(Microsoft.Win32.SafeHandles.SafeFileHandle).Name", "Microsoft_")]
    [InlineData("CorpusGen", "typeof(CorpusGen.Article).Name", "CorpusGen_")]
    public void Folder_named_as_a_namespace_hides_it_from_no_code(string folder, string use, string collection)
    {
        string code = "namespace Test; static class User { static string Run() => " + use + " + " + collection + ".MinisterVisit.Id; }";
        TestFile file = TestRun.File(folder + "/minister-visit.txt", Corpora.ReadArticle("minister-visit.txt"));

        Assert.EndsWith("minister-visit", (string?)LoadedProgram.Load(TestRun.Of([file], TestOptions.Of(), code)).Invoke("Test.User", "Run"), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people", "People_.People.ZakirHasanov")]
    [InlineData("all", "All_.All.Count.ToString()")]
    public void Folder_named_as_a_member_of_a_collection_compiles(string folder, string use)
    {
        string code = "namespace Test; static class User { static string Run() => " + use + "; }";
        TestFile file = TestRun.File(folder + "/minister-visit.txt", Corpora.ReadArticle("minister-visit.txt"));

        Assert.Contains((string?)LoadedProgram.Load(TestRun.Of([file], TestOptions.Of(), code)).Invoke("Test.User", "Run"), new[] { "Zakir Hasanov", "1" });
    }

    [Fact]
    public void Object_model_equals_what_the_reader_read()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(Corpora.Newsroom().ToArray()));
        Corpus all = program.Property<Corpus>("Articles.All");

        Assert.Equal(8, all.Count);
        foreach (TestFile file in Corpora.Newsroom())
        {
            Article read = Reading.ArticleReader.Read(Reading.Text.DocumentText.From(file.Content), "articles/" + System.IO.Path.GetFileName(file.Path)).Article;
            Assert.Equal(read, all.Find(read.Id));
        }

        Assert.Same(all.Find("minister-visit"), program.Property<Article>("Articles.MinisterVisit.Document"));
    }

    [Fact]
    public void Oldest_language_and_framework_are_served()
    {
        TestRun run = TestRun.Of([Visit], TestOptions.Of(), "", LanguageVersion.CSharp7_3, References.NetStandard);

        Assert.Equal("2019-10-22", LoadedProgram.Load(run).Constant("Articles.MinisterVisit.Dates.Published"));
    }

    [Fact]
    public void Without_the_run_time_library_constants_remain()
    {
        TestRun run = TestRun.Of([Visit], TestOptions.Of(), references: [.. References.Latest.Where(static reference => !reference.Display!.EndsWith("CorpusGen.dll", System.StringComparison.Ordinal))]);

        Assert.Equal(["CORP1003"], run.Analyze().Select(static diagnostic => diagnostic.Id));

        Assert.DoesNotContain("global::CorpusGen", run.AllText, System.StringComparison.Ordinal);
        Assert.Equal(8, LoadedProgram.Load(run).Constant("Articles.MinisterVisit.Paragraphs.Count"));
    }
}
