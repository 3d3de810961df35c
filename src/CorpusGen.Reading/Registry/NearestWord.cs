using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Registry;

/// <summary>Finds what somebody may have meant.</summary>
public static class NearestWord
{
    private const int LongestWord = 100;
    private const int MostListed = 20;

    /// <summary>A question after the nearest known word, or else the list of those known.</summary>
    internal static string Hint(string[] known, string word) =>
        Question(known, word) is { Length: > 0 } question ? question : "known are " + List(known, "");

    /// <summary>The words of a list for a message: the first 20, and how many more there are.</summary>
    /// <param name="words">The words.</param>
    /// <param name="quote">What stands before and after each word.</param>
    /// <returns>The list; an empty text for none.</returns>
    public static string List(IReadOnlyList<string> words, string quote)
    {
        if (words is null)
        {
            throw new ArgumentNullException(nameof(words));
        }

        string list = string.Join(", ", words.Take(MostListed).Select(word => quote + word + quote));
        return words.Count <= MostListed ? list : list + " and " + (words.Count - MostListed).ToString(CultureInfo.InvariantCulture) + " more";
    }

    /// <summary>A question after the nearest known word.</summary>
    /// <param name="known">The known words.</param>
    /// <param name="word">The word, compared without regard to case.</param>
    /// <returns>The question, or an empty text when no word is near.</returns>
    public static string Question(IReadOnlyList<string> known, string word) =>
        Nearest(known, word) is { Length: > 0 } nearest ? "did you mean '" + nearest + "'?" : "";

    /// <summary>The known word with the fewest edits, when they are fewer than half of its letters.</summary>
    /// <param name="known">The known words.</param>
    /// <param name="word">The word, compared without regard to case.</param>
    /// <returns>The word, or an empty text; of several the first. Words of more than 100 characters are near none.</returns>
    public static string Nearest(IReadOnlyList<string> known, string word)
    {
        if (known is null || word is null)
        {
            throw new ArgumentNullException(known is null ? nameof(known) : nameof(word));
        }

        string nearest = "";
        if (word.Length is 0 or > LongestWord)
        {
            return nearest;
        }

        string lower = word.ToLowerInvariant();
        int best = int.MaxValue;
        foreach (string candidate in known)
        {
            int limit = (candidate.Length / 2) + 1;
            int distance = EditDistance.Between(lower, candidate, limit);
            if (distance < limit && distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }
}
