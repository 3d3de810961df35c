using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Quoting;

/// <summary>Looks for a quotation in a document.</summary>
internal static class QuoteFinder
{
    private const string CutMark = " [\u2026] ";

    /// <summary>Looks for a quotation, and for the nearest passage when the document does not say it.</summary>
    internal static QuoteResult Find(QuotableText document, string quote) => Verify(document, quote) ?? NearestPassage.Find(document, quote);

    /// <summary>Looks for the words as they are quoted.</summary>
    /// <returns><see langword="null"/> when the document does not say them.</returns>
    internal static QuoteResult? Verify(QuotableText document, string quote)
    {
        foreach (QuotePattern pattern in Readings(quote))
        {
            if (pattern.HasWords() && PieceMatcher.Match(document, pattern) is { } places)
            {
                return Verified(document, quote, places);
            }
        }

        return null;
    }

    /// <summary>The number of the paragraph that holds the words as they are, found without normalizing anything; 0 when none does for certain.</summary>
    internal static int FindAsWritten(IReadOnlyList<string> paragraphs, string quote)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            string text = paragraphs[i];
            for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && quote.Any(Typography.IsWordCharacter); at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            {
                int end = at + quote.Length;
                bool begins = at == 0 || (text[at - 1] == ' ' && char.IsLetterOrDigit(text[at]));
                bool ends = end == text.Length || text[end] == ' ' || (text[end] is ',' or '.' or ';' or ':' && (end + 1 == text.Length || text[end + 1] == ' '));
                if (begins && ends)
                {
                    return i + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>
    /// The ways to read a quotation: as it is, with the marks of an editor, without quotation marks around it, without the full stop
    /// or comma at its end, which American typography puts there.
    /// </summary>
    private static IEnumerable<QuotePattern> Readings(string quote)
    {
        string normalized = TextNormalizer.Normalize(quote);
        string bare = WithoutMarks(normalized);
        foreach (string words in bare == normalized ? [normalized] : new[] { normalized, bare })
        {
            yield return QuotePattern.Literal(words);
            if (QuotePattern.Marked(words) is { } marked)
            {
                yield return marked;
            }

            if (words.Length > 1 && words[words.Length - 1] is '.' or ',' && words[words.Length - 2] is not ('.' or ' '))
            {
                string open = words.Substring(0, words.Length - 1);
                yield return QuotePattern.Marked(open) ?? QuotePattern.Literal(open);
            }
        }
    }

    internal static string WithoutMarks(string normalized)
    {
        bool isQuoted = normalized.Length > 2 && normalized[0] is '"' or '\'' && normalized[normalized.Length - 1] == normalized[0]
            && normalized.IndexOf(normalized[0], 1) == normalized.Length - 1;
        return isQuoted ? normalized.Substring(1, normalized.Length - 2).Trim() : normalized;
    }

    private static QuoteResult Verified(QuotableText document, string quote, List<(int Start, int End)> places)
    {
        IEnumerable<TextSpan> spans = Merge(places).Select(place => document.ToSource(place.Start, place.End));
        string passage = string.Join(CutMark, Merge(places).Select(place => document.Passage(place.Start, place.End)));
        QuoteMatch match = string.Equals(passage, quote, StringComparison.Ordinal) && places.Count == 1 ? QuoteMatch.Exact : QuoteMatch.Normalized;
        return new QuoteResult(match, 1, document.ParagraphAt(places[0].Start), ValueList<TextSpan>.From(spans), passage, "", ValueList<QuoteDifference>.Empty, null);
    }

    /// <summary>Pieces that touch are one passage.</summary>
    private static List<(int Start, int End)> Merge(List<(int Start, int End)> places)
    {
        var merged = new List<(int Start, int End)>();
        foreach ((int start, int end) in places)
        {
            if (merged.Count > 0 && merged[merged.Count - 1].End >= start)
            {
                merged[merged.Count - 1] = (merged[merged.Count - 1].Start, end);
            }
            else
            {
                merged.Add((start, end));
            }
        }

        return merged;
    }
}
