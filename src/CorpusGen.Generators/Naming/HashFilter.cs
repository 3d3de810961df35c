namespace CorpusGen.Generators.Naming;

/// <summary>Tells for many values that they all differ, by hashes that are known already; looks at no value.</summary>
internal sealed class HashFilter
{
    private readonly int[] _slots;

    /// <param name="count">The number of hashes that will be added at most.</param>
    internal HashFilter(int count)
    {
        int size = 16;
        while (size < count + (count / 2))
        {
            size *= 2;
        }

        _slots = new int[size];
    }

    /// <returns><see langword="false"/> when the hash was added before, so that two values may be equal.</returns>
    internal bool Add(int hash)
    {
        // Zero marks a free slot.
        int marked = hash == 0 ? 1 : hash;
        int slot = Spread(marked);
        while (_slots[slot] != 0)
        {
            if (_slots[slot] == marked)
            {
                return false;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = marked;
        return true;
    }

    /// <summary>Multiplies by the golden ratio, as hashes of like strings may differ in few bits.</summary>
    private int Spread(int hash) => (int)((unchecked((uint)hash * 2654435769u) >> 8) & (uint)(_slots.Length - 1));
}
