using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Generators.Locking;

/// <summary>The locked documents of all lock files.</summary>
/// <param name="Documents">The documents, with the lock file of each.</param>
/// <param name="Findings">What is wrong with the files.</param>
internal sealed record LockTable(ValueList<LockEntry> Documents, ValueList<DiagnosticInfo> Findings)
{
    internal static LockTable Empty { get; } = new(ValueList<LockEntry>.Empty, ValueList<DiagnosticInfo>.Empty);

    internal static LockTable Join(IEnumerable<LockTable> files)
    {
        LockTable[] tables = files.ToArray();
        if (tables.Length == 0)
        {
            return Empty;
        }

        // Of a document in two files the first counts, whatever the order of the files.
        IEnumerable<LockEntry> documents = tables.SelectMany(static table => table.Documents)
            .OrderBy(static entry => entry.Document.Path, StringComparer.Ordinal)
            .ThenBy(static entry => entry.LockFile, StringComparer.Ordinal)
            .GroupBy(static entry => entry.Document.Path, StringComparer.Ordinal)
            .Select(static entries => entries.First());
        return new LockTable(ValueList<LockEntry>.From(documents), ValueList<DiagnosticInfo>.From(tables.SelectMany(static table => table.Findings)));
    }

    internal LockedDocument? Find(string path)
    {
        int low = 0;
        int high = Documents.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Documents[middle].Document.Path, path);
            if (order == 0)
            {
                return Documents[middle].Document;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

/// <summary>A locked document.</summary>
/// <param name="LockFile">The logical path of its lock file.</param>
/// <param name="Document">The document.</param>
internal sealed record LockEntry(string LockFile, LockedDocument Document);
