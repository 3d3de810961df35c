using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>A schema among the additional files.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="Collection">The collection it is for: the one its item names, else the beginning of its file name.</param>
/// <param name="Schema">What it asks for.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record SchemaInput(string Path, string Collection, CollectionSchema Schema, ValueList<DiagnosticInfo> Diagnostics)
{
    /// <returns>The schema, or <see langword="null"/> for another file.</returns>
    internal static SchemaInput? Read(AdditionalText file, string corpus, string projectDirectory, CancellationToken cancellationToken)
    {
        if (!SchemaFile.IsSchemaFile(file.Path) || DocumentFile.IsOptedOut(corpus) || file.GetText(cancellationToken) is not SourceText source)
        {
            return null;
        }

        string path = LogicalPath.Of(file.Path, projectDirectory);
        DocumentText text = DocumentText.From(source.ToString());
        SchemaFile schema = SchemaFile.Read(text);
        var diagnostics = new List<DiagnosticInfo>(schema.Findings.Count);
        foreach (Finding finding in schema.Findings)
        {
            diagnostics.Add(FindingDiagnostics.Of(finding, path, text));
        }

        string name = path.Substring(path.LastIndexOf('/') + 1);
        string collection = corpus.Length > 0 ? corpus : name.Substring(0, name.Length - SchemaFile.Extension.Length);
        return new SchemaInput(path, Identifier.Of(collection, "Corpus"), schema.Schema, ValueList<DiagnosticInfo>.From(diagnostics));
    }
}
