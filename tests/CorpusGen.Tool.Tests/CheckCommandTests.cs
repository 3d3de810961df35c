using System;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Article = "Ministers meet date 2019-10-22 On October 22, the Minister of Defense, Zakir Hasanov, met his colleague.\n\nThey left.";

    private readonly CheckFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_told_with_its_format_and_the_reason_for_it()
    {
        _folder.Write("articles/a.txt", Article);

        (int exitCode, string[] lines, _) = _folder.Check();

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal(["articles/a.txt: read as PlainText because its first line holds 'date' and a date", "1 document in 1 file: 0 errors, 0 warnings, 0 hints"], lines);
    }

    [Fact]
    public void Verbose_tells_name_title_date_and_sizes_of_each_document()
    {
        _folder.Write("articles/a.txt", Article);

        Assert.Contains("  Articles.A: \"Ministers meet\", 2019-10-22, 2 paragraphs, 1 participant", _folder.Check("--verbose").Lines);
    }

    [Fact]
    public void A_file_that_is_no_document_says_why_not_and_what_it_would_be()
    {
        _folder.Write("articles/notes.txt", "No header.");
        _folder.Write("picture.png", "PNG");

        (int exitCode, string[] lines, _) = _folder.Check(_folder.Path, Path.Combine(_folder.Path, "picture.png"));

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.StartsWith("articles/notes.txt: no document because nothing in it says that it is an article; ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("would be read as PlainText because nothing in it says otherwise, and its name ends in '.txt'", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("picture.png: no document because its name ends in '.png'", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_collection_makes_a_document_of_every_file()
    {
        _folder.Write("rules.law", "One rule.");

        (int exitCode, string[] lines, _) = _folder.Check("--corpus", "Laws", "--verbose", Path.Combine(_folder.Path, "rules.law"));

        Assert.Equal(ExitCode.SomethingIsWrong, exitCode);
        Assert.Contains("  Laws.Rules: no title, no date, 1 paragraph, 0 participants", lines);
        Assert.Contains(lines, static line => line.StartsWith("rules.law(1,1): warning CORP0001: The document states no date; ", StringComparison.Ordinal));
    }

    [Fact]
    public void Hints_alone_do_not_fail()
    {
        _folder.Write("articles/a.txt", "Visit date 2019-10-22 They met on 03/04/2019.");

        (int exitCode, string[] lines, _) = _folder.Check("--quiet");

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.StartsWith("articles/a.txt(1,35): info CORP0011: '03/04/2019' ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_id_know_of_each_other()
    {
        _folder.Write("articles/a/law.txt", Article);
        _folder.Write("articles/b/law.txt", Article);

        (int exitCode, string[] lines, _) = _folder.Check("--quiet");

        Assert.Equal(ExitCode.SomethingIsWrong, exitCode);
        Assert.Equal("articles/a/law.txt(1,1): warning CORP0007: The id 'law' is also that of 'articles/b/law.txt', so this document is known as 'a/law'; rename one of the files, or give one of the documents another id", lines[0]);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void A_file_that_is_given_twice_is_checked_once()
    {
        _folder.Write("articles/a.txt", Article);

        Assert.Contains("1 document in 1 file: ", _folder.Check(_folder.Path, Path.Combine(_folder.Path, "articles", "a.txt")).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Registries_and_schemas_may_lie_elsewhere()
    {
        _folder.Write("posts/a.txt", "Visit date 2019-10-22 They met Zakir Hasanof.");
        using var elsewhere = new CheckFolder();
        elsewhere.Write("people.yml", "people: [Zakir Hasanov]\n");
        elsewhere.Write("posts.schema.json", "{\"required\": [\"rating\"]}");

        (int exitCode, string[] lines, _) = _folder.Check(
            "--quiet", "--people", Path.Combine(elsewhere.Path, "people.yml"), "--schema", Path.Combine(elsewhere.Path, "posts.schema.json"), Path.Combine(_folder.Path, "posts"));

        Assert.Equal(ExitCode.SomethingIsWrong, exitCode);
        Assert.Contains(lines, static line => line.StartsWith("posts/a.txt(1,32): warning CORP0012: 'Zakir Hasanof' looks like the registered 'Zakir Hasanov'", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.Contains("error CORP0301: The document has no field 'rating'", StringComparison.Ordinal));
    }

    [Fact]
    public void Authors_are_found_by_their_keys()
    {
        _folder.Write("posts/authors.yml", "jane: Jane Doe\n");
        _folder.Write("posts/a.md", "---\ntitle: Visit\ndate: 2019-10-22\nauthor: jane\n---\nText.\n");

        string[] lines = _folder.Check("--verbose").Lines;

        Assert.Contains("posts/authors.yml: file of authors", lines);
        Assert.Contains("  Posts.A: \"Visit\", 2019-10-22, 1 paragraph, 1 participant", lines);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("2030-01-31", true)]
    [InlineData("2030-02-01", false)]
    public void Embargoes_are_measured_by_the_day_given(string? today, bool isEmbargoed)
    {
        _folder.Write("posts/a.md", "---\ntitle: Visit\ndate: 2019-10-22\nembargoedUntil: 2030-02-01\n---\nText.\n");

        string[] lines = _folder.Check(today is null ? [] : ["--today", today]).Lines;

        Assert.Equal(isEmbargoed, lines.Any(static line => line.Contains("error CORP0305", StringComparison.Ordinal)));
    }

    [Fact]
    public void Drafts_can_be_left_out()
    {
        _folder.Write("posts/a.md", "---\ntitle: Visit\ndraft: true\n---\nText.\n");

        Assert.Equal(ExitCode.SomethingIsWrong, _folder.Check().ExitCode);
        Assert.Equal(ExitCode.Success, _folder.Check("--no-drafts").ExitCode);
    }

    [Fact]
    public void What_a_build_makes_and_hidden_folders_are_passed_over()
    {
        _folder.Write("obj/a.txt", Article);
        _folder.Write("bin/a.txt", Article);
        _folder.Write(".git/a.txt", Article);
        _folder.Write("articles/obj/b.txt", Article);

        Assert.Equal(["articles/obj/b.txt"], _folder.Check().Lines[..^1].Select(static line => line.Split(':')[0]));
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed_for_ever()
    {
        _folder.Write("articles/a.txt", Article);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "articles", "again"), _folder.Path);

        Assert.Equal("1 document in 1 file: 0 errors, 0 warnings, 0 hints", _folder.Check().Lines[^1]);
    }

    [Fact]
    public void No_document_can_write_to_the_terminal()
    {
        _folder.Write("articles/a.md", "---\ntitle: \"a\\e[2Jb\\u202Ec\"\ndate: 2019-10-22\n---\nText.\n");

        Assert.Contains("  Articles.A: \"a/u001b[2Jb/u202ec\", 2019-10-22, 1 paragraph, 0 participants", _folder.Check("--verbose").Lines);
    }

    [Theory]
    [InlineData("--project", "no-such-folder", "--project")]
    [InlineData("--today", "soon", "--today")]
    [InlineData("--schema", "posts.json", "--schema")]
    [InlineData("--people", "no-such-file.yml", "no-such-file.yml")]
    [InlineData("--corpus", "none", "--corpus")]
    public void Options_that_cannot_be_meant_are_refused(string option, string value, string expected)
    {
        (int exitCode, string[] lines, string error) = option == "--project" ? CheckIn(value) : _folder.Check(option, value);

        Assert.Equal(ExitCode.BadUsage, exitCode);
        Assert.Empty(lines);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);

        static (int ExitCode, string[] Lines, string Error) CheckIn(string folder)
        {
            using var error = new StringWriter();
            int code = CheckCommand.Create().Parse(["--project", folder]).Invoke(new System.CommandLine.InvocationConfiguration { Error = error });
            return (code, [], error.ToString());
        }
    }

    [Fact]
    public void A_path_that_is_not_there_is_refused() =>
        Assert.Equal(ExitCode.BadUsage, _folder.Check(Path.Combine(_folder.Path, "missing.txt")).ExitCode);
}
