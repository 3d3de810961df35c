using System;
using System.Runtime.CompilerServices;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates.Words;

/// <summary>Looks words up without regard to ASCII case and without allocating.</summary>
/// <remarks>
/// Nearly every word of a text is absent, so the first letters and the length rule a word out before it is hashed.
/// The table is open-addressed and never changes once <see cref="Instance"/> is made.
/// </remarks>
internal sealed class Lexicon
{
    private const int TableSize = 2048;
    private const int LongestWord = 16;

    private readonly string?[] _words = new string?[TableSize];
    private readonly WordTag[] _tags = new WordTag[TableSize];

    /// <summary>For each pair of first letters, a bit per length of the words that begin so.</summary>
    private readonly int[] _lengths = new int[32 * 32];

    private Lexicon() => LexiconData.Fill(this);

    internal static Lexicon Instance { get; } = new();

    /// <summary>Adds words of one class.</summary>
    /// <param name="wordClass">The class.</param>
    /// <param name="words">The words with their values, separated by blanks.</param>
    /// <param name="traits">What else there is to know of them.</param>
    internal void Add(WordClass wordClass, string words, WordTraits traits = WordTraits.None)
    {
        foreach (string item in words.Split(' '))
        {
            int equals = item.IndexOf('=');
            string word = equals < 0 ? item : item.Substring(0, equals);
            short value = equals < 0 ? (short)0 : ParseValue(item, equals + 1);
            Add(word, new WordTag(wordClass, traits, value));
        }
    }

    internal void AddUnit(CalendarUnit unit, string words, WordTraits traits) => AddAll(WordClass.Unit, unit, words, traits);

    internal void AddFrequency(CalendarUnit unit, string words) => AddAll(WordClass.Frequency, unit, words, WordTraits.None);

    internal void AddUnitPart(CalendarUnit unit, string words) => AddAll(WordClass.UnitPart, unit, words, WordTraits.None);

    /// <summary>The tag of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <returns>The tag; of class <see cref="WordClass.None"/> when the word is not in the lexicon.</returns>
    [MethodImpl(HotLoop.Optimize)]
    internal WordTag Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || (_lengths[Letters(word)] & (1 << word.Length)) == 0)
        {
            return default;
        }

        for (int slot = Hash(word); ; slot = (slot + 1) & (TableSize - 1))
        {
            string? candidate = _words[slot];
            if (candidate is null)
            {
                return default;
            }

            if (SameLetters(candidate, word))
            {
                return _tags[slot];
            }
        }
    }

    private void AddAll(WordClass wordClass, CalendarUnit unit, string words, WordTraits traits)
    {
        foreach (string word in words.Split(' '))
        {
            Add(word, new WordTag(wordClass, traits, (short)unit));
        }
    }

    private void Add(string word, WordTag tag)
    {
        _lengths[Letters(word.AsSpan())] |= 1 << word.Length;
        int slot = Hash(word.AsSpan());
        while (_words[slot] is not null && _words[slot] != word)
        {
            slot = (slot + 1) & (TableSize - 1);
        }

        _words[slot] = word;
        _tags[slot] = tag;
    }

    private static int Letters(ReadOnlySpan<char> word) =>
        ((word[0] & 0x1F) << 5) | (word.Length > 1 ? word[1] & 0x1F : 0);

    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = unchecked((hash ^ (uint)(c | 0x20)) * 16777619);
        }

        return (int)((hash ^ (hash >> 15)) & (TableSize - 1));
    }

    private static bool SameLetters(string lowerCase, ReadOnlySpan<char> word)
    {
        if (lowerCase.Length != word.Length)
        {
            return false;
        }

        for (int i = 0; i < lowerCase.Length; i++)
        {
            char c = word[i];
            if (c != lowerCase[i] && (c is < 'A' or > 'Z' || (c | 0x20) != lowerCase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static short ParseValue(string item, int start)
    {
        bool negative = item[start] == '-';
        int value = 0;
        for (int i = negative ? start + 1 : start; i < item.Length; i++)
        {
            value = (value * 10) + (item[i] - '0');
        }

        return (short)(negative ? -value : value);
    }
}
