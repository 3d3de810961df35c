namespace CorpusGen.Training.Learning;

/// <summary>The generator xorshift64*: the same numbers on every machine and framework.</summary>
internal sealed class DeterministicRandom(ulong seed)
{
    private ulong _state = seed;

    internal int Next(int limit) => (int)((Next() >> 33) % (ulong)limit);

    /// <summary>A number from 0 to below 1.</summary>
    internal double NextDouble() => (Next() >> 11) * (1.0 / (1ul << 53));

    private ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1D;
    }
}
