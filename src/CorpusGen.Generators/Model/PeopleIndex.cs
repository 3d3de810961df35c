using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Model;

/// <summary>A person in a document.</summary>
/// <param name="Person">The canonical name of the person.</param>
/// <param name="Document">The identifier of the document.</param>
internal readonly record struct PersonMention(string Person, string Document);

/// <summary>The persons of a collection whose names begin alike, so that an edit of one document looks at few persons again.</summary>
/// <param name="Collection">The identifier of the collection.</param>
/// <param name="Mentions">The persons of each document, the documents ordered by key.</param>
internal sealed record PeopleBucket(string Collection, ValueList<PersonMention> Mentions);

/// <summary>One constant for each person of a <see cref="PeopleBucket"/>, ordered by name; each has the name it wants.</summary>
internal sealed record PeopleList(string Collection, ValueList<ConstantModel> Constants);

/// <summary>Gathers the persons of the collections, to give each name one constant.</summary>
internal static class PeopleIndex
{
    private const int MostExamples = 5;

    /// <summary>The persons of all collections by the beginnings of their names: the buckets, one behind the other, are in order.</summary>
    internal static ImmutableArray<PeopleBucket> Group(NameTable table, CancellationToken cancellationToken)
    {
        ImmutableArray<PeopleBucket>.Builder all = ImmutableArray.CreateBuilder<PeopleBucket>();
        int next = 0;
        while (next < table.Names.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = next;
            string collection = table.Names[first].Collection;
            int[] sizes = new int[PeopleBuckets.Count];
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                DocumentHead head = table.Names[next].Head;
                for (int i = 0; i < head.Persons.Count; i++)
                {
                    sizes[PeopleBuckets.Of(head, i)]++;
                }
            }

            foreach (PersonMention[] mentions in Mentions(table, first, next, sizes))
            {
                all.Add(new PeopleBucket(collection, ValueList<PersonMention>.Own(mentions)));
            }
        }

        return all.ToImmutable();
    }

    internal static PeopleList List(PeopleBucket bucket, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var people = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (int i = 0; i < bucket.Mentions.Count; i++)
        {
            PersonMention mention = bucket.Mentions[i];
            if (!people.TryGetValue(mention.Person, out Entry? entry))
            {
                people.Add(mention.Person, entry = new Entry());
            }

            if (entry.Documents++ < MostExamples)
            {
                entry.Examples.Add(mention.Document);
            }
        }

        return new PeopleList(
            bucket.Collection,
            ValueList<ConstantModel>.From(people.OrderBy(static person => person.Key, StringComparer.Ordinal).Select(static person => ConstantOf(person.Key, person.Value))));
    }

    /// <summary>The constants of one collection, each with a name of its own.</summary>
    /// <param name="lists">The lists of all collections, those of one behind each other.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="next">Where its lists begin; moved behind them.</param>
    internal static ValueList<ConstantModel> Join(ImmutableArray<PeopleList> lists, string collection, ref int next)
    {
        var names = new MemberNames(NameResolver.PeopleType);
        var constants = new List<ConstantModel>();
        for (; next < lists.Length && lists[next].Collection == collection; next++)
        {
            foreach (ConstantModel constant in lists[next].Constants)
            {
                string name = names.Take(constant.Name);
                constants.Add(name == constant.Name ? constant : constant with { Name = name });
            }
        }

        return ValueList<ConstantModel>.Own(constants.ToArray());
    }

    /// <summary>The mentions of each bucket in some documents, in the order of those.</summary>
    private static PersonMention[][] Mentions(NameTable table, int from, int to, int[] sizes)
    {
        PersonMention[][] buckets = Array.ConvertAll(sizes, static size => new PersonMention[size]);
        int[] filled = new int[sizes.Length];
        for (int next = from; next < to; next++)
        {
            DocumentName name = table.Names[next];
            for (int i = 0; i < name.Head.Persons.Count; i++)
            {
                int bucket = PeopleBuckets.Of(name.Head, i);
                buckets[bucket][filled[bucket]++] = new PersonMention(name.Head.Persons[i], name.Identifier);
            }
        }

        return buckets;
    }

    private static ConstantModel ConstantOf(string person, Entry entry)
    {
        string examples = string.Join(", ", entry.Examples) + (entry.Documents > MostExamples ? ", \u2026" : "");
        string summary = person + ": in " + DocumentModelBuilder.Count(entry.Documents, "document") + " (" + examples + ").";
        return new ConstantModel(Identifier.Of(person, "Person"), person, null, summary);
    }

    private sealed class Entry
    {
        internal int Documents { get; set; }

        internal List<string> Examples { get; } = [];
    }
}
