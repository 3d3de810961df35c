using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Diagnostics;

public sealed class DocumentDiagnosticTests
{
    [Fact]
    public void Document_without_a_date_is_reported_at_its_start() =>
        AssertReported("CORP0001 articles/x.txt(1,1)-(1,1): The document states no date; give it a field for the date (plain text begins with '[title] date YYYY-MM-DD'), or begin its file name with the date", Named("articles/x.txt", "Just text."));

    [Theory]
    [InlineData("2019-02-30", "2019-02-30")]
    [InlineData("2019-1-5", "2019-1-5")]
    [InlineData("22.10.2019", "22.10.2019")]
    [InlineData("2019/10/22", "2019/10/22")]
    [InlineData("0000-01-01", "0000-01-01")]
    public void Impossible_date_is_reported_where_it_stands(string date, string shown) => AssertReported(
        $"CORP0002 articles/x.txt(1,12)-(1,{12 + date.Length}): '{shown}' is not a day of the calendar written as YYYY-MM-DD; correct it",
        Run(TestRun.File("articles/x.txt", $"Title date {date} Body.")));

    [Fact]
    public void Dates_of_header_and_path_that_disagree_are_reported() => AssertReported(
        "CORP0003 articles/2019-10-23-x.txt(1,12)-(1,22): The header says 2019-10-22, but the path says 2019-10-23; 2019-10-22 is taken: correct the wrong one",
        Run(TestRun.File("articles/2019-10-23-x.txt", "Title date 2019-10-22 Body.")));

    [Fact]
    public void Undecodable_text_is_reported_where_it_begins_and_left_out()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Title date 2019-10-22 Body.\n\nCaf"), 0xE9, .. Encoding.UTF8.GetBytes(" noir.")];
        TestRun run = Run(TestFile.FromBytes(TestRun.PathOf("articles/x.txt"), bytes), TestRun.File("articles/good.txt", "date 2020-01-01 Good."));

