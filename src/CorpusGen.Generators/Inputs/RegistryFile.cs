using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Registry;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

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
    /// <returns>The registry, or <see langword="null"/> for another file.</returns>
    internal static RegistryFile? Read(AdditionalText file, string corpus, string projectDirectory, CancellationToken cancellationToken)
    {
        if (!DocumentFile.IsPeopleFile(file.Path) || file.GetText(cancellationToken) is not SourceText source)
        {
            return null;
        }

        string path = LogicalPath.Of(file.Path, projectDirectory);
        DocumentText text = DocumentText.From(source.ToString());
        PeopleFile people = PeopleFileReader.Read(text);
        var entries = new List<RegistryEntry>(people.Entries.Count);
        foreach (PeopleEntry entry in people.Entries)
        {
            entries.Add(new RegistryEntry(entry.Known, LocationInfo.Of(path, text, entry.Span)));
        }

        var diagnostics = new List<DiagnosticInfo>(people.Findings.Count);
        foreach (Finding finding in people.Findings)
        {
            diagnostics.Add(FindingDiagnostics.Of(finding, path, text));
        }

        return new RegistryFile(
            path,
            DocumentFile.IsNamed(corpus) ? Identifier.Of(corpus, "") : "",
            ValueList<RegistryEntry>.From(entries),
            people.Ignored,
            ValueList<DiagnosticInfo>.From(diagnostics));
    }
}
