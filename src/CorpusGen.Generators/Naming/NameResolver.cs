using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;
using CorpusGen.Reading.Findings;

namespace CorpusGen.Generators.Naming;

/// <summary>The names of all documents and what was wrong with them.</summary>
/// <param name="Names">The names, ordered by collection and key.</param>
/// <param name="Positions">Where the document of each name stands among all, which are ordered by key alone.</param>
/// <param name="Diagnostics">What was wrong, in which file; <see cref="NamePlaces"/> finds the place.</param>
internal sealed record NameTable(ValueList<DocumentName> Names, ValueList<int> Positions, ValueList<DiagnosticInfo> Diagnostics);

/// <summary>
/// Gives every document of a project its collection, id and identifier, over the whole set at once, so that the result depends on
/// nothing but the set.
/// </summary>
/// <remarks>
/// Documents that want the same id or identifier are all qualified with as many of their folders as it takes to tell them apart;
/// none keeps the short name, or a file added later could silently take it over. Documents in the folder of a language carry it in
/// any case (<c>ru/post</c>), so that adding or removing a translation renames no other; where that folder is the collection, its
/// name says so already.
/// </remarks>
internal static class NameResolver
{
    /// <summary>The type of a collection that is no document.</summary>
    internal const string PeopleType = "People";

    /// <summary>Members that a collection type has besides its documents.</summary>
    private static readonly string[] CollectionMembers = ["All", PeopleType, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of every document type, which therefore cannot be its name (CS0542).</summary>
    private static readonly string[] DocumentMembers = ["Id", "Title", "Document", "Dates", "Participants", "Paragraphs", "Quote", "Metadata"];

    internal static NameTable Resolve(HeadList documents, CancellationToken cancellationToken)
    {
        ValueList<DocumentHead> heads = documents.Heads;
        var diagnostics = new List<DiagnosticInfo>();
        foreach (string path in documents.Repeated)
        {
            diagnostics.Add(new DiagnosticInfo(DiagnosticIds.DuplicateFile, LocationInfo.StartOf(path)));
        }

        var names = new List<DocumentName>(heads.Count);
        var positions = new List<int>(heads.Count);
        foreach (List<int> collection in ByCollection(heads))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ResolveCollection(collection.ConvertAll(position => heads[position]), names, diagnostics);
            positions.AddRange(collection);
        }

        ReferenceTargets.Resolve(names);
        diagnostics.Sort(DiagnosticInfo.Compare);
        return new NameTable(ValueList<DocumentName>.Own(names.ToArray()), ValueList<int>.Own(positions.ToArray()), ValueList<DiagnosticInfo>.From(diagnostics));
    }

    internal static string IdentifierOf(string id) => Identifier.Of(id, "Document");

    /// <summary>The positions of the documents of each collection, in order of the collections' names and of the keys.</summary>
    private static SortedDictionary<string, List<int>>.ValueCollection ByCollection(ValueList<DocumentHead> heads)
    {
        var collections = new SortedDictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        List<int>? last = null;
        for (int i = 0; i < heads.Count; i++)
        {
            if ((last is null || heads[i - 1].Collection != heads[i].Collection) && !collections.TryGetValue(heads[i].Collection, out last))
            {
                collections.Add(heads[i].Collection, last = []);
            }

            last!.Add(i);
        }

        return collections.Values;
    }

    private static void ResolveCollection(List<DocumentHead> heads, List<DocumentName> names, List<DiagnosticInfo> diagnostics)
    {
        // Names that differ in case only are one collection, or their generated files could not be told apart.
        string collection = heads[0].Collection;
        foreach (DocumentHead head in heads)
        {
            collection = string.CompareOrdinal(head.Collection, collection) < 0 ? head.Collection : collection;
        }

        var reserved = new HashSet<string>(DocumentMembers.Concat(CollectionMembers), StringComparer.OrdinalIgnoreCase) { collection };

        // Where all hashes differ, all identifiers do; they are known already, so that no identifier is looked at.
        var seen = new HashSet<int>(reserved.Select(StringComparer.OrdinalIgnoreCase.GetHashCode));
        bool allDiffer = true;
        string[] ids = new string[heads.Count];
        string[] wanted = new string[heads.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            string? language = LanguageFolder(heads[i], collection);
            ids[i] = language is null ? heads[i].Id : language + "/" + heads[i].Id;
            wanted[i] = language is null ? heads[i].Identifier : IdentifierOf(ids[i]);
            allDiffer &= seen.Add(language is null ? heads[i].IdentifierHash : StringComparer.OrdinalIgnoreCase.GetHashCode(wanted[i]));
        }

        string[] identifiers = allDiffer ? wanted : Separate(collection, heads, ids, wanted, reserved, diagnostics);
        for (int i = 0; i < ids.Length; i++)
        {
            names.Add(new DocumentName(heads[i], collection, ids[i], identifiers[i]));
        }
    }

