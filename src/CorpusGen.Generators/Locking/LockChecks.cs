using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Quotes;

namespace CorpusGen.Generators.Locking;

/// <summary>Says what has changed since the lock, once for each document.</summary>
internal static class LockChecks
{
    private const int MostChanges = 8;

    internal static ValueList<DiagnosticInfo> Check(ImmutableArray<DocumentModel> models, LockTable locks, CancellationToken cancellationToken)
    {
        if (locks.Documents.Count == 0)
        {
            return locks.Findings;
        }

        var findings = new List<DiagnosticInfo>(locks.Findings);
        var byKey = new Dictionary<string, DocumentModel>(StringComparer.Ordinal);
        foreach (DocumentModel model in models)
        {
            byKey[model.Head.Key] = model;
        }

        foreach (LockEntry entry in locks.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!byKey.TryGetValue(entry.Document.Path, out DocumentModel? model))
            {
                Add(entry.LockFile, $"the document '{entry.Document.Path}' is gone");
            }
            else if (LockComparison.Describe(entry.Document, model.Paragraphs) is { Count: > 0 } changes)
            {
                Add(model.Head.Path, string.Join("; ", changes.Take(MostChanges)) + (changes.Count > MostChanges ? "; \u2026" : ""));
            }
        }

        return ValueList<DiagnosticInfo>.From(findings);

        void Add(string path, string what) => findings.Add(new DiagnosticInfo(QuoteDiagnosticIds.ChangedSinceLock, LocationInfo.StartOf(path), what));
    }
}
