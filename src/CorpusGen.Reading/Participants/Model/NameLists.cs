using System;
using System.Runtime.CompilerServices;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Model;

/// <summary>The lists of names and places a word is on. The bits are part of the model.</summary>
[Flags]
internal enum NameList : byte
{
    None = 0,
    Given = 1,
    GivenWorld = 2,
    Surname = 4,
    SurnameOther = 8,
    SurnameWorld = 16,
    City = 32,
    CityWord = 64,

    /// <summary>A word that the training texts have in lower case.</summary>
    Common = 128,
}

/// <summary>Name lists as hashes: 32 bits of each word, found by the upper 16 and stored as the lower 16.</summary>
/// <remarks>A word that is on no list is taken for one that is about three times in 100,000.</remarks>
internal sealed class NameLists
{
    internal const int Buckets = 1 << 16;

    private readonly int[] _starts;
    private readonly ushort[] _rests;
    private readonly NameList[] _lists;

    private NameLists(int[] starts, ushort[] rests, NameList[] lists)
    {
        _starts = starts;
        _rests = rests;
        _lists = lists;
    }

    internal NameList this[uint hash]
    {
        get
        {
            int bucket = (int)(hash >> 16);
            var rest = (ushort)hash;
            for (int i = _starts[bucket]; i < _starts[bucket + 1]; i++)
            {
                if (_rests[i] == rest)
                {
                    return _lists[i];
                }
            }

            return NameList.None;
        }
    }

    /// <summary>Reads what the trainer wrote: the number of words per bucket, then the rests, then the lists.</summary>
    [MethodImpl(HotLoop.Optimize)]
    internal static NameLists Read(ReadOnlySpan<byte> bytes)
    {
        var starts = new int[Buckets + 1];
        for (int i = 0; i < Buckets; i++)
        {
            starts[i + 1] = starts[i] + bytes[i];
        }

        int count = starts[Buckets];
        var rests = new ushort[count];
        var lists = new NameList[count];
        ReadOnlySpan<byte> rest = bytes.Slice(Buckets, count * 2);
        ReadOnlySpan<byte> list = bytes.Slice(Buckets + (count * 2), count);
        for (int i = 0; i < count; i++)
        {
            rests[i] = (ushort)(rest[2 * i] | (rest[(2 * i) + 1] << 8));
            lists[i] = (NameList)list[i];
        }

        return new NameLists(starts, rests, lists);
    }
}
