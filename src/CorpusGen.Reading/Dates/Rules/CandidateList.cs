using System;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>The expressions found in a text, in order.</summary>
internal sealed class CandidateList
{
    private Candidate[] _items = new Candidate[16];
    private int _blockStart;

    internal int Count { get; private set; }

    internal ref readonly Candidate this[int index] => ref _items[index];

    internal void Add(in Candidate candidate)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = candidate;
    }

    /// <summary>Begins a new block: the expressions before it no longer stand near any other.</summary>
    internal void StartBlock() => _blockStart = Count;

    /// <summary>The last expression of the block, if its last token stands near a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="distance">How many tokens away the expression may end.</param>
    /// <param name="previous">The expression.</param>
    /// <returns>Whether there is one.</returns>
    internal bool TryGetNear(int token, int distance, out Candidate previous)
    {
        bool any = Count > _blockStart;
        previous = any ? _items[Count - 1] : default;
        return any && token - previous.Last <= distance;
    }
}
