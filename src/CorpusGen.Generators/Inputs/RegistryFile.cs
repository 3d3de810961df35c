using System.Collections.Generic;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>A registry of people among the additional files.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="Collection">The collection it is for; empty for all.</param>
/// <param name="Entries">Its entries, each with the place of its name.</param>
/// <param name="Ignored">Names that are no participant.</param>
/// <param name="Diagnostics">What is wrong with the file by itself.</param>
internal sealed record RegistryFile(
    string Path,
    string Collection,
    ValueList<RegistryEntry> Entries,
    ValueList<string> Ignored,
    ValueList<DiagnosticInfo> Diagnostics)
{
    internal static bool Is(string path) => DocumentFile.IsPeopleFile(path);

    /// <summary>Reads a registry.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">Its logical path.</param>
    /// <param name="corpus">The metadata <c>Corpus</c> of its item; empty for none.</param>
    internal static RegistryFile Read(DocumentText text, string path, string corpus)
    {
        PeopleFile people = PeopleFileReader.Read(text);
        var entries = new List<RegistryEntry>(people.Entries.Count);
        foreach (PeopleEntry entry in people.Entries)
        {
            entries.Add(new RegistryEntry(entry.Known, LocationInfo.Of(path, text, entry.Span)));
        }

        return new RegistryFile(
            path,
            DocumentFile.IsNamed(corpus) ? CollectionName.Of(corpus) : "",
            ValueList<RegistryEntry>.From(entries),
            people.Ignored,
            FindingDiagnostics.Of(people.Findings, path, text));
    }
}
