using System;
using System.Runtime.CompilerServices;
using CorpusGen.Reading.Participants.Tagging;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Model;

/// <summary>The weights of the tagger: a table of rows found by hash, one signed byte per label, and the weights between labels.</summary>
internal sealed class TaggerWeights
{
    internal const int Labels = 7;

    private const ulong Halves = 0x00FF00FF00FF00FF;

    private readonly ulong[] _rows;
    private readonly uint _mask;
    private readonly int[] _transitions;

    private TaggerWeights(ulong[] rows, int[] transitions)
    {
        _rows = rows;
        _mask = (uint)rows.Length - 1;
        _transitions = transitions;
    }

    /// <summary>Reads what the trainer wrote: the binary logarithm of the number of rows, the weights between labels, the rows.</summary>
    [MethodImpl(HotLoop.Optimize)]
    internal static TaggerWeights Read(ReadOnlySpan<byte> bytes)
    {
        var rows = new ulong[1 << bytes[0]];
        var transitions = new int[(Labels + 1) * Labels];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = (short)(bytes[1 + (2 * i)] | (bytes[2 + (2 * i)] << 8));
        }

        ReadOnlySpan<byte> weights = bytes.Slice(1 + (2 * transitions.Length));
        for (int i = 0; i < rows.Length; i++)
        {
            // Offset by 128, bytes can be added up in lanes of 16 bits: the offset is the same for all labels and decides nothing.
            ulong row = 0;
            for (int label = 0; label < Labels; label++)
            {
                row |= (ulong)(byte)(weights[(i * Labels) + label] ^ 0x80) << (8 * label);
            }

            rows[i] = row;
        }

        return new TaggerWeights(rows, transitions);
    }

    /// <summary>The weight of a label behind another; <see cref="Labels"/> as the label before stands for the beginning of a run.</summary>
    internal int Transition(int before, int label) => _transitions[(before * Labels) + label];

    /// <summary>The weight that one feature gives one label.</summary>
    internal int Weight(uint feature, Label label) => (int)((_rows[feature & _mask] >> (8 * (int)label)) & 0xFF) - 128;

    /// <summary>Adds the rows of some features to the scores of a unit. At most 256 rows fit.</summary>
    internal void Add(ReadOnlySpan<uint> features, ref UnitScores scores)
    {
        ulong even = scores.Even;
        ulong odd = scores.Odd;
        ulong[] rows = _rows;
        uint mask = _mask;
        foreach (uint feature in features)
        {
            ulong row = rows[feature & mask];
            even += row & Halves;
            odd += (row >> 8) & Halves;
        }

        scores = new UnitScores(even, odd);
    }
}

/// <summary>The sums of all labels for one unit, in lanes of 16 bits: the labels with even numbers and those with odd ones.</summary>
/// <param name="Even">Labels 0, 2, 4, 6.</param>
/// <param name="Odd">Labels 1, 3, 5.</param>
internal readonly record struct UnitScores(ulong Even, ulong Odd)
{
    internal int this[int label] => (int)((((label & 1) == 0 ? Even : Odd) >> (16 * (label >> 1))) & 0xFFFF);
}
