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
    private const int Letters = 26;

    /// <summary>Two for each capital letter, one for what comes before them, and some for other alphabets.</summary>
    private const int BucketCount = 1 + (2 * Letters) + 8;

    /// <summary>The persons of all collections by the beginnings of their names: the buckets, one behind the other, are in order.</summary>
    internal static ImmutableArray<PeopleBucket> Group(NameTable table, CancellationToken cancellationToken)
    {
        ImmutableArray<PeopleBucket>.Builder all = ImmutableArray.CreateBuilder<PeopleBucket>();
        int next = 0;
        while (next < table.Names.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string collection = table.Names[next].Collection;
            var buckets = new List<PersonMention>?[BucketCount];
            for (; next < table.Names.Count && table.Names[next].Collection == collection; next++)
            {
                DocumentName document = table.Names[next];
                ValueList<string> persons = document.Head.Persons;
                for (int i = 0; i < persons.Count; i++)
                {
                    (buckets[BucketOf(persons[i])] ??= []).Add(new PersonMention(persons[i], document.Identifier));
                }
            }

            foreach (List<PersonMention>? bucket in buckets)
            {
                all.Add(new PeopleBucket(collection, ValueList<PersonMention>.Own(bucket?.ToArray() ?? [])));
            }
        }

        return all.ToImmutable();
    }

    internal static PeopleList List(PeopleBucket bucket, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var people = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (PersonMention mention in bucket.Mentions)
        {
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
        var names = new MemberNames("People");
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

    private static ConstantModel ConstantOf(string person, Entry entry)
    {
        string examples = string.Join(", ", entry.Examples) + (entry.Documents > MostExamples ? ", \u2026" : "");
        string summary = person + ": in " + DocumentModelBuilder.Count(entry.Documents, "document") + " (" + examples + ").";
        return new ConstantModel(Identifier.Of(person, "Person"), person, null, summary);
    }

    /// <summary>Grows with the ordinal order of the names.</summary>
    private static int BucketOf(string person)
    {
        char first = person.Length > 0 ? person[0] : '\0';
        char second = person.Length > 1 ? person[1] : '\0';
        return first switch
        {
            < 'A' => 0,
            <= 'Z' => 1 + (2 * (first - 'A')) + (second < 'm' ? 0 : 1),
            _ => 1 + (2 * Letters) + (first >> 13),
        };
    }

    private sealed class Entry
    {
        internal int Documents { get; set; }

        internal List<string> Examples { get; } = [];
    }
}
