using System;
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
            int first = next;
            int[] sizes = new int[Shard.Count];
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                sizes[table.Names[next].Head.Bucket]++;
            }

            DocumentName[][] names = Array.ConvertAll(sizes, static size => new DocumentName[size]);
            StoredDocument[][] members = Array.ConvertAll(sizes, static size => new StoredDocument[size]);
            for (int i = next - 1; i >= first; i--)
            {
                int bucket = table.Names[i].Head.Bucket;
                int place = --sizes[bucket];
                names[bucket][place] = table.Names[i];
                members[bucket][place] = documents.Documents[table.Positions[i]];
            }

            for (int bucket = 0; bucket < names.Length; bucket++)
            {
                shards.Add(new StoredShard(collection, bucket, ValueList<DocumentName>.Own(names[bucket]), ValueList<StoredDocument>.Own(members[bucket])));
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
