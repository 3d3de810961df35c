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
        var byKey = new Dictionary<string, DocumentModel>(models.Length, StringComparer.Ordinal);
        foreach (DocumentModel model in models)
        {
            byKey[model.Head.Key] = model;
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
                (buckets[BucketOf(name.Key)] ??= []).Add(new NamedDocument(name, byKey[name.Key]));
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
        int next = 0;
        while (next < table.Names.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = next;
            string collection = table.Names[next].Collection;
            var used = new bool[Shard.Count];
            var people = new PeopleIndex();
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                used[BucketOf(table.Names[next].Key)] = true;
                people.Add(table.Names[next]);
            }

            IEnumerable<int> buckets = Enumerable.Range(0, used.Length).Where(bucket => used[bucket]);
            indexes.Add(new CollectionIndex(collection, ValueList<int>.From(buckets), next - first, people.ToConstants()));
        }

        return indexes.ToImmutable();
    }

    private static int BucketOf(string key) => (int)(StableHash.Of(key) % Shard.Count);
}
