using System;
using System.Collections.Generic;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Registry;

/// <summary>Finds what somebody may have meant.</summary>
public static class NearestWord
{
    /// <summary>A question after the nearest known word, or else the list of all.</summary>
    internal static string Hint(string[] known, string word) =>
        Question(known, word) is { Length: > 0 } question ? question : "known are " + string.Join(", ", known);

    /// <summary>A question after the nearest known word.</summary>
    /// <param name="known">The known words.</param>
    /// <param name="word">The word, compared without regard to case.</param>
    /// <returns>The question, or an empty text when no word is near.</returns>
    public static string Question(IReadOnlyList<string> known, string word) =>
        Nearest(known, word) is { Length: > 0 } nearest ? "did you mean '" + nearest + "'?" : "";

    /// <summary>The known word with the fewest edits, when they are fewer than half of its letters.</summary>
    /// <param name="known">The known words.</param>
    /// <param name="word">The word, compared without regard to case.</param>
    /// <returns>The word, or an empty text; of several the first.</returns>
    public static string Nearest(IReadOnlyList<string> known, string word)
    {
        if (known is null || word is null)
        {
            throw new ArgumentNullException(known is null ? nameof(known) : nameof(word));
        }

        string nearest = "";
        int best = int.MaxValue;
        foreach (string candidate in known)
        {
            int limit = (candidate.Length / 2) + 1;
            int distance = EditDistance.Between(word.ToLowerInvariant(), candidate, limit);
            if (distance < limit && distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }
}
