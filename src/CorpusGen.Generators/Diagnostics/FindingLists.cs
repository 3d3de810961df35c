using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Model;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Brings together what the steps found.</summary>
internal static class FindingLists
{
    /// <summary>What was found in each document that has findings, in the order of the documents.</summary>
    internal static ValueList<ValueList<DiagnosticInfo>> Of(ImmutableArray<DocumentResult?> results)
    {
        var lists = new List<ValueList<DiagnosticInfo>>();
        foreach (DocumentResult? result in results)
        {
            if (result?.Diagnostics.Count > 0)
            {
                lists.Add(result.Diagnostics);
            }
        }

        return ValueList<ValueList<DiagnosticInfo>>.Own(lists.ToArray());
    }

    /// <summary>The links of all documents that have some, in the order of the files.</summary>
    internal static ValueList<DocumentLinks> Links(ImmutableArray<DocumentResult?> results)
    {
        var links = new List<DocumentLinks>();
        foreach (DocumentResult? result in results)
        {
            if (result is not null)
            {
                links.AddRange(result.Links);
            }
        }

        return links.Count == 0 ? ValueList<DocumentLinks>.Empty : ValueList<DocumentLinks>.From(links);
    }

    /// <summary>Where the documents have their ids, in the order of the files.</summary>
    internal static IEnumerable<DocumentPlace> Places(ImmutableArray<DocumentResult?> results) =>
        results.SelectMany(static result => result?.Places ?? ValueList<DocumentPlace>.Empty);

    /// <summary>All findings, each once, ordered by file, place and id.</summary>
    internal static ValueList<DiagnosticInfo> Join(params IEnumerable<ValueList<DiagnosticInfo>>[] sources)
    {
        var all = new List<DiagnosticInfo>();
        foreach (IEnumerable<ValueList<DiagnosticInfo>> source in sources)
        {
            foreach (ValueList<DiagnosticInfo> list in source)
            {
                all.AddRange(list);
            }
        }

        DiagnosticInfo[] sorted = all.ToArray();
        NearlySorted.Sort(sorted, DiagnosticInfo.Compare);
        var distinct = new List<DiagnosticInfo>(sorted.Length);
        foreach (DiagnosticInfo finding in sorted)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1] != finding)
            {
                distinct.Add(finding);
            }
        }

        return ValueList<DiagnosticInfo>.Own(distinct.ToArray());
    }
}
