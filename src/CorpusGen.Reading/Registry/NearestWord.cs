using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Registry;

/// <summary>Finds what somebody may have meant.</summary>
internal static class NearestWord
{
    /// <summary>A question after the nearest known word, or else the list of all.</summary>
    internal static string Hint(string[] known, string word)
    {
        string nearest = Among(known, word);
        return nearest.Length > 0 ? "did you mean '" + nearest + "'?" : "known are " + string.Join(", ", known);
    }

    /// <summary>The known word with the fewest edits, when they are fewer than half of its letters; else an empty text.</summary>
    private static string Among(string[] known, string word)
    {
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
