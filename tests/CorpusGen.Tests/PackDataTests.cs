using System;
using System.Linq;
using CorpusGen.Packing;
using CsCheck;

namespace CorpusGen.Tests;

public sealed class PackDataTests
{
    [Fact]
    public void Packs_of_any_characters_come_back() => Gen.Select(Gen.Int[0, 0xFFFF], static unit => (char)unit).Array[0, 30].Select(static units => new string(units)).Array[0, 6]
        .Sample(static packs => Assert.Equal(packs, PackData.Decode(PackData.Encode(packs))));

    [Theory]
    [InlineData("\0\0")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800")]
    [InlineData("\U0001F600\uffff")]
    public void Characters_that_no_encoding_can_write_come_back(string pack) => Assert.Equal([pack, "", pack], PackData.Decode(PackData.Encode([pack, "", pack])));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Numbers_may_be_cut_into_arrays_anywhere(int length)
    {
        // Three bytes each, so that characters lie across the cuts.
        string[] packs = [new string('\uffff', 20), "", new string('\u4e2d', 7)];

        Assert.Equal(packs, PackData.Decode(PackData.Encode(packs).Chunk(length).ToArray()));
    }

    [Fact]
    public void Damaged_data_is_refused()
    {
        Assert.Throws<FormatException>(static () => PackData.Decode([]));
        Assert.Throws<FormatException>(static () => PackData.Decode([ulong.MaxValue]));
        Assert.Throws<FormatException>(static () => PackData.Decode(PackData.Encode(["one", "two", "three"])[..1]));
    }
}
