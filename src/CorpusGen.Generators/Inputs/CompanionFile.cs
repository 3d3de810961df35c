using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Generators.Locking;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Locking;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>An additional file that says something of documents. A project has few, and they are told from documents once.</summary>
/// <param name="Locked">What a lock file says.</param>
/// <param name="Registry">What a registry says.</param>
/// <param name="Schema">What a schema says.</param>
/// <param name="Authors">Whom a file of authors names.</param>
internal sealed record CompanionFile(LockTable? Locked, RegistryFile? Registry, SchemaInput? Schema, ValueList<AuthorEntry> Authors)
{
    /// <returns>What the file says of documents, or <see langword="null"/> when it is nothing of the kind.</returns>
    internal static CompanionFile? Of(AdditionalText file, string corpus, string projectDirectory, CancellationToken cancellationToken)
    {
        LockTable? locked = CorpusLock.IsLockFile(file.Path) ? LockReader.Read(file, projectDirectory, cancellationToken) : null;
        RegistryFile? registry = RegistryFile.Is(file.Path) && TextOf(file, cancellationToken) is DocumentText people
            ? RegistryFile.Read(people, LogicalPath.Of(file.Path, projectDirectory), corpus)
            : null;
        SchemaInput? schema = SchemaInput.Is(file.Path, corpus) && TextOf(file, cancellationToken) is DocumentText fields
            ? SchemaInput.Read(fields, LogicalPath.Of(file.Path, projectDirectory), corpus)
            : null;
        ValueList<AuthorEntry> authors = AuthorFile.Is(file.Path) && TextOf(file, cancellationToken) is DocumentText names
            ? AuthorFile.Read(names, LogicalPath.Of(file.Path, projectDirectory))
            : ValueList<AuthorEntry>.Empty;
        return locked is null && registry is null && schema is null && authors.Count == 0 ? null : new CompanionFile(locked, registry, schema, authors);
    }

    /// <summary>The companions among all files, in the order of the files.</summary>
    internal static ValueList<CompanionFile> Among(ImmutableArray<InputFile> files)
    {
        var companions = new List<CompanionFile>();
        foreach (InputFile file in files)
        {
            if (file.Companion is CompanionFile companion)
            {
                companions.Add(companion);
            }
        }

        return ValueList<CompanionFile>.Own(companions.ToArray());
    }

    private static DocumentText? TextOf(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is SourceText text ? DocumentText.From(text.ToString()) : null;
}
