using System;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Tool.Tests;

public sealed class LockCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-lock-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lock_holds_the_documents_of_a_folder_by_their_paths_below_the_project()
    {
        Write("articles/b/law.txt", "Law date 2020-01-01 One rule.\n\nTwo rules.");
        Write("articles/a.md", "A date 2020-01-01 Text.");
        Write("articles/notes.txt", "No header, no article.");

        Assert.Equal(ExitCode.Success, Run(Path.Combine(_folder, "articles"), "--project", _folder, "-o", Output));

        CorpusLock written = CorpusLock.Parse(File.ReadAllText(Output), out int badLine);
        Assert.Equal(0, badLine);
        Assert.Equal(["articles/a.md", "articles/b/law.txt"], written.Documents.Select(static document => document.Path));
        Assert.Equal(["One rule.", "Two rules."], written.Documents[1].Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void Named_files_need_no_header()
    {
        string file = Write("rules.law", "One rule.");

        Assert.Equal(ExitCode.Success, Run(file, "--project", _folder, "--corpus", "Rules", "-o", Output));
        Assert.Contains("@ rules.law\n1 ", File.ReadAllText(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_said_and_the_others_are_locked()
    {
        string file = Write("a.txt", "A date 2020-01-01 Text.");

        Assert.Equal(ExitCode.SomeFilesFailed, Run(file, Path.Combine(_folder, "missing.txt"), "--project", _folder, "-o", Output));
        Assert.Contains("@ a.txt\n", File.ReadAllText(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_is_left_as_it_is_when_there_is_nothing_to_lock()
    {
        File.WriteAllText(Output, "kept");
        string notes = Write("articles/notes.txt", "No header, no article.");

        Assert.Equal(ExitCode.SomeFilesFailed, Run(Path.Combine(_folder, "typo"), "--project", _folder, "-o", Output));
        Assert.Equal(ExitCode.SomeFilesFailed, Run(Path.Combine(_folder, "articles"), "--project", _folder, "-o", Output));
        Assert.Equal(ExitCode.SomeFilesFailed, Run(notes, "--project", _folder, "-o", Output));
        Assert.Equal(ExitCode.BadUsage, Run(notes, "--project", Path.Combine(_folder, "nowhere"), "-o", Output));
        Assert.Equal("kept", File.ReadAllText(Output));
    }

    [Fact]
    public void Lock_holds_what_builds_take_and_nothing_of_other_folders_drafts_and_broken_files()
    {
        Write("articles/a.md", "A date 2020-01-01 Text.");
        Write("articles/draft.md", "---\ntitle: D\ndate: 2020-01-01\ndraft: true\n---\nText.\n");
        Write("articles/.hidden/b.md", "B date 2020-01-01 Text.");
        Write("obj/c.md", "C date 2020-01-01 Text.");

        Assert.Equal(ExitCode.Success, Run(_folder, "--project", _folder, "--no-drafts", "-o", Output));
        Assert.Equal(["articles/a.md"], CorpusLock.Parse(File.ReadAllText(Output), out _).Documents.Select(static document => document.Path));

        Write("articles/broken.json", "{\"title\":\"a\",\"date\":\"2019-01-01\",\"text\":\"hello");
        Assert.Equal(ExitCode.SomeFilesFailed, Run(_folder, "--project", _folder, "-o", Output));
        Assert.Equal(["articles/a.md", "articles/draft.md"], CorpusLock.Parse(File.ReadAllText(Output), out _).Documents.Select(static document => document.Path));
    }

    [Fact]
    public void Other_names_are_refused() => Assert.Equal(ExitCode.BadUsage, Run(_folder, "-o", Path.Combine(_folder, "lock.txt")));

    private string Output => Path.Combine(_folder, "all.corpus.lock");

    private static int Run(params string[] arguments) => LockCommand.Create().Parse(arguments).Invoke();

    private string Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
