using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Quotes;
using CorpusGen.Generators.Storage;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Generators.Locking;

/// <summary>Says what has changed since the lock, once for each document and shard by shard, so that an edit compares few texts again.</summary>
internal static class LockChecks
{
    private const int MostChanges = 8;

    /// <summary>What has changed in the documents of a shard.</summary>
    internal static ValueList<DiagnosticInfo> Changed(StoredShard shard, LockTable locks, CancellationToken cancellationToken)
    {
        if (locks.Documents.Count == 0)
        {
            return ValueList<DiagnosticInfo>.Empty;
        }

        var findings = new List<DiagnosticInfo>();
        foreach (StoredDocument document in shard.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (locks.Find(document.Head.Key) is LockedDocument locked && LockComparison.Describe(locked, document.Open().Paragraphs) is { Count: > 0 } changes)
            {
                findings.Add(Finding(document.Head.Path, string.Join("; ", changes.Take(MostChanges)) + (changes.Count > MostChanges ? "; \u2026" : "")));
            }
        }

        return ValueList<DiagnosticInfo>.From(findings);
    }

    /// <summary>The locked documents that are gone, and what is wrong with the lock files themselves.</summary>
    /// <param name="heads">The documents, ordered by key.</param>
    /// <param name="locks">The locked documents, ordered by key.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    internal static ValueList<DiagnosticInfo> Gone(ValueList<DocumentHead> heads, LockTable locks, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (locks.Documents.Count == 0)
        {
            return locks.Findings;
        }

        var findings = new List<DiagnosticInfo>(locks.Findings);
        int next = 0;
        foreach (LockEntry entry in locks.Documents)
        {
            string key = entry.Document.Path;
            while (next < heads.Count && string.CompareOrdinal(heads[next].Key, key) < 0)
            {
                next++;
            }

            if (next == heads.Count || heads[next].Key != key)
            {
                findings.Add(Finding(entry.LockFile, $"the document '{key}' is gone"));
            }
        }

        return ValueList<DiagnosticInfo>.From(findings);
    }

    private static DiagnosticInfo Finding(string path, string what) => new(QuoteDiagnosticIds.ChangedSinceLock, LocationInfo.StartOf(path), what);
}
