using System;

namespace CorpusGen.Reading.Participants.Lexicon;

/// <summary>Hashes words without regard to case and to the diacritics of Latin letters.</summary>
/// <remarks>The committed model depends on every bit of this; a change needs a new training run.</remarks>
internal static class WordHash
{
    /// <summary>Base letters of U+00C0 to U+024F, in lower case; a dot where there is none.</summary>
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
        + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    internal static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ Fold(c)) * 16777619;
        }

        return Mix(hash);
    }

    internal static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        int index = c - 0xC0;
        if ((uint)index < (uint)Latin.Length && Latin[index] != '.')
        {
            return Latin[index];
        }

        return c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
    }

    internal static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
