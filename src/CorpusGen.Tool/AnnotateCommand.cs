using System;
using System.CommandLine;
using System.IO;
using CorpusGen.Reading;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Tool.Annotating;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen annotate</c>: the mentions of documents as JSON Lines on standard output.</summary>
internal static class AnnotateCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "The files to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var date = new Option<string?>("--date") { Description = "The date (YYYY-MM-DD) of documents that have no other." };
        var dates = new Option<string?>("--dates") { Description = "A JSON file that maps document names (file names without extension) to dates." };
        var plain = new Option<bool>("--plain") { Description = "Take each file for running text without a header." };
        var people = new Option<string[]>("--people") { Description = "Registries of people (*.people.yml) that beat recognition." };
        var format = new Option<string>("--format") { Description = "The output format.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("annotate", "Writes one line per temporal expression and participant found.") { files, date, dates, plain, people, format };
        command.SetAction(result =>
        {
            var documentDates = DocumentDates.Load(result.GetValue(date), result.GetValue(dates), out string? problem);
            if (documentDates is null)
            {
                Console.Error.WriteLine(problem);
                return ExitCode.BadUsage;
            }

            ParticipantRegistry? registry = PeopleFiles.Load(result.GetValue(people) ?? [], out problem);
            if (problem is not null)
            {
                Console.Error.WriteLine(problem);
                return ExitCode.BadUsage;
            }

            return Annotate(result.GetValue(files) ?? [], documentDates, result.GetValue(plain), registry);
        });
        return command;
    }

    private static int Annotate(string[] files, DocumentDates dates, bool plain, ParticipantRegistry? registry)
    {
        bool failed = false;
        using Stream output = Console.OpenStandardOutput();
        using var writer = new MentionWriter(output);
        foreach (string file in files)
        {
            LoadedDocument? document = DocumentLoader.Load(file, out string? problem);
            if (document is null)
            {
                Console.Error.WriteLine(problem);
                failed = true;
                continue;
            }

            FileResult read = ArticleReader.ReadFile(document.Text, document.Path, new ReadSettings(plain, dates.DateOf(document.Name), registry));
            ProblemLines.Of(read.Findings, file, document.Text).ForEach(Console.Error.WriteLine);
            failed |= read.Articles.Count == 0;
            writer.Write(document.Name, Annotator.Annotate(document, read));
        }

        return failed ? ExitCode.SomeFilesFailed : ExitCode.Success;
    }
}
