using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Locking;
using CorpusGen.Tool.Annotating;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen lock</c>: writes what the documents say now, so that builds tell what has changed since.</summary>
internal static class LockCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("path") { Description = "Documents, or folders with documents.", Arity = ArgumentArity.OneOrMore };
        var project = new Option<string>("--project") { Description = "The folder of the project that the documents belong to.", DefaultValueFactory = _ => "." };
        var corpus = new Option<string>("--corpus") { Description = "The collection that the files are named for, as Corpus on their item would.", DefaultValueFactory = _ => "" };
        var drafts = new Option<bool>("--no-drafts") { Description = "Leave out documents that say that they are drafts." };
        var output = new Option<string>("--output", "-o")
        {
            Description = $"The lock file to write; its name must end in {CorpusLock.Extension}.",
            DefaultValueFactory = _ => "documents" + CorpusLock.Extension,
        };
        var command = new Command("lock", "Writes the lock file of documents, which goes into the project as an additional file.") { files, project, corpus, drafts, output };
        command.SetAction(result =>
        {
            string file = result.GetValue(output)!;
            string folder = result.GetValue(project)!;
            string? problem = !CorpusLock.IsLockFile(file) ? $"{file}: the name of a lock file must end in {CorpusLock.Extension}."
                : !Directory.Exists(folder) ? $"--project: there is no folder '{folder}'."
                : null;
            if (problem is not null)
            {
                Console.Error.WriteLine(problem);
                return ExitCode.BadUsage;
            }

            string directory = LogicalPath.Normalize(Path.GetFullPath(folder)).TrimEnd('/');
            var settings = new CheckSettings(directory, result.GetValue(corpus)!.Trim(), Today: null, result.GetValue(drafts));
            return Write(result.GetValue(files) ?? [], settings, file);
        });
        return command;
    }

    private static int Write(string[] paths, CheckSettings settings, string output)
    {
        var finder = new FileFinder(settings.ProjectDirectory);
        Array.ForEach(paths, path => finder.Add(path, settings.Corpus));
        finder.Problems.ForEach(Console.Error.WriteLine);
        bool failed = finder.Problems.Count > 0;
        HashSet<string> given = paths.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (SourceFile file in finder.Files.Where(file => given.Contains(file.FullPath) || DocumentFile.MayBeDocument(file.FullPath, settings.Corpus)))
        {
            failed |= !TryAdd(file, given.Contains(file.FullPath), settings, articles);
        }

        if (articles.Count == 0)
        {
            Console.Error.WriteLine($"{output}: left as it is, for there are no documents to lock. Name their files or folders, and their collection by --corpus when they have no header.");
            return ExitCode.SomeFilesFailed;
        }

        try
        {
            File.WriteAllText(output, CorpusLock.Of(articles.Values).ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Console.Error.WriteLine($"{output}: cannot be written ({exception.Message}) Check the path and the permissions.");
            return ExitCode.SomeFilesFailed;
        }

        Console.WriteLine($"{output}: {Counted.Of(articles.Count, "document")}, {Counted.Of(articles.Values.Sum(static article => article.Paragraphs.Count), "paragraph")}");
        return failed ? ExitCode.SomeFilesFailed : ExitCode.Success;
    }

    /// <summary>Adds the documents of a file, as a build would take them; says why when there are none.</summary>
    private static bool TryAdd(SourceFile file, bool isGiven, CheckSettings settings, Dictionary<string, Article> articles)
    {
        LoadedDocument? document = DocumentLoader.Load(file.FullPath, out string? problem);
        if (document is null)
        {
            Console.Error.WriteLine(problem);
            return false;
        }

        if (ArticleReader.FormatOf(document.Text, file.FullPath, DocumentFile.IsNamed(settings.Corpus)) is not FileFormat format)
        {
            if (isGiven)
            {
                Console.Error.WriteLine($"{file.Name}: {FileVerdict.OfOther(file, document.Text)}");
            }

            return !isGiven;
        }

        FileResult read = ArticleReader.ReadFile(document.Text, file.Path, format, ReadSettings.Default);
        ProblemLines.Of(read.Findings, file.Name, document.Text).ForEach(Console.Error.WriteLine);
        foreach (ReadResult result in read.Articles.Where(one => !(settings.LeavesOutDrafts && one.Article.IsDraft)))
        {
            articles[result.Article.Key] = result.Article;
        }

        return read.Articles.Count > 0;
    }
}
