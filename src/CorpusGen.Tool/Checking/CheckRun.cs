using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading.Formats;

namespace CorpusGen.Tool.Checking;

/// <summary>Checks files from their paths to what is wrong with them.</summary>
/// <param name="Files">The files, ordered by their paths below the project.</param>
/// <param name="Check">What is wrong with them.</param>
/// <param name="Problems">What could not be opened, one line each.</param>
internal sealed record CheckRun(List<CheckedFile> Files, CorpusCheck Check, List<string> Problems)
{
    /// <summary>Checks files.</summary>
    /// <param name="settings">What a project would say.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="people">Registries of people, whatever their names are; each is for all collections.</param>
    /// <param name="schemas">Schemas, each for the collection that its name says.</param>
    internal static CheckRun Of(CheckSettings settings, string[] paths, string[] people, string[] schemas)
    {
        var besides = new FileFinder(settings.ProjectDirectory);
        Array.ForEach(people, besides.AddFile);
        Array.ForEach(schemas, besides.AddFile);
        var finder = new FileFinder(settings.ProjectDirectory);
        Array.ForEach(paths, path => finder.Add(path, settings.Corpus));

        HashSet<string> registries = people.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        HashSet<string> known = besides.Files.Select(static file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        List<SourceFile> files = finder.Files.FindAll(file => !known.Contains(file.FullPath));
        var inputs = new ProjectInputs(settings);
        besides.Files.ForEach(file => inputs.Add(file, registries.Contains(file.FullPath), corpus: ""));
        files.ForEach(file => inputs.Add(file, DocumentFile.IsPeopleFile(file.FullPath), settings.Corpus));

        ReadContext context = inputs.ToContext();
        var problems = new List<string>(finder.Problems.Concat(inputs.Problems));
        List<CheckedFile> read = Read(files, new FileChecker(context, settings.Corpus), problems);
        read.AddRange(besides.Files.Select(file => new CheckedFile(file, registries.Contains(file.FullPath) ? FileVerdict.PeopleFile : FileVerdict.OfName(file))));
        List<CheckedFile> ordered = read.OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToList();
        return new CheckRun(ordered, CorpusCheck.Of(ordered, context, settings), problems.Distinct(StringComparer.Ordinal).ToList());
    }

    private static List<CheckedFile> Read(List<SourceFile> files, FileChecker checker, List<string> problems)
    {
        var read = new List<CheckedFile>(files.Count);
        foreach (SourceFile file in files)
        {
            if (checker.Check(file, out string? problem) is CheckedFile one)
            {
                read.Add(one);
            }
            else
            {
                problems.Add(problem!);
            }
        }

        return read;
    }
}
