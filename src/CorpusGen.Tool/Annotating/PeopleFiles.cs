using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Registry;
using CorpusGen.Reading.Text;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool.Annotating;

/// <summary>Reads registries of people.</summary>
internal static class PeopleFiles
{
    /// <summary>Reads files into one registry.</summary>
    /// <param name="files">The paths.</param>
    /// <param name="problem">What is wrong, one line for each place; <see langword="null"/> when all is right.</param>
    /// <returns>The registry; <see langword="null"/> when there are no files or something is wrong.</returns>
    internal static ParticipantRegistry? Load(string[] files, out string? problem)
    {
        var people = new List<PeopleFile>();
        var problems = new StringBuilder();
        foreach (string file in files)
        {
            try
            {
                DocumentText text = DocumentText.From(File.ReadAllText(file));
                PeopleFile read = PeopleFileReader.Read(text);
                people.Add(read);
                ProblemLines.Of(read.Findings, file, text).ForEach(line => problems.AppendLine(line));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.AppendLine($"{file}: cannot be read ({exception.Message}) Check the path of --people.");
            }
        }

        problem = problems.Length == 0 ? null : problems.ToString().TrimEnd();
        return people.Count == 0 || problem is not null
            ? null
            : new ParticipantRegistry(people.SelectMany(static file => file.Entries).Select(static entry => entry.Known), people.SelectMany(static file => file.Ignored));
    }
}
