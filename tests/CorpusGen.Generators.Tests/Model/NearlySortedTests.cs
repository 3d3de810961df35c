using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Model;
using CsCheck;

namespace CorpusGen.Generators.Tests.Model;

public sealed class NearlySortedTests
{
    [Fact]
    public void Any_items_come_out_sorted() => Gen.Int[0, 50].Array[0, 100].Sample(static items =>
    {
        int[] sorted = [.. items];
        NearlySorted.Sort(sorted, static (a, b) => a.CompareTo(b));
        return sorted.SequenceEqual(items.Order());
    });

    /// <summary>One item of a thousand is out of order: as one that was added, and as one that was renamed and keeps its place.</summary>
    [Theory]
    [InlineData(1000, 500)]
    [InlineData(0, 2000)]
    [InlineData(0, 500)]
    [InlineData(500, 2000)]
    [InlineData(500, -1)]
    [InlineData(1000, -1)]
    public void Items_in_order_but_for_one_are_compared_a_few_times_each(int place, int item)
    {
        int comparisons = 0;
        List<int> items = [.. Enumerable.Range(0, 1000)];
        items.Insert(place, item);
        int[] sorted = [.. items];

        NearlySorted.Sort(sorted, (a, b) =>
        {
            comparisons++;
            return a.CompareTo(b);
        });

        Assert.Equal(items.Order(), sorted);
        Assert.InRange(comparisons, 1000, 2100);
    }
}
