using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Naming;
using CsCheck;

namespace CorpusGen.Generators.Tests.Naming;

public sealed class HashFilterTests
{
    [Fact]
    public void Hash_that_was_added_before_is_found() => Gen.Int[-40, 40].Array[0, 200].Sample(static hashes =>
    {
        // Zero is taken for one, which may only make two values look equal.
        var filter = new HashFilter(hashes.Length);
        var seen = new HashSet<int>();
        return hashes.All(hash => filter.Add(hash) == seen.Add(hash == 0 ? 1 : hash));
    });

    [Fact]
    public void Hashes_that_differ_in_high_bits_alone_are_told_apart()
    {
        var filter = new HashFilter(1000);

        Assert.All(Enumerable.Range(1, 1000), i => Assert.True(filter.Add(i << 20)));
    }
}
