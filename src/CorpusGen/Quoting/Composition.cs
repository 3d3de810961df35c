using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Quoting;

/// <summary>
/// Unicode composition (NFC) that gives the same result on every host. That of the framework does nothing where globalization is
/// invariant, and a pin must not depend on that.
/// </summary>
internal static class Composition
{
    private const char FirstMark = '\u0300';
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    private static readonly Dictionary<int, char> Composed = [];
    private static readonly Dictionary<char, string> Decomposed = [];
    private static readonly Dictionary<char, byte> Classes = [];

    static Composition()
    {
        const string compositions = CompositionData.Compositions;
        for (int i = 0; i < compositions.Length; i += 3)
        {
            Composed[Key(compositions[i], compositions[i + 1])] = compositions[i + 2];
            Decomposed[compositions[i + 2]] = compositions.Substring(i, 2);
        }

        const string decompositions = CompositionData.Decompositions;
        for (int i = 0; i < decompositions.Length; i += 3)
        {
            Decomposed[decompositions[i]] = decompositions.Substring(i + 1, decompositions[i + 2] == '\0' ? 1 : 2);
        }

        const string classes = CompositionData.Classes;
        for (int i = 0; i < classes.Length; i += 3)
        {
            for (int c = classes[i]; c <= classes[i + 1]; c++)
            {
                Classes[(char)c] = (byte)classes[i + 2];
            }
        }
    }

    /// <summary>Where the sequence ends that begins at an index: a character and the marks that follow it.</summary>
    internal static int EndOfSequence(string text, int index, int end)
    {
        index++;
        while (index < end && text[index] >= FirstMark && IsMark(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether a sequence of one character is already composed.</summary>
    internal static bool IsComposed(char c) => c < FirstMark || !Decomposed.ContainsKey(c) || Composes(c);

    /// <summary>Composes one sequence.</summary>
    internal static string Compose(string sequence)
    {
        var characters = new StringBuilder(sequence.Length + 2);
        foreach (char c in sequence)
        {
            AppendDecomposed(characters, c);
        }

        char[] decomposed = characters.ToString().ToCharArray();
        Order(decomposed);
        return Recompose(decomposed);
    }

    private static bool IsMark(char c) => c is >= '\u1160' and <= '\u11FF'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool Composes(char c) => Decomposed[c] is { Length: 2 } pair && Composed.TryGetValue(Key(pair[0], pair[1]), out char composed) && composed == c;

    private static void AppendDecomposed(StringBuilder characters, char c)
    {
        int hangul = c - HangulBase;
        if (hangul is >= 0 and < LeadCount * VowelCount * TrailCount)
        {
            characters.Append((char)(LeadBase + (hangul / (VowelCount * TrailCount)))).Append((char)(VowelBase + (hangul % (VowelCount * TrailCount) / TrailCount)));
            if (hangul % TrailCount > 0)
            {
                characters.Append((char)(TrailBase + (hangul % TrailCount)));
            }
        }
        else if (Decomposed.TryGetValue(c, out string? parts))
        {
            foreach (char part in parts)
            {
                AppendDecomposed(characters, part);
            }
        }
        else
        {
            characters.Append(c);
        }
    }

    /// <summary>Sorts the marks by their classes; those of one class keep their order.</summary>
    private static void Order(char[] characters)
    {
        for (int start = 0; start < characters.Length; start++)
        {
            int end = start;
            while (end < characters.Length && ClassOf(characters[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                Sort(characters, start, end - start);
            }

            start = end;
        }
    }

    private static void Sort(char[] characters, int start, int length)
    {
        long[] places = new long[length];
        for (int i = 0; i < length; i++)
        {
            places[i] = ((long)ClassOf(characters[start + i]) << 32) | (uint)i;
        }

        char[] marks = new char[length];
        Array.Copy(characters, start, marks, 0, length);
        Array.Sort(places, marks);
        Array.Copy(marks, 0, characters, start, length);
    }

    private static string Recompose(char[] characters)
    {
        int starter = -1;
        int lastClass = -1;
        int length = 0;
        for (int i = 0; i < characters.Length; i++)
        {
            char c = characters[i];
            int order = ClassOf(c);
            if (starter >= 0 && lastClass < order && TryCompose(characters[starter], c, out char composed))
            {
                characters[starter] = composed;
                continue;
            }

            if (order == 0)
            {
                starter = length;
                lastClass = -1;
            }
            else
            {
                lastClass = order;
            }

            characters[length++] = c;
        }

        return new string(characters, 0, length);
    }

    private static bool TryCompose(char first, char second, out char composed)
    {
        int lead = first - LeadBase;
        int vowel = second - VowelBase;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            composed = (char)(HangulBase + (((lead * VowelCount) + vowel) * TrailCount));
            return true;
        }

        int hangul = first - HangulBase;
        int trail = second - TrailBase;
        if (hangul is >= 0 and < LeadCount * VowelCount * TrailCount && hangul % TrailCount == 0 && trail is > 0 and < TrailCount)
        {
            composed = (char)(first + trail);
            return true;
        }

        return Composed.TryGetValue(Key(first, second), out composed);
    }

    private static int ClassOf(char c) => c >= FirstMark && Classes.TryGetValue(c, out byte order) ? order : 0;

    private static int Key(char first, char second) => (first << 16) | second;
}
