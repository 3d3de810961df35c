using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Tests.Model;

public sealed class PeopleIndexTests
{
    /// <summary>More persons than a head keeps the buckets of.</summary>
    [Fact]
    public void Document_of_many_persons_gives_each_a_constant_in_order_of_the_names()
    {
        string[] persons = ["1st Duke", "\u0416ukov", "\u8FDCwei", .. Enumerable.Range('A', 26).SelectMany(static letter => new[] { (char)letter + "ab", (char)letter + "zo" }).Reverse()];

        ImmutableArray<PeopleList> lists = Lists(persons);

        Assert.Equal(persons.Order(StringComparer.Ordinal), lists.SelectMany(static list => list.Constants).Select(static constant => constant.Value));
    }

    [Fact]
    public void Person_names_the_first_documents_by_key()
    {
        ImmutableArray<PeopleList> lists = Lists(["Jane Roe"], ["Jane Roe", "John Smith"], ["John Smith"]);

        Assert.Equal(
            ["Jane Roe: in 2 documents (D0, D1).", "John Smith: in 2 documents (D1, D2)."],
            lists.SelectMany(static list => list.Constants).Select(static constant => constant.Summary));
    }

    private static ImmutableArray<PeopleList> Lists(params string[][] documents)
    {
        DocumentHead[] heads = documents.Select(static (persons, i) =>
            new DocumentHead($"a/d{i}.txt", $"a/d{i}.txt", "A", $"d{i}", $"D{i}", ValueList<string>.From(persons), ValueList<string>.Empty)).ToArray();
        NameTable names = NameResolver.Resolve(new HeadList(ValueList<DocumentHead>.From(heads), ValueList<string>.Empty), CancellationToken.None);
        return [.. PeopleIndex.Group(names, CancellationToken.None).Select(static bucket => PeopleIndex.List(bucket, CancellationToken.None))];
    }
}
