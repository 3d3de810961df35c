using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Model;

/// <summary>Assigns documents to shards and builds the indexes of the collections.</summary>
internal static class Sharding
{
    /// <summary>
    /// The shards of all collections, empty ones included: a shard then keeps its place in the pipeline when others come and go,
    /// and is compared with its own former state.
    /// </summary>
    internal static ImmutableArray<Shard> Group(ImmutableArray<DocumentModel> models, NameTable table, CancellationToken cancellationToken)
    {
        // Of a file that is included twice, either copy is as good.
        var byPath = new Dictionary<string, DocumentModel>(models.Length, StringComparer.Ordinal);
        foreach (DocumentModel model in models)
        {
            byPath[model.Head.Path] = model;
        }

        ImmutableArray<Shard>.Builder shards = ImmutableArray.CreateBuilder<Shard>();
        int next = 0;
        while (next < table.Names.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string collection = table.Names[next].Collection;
            var buckets = new List<NamedDocument>?[Shard.Count];
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                DocumentName name = table.Names[next];
                (buckets[BucketOf(name.Path)] ??= []).Add(new NamedDocument(name, byPath[name.Path]));
            }

            for (int bucket = 0; bucket < buckets.Length; bucket++)
            {
                shards.Add(new Shard(collection, bucket, ValueList<NamedDocument>.From(buckets[bucket] ?? [])));
            }
        }

        return shards.ToImmutable();
    }

    internal static ImmutableArray<CollectionIndex> Index(NameTable table, CancellationToken cancellationToken)
    {
        ImmutableArray<CollectionIndex>.Builder indexes = ImmutableArray.CreateBuilder<CollectionIndex>();
        foreach (IGrouping<string, DocumentName> collection in table.Names.GroupBy(static name => name.Collection, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            IEnumerable<int> buckets = collection.Select(static name => BucketOf(name.Path)).Distinct().OrderBy(static bucket => bucket);
            indexes.Add(new CollectionIndex(collection.Key, ValueList<int>.From(buckets), collection.Count(), People(collection)));
        }

        return indexes.ToImmutable();
    }

    private static int BucketOf(string path) => (int)(StableHash.Of(path) % Shard.Count);

    private static ValueList<ConstantModel> People(IEnumerable<DocumentName> documents)
    {
        var documentsOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (DocumentName document in documents)
        {
            foreach (string person in document.Persons)
            {
                if (!documentsOf.TryGetValue(person, out List<string>? identifiers))
                {
                    documentsOf.Add(person, identifiers = []);
                }

                identifiers.Add(document.Identifier);
            }
        }

        var names = new MemberNames("People");
        var people = new List<ConstantModel>(documentsOf.Count);
        foreach (KeyValuePair<string, List<string>> entry in documentsOf.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            string summary = entry.Key + ": in " + DocumentModelBuilder.Count(entry.Value.Count, "document") + " (" + Few(entry.Value) + ").";
            people.Add(new ConstantModel(names.Take(Identifier.Of(entry.Key, "Person")), entry.Key, null, summary));
        }

        return ValueList<ConstantModel>.From(people);
    }

    private static string Few(List<string> identifiers)
    {
        const int Most = 5;
        return string.Join(", ", identifiers.Take(Most)) + (identifiers.Count > Most ? ", \u2026" : "");
    }
}
