using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants.Lexicon;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>Tells spellings of one name apart from different names: Hasanov and Hassanov, Qaddafi and Gadhafi, Yeltsin and Jelzin.</summary>
internal static class SpellingVariants
{
    /// <summary>Whether two words in comparison form are spellings of one name. Words of fewer than four letters must be equal.</summary>
    internal static bool Are(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        if (a.Length < 4 || b.Length < 4 || Math.Abs(a.Length - b.Length) > 3)
        {
            return false;
        }

        return Skeleton(a).Equals(Skeleton(b), StringComparison.Ordinal);
    }

    /// <summary>Whether two names have the same words in different spellings, without regard to case and diacritics.</summary>
    internal static bool AreOfName(string a, string b)
    {
        string[] first = a.Split(' ');
        string[] second = b.Split(' ');
        bool same = first.Length == second.Length;
        for (int i = 0; same && i < first.Length; i++)
        {
            same = Are(Folded(first[i]), Folded(second[i]));
        }

        return same;
    }

    /// <summary>The key under which all spellings of a word are found.</summary>
    internal static string Key(string word) => word.Length < 4 ? word : Skeleton(word);

    /// <summary>The key of a word, and that of its last part when it has a hyphen.</summary>
    internal static IEnumerable<string> KeysOf(string word)
    {
        yield return Key(word);
        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen + 2 < word.Length)
        {
            yield return Key(word.Substring(hyphen + 1));
        }
    }

    private static string Folded(string word) => string.Concat(word.Select(WordHash.Fold));

    /// <summary>
    /// The sounds that romanizations agree on: doubled letters once, no h behind a consonant, g/k/q/kh alike, i/y/j alike, w/v alike,
    /// a/e/ə alike, o/u alike.
    /// </summary>
    private static string Skeleton(string word)
    {
        Span<char> sounds = stackalloc char[Math.Min(word.Length, 64)];
        int length = 0;
        foreach (char c in word)
        {
            char sound = c switch
            {
                'q' or 'g' or 'k' or 'c' => 'k',
                'y' or 'i' or 'j' => 'i',
                'w' or 'v' => 'v',
                'a' or 'e' or '\u0259' => 'a',
                'o' or 'u' => 'o',
                'z' or 's' => 's',
                _ => c,
            };
            bool silent = (sound == 'h' && length > 0 && sounds[length - 1] is not ('a' or 'o' or 'i' or 's')) || sound == '-';
            if (length < sounds.Length && !silent && (length == 0 || sounds[length - 1] != sound))
            {
                sounds[length++] = sound;
            }
        }

        return sounds.Slice(0, length).ToString();
    }
}
