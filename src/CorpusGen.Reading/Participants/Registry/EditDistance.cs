using System;

namespace CorpusGen.Reading.Participants.Registry;

/// <summary>The number of letters to insert, delete, replace or swap with their neighbor to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>A set of the letters of a word, 32 kinds of them.</summary>
    internal static uint LettersOf(string word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            letters |= 1u << (c & 31);
        }

        return letters;
    }

    /// <summary>Whether words can have a smaller distance: each edit takes at most one letter from the set and adds at most one.</summary>
    /// <param name="different">The letters that one of the words has.</param>
    /// <param name="limit">The distance.</param>
    internal static bool CanBeLess(uint different, int limit)
    {
        int most = 2 * (limit - 1);
        for (; different != 0 && most >= 0; most--)
        {
            different &= different - 1;
        }

        return most >= 0;
    }

    /// <summary>The distance, or <paramref name="limit"/> when it is that or more.</summary>
    internal static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit || !CanBeLess(LettersOf(a) ^ LettersOf(b), limit))
        {
            return limit;
        }

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, current[j]);
            }

            if (best >= limit)
            {
                return limit;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return Math.Min(limit, last[b.Length]);
    }
}
