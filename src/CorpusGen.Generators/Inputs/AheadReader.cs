using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusGen.Generators.Inputs;

/// <summary>Reads documents: on all cores while none of them is read yet, and one by one afterwards.</summary>
/// <remarks>
/// <para>
/// The driver asks for one file after the other. The first question reads all files that were there when the context began; the others
/// take what is there. A file that changed since is read when it is asked for.
/// </para>
/// <para>
/// Two are equal when their contexts are. The driver then keeps the earlier one, so that an edit of one file reads that file alone.
/// </para>
/// </remarks>
/// <param name="files">The files of the project.</param>
/// <param name="context">What they are read with.</param>
internal sealed class AheadReader(ImmutableArray<InputFile> files, ReadContext context) : IEquatable<AheadReader>
{
    /// <summary>So few are read sooner than other threads begin.</summary>
    private const int FewFiles = 8;

    private readonly object _gate = new();
    private readonly ReadContext _context = context;
    private ImmutableArray<InputFile> _files = files;
    private Dictionary<CandidateFile, DocumentResult?>? _results;

    /// <returns>The document, or <see langword="null"/> for a file that is none.</returns>
    internal DocumentResult? Read(CandidateFile? candidate, CancellationToken cancellationToken)
    {
        if (candidate is null)
        {
            return null;
        }

        lock (_gate)
        {
            if (!_files.IsDefault)
            {
                _results = ReadAll(_files, _context, cancellationToken);
                _files = default;
            }

            if (_results is not null && _results.TryGetValue(candidate, out DocumentResult? result))
            {
                // Each is asked for once; from then on the driver keeps it.
                _results.Remove(candidate);
                _results = _results.Count == 0 ? null : _results;
                return result;
            }
        }

        return DocumentReader.Read(candidate, _context, cancellationToken);
    }

    /// <inheritdoc/>
    public bool Equals(AheadReader? other) => other is not null && _context.Equals(other._context);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AheadReader);

    /// <inheritdoc/>
    public override int GetHashCode() => _context.GetHashCode();

    private static Dictionary<CandidateFile, DocumentResult?>? ReadAll(ImmutableArray<InputFile> files, ReadContext context, CancellationToken cancellationToken)
    {
        CandidateFile[] candidates = files.Select(static file => file.Candidate).OfType<CandidateFile>().Distinct().ToArray();
        if (candidates.Length <= FewFiles)
        {
            return null;
        }

        var results = new DocumentResult?[candidates.Length];
        try
        {
            Parallel.For(0, candidates.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = DocumentReader.Read(candidates[i], context, cancellationToken));
        }
        catch (AggregateException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }

        var byFile = new Dictionary<CandidateFile, DocumentResult?>(candidates.Length);
        for (int i = 0; i < candidates.Length; i++)
        {
            byFile.Add(candidates[i], results[i]);
        }

        return byFile;
    }
}
