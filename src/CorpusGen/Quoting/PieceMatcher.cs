using System;
using System.Collections.Generic;

namespace CorpusGen.Quoting;

/// <summary>Finds the pieces of a quotation in their order.</summary>
internal static class PieceMatcher
{
    /// <returns>Where each piece stands in the normalized text; <see langword="null"/> when they are not all there in this order.</returns>
    /// <remarks>
    /// A cut reaches no further than into the next paragraph, an insertion stands for few words of one paragraph. Of all places of a
    /// piece behind the one before, the nearest is tried, which satisfies every gap that any does: so the time is linear in the text.
    /// </remarks>
    internal static List<(int Start, int End)>? Match(QuotableText document, QuotePattern pattern)
    {
        IReadOnlyList<QuotePiece> pieces = pattern.Pieces;
        var chains = new List<List<Place>>(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            bool isLast = i + 1 == pieces.Count;
            bool endsWord = isLast || pieces[i + 1].Gap != QuoteGap.None;
            List<Place> places = Reachable(document, pieces[i], i == 0 ? null : chains[i - 1], endsWord, firstOnly: isLast);
            if (places.Count == 0)
            {
                return null;
            }

            chains.Add(places);
        }

        var result = new List<(int Start, int End)>(pieces.Count);
        int index = 0;
        for (int i = pieces.Count - 1; i >= 0; i--)
        {
            Place place = chains[i][index];
            result.Add((place.Start, place.End));
            index = place.Previous;
        }

        result.Reverse();
        return result;
    }

    private static List<Place> Reachable(QuotableText document, QuotePiece piece, List<Place>? before, bool endsWord, bool firstOnly)
    {
        var places = new List<Place>();
        int previous = -1;
        foreach (int start in Occurrences(document.Text, piece))
        {
            int end = start + piece.Text.Length;
            bool startsWord = before is null || piece.Gap != QuoteGap.None;
            if ((startsWord && !document.IsBoundary(start)) || (endsWord && !document.IsBoundary(end)))
            {
                continue;
            }

            if (before is not null)
            {
                while (previous + 1 < before.Count && before[previous + 1].End <= start)
                {
                    previous++;
                }

                if (previous < 0 || !Allows(document, piece, before[previous].End, start))
                {
                    continue;
                }
            }

            places.Add(new Place(start, end, previous));
            if (firstOnly)
            {
                break;
            }
        }

        return places;
    }

    private static IEnumerable<int> Occurrences(string text, QuotePiece piece)
    {
        string words = piece.Text;
        if (!piece.HasFreeCase)
        {
            for (int i = text.IndexOf(words, StringComparison.Ordinal); i >= 0; i = text.IndexOf(words, i + 1, StringComparison.Ordinal))
            {
                yield return i;
            }

            yield break;
        }

        // Either case of the first letter: what follows it decides.
        string rest = words.Substring(1);
        for (int i = text.IndexOf(rest, StringComparison.Ordinal); i >= 0; i = text.IndexOf(rest, i + 1, StringComparison.Ordinal))
        {
            if (i > 0 && char.ToLowerInvariant(text[i - 1]) == char.ToLowerInvariant(words[0]))
            {
                yield return i - 1;
            }
        }
    }

    private static bool Allows(QuotableText document, QuotePiece piece, int end, int start)
    {
        switch (piece.Gap)
        {
            case QuoteGap.None:
                return end == start;
            case QuoteGap.Cut:
                return document.ParagraphAt(start) - document.ParagraphAt(Math.Max(0, end - 1)) <= 1;
            default:
                return document.ParagraphAt(start) == document.ParagraphAt(Math.Max(0, end - 1)) && CountWords(document.Text, end, start) <= piece.MostWords;
        }
    }

    private static int CountWords(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            count += Typography.IsWordCharacter(text[i]) && (i == start || Typography.IsWordless(text[i]) || !Typography.IsWordCharacter(text[i - 1])) ? 1 : 0;
        }

        return count;
    }

    /// <param name="Start">Where a piece begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Previous">The index of the place of the piece before.</param>
    private readonly record struct Place(int Start, int End, int Previous);
}
