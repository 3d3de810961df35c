using System;

namespace CorpusGen.Generators.Model;

/// <summary>Which of a few buckets a person's name falls into, by its beginning.</summary>
internal static class PeopleBuckets
{
    private const int Letters = 26;

    /// <summary>Two for each capital letter, one for what comes before them, and some for other alphabets.</summary>
    internal const int Count = 1 + (2 * Letters) + 8;

    /// <summary>Enough for the number of a bucket.</summary>
    private const int BitsPerBucket = 6;

    /// <summary>The number of persons whose buckets fit into one number.</summary>
    private const int MostPacked = 64 / BitsPerBucket;

    /// <summary>The buckets of the first names of a document, as <see cref="DocumentHead.PeopleBuckets"/> keeps them.</summary>
    internal static ulong Pack(ValueList<string> persons)
    {
        ulong packed = 0;
        for (int i = 0; i < Math.Min(persons.Count, MostPacked); i++)
        {
            packed |= (ulong)Of(persons[i]) << (i * BitsPerBucket);
        }

        return packed;
    }

    /// <summary>The bucket of a person of a document.</summary>
    internal static int Of(DocumentHead head, int person) => person < MostPacked
        ? (int)((head.PeopleBuckets >> (person * BitsPerBucket)) & ((1 << BitsPerBucket) - 1))
        : Of(head.Persons[person]);

    /// <summary>Grows with the ordinal order of the names.</summary>
    private static int Of(string person)
    {
        char first = person.Length > 0 ? person[0] : '\0';
        char second = person.Length > 1 ? person[1] : '\0';
        return first switch
        {
            < 'A' => 0,
            <= 'Z' => 1 + (2 * (first - 'A')) + (second < 'm' ? 0 : 1),
            _ => 1 + (2 * Letters) + (first >> 13),
        };
    }
}
