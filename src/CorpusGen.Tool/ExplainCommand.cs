using System;
using System.CommandLine;
using CorpusGen.Reading;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Tool.Annotating;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen explain</c>: why a document has the dates and participants that it has.</summary>
internal static class ExplainCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to read; - is standard input." };
        var people = new Option<string[]>("--people") { Description = "Registries of people (*.people.yml) that beat recognition." };
        var command = new Command("explain", "Says which rules and features decided for each date and participant.") { file, people };
        command.SetAction(result =>
        {
            ParticipantRegistry? registry = PeopleFiles.Load(result.GetValue(people) ?? [], out string? problem);
            LoadedDocument? document = problem is null ? DocumentLoader.Load(result.GetValue(file)!, out problem) : null;
            if (document is null)
            {
                Console.Error.WriteLine(problem);
                return ExitCode.BadUsage;
            }

            var settings = new ReadSettings(Registry: registry);
            FileResult read = ArticleReader.ReadFile(document.Text, document.Path, settings);
            ProblemLines.Of(read.Findings, result.GetValue(file)!, document.Text).ForEach(Console.Error.WriteLine);
            foreach (string line in ArticleReader.Explain(document.Text, document.Path, settings))
            {
                Console.WriteLine(line);
            }

            return read.Articles.Count == 0 ? ExitCode.SomeFilesFailed : ExitCode.Success;
        });
        return command;
    }
}
