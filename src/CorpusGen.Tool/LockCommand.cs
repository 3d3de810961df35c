using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Locking;
using CorpusGen.Tool.Annotating;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen lock</c>: writes what the documents say now, so that builds tell what has changed since.</summary>
internal static class LockCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("path") { Description = "Documents, or folders with documents.", Arity = ArgumentArity.OneOrMore };
        var project = new Option<string>("--project") { Description = "The folder of the project that the documents belong to.", DefaultValueFactory = _ => "." };
        var output = new Option<string>("--output", "-o")
        {
            Description = $"The lock file to write; its name must end in {CorpusLock.Extension}.",
            DefaultValueFactory = _ => "documents" + CorpusLock.Extension,
        };
        var command = new Command("lock", "Writes the lock file of documents, which goes into the project as an additional file.") { files, project, output };
        command.SetAction(result =>
        {
            string file = result.GetValue(output)!;
            if (!CorpusLock.IsLockFile(file))
            {
                Console.Error.WriteLine($"{file}: the name of a lock file must end in {CorpusLock.Extension}.");
                return ExitCode.BadUsage;
            }

            return Write(result.GetValue(files) ?? [], result.GetValue(project)!, file);
        });
        return command;
    }

    private static int Write(string[] paths, string project, string output)
    {
        bool failed = false;
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach ((string file, bool isNamed) in paths.SelectMany(Expand))
        {
            LoadedDocument? document = DocumentLoader.Load(file, out string? problem);
            if (document is null)
            {
                Console.Error.WriteLine(problem);
                failed = true;
            }
            else if (ArticleReader.FormatOf(document.Text, file, isNamed) is FileFormat format)
            {
                string path = Path.GetRelativePath(project, file).Replace('\\', '/');
                foreach (ReadResult result in ArticleReader.ReadFile(document.Text, path, format, ReadSettings.Default).Articles)
                {
                    articles[result.Article.Key] = result.Article;
                }
            }
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

    /// <summary>Of a folder the files that builds would take without being told, in an order that no file system decides.</summary>
    private static IEnumerable<(string File, bool IsNamed)> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(static file => DocumentFile.MayBeDocument(file, ""))
            .Order(StringComparer.Ordinal)
            .Select(static file => (file, false))
        : [(path, true)];
}
