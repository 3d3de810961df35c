using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Schema;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen check</c>: what each file is taken for and why, and all that a build would find wrong with it.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files, or folders with files; by default the folder of the project.", Arity = ArgumentArity.ZeroOrMore };
        var project = new Option<string>("--project") { Description = "The folder of the project that the files belong to.", DefaultValueFactory = _ => "." };
        var corpus = new Option<string>("--corpus") { Description = "The collection that the files are named for, as Corpus on their item would.", DefaultValueFactory = _ => "" };
        var people = new Option<string[]>("--people") { Description = "Registries of people, besides those among the paths." };
        var schemas = new Option<string[]>("--schema") { Description = $"Schemas of collections (NAME{SchemaFile.Extension}), besides those among the paths." };
        var today = new Option<string?>("--today") { Description = "The day (YYYY-MM-DD) that embargoes are measured by; without it they are passed over." };
        var drafts = new Option<bool>("--no-drafts") { Description = "Leave out documents that say that they are drafts." };
        var verbose = new Option<bool>("--verbose") { Description = "Tell name, title, date and the numbers of paragraphs and participants of each document." };
        var quiet = new Option<bool>("--quiet") { Description = "Tell only what is wrong." };
        var command = new Command("check", "Says what files are taken for and why, and everything that a build would find wrong with them.")
        {
            paths, project, corpus, people, schemas, today, drafts, verbose, quiet,
        };
        command.SetAction(result =>
        {
            TextWriter error = result.InvocationConfiguration.Error;
            string folder = result.GetValue(project)!;
            string collection = result.GetValue(corpus)!.Trim();
            string[] given = result.GetValue(paths) is { Length: > 0 } some ? some : [folder];
            string[] registries = result.GetValue(people) ?? [];
            string[] schemaFiles = result.GetValue(schemas) ?? [];
            if (WhyUnusable(folder, collection, given, registries, schemaFiles, result.GetValue(today)) is string problem)
            {
                error.Write(problem + "\n");
                return ExitCode.BadUsage;
            }

            string directory = LogicalPath.Normalize(Path.GetFullPath(folder)).TrimEnd('/');
            var settings = new CheckSettings(directory, collection, result.GetValue(today), result.GetValue(drafts));
            CheckRun run = CheckRun.Of(settings, given, registries, schemaFiles);
            new CheckReport(result.InvocationConfiguration.Output, result.GetValue(verbose), result.GetValue(quiet)).Write(run.Files, run.Check);
            run.Problems.ForEach(line => error.Write(line + "\n"));
            bool isFine = run.Problems.Count == 0 && run.Check.Findings.All(static finding => finding.Severity < FindingSeverity.Warning);
            return isFine ? ExitCode.Success : ExitCode.SomethingIsWrong;
        });
        return command;
    }

    /// <summary>What cannot be meant; <see langword="null"/> when all can.</summary>
    private static string? WhyUnusable(string project, string corpus, string[] paths, string[] people, string[] schemas, string? today)
    {
        if (!Directory.Exists(project))
        {
            return $"--project: there is no folder '{project}'.";
        }

        if (DocumentFile.IsOptedOut(corpus))
        {
            return $"--corpus: '{corpus}' says of a file that it is no document. Name a collection.";
        }

        if (today is not null && !(CalendarDate.TryParse(today, out CalendarDate day) && day.Precision == DatePrecision.Day))
        {
            return $"--today: '{today}' is no day. Write it as YYYY-MM-DD, for example 2019-10-22.";
        }

        if (Array.Find(schemas, static file => !SchemaFile.IsSchemaFile(file)) is string schema)
        {
            return $"--schema: '{schema}' says no collection. Name the file after it, for example posts{SchemaFile.Extension} for Posts.";
        }

        return paths.Concat(people).Concat(schemas).FirstOrDefault(static path => !File.Exists(path) && !Directory.Exists(path)) is string missing
            ? $"{missing}: there is no such file or folder."
            : null;
    }
}
