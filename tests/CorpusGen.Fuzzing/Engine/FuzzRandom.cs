using System.Collections.Generic;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>A random sequence that is the same for a seed on every machine and framework (SplitMix64).</summary>
/// <param name="seed">The seed.</param>
internal sealed class FuzzRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A seed for one target, so that its inputs do not depend on which other targets run.</summary>
    internal static ulong SeedOf(int seed, string target)
    {
        ulong hash = 14695981039346656037UL ^ (uint)seed;
        foreach (char c in target)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    internal ulong NextBits()
    {
        ulong z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below a bound; 0 when the bound is not positive.</summary>
    internal int Below(int bound) => bound <= 0 ? 0 : (int)(NextBits() % (uint)bound);

    internal int Between(int least, int most) => least + Below(most - least + 1);

    internal bool OneIn(int count) => Below(count) == 0;

    internal T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A length that is mostly small and seldom large.</summary>
    internal int Length(int most) => 1 + Below(1 + Below(1 + Below(most)));
}
