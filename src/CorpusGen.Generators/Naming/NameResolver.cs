using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;

namespace CorpusGen.Generators.Naming;

/// <summary>The names of all documents and what was wrong with them.</summary>
internal sealed record NameTable(ValueList<DocumentName> Names, ValueList<DiagnosticInfo> Diagnostics);

/// <summary>
/// Gives every document of a project its collection, id and identifier, over the whole set at once, so that the result depends on
/// nothing but the set.
/// </summary>
/// <remarks>
/// Documents that want the same id or identifier are all qualified with as many of their folders as it takes to tell them apart;
/// none keeps the short name, or a file added later could silently take it over.
/// </remarks>
internal static class NameResolver
{
    /// <summary>Members that a collection type has besides its documents.</summary>
    private static readonly string[] CollectionMembers = ["All", "People", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of every document type, which therefore cannot be its name (CS0542).</summary>
    private static readonly string[] DocumentMembers = ["Id", "Title", "Document", "Dates", "Participants", "Paragraphs", "Quote", "Metadata"];

    internal static NameTable Resolve(ImmutableArray<DocumentHead> heads, CancellationToken cancellationToken)
    {
        DocumentHead[] sorted = heads.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var diagnostics = new List<DiagnosticInfo>();
        List<DocumentHead> distinct = DropRepeatedFiles(sorted, diagnostics);
        var names = new List<DocumentName>(distinct.Count);
        foreach (IGrouping<string, DocumentHead> collection in distinct
            .GroupBy(static head => head.Collection, StringComparer.OrdinalIgnoreCase)
            .OrderBy(static group => group.Key, StringComparer.OrdinalIgnoreCase))
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Names that differ in case only are one collection, or their generated files could not be told apart.
            string name = collection.Select(static head => head.Collection).OrderBy(static value => value, StringComparer.Ordinal).First();
            ResolveCollection(name, collection.ToArray(), names, diagnostics);
        }

        diagnostics.Sort(DiagnosticInfo.Compare);
        return new NameTable(ValueList<DocumentName>.From(names), ValueList<DiagnosticInfo>.From(diagnostics));
    }

    private static List<DocumentHead> DropRepeatedFiles(DocumentHead[] sorted, List<DiagnosticInfo> diagnostics)
    {
        var distinct = new List<DocumentHead>(sorted.Length);
        foreach (DocumentHead head in sorted)
        {
            if (distinct.Count > 0 && distinct[distinct.Count - 1].Path == head.Path)
            {
                var info = new DiagnosticInfo(DiagnosticIds.DuplicateFile, LocationInfo.StartOf(head.Path));
                if (diagnostics.Count == 0 || diagnostics[diagnostics.Count - 1] != info)
                {
                    diagnostics.Add(info);
                }

                continue;
            }

            distinct.Add(head);
        }

        return distinct;
    }

    private static void ResolveCollection(string collection, DocumentHead[] heads, List<DocumentName> names, List<DiagnosticInfo> diagnostics)
    {
        string[] ids = ResolveIds(heads, diagnostics);
        string[] wanted = ids.Select(static id => Identifier.Of(id, "Document")).ToArray();
        string[] identifiers = ResolveIdentifiers(collection, heads, ids, wanted, diagnostics);
        for (int i = 0; i < heads.Length; i++)
        {
            names.Add(new DocumentName(heads[i].Path, collection, ids[i], identifiers[i], heads[i].Persons));
        }
    }

    private static string[] ResolveIds(DocumentHead[] heads, List<DiagnosticInfo> diagnostics)
    {
        string[] ids = heads.Select(static head => head.Id).ToArray();
        foreach (int[] same in Collisions(ids, StringComparer.Ordinal))
        {
            string[] qualified = FolderQualifier.Qualify(same.Select(i => heads[i].Path).ToArray(), heads[same[0]].Id);
            for (int i = 0; i < same.Length; i++)
            {
                DocumentHead head = heads[same[i]];
                ids[same[i]] = qualified[i];
                string other = heads[same[i == 0 ? 1 : 0]].Path;
                diagnostics.Add(new DiagnosticInfo(DiagnosticIds.DuplicateId, LocationInfo.StartOf(head.Path), head.Id, other, qualified[i]));
            }
        }

        return ids;
    }

    private static string[] ResolveIdentifiers(string collection, DocumentHead[] heads, string[] ids, string[] wanted, List<DiagnosticInfo> diagnostics)
    {
        var taken = new HashSet<string>(CollectionMembers, StringComparer.OrdinalIgnoreCase) { collection };
        var reserved = new HashSet<string>(DocumentMembers.Concat(taken), StringComparer.OrdinalIgnoreCase);
        int[] rivals = Rivals(wanted);
        taken.UnionWith(wanted.Where((name, i) => rivals[i] < 0 && !reserved.Contains(name)));
        string[] identifiers = (string[])wanted.Clone();
        for (int i = 0; i < wanted.Length; i++)
        {
            bool isReserved = reserved.Contains(wanted[i]);
            if (rivals[i] < 0 && !isReserved)
            {
                continue;
            }

            identifiers[i] = FreeName(wanted[i], rivals[i] < 0 ? "" : ids[i], taken);
            string owner = isReserved ? "a generated member" : "'" + heads[rivals[i]].Path + "'";
            diagnostics.Add(new DiagnosticInfo(DiagnosticIds.IdentifierRenamed, LocationInfo.StartOf(heads[i].Path), wanted[i], owner, identifiers[i]));
        }

        return identifiers;
    }

    /// <summary>For each document another that wants the same identifier, or -1.</summary>
    private static int[] Rivals(string[] wanted)
    {
        int[] rivals = Enumerable.Repeat(-1, wanted.Length).ToArray();
        foreach (int[] group in Collisions(wanted, StringComparer.OrdinalIgnoreCase))
        {
            foreach (int i in group)
            {
                rivals[i] = i == group[0] ? group[1] : group[0];
            }
        }

        return rivals;
    }

    /// <summary>A free name made from the document's own id, so that it does not depend on the order of the documents.</summary>
    private static string FreeName(string wanted, string id, HashSet<string> taken)
    {
        string name = wanted + "_" + (id.Length == 0 ? "" : (StableHash.Of(id) & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture));
        string candidate = name;
        for (int number = 2; !taken.Add(candidate); number++)
        {
            candidate = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    private static IEnumerable<int[]> Collisions(string[] values, StringComparer comparer) =>
        Enumerable.Range(0, values.Length)
            .GroupBy(i => values[i], comparer)
            .Select(static group => group.ToArray())
            .Where(static group => group.Length > 1)
            .OrderBy(static group => group[0]);
}
