using System.Threading;
using CorpusGen.Generators.Locking;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Locking;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>What an additional file is to the generator: one of these, but an author's page may be a document, too.</summary>
/// <param name="Candidate">The file that may be a document.</param>
/// <param name="Locked">What a lock file says.</param>
/// <param name="Registry">What a registry says.</param>
/// <param name="Schema">What a schema says.</param>
/// <param name="Authors">Whom a file of authors names.</param>
internal sealed record InputFile(CandidateFile? Candidate, LockTable? Locked, RegistryFile? Registry, SchemaInput? Schema, ValueList<AuthorEntry> Authors)
{
    internal static InputFile Of(AdditionalText file, AnalyzerConfigOptionsProvider provider, string projectDirectory, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string corpus = provider.GetOptions(file).TryGetValue(MSBuildNames.Corpus, out string? value) ? value.Trim() : "";
        return new InputFile(
            DocumentFile.MayBeDocument(file.Path, corpus) ? new CandidateFile(file, corpus) : null,
            CorpusLock.IsLockFile(file.Path) ? LockReader.Read(file, projectDirectory, cancellationToken) : null,
            RegistryFile.Is(file.Path) && TextOf(file, cancellationToken) is DocumentText registry
                ? RegistryFile.Read(registry, LogicalPath.Of(file.Path, projectDirectory), corpus)
                : null,
            SchemaInput.Is(file.Path, corpus) && TextOf(file, cancellationToken) is DocumentText schema
                ? SchemaInput.Read(schema, LogicalPath.Of(file.Path, projectDirectory), corpus)
                : null,
            AuthorFile.Is(file.Path) && TextOf(file, cancellationToken) is DocumentText authors
                ? AuthorFile.Read(authors, LogicalPath.Of(file.Path, projectDirectory))
                : ValueList<AuthorEntry>.Empty);
    }

    private static DocumentText? TextOf(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is SourceText text ? DocumentText.From(text.ToString()) : null;
}

/// <summary>An additional file that may be a document, with its metadata.</summary>
/// <remarks>
/// The options of all files change when one file is added to the project. Compared by its metadata, a file is then not read again.
/// </remarks>
/// <param name="File">The file; another object after each edit of it.</param>
/// <param name="Corpus">The item metadata <c>Corpus</c>; empty for none.</param>
internal sealed record CandidateFile(AdditionalText File, string Corpus);
