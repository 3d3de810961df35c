using System;

namespace CorpusGen.Reading.Participants.Lexicon;

/// <summary>The closed word lists as a hash table. Immutable once made.</summary>
internal sealed class WordTable
{
    private const int Size = 16384;

    private static readonly Lazy<WordTable> Shared = new(() => new WordTable());

    private readonly uint[] _keys = new uint[Size];
    private readonly WordClass[] _classes = new WordClass[Size];

    private WordTable()
    {
        foreach ((WordClass wordClass, string words) in WordLists.All())
        {
            foreach (string word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                ref WordClass slot = ref _classes[Slot(WordHash.Of(word.AsSpan()))];
                _keys[Slot(WordHash.Of(word.AsSpan()))] = WordHash.Of(word.AsSpan());
                slot |= wordClass;
            }
        }
    }

    /// <summary>The one table; made at the first use.</summary>
    internal static WordTable Instance => Shared.Value;

    /// <summary>The classes of a word, given its hash.</summary>
    internal WordClass this[uint hash] => _classes[Slot(hash)];

    private int Slot(uint hash)
    {
        int slot = (int)(hash & (Size - 1));
        while (_classes[slot] != WordClass.None && _keys[slot] != hash)
        {
            slot = (slot + 1) & (Size - 1);
        }

        return slot;
    }
}