        AssertReported("CORP0004 articles/x.txt(3,4)-(3,5): The text is not valid utf-8 from here on (byte sequence without meaning), and the document is left out; save the file as UTF-8", run);
        Assert.DoesNotContain("Caf", run.AllText, StringComparison.Ordinal);
        Assert.Contains("Good.", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacement_character_that_the_file_holds_is_text()
    {
        TestRun run = Run(TestFile.FromBytes(TestRun.PathOf("articles/x.txt"), Encoding.UTF8.GetBytes("date 2019-10-22 Body \uFFFD.")));

        Assert.Empty(run.Analyze());
        Assert.Contains("\"Body \uFFFD.\"", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_with_a_byte_order_mark_is_text()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("date 2019-10-22 Zəkir.")];

        Assert.Contains("\"Zəkir.\"", Run(TestFile.FromBytes(TestRun.PathOf("articles/x.txt"), bytes)).AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_file_is_reported_and_left_out() => AssertReported(
        "CORP0005 articles/x.txt(1,22)-(1,23): The file is not text, and the document is left out; save its words as text, or remove it from the collection",
        Run(TestRun.File("articles/x.txt", "date 2019-10-22 Body.\0\0\0\0\0\0\0")));

    [Theory]
    [InlineData("Monday, 22 October 2019", "2019-10-22 is a Tuesday")]
    [InlineData("Sun., March 3, 2024", null)]
    [InlineData("Sat., March 3, 2024", "2024-03-03 is a Sunday")]
    [InlineData("Tuesday, October 22", null)]
    [InlineData("Monday, 22 October", null)]
    [InlineData("Monday, 7 November 1917", null)]
    [InlineData("March 3, 2024", null)]
    public void Date_that_names_another_weekday_than_it_has_is_reported(string date, string? expected)
    {
        TestRun run = Run(TestRun.File("articles/x.txt", "date 2019-11-05 They met on " + date + " in Baku."));

        AssertReported(expected is null ? [] : [$"CORP0013 articles/x.txt(1,29)-(1,{29 + date.Length}): '{date}' contradicts itself: {expected}; correct the weekday or the date"], run);
    }

    [Fact]
    public void Own_date_that_names_another_weekday_than_it_has_is_reported() => AssertReported(
        "CORP0013 articles/x.eml(2,7)-(2,36): 'Mon, 22 Oct 2019 10:00:00 GMT' contradicts itself: 2019-10-22 is a Tuesday; correct the weekday or the date",
        Run(TestRun.File("articles/x.eml", "From: Jane Doe <jane@example.org>\nDate: Mon, 22 Oct 2019 10:00:00 GMT\nSubject: Visit\n\nThey met.\n")));

    [Fact]
    public void Pdf_is_called_no_text_instead_of_badly_encoded()
    {
        TestFile pdf = TestFile.FromBytes(TestRun.PathOf("articles/x.txt"), [.. Encoding.ASCII.GetBytes("%PDF-1.7\n%"), 0xE2, 0xE3, 0xCF, 0xD3, 0x0A]);

        AssertReported(
            "CORP0005 articles/x.txt(1,1)-(1,6): The file is not text, and the document is left out; save its words as text, or remove it from the collection",
            TestRun.Of([pdf], TestOptions.Of(corpora: [KeyValuePair.Create(pdf.Path, "Laws")])));
    }

    [Fact]
    public void Padding_with_a_few_NULs_is_text() =>
        Assert.Empty(Run(TestRun.File("articles/x.txt", "date 2019-10-22 A real document of the Record.\0\0\0 It goes on.")).Analyze());

    [Fact]
    public void Empty_document_is_reported_and_has_its_id()
    {
        TestRun run = Run(TestRun.File("articles/x.txt", "Title date 2019-10-22 \n\n "));

        AssertReported("CORP0006 articles/x.txt(1,22)-(1,22): The document has no paragraph; write its text into the file, or set Corpus=\"none\" on its item", run);
        Assert.Equal("x", LoadedProgram.Load(run).Constant("Articles.X.Id"));
    }

    [Fact]
    public void Documents_with_one_id_are_reported_and_told_apart_by_folder()
    {
        TestRun run = Run(TestRun.File("articles/a/x.txt", "date 2019-10-22 A."), TestRun.File("articles/b/x.txt", "date 2019-10-22 B."));

        AssertReported(
            [
                "CORP0007 articles/a/x.txt(1,1)-(1,1): The id 'x' is also that of 'articles/b/x.txt', so this document is known as 'a/x'; rename one of the files, or give one of the documents another id",
                "CORP0007 articles/b/x.txt(1,1)-(1,1): The id 'x' is also that of 'articles/a/x.txt', so this document is known as 'b/x'; rename one of the files, or give one of the documents another id",
            ],
            run);
        Assert.Equal("A.", LoadedProgram.Load(run).Constant("Articles.AX.Paragraphs.P1"));
        Assert.Equal("b/x", LoadedProgram.Load(run).Constant("Articles.BX.Id"));
    }

    [Fact]
    public void Documents_with_one_id_are_reported_where_they_state_it()
    {
        TestRun run = Run(
            TestRun.File("articles/r.csv", "id,title,date,text\na,One,2019-10-22,Words.\nb,Two,2019-10-22,Words.\na,Three,2019-10-22,Words.\n"),
            TestRun.File("articles/x.md", "---\ntitle: X\ndate: 2019-10-22\nid: b\n---\n\nWords.\n"));

        AssertReported(
            [
                "CORP0007 articles/r.csv(2,1)-(2,2): The id 'a' is also that of 'articles/r.csv#a-3', so this document is known as 'articles/r.csv#a'; rename one of the files, or give one of the documents another id",
                "CORP0007 articles/r.csv(3,1)-(3,2): The id 'b' is also that of 'articles/x.md', so this document is known as 'articles/r.csv#b'; rename one of the files, or give one of the documents another id",
                "CORP0007 articles/r.csv(4,1)-(4,2): The id 'a' is also that of 'articles/r.csv#a', so this document is known as 'articles/r.csv#a-3'; rename one of the files, or give one of the documents another id",
                "CORP0007 articles/x.md(4,5)-(4,6): The id 'b' is also that of 'articles/r.csv', so this document is known as 'articles/x.md'; rename one of the files, or give one of the documents another id",
            ],
            run);
    }

    [Fact]
    public void Finding_of_a_name_moves_with_its_id_and_no_document_is_generated_again()
    {
        TestRun run = Run(
            TestRun.File("articles/x.md", "---\nid: b\ntitle: X\ndate: 2019-10-22\n---\n\nWords.\n"),
            TestRun.File("articles/y.md", "---\nid: b\ntitle: Y\ndate: 2019-10-22\n---\n\nWords.\n"));
        TestRun moved = run.Edit("articles/x.md", static text => text.Replace("id: b\ntitle: X\n", "title: X\nid: b\n", StringComparison.Ordinal));

        Assert.Equal(["articles/x.md:1", "articles/y.md:1"], Lines(run));
        Assert.Equal(["articles/x.md:2", "articles/y.md:1"], Lines(moved));
        Assert.Equal(["ReadArticles: 1 Modified", "PlaceNameFindings: 1 Modified", "CollectFindings: 1 Modified", "Output: 1 Modified"], moved.Changes());

        static string[] Lines(TestRun run) => run.Analyze().Select(static one => one.Location.GetLineSpan())
            .Select(static place => place.Path.Replace(TestRun.ProjectDirectory + "/", "", StringComparison.Ordinal) + ":" + place.StartLinePosition.Line).Order(StringComparer.Ordinal).ToArray();
    }

    [Fact]
    public void Identifiers_that_differ_in_case_or_punctuation_only_are_reported()
    {
        TestRun run = Run(TestRun.File("articles/my-visit.txt", "date 2019-10-22 A."), TestRun.File("articles/MY_visit.txt", "date 2019-10-22 B."));

        Assert.Equal(["CORP0008", "CORP0008"], run.Analyze().Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Identifier_of_a_generated_member_is_reported()
    {
        TestRun run = Run(TestRun.File("articles/document.txt", "date 2019-10-22 A."), TestRun.File("articles/people.txt", "date 2019-10-22 B."), TestRun.File("articles/articles.txt", "date 2019-10-22 C."));

        AssertReported(
            [
                "CORP0008 articles/articles.txt(1,1)-(1,1): The identifier 'Articles' is taken by a generated member, so this document is 'Articles_' in code; rename its file to choose another",
                "CORP0008 articles/document.txt(1,1)-(1,1): The identifier 'Document' is taken by a generated member, so this document is 'Document_' in code; rename its file to choose another",
                "CORP0008 articles/people.txt(1,1)-(1,1): The identifier 'People' is taken by a generated member, so this document is 'People_' in code; rename its file to choose another",
            ],
            run);
    }

    [Fact]
    public void File_that_is_included_twice_is_reported_once_and_generated_once()
    {
        TestRun run = Run(TestRun.File("articles/x.txt", "date 2019-10-22 A."), TestRun.File("other/../articles/x.txt", "date 2019-10-22 A."));

        AssertReported("CORP0009 articles/x.txt(1,1)-(1,1): The file is included more than once as an additional file; remove one of the items", run);
    }

    [Fact]
    public void Date_of_ambiguous_order_is_reported_where_it_stands()
    {
        AssertReported(
            "CORP0011 articles/x.txt(3,11)-(3,21): '03/04/2019' can be read month first or day first; month first (2019-03-04) is taken: write the month as a word, or the date as YYYY-MM-DD",
            Run(TestRun.File("articles/x.txt", "date 2019-10-22 Body.\n\nThey left 03/04/2019 for home.")));
        Assert.Empty(Run(TestRun.File("articles/x.txt", "date 2019-10-22 Body.\n\nThey left 23/04/2019 for home, and came back 03/05/2019.")).Analyze());
    }

    [Fact]
    public void Error_while_reading_costs_no_other_document()
    {
        TestRun run = Run(new FailingFile(TestRun.PathOf("articles/x.txt")), TestRun.File("articles/good.txt", "date 2020-01-01 Good."));

        Assert.Contains("|CORP0010|articles/x.txt|0|0|0|0|NotSupportedException", run.AllText, StringComparison.Ordinal);
        Assert.Contains("Good.", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_value_of_a_property_is_reported_and_taken_as_the_default()
    {
        TestRun run = TestRun.Of([TestRun.File("articles/x.txt", "date 2019-10-22 A.")], TestOptions.Of(["CorpusGenVisibility=protected"]));

        AssertReported("CORP1001 : 'protected' is not a value of the MSBuild property 'CorpusGenVisibility'; write 'internal' or 'public' (now taken as 'internal')", run);
        Assert.Contains("internal static partial class Articles", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CorpusGenOwnAssembly=auto")]
    [InlineData("CorpusGenOwnAssembly=True")]
    [InlineData("CorpusGenOwnAssembly= false ")]
    [InlineData("CorpusGenOwnAssembly=yes")]
    [InlineData("CorpusGenOwnAssembly=")]
    [InlineData("CorpusGenEmbedText=off")]
    [InlineData("CorpusGenParagraphs=Yes")]
    public void Known_values_are_no_finding(string option) =>
        Assert.Empty(TestRun.Of([TestRun.File("articles/x.txt", "date 2019-10-22 A.")], TestOptions.Of([option])).Analyze());

    [Theory]
    [InlineData("CorpusGenOwnAssembly=maybe", "CORP1001 : 'maybe' is not a value of the MSBuild property 'CorpusGenOwnAssembly'; write 'auto', 'true' or 'false' (now taken as 'auto')")]
    [InlineData("CorpusGenEmbedText=nope", "CORP1001 : 'nope' is not a value of the MSBuild property 'CorpusGenEmbedText'; write 'true' or 'false' (now taken as 'true')")]
    [InlineData("CorpusGenEmbedText=auto", "CORP1001 : 'auto' is not a value of the MSBuild property 'CorpusGenEmbedText'; write 'true' or 'false' (now taken as 'true')")]
    public void Unknown_value_of_a_property_that_the_build_acts_by_is_reported(string option, string message) =>
        AssertReported(message, TestRun.Of([TestRun.File("articles/x.txt", "date 2019-10-22 A.")], TestOptions.Of([option])));

    [Fact]
    public void Words_that_MSBuild_takes_for_false_leave_paragraphs_out() =>
        Assert.DoesNotContain("const string P1", TestRun.Of([TestRun.File("articles/x.txt", "date 2019-10-22 A.")], TestOptions.Of(["CorpusGenParagraphs=no"])).AllText, StringComparison.Ordinal);

    [Fact]
    public void Documents_with_an_assembly_of_their_own_are_left_to_its_compilation()
    {
        TestFile[] files = [TestRun.File("articles/x.txt", "date 2019-10-22 A."), TestRun.File("articles/bad.txt", "date 2019-13-22 A."), TestRun.File("a.people.yml", "people: [Nobody Known]")];
        TestRun run = TestRun.Of(files, TestOptions.Of(["CorpusGenReadsDocuments=false", "CorpusGenVisibility=protected"]));

        Assert.Empty(run.Sources);
        Assert.Empty(run.Analyze());
        Assert.Equal(TestRun.Of(files).AllText, run.ChangeOptions(TestOptions.Of()).AllText);
    }

    [Fact]
    public void Missing_file_is_left_to_the_compiler() => Assert.Empty(Run(new TestFile(TestRun.PathOf("articles/gone.txt"), (Microsoft.CodeAnalysis.Text.SourceText?)null)).Sources);

    [Fact]
    public void Files_of_other_tools_are_neither_generated_nor_diagnosed()
    {
        TestRun run = Run(
            TestRun.File("PublicAPI.Shipped.txt", "#nullable enable\nSome.Api"),
            TestRun.File("BannedSymbols.txt", "T:System.DateTime; use date 2019"),
            TestRun.File("NativeMethods.txt", "CreateFile"),
            TestRun.File("stylecop.json", "{ \"date\": \"2019-10-22\" }"),
            TestRun.File("README.md", "# Title\n\nThe first release came on date 2019-10-22."));

        Assert.Empty(run.Sources);
        Assert.Empty(run.Analyze());
    }

    [Fact]
    public void Document_can_be_opted_out()
    {
        string path = TestRun.PathOf("articles/x.txt");

        Assert.Empty(TestRun.Of([new TestFile(path, "date 2019-10-22 A.")], TestOptions.Of(corpora: [KeyValuePair.Create(path, "none")])).Sources);
    }

    [Fact]
    public void Generator_reports_itself_when_analyzers_do_not_run()
    {
        TestRun run = TestRun.Of([TestRun.File("articles/x.txt", "Title date 2019-02-30 Body.")], TestOptions.Of(["CorpusGenReporter=generator"]));

        Assert.Empty(run.Analyze());
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("CORP0002", diagnostic.Id);
        Assert.Equal(TestRun.PathOf("articles/x.txt"), diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(11, diagnostic.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Fact]
    public void Location_covers_the_same_characters_in_a_file_with_carriage_returns()
    {
        TestFile file = TestRun.File("articles/x.txt", "\r\n\r\nTitle date 2019-02-30 Body.");

        Diagnostic diagnostic = Assert.Single(Run(file).Analyze());
        Assert.Equal("2019-02-30", file.GetText()!.ToString(diagnostic.Location.SourceSpan));
    }

    private sealed class FailingFile(string path) : TestFile(path, "")
    {
        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(System.Threading.CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    private static TestRun Run(params TestFile[] files) => TestRun.Of(files);

    private static TestRun Named(string relativePath, string text)
    {
        TestFile file = TestRun.File(relativePath, text);
        return TestRun.Of([file], TestOptions.Of(corpora: [KeyValuePair.Create(file.Path, "Articles")]));
    }

    private static void AssertReported(string expected, TestRun run) => AssertReported([expected], run);

    private static void AssertReported(string[] expected, TestRun run)
    {
        Assert.Equal(expected, run.Analyze().Select(Show));
        Assert.Empty(run.Result.Diagnostics);
        Assert.All(expected, static line => Assert.NotNull(DiagnosticDescriptors.Find(line[..8])));
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = string.IsNullOrEmpty(span.Path)
            ? ""
            : $"{span.Path[(TestRun.ProjectDirectory.Length + 1)..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
        return $"{diagnostic.Id} {place}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
