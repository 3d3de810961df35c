using System.Threading;
using CorpusGen.Reading.Formats;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Inputs;

/// <summary>What an additional file is to the generator: one of these, but an author's page may be both.</summary>
/// <param name="Candidate">The file that may be a document.</param>
/// <param name="Companion">What it says of documents.</param>
internal sealed record InputFile(CandidateFile? Candidate, CompanionFile? Companion)
{
    /// <summary>What a file is that another compilation reads.</summary>
    private static readonly InputFile Elsewhere = new(null, null);

    internal static InputFile Of(AdditionalText file, AnalyzerConfigOptionsProvider provider, NamedFiles named, GeneratorOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!options.ReadsDocuments)
        {
            return Elsewhere;
        }

        string corpus = provider.GetOptions(file).TryGetValue(MSBuildNames.Corpus, out string? value) && value.Trim() is { Length: > 0 } stated ? stated : named.CorpusOf(file.Path);
        return new InputFile(
            DocumentFile.MayBeDocument(file.Path, corpus) ? new CandidateFile(file, corpus) : null,
            CompanionFile.Of(file, corpus, options.ProjectDirectory, cancellationToken));
    }
}

/// <summary>An additional file that may be a document, with its metadata.</summary>
/// <remarks>
/// The options of all files change when one file is added to the project. Compared by its metadata, a file is then not read again.
/// </remarks>
/// <param name="File">The file; another object after each edit of it.</param>
/// <param name="Corpus">The item metadata <c>Corpus</c>; empty for none.</param>
internal sealed record CandidateFile(AdditionalText File, string Corpus);
