using System.Collections.Generic;
using System.IO;
using System.Text;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;
using CorpusGen.Tool.Annotating;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool.Tests;

public sealed class AnnotatingTests
{
    private static readonly CalendarDate Monday = CalendarDate.FromDay(1989, 10, 30);

    [Fact]
    public void Offsets_count_the_file_as_it_is_decoded()
    {
        const string text = "Caf\u00E9 \U0001F600.\r\n\r\nIt was on Oct.\r\n22, 1989.";
        AnnotatedMention mention = Assert.Single(Annotate(text));
        Assert.Equal("Oct.\r\n22, 1989", mention.Text);
        Assert.Equal(text.IndexOf("Oct.", System.StringComparison.Ordinal), mention.Span.Start);
    }

    [Fact]
    public void A_line_has_the_fields_that_apply()
    {
        using var output = new MemoryStream();
        using (var writer = new MentionWriter(output))
        {
            writer.Write("a\"b", Annotate("He left Friday."));
            writer.Write("c", [new AnnotatedMention(new TextSpan(0, 2), "Xi", "PERSON") { Name = "Xi Jinping", Id = "p1", Role = "President" }]);
        }

        Assert.Equal(
            "{\"doc\":\"a\\\"b\",\"start\":8,\"end\":14,\"text\":\"Friday\",\"type\":\"DATE\",\"value\":\"1989-10-27\"}\n"
            + "{\"doc\":\"c\",\"start\":0,\"end\":2,\"text\":\"Xi\",\"type\":\"PERSON\",\"name\":\"Xi Jinping\",\"id\":\"p1\",\"role\":\"President\"}\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void A_folder_is_told_from_a_file_that_cannot_be_read()
    {
        Assert.Null(DocumentLoader.Load(Path.GetTempPath(), out string? problem));
        Assert.Contains("is a folder", problem, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1989-02-30", null, "--date")]
    [InlineData("yesterday", null, "--date")]
    [InlineData(null, "[]", "object")]
    [InlineData(null, "{", "JSON")]
    [InlineData(null, "{\"a\": \"soon\"}", "'a'")]
    [InlineData(null, "{\"a\": 7}", "'a'")]
    public void Options_that_cannot_be_meant_are_told(string? date, string? json, string expected)
    {
        string? file = json is null ? null : Path.GetTempFileName();
        try
        {
            if (file is not null)
            {
                File.WriteAllText(file, json);
            }

            Assert.Null(DocumentDates.Load(date, file, out string? problem));
            Assert.Contains(expected, problem, System.StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file ?? Path.GetTempPath() + "none");
        }
    }

    [Fact]
    public void A_mapped_date_beats_the_common_one()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "{\"a\": \"2001-01-01\"}");
            DocumentDates dates = DocumentDates.Load("1989-10-30", file, out _)!;
            Assert.Equal("2001-01-01", dates.DateOf("a")?.Timex);
            Assert.Equal("1989-10-30", dates.DateOf("b")?.Timex);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_documents_own_date_beats_the_one_given() =>
        Assert.Equal("2019-10-18", Assert.Single(Annotate("Title date 2019-10-22 He left Friday.", new ReadSettings(Date: Monday))).Value);

    [Fact]
    public void Undecodable_text_is_told_with_its_place()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [0x41, 0x0A, 0x42, 0xE9]);
            Assert.Null(DocumentLoader.Load(file, out string? problem));
            Assert.Contains(file + "(2,2)", problem, System.StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_registry_beats_recognition_and_is_told_what_is_wrong_with_it()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "people:\n  - name: Zakir Hasanov\n    aliases: [Zakir Hassanov]\n");
            var registry = PeopleFiles.Load([file], out string? problem);
            Assert.Null(problem);
            Assert.Equal("Zakir Hasanov", Annotate("Zakir Hassanov spoke.", new ReadSettings(true, null, registry)).Find(static mention => mention.Type == "PERSON")?.Name);

            File.WriteAllText(file, "peple: []\n");
            Assert.Null(PeopleFiles.Load([file], out problem));
            Assert.StartsWith(file + "(1,1): CORP1103: The key 'peple", problem, System.StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        string missing = Path.Combine(Path.GetTempPath(), "no-such-folder", "a.txt");
        Assert.Null(DocumentLoader.Load(missing, out string? problem));
        Assert.Contains(missing, problem, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_documents_is_a_failure()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        File.WriteAllText(file, "{\"title\":\"a\",\"date\":\"2019-01-01\",\"text\":\"hello");
        try
        {
            Assert.Equal(ExitCode.SomeFilesFailed, AnnotateCommand.Create().Parse([file]).Invoke());
            Assert.Equal(ExitCode.SomeFilesFailed, ExplainCommand.Create().Parse([file]).Invoke());
            Assert.Equal(["broken.json(1,47): CORP0201: "], ProblemLines.Of(ArticleReader.ReadFile(DocumentText.From(File.ReadAllText(file)), file).Findings, "broken.json", DocumentText.From(File.ReadAllText(file))).ConvertAll(static line => line[..29]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<AnnotatedMention> Annotate(string text, ReadSettings? settings = null)
    {
        var document = new LoadedDocument("doc", "doc.txt", text, DocumentText.From(text));
        return Annotator.Annotate(document, ArticleReader.ReadFile(document.Text, document.Path, settings ?? new ReadSettings(true, Monday)));
    }
}
