using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>A schema among the additional files.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="Collection">The collection it is for: the one its item names, else the beginning of its file name.</param>
/// <param name="Schema">What it asks for.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record SchemaInput(string Path, string Collection, CollectionSchema Schema, ValueList<DiagnosticInfo> Diagnostics)
{
    internal static bool Is(string path, string corpus) => SchemaFile.IsSchemaFile(path) && !DocumentFile.IsOptedOut(corpus);

    /// <summary>Reads a schema.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">Its logical path.</param>
    /// <param name="corpus">The metadata <c>Corpus</c> of its item; empty for none.</param>
    internal static SchemaInput Read(DocumentText text, string path, string corpus)
    {
        SchemaFile schema = SchemaFile.Read(text);
        string name = path.Substring(path.LastIndexOf('/') + 1);
        string collection = corpus.Length > 0 ? corpus : name.Substring(0, name.Length - SchemaFile.Extension.Length);
        return new SchemaInput(path, CollectionName.Of(collection), schema.Schema, FindingDiagnostics.Of(schema.Findings, path, text));
    }
}
