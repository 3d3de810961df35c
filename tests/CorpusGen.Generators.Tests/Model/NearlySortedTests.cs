using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Model;
using CsCheck;

namespace CorpusGen.Generators.Tests.Model;

public sealed class NearlySortedTests
{
    [Fact]
    public void Any_items_come_out_sorted() => Gen.Int[0, 50].List[0, 100].Sample(static items =>
        NearlySorted.Sort(items, static (a, b) => a.CompareTo(b)).SequenceEqual(items.Order()));

    [Fact]
    public void Items_in_order_are_compared_once_each()
    {
        int comparisons = 0;
        List<int> items = [.. Enumerable.Range(0, 1000), 500];

        NearlySorted.Sort(items, (a, b) =>
        {
            comparisons++;
            return a.CompareTo(b);
        });

        Assert.InRange(comparisons, 1000, 2100);
    }
}
