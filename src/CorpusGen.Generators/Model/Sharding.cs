using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Naming;
using CorpusGen.Generators.Storage;

namespace CorpusGen.Generators.Model;

/// <summary>Assigns documents to shards and builds the indexes of the collections.</summary>
internal static class Sharding
{
    /// <summary>
    /// The shards of all collections, empty ones included: a shard then keeps its place in the pipeline when others come and go,
    /// and is compared with its own former state.
    /// </summary>
    internal static ImmutableArray<StoredShard> Group(DocumentSet documents, NameTable table, CancellationToken cancellationToken)
    {
        ImmutableArray<StoredShard>.Builder shards = ImmutableArray.CreateBuilder<StoredShard>();
        int next = 0;
        while (next < table.Names.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string collection = table.Names[next].Collection;
            var buckets = new List<int>?[Shard.Count];
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                (buckets[table.Names[next].Head.Bucket] ??= []).Add(next);
            }

            for (int bucket = 0; bucket < buckets.Length; bucket++)
            {
                List<int> places = buckets[bucket] ?? [];
                shards.Add(new StoredShard(
                    collection,
                    bucket,
                    ValueList<DocumentName>.Own(places.ConvertAll(place => table.Names[place]).ToArray()),
                    ValueList<StoredDocument>.Own(places.ConvertAll(place => documents.Documents[table.Positions[place]]).ToArray())));
            }
        }

        return shards.ToImmutable();
    }

    internal static ImmutableArray<CollectionIndex> Index(NameTable table, ImmutableArray<PeopleList> people, CancellationToken cancellationToken)
    {
        ImmutableArray<CollectionIndex>.Builder indexes = ImmutableArray.CreateBuilder<CollectionIndex>();
        int nextPeople = 0;
        int next = 0;
        while (next < table.Names.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = next;
            string collection = table.Names[next].Collection;
            var used = new bool[Shard.Count];
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                used[table.Names[next].Head.Bucket] = true;
            }

            IEnumerable<int> buckets = Enumerable.Range(0, used.Length).Where(bucket => used[bucket]);
            indexes.Add(new CollectionIndex(collection, ValueList<int>.From(buckets), next - first, PeopleIndex.Join(people, collection, ref nextPeople)));
        }

        return indexes.ToImmutable();
    }
}