    /// <summary>Gives documents names of their own where some want the same, or one that is reserved.</summary>
    private static string[] Separate(string collection, List<DocumentHead> heads, string[] ids, string[] wanted, HashSet<string> reserved, List<DiagnosticInfo> diagnostics)
    {
        // Documents of one id want one identifier, so that where no identifiers collide, nothing does.
        List<int[]> collisions = Collisions(wanted, StringComparer.OrdinalIgnoreCase);
        if (collisions.Count > 0)
        {
            foreach (int[] same in Collisions(ids, StringComparer.Ordinal))
            {
                QualifyIds(heads, same, ids, wanted, diagnostics);
            }

            TakeKeys(heads, ids, wanted, diagnostics);
            collisions = Collisions(wanted, StringComparer.OrdinalIgnoreCase);
        }

        return ResolveIdentifiers(collection, heads, ids, wanted, reserved, collisions, diagnostics);
    }

    private static string? LanguageFolder(DocumentHead head, string collection)
    {
        string? folder = head.LanguageFolder;
        bool isCollection = folder is not null && string.Equals(Identifier.Of(folder, ""), collection, StringComparison.OrdinalIgnoreCase);
        return isCollection ? null : folder;
    }

    private static void QualifyIds(List<DocumentHead> heads, int[] same, string[] ids, string[] wanted, List<DiagnosticInfo> diagnostics)
    {
        string[] qualified = FolderQualifier.Qualify(Array.ConvertAll(same, i => heads[i].Key), heads[same[0]].Id);
        for (int i = 0; i < same.Length; i++)
        {
            DocumentHead head = heads[same[i]];
            ids[same[i]] = qualified[i];
            wanted[same[i]] = IdentifierOf(qualified[i]);
            string other = Other(head, heads[same[i == 0 ? 1 : 0]]);
            diagnostics.Add(Finding(DiagnosticIds.DuplicateId, head, head.Id, other, qualified[i]));
        }
    }

    /// <summary>
    /// A qualified id can be the short one of another document ("report.txt" beside "report.txt.md"). The other then takes its key,
    /// until none is left; keys differ, so that each round leaves fewer.
    /// </summary>
    private static void TakeKeys(List<DocumentHead> heads, string[] ids, string[] wanted, List<DiagnosticInfo> diagnostics)
    {
        for (List<int[]> left = Collisions(ids, StringComparer.Ordinal); left.Count > 0; left = Collisions(ids, StringComparer.Ordinal))
        {
            foreach (int[] same in left)
            {
                foreach (int i in same.Where(i => ids[i] != heads[i].Key))
                {
                    string other = Other(heads[i], heads[same[same[0] == i ? 1 : 0]]);
                    ids[i] = heads[i].Key;
                    wanted[i] = IdentifierOf(heads[i].Key);
                    diagnostics.Add(Finding(DiagnosticIds.DuplicateId, heads[i], heads[i].Id, other, heads[i].Key));
                }
            }
        }
    }

    private static string[] ResolveIdentifiers(string collection, List<DocumentHead> heads, string[] ids, string[] wanted, HashSet<string> reserved, List<int[]> collisions, List<DiagnosticInfo> diagnostics)
    {
        int[] renamed = Enumerable.Range(0, wanted.Length).Where(i => reserved.Contains(wanted[i])).Concat(collisions.SelectMany(static group => group)).Distinct().OrderBy(static i => i).ToArray();
        if (renamed.Length == 0)
        {
            return wanted;
        }

        int[] rivals = Rivals(wanted.Length, collisions);
        var taken = new HashSet<string>(CollectionMembers, StringComparer.OrdinalIgnoreCase) { collection };
        taken.UnionWith(wanted.Where((name, i) => rivals[i] < 0 && !reserved.Contains(name)));
        string[] identifiers = (string[])wanted.Clone();
        foreach (int i in renamed)
        {
            identifiers[i] = FreeName(wanted[i], rivals[i] < 0 ? "" : ids[i], taken);
            string owner = reserved.Contains(wanted[i]) ? "a generated member" : "'" + Other(heads[i], heads[rivals[i]]) + "'";
            diagnostics.Add(Finding(DiagnosticIds.IdentifierRenamed, heads[i], wanted[i], owner, identifiers[i]));
        }

        return identifiers;
    }

    /// <summary>What another document is called in a finding: its file, or its key where that is the same file.</summary>
    private static string Other(DocumentHead own, DocumentHead other) => own.Path == other.Path ? other.Key : other.Path;

    private static DiagnosticInfo Finding(string id, DocumentHead head, params string[] arguments) =>
        new(id, LocationInfo.StartOf(head.Path), arguments) { DocumentKey = head.Key };

    /// <summary>For each document another that wants the same identifier, or -1.</summary>
    private static int[] Rivals(int count, List<int[]> collisions)
    {
        int[] rivals = Enumerable.Repeat(-1, count).ToArray();
        foreach (int[] group in collisions)
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

    /// <summary>The positions of equal values, each group in order, the groups by their first position.</summary>
    private static List<int[]> Collisions(string[] values, StringComparer comparer)
    {
        var first = new Dictionary<string, int>(values.Length, comparer);
        var groups = new SortedDictionary<int, List<int>>();
        for (int i = 0; i < values.Length; i++)
        {
            if (!first.TryGetValue(values[i], out int earlier))
            {
                first.Add(values[i], i);
                continue;
            }

            if (!groups.TryGetValue(earlier, out List<int>? group))
            {
                groups.Add(earlier, group = [earlier]);
            }

            group.Add(i);
        }

        return groups.Values.Select(static group => group.ToArray()).ToList();
    }
}
