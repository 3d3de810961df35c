using System;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>
/// Which branches an execution took, as the instrumented assemblies write it: one counter for each pair of places, in a map of 64 KB.
/// Without instrumentation nothing is ever written.
/// </summary>
/// <remarks>It must be there before any instrumented code runs, static constructors included, and stays as long as the process.</remarks>
internal sealed unsafe class CoverageMap
{
    private const int Size = 1 << 16;

    private readonly byte* _map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    internal CoverageMap() => Trace.SharedMem = _map;

    /// <summary>The number of branches that any execution has taken.</summary>
    internal int Branches { get; private set; }

    internal void Clear()
    {
        new Span<byte>(_map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Adds what the last execution did to what is known.</summary>
    /// <returns>Whether it took a branch that none took before, or one a much different number of times.</returns>
    internal bool Absorb()
    {
        bool isNew = false;
        var words = new ReadOnlySpan<ulong>(_map, Size / sizeof(ulong));
        for (int word = 0; word < words.Length; word++)
        {
            if (words[word] == 0)
            {
                continue;
            }

            for (int i = word * sizeof(ulong); i < (word + 1) * sizeof(ulong); i++)
            {
                byte bucket = Bucket(_map[i]);
                if ((bucket & ~_seen[i]) != 0)
                {
                    Branches += _seen[i] == 0 ? 1 : 0;
                    _seen[i] |= bucket;
                    isNew = true;
                }
            }
        }

        return isNew;
    }

    /// <summary>Counts that mean about the same are one bit.</summary>
    private static byte Bucket(byte count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
