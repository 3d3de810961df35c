using System;
using System.Collections.Generic;

namespace CorpusGen.Quoting;

/// <summary>The cheapest way to turn a quotation into words of a passage, word by word.</summary>
/// <remarks>
/// The passage may begin and end anywhere in its window. Only a band of the table is filled, so that time and memory grow with the
/// length of the quotation.
/// </remarks>
internal sealed class Alignment
{
    private const int Replaced = 3;
    private const int LeftOut = 2;
    private const int Added = 3;
    private const int Restyled = 1;
    private const int Unreachable = int.MaxValue / 2;

    private readonly List<Step> _steps = [];
    private bool _isWhole;

    private Alignment(WordList quote) => Quote = quote;

    private enum Move : byte
    {
        Begin,
        Pair,
        LeftOut,
        Added,
    }

    internal WordList Quote { get; }

    internal int Cost { get; private set; }

    internal double Similarity { get; private set; }

    /// <summary>The share of words that both have, whatever their case and punctuation.</summary>
    internal double Relatedness { get; private set; }

    /// <summary>Where the passage begins in the normalized text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    internal int End { get; private set; }

    internal static Alignment Of(QuotableText document, WordList quote, int first, int length)
    {
        var alignment = new Alignment(quote);
        alignment.Fill(document.Words, first, length);
        alignment.Place(document);
        return alignment;
    }

    /// <summary>What became of a whole text: nothing at its ends is left out.</summary>
    internal static List<QuoteDifference> Compare(string before, string after)
    {
        QuotableText text = QuotableText.Of([after]);
        var alignment = new Alignment(WordList.Of(TextNormalizer.Normalize(before))) { _isWhole = true };
        alignment.Fill(text.Words, 0, text.Words.Count);
        return alignment.Differences(text);
    }

    internal List<QuoteDifference> Differences(QuotableText document)
    {
        var differences = new List<QuoteDifference>();
        int i = 0;
        while (i < _steps.Count)
        {
            int start = i;
            while (i < _steps.Count && !_steps[i].IsEqual)
            {
                i++;
            }

            if (i > start)
            {
                differences.Add(new QuoteDifference(Words(start, i), Passage(document, start, i)));
            }

            i += i == start ? 1 : 0;
        }

        return differences;
    }

    private void Fill(WordList words, int first, int length)
    {
        int slack = PassageWindows.Slack(Quote.Count);
        int band = slack + Math.Max(0, Quote.Count - length);
        int width = Math.Max(0, length - Quote.Count) + band + slack + 1;
        int[] above = new int[width + 2];
        int[] row = new int[width + 2];
        var moves = new Move[Quote.Count + 1][];
        for (int i = 0; i <= Quote.Count; i++)
        {
            moves[i] = new Move[width + 2];
            for (int k = 0; k < row.Length; k++)
            {
                int j = i - band + k;
                row[k] = j < 0 || j > length ? Unreachable : i == 0 ? (_isWhole ? j * LeftOut : 0) : Best(words, first, i, j, k, above, row, moves[i]);
            }

            (above, row) = (row, above);
        }

        int end = 0;
        for (int k = 1; k < above.Length; k++)
        {
            bool isPair = moves[Quote.Count][k] == Move.Pair;
            end = above[k] < above[end] || (above[k] == above[end] && isPair && moves[Quote.Count][end] != Move.Pair) ? k : end;
        }

        end = _isWhole ? length - Quote.Count + band : end;
        Cost = above[end];
        Trace(words, first, band, end, moves);
    }

    private int Best(WordList words, int first, int i, int j, int k, int[] above, int[] row, Move[] moves)
    {
        // In a row that begins one word later, the cell above has the next index.
        int pair = j > 0 ? above[k] + Difference(words[first + j - 1], Quote[i - 1]) : Unreachable;
        int added = k + 1 < above.Length ? above[k + 1] + Added : Unreachable;
        int leftOut = k > 0 ? row[k - 1] + LeftOut : Unreachable;
        int best = Math.Min(pair, Math.Min(added, leftOut));
        moves[k] = best == pair ? Move.Pair : best == added ? Move.Added : Move.LeftOut;
        return Math.Min(best, Unreachable);
    }

    private static int Difference(Word word, Word quoted) => word.Exact == quoted.Exact ? 0 : word.Core == quoted.Core ? Restyled : Replaced;

    private void Trace(WordList words, int first, int band, int k, Move[][] moves)
    {
        int i = Quote.Count;
        while (i > 0)
        {
            int j = i - band + k;
            switch (moves[i][k])
            {
                case Move.Pair:
                    Word word = words[first + j - 1];
                    _steps.Add(Step.Of(i - 1, word, word.Exact == Quote[i - 1].Exact) with { IsRestyled = word.Core == Quote[i - 1].Core });
                    i--;
                    break;
                case Move.Added:
                    _steps.Add(new Step(i - 1, 0, 0, false));
                    i--;
                    k++;
                    break;
                default:
                    _steps.Add(Step.Of(-1, words[first + j - 1], false));
                    k--;
                    break;
            }
        }

        for (int j = k - band; _isWhole && j > 0; j--)
        {
            _steps.Add(Step.Of(-1, words[first + j - 1], false));
        }

        _steps.Reverse();
    }

    private void Place(QuotableText document)
    {
        Trim(document.Text);
        List<Step> actual = _steps.FindAll(static step => step.HasActual);
        if (actual.Count == 0)
        {
            return;
        }

        Start = actual[0].Start;
        End = actual[actual.Count - 1].End;
        while (!document.IsBoundary(Start))
        {
            Start--;
        }

        while (!document.IsBoundary(End))
        {
            End++;
        }

        // It is not verified, so something differs, if only what a word is joined to.
        int equal = _steps.FindAll(static step => step.IsEqual).Count;
        int restyled = _steps.FindAll(static step => step.IsRestyled && !step.IsEqual).Count;
        Similarity = Math.Min((2.0 * equal + restyled) / (Quote.Count + actual.Count), 0.99);
        Relatedness = 2.0 * (equal + restyled) / (Quote.Count + actual.Count);
    }

    /// <summary>A passage does not begin or end with punctuation that the quotation does not have there.</summary>
    private void Trim(string text)
    {
        if (_steps.Count == 0)
        {
            return;
        }

        Step last = _steps[_steps.Count - 1];
        if (last is { HasActual: true, Quoted: >= 0 } && Typography.IsWordCharacter(Quote.Text[Quote.Text.Length - 1]))
        {
            int end = last.End;
            while (end > last.Start + 1 && !Typography.IsWordCharacter(text[end - 1]))
            {
                end--;
            }

            _steps[_steps.Count - 1] = Compare(last with { End = end }, text);
        }

        Step first = _steps[0];
        if (first is { HasActual: true, Quoted: >= 0 } && Typography.IsWordCharacter(Quote.Text[0]))
        {
            int start = first.Start;
            while (start < first.End - 1 && !Typography.IsWordCharacter(text[start]))
            {
                start++;
            }

            _steps[0] = Compare(first with { Start = start }, text);
        }
    }

    private Step Compare(Step step, string text) =>
        step with { IsEqual = string.Equals(Quote.TextOf(step.Quoted), text.Substring(step.Start, step.End - step.Start), StringComparison.Ordinal) };

    private string Passage(QuotableText document, int start, int end)
    {
        List<Step> actual = _steps.GetRange(start, end - start).FindAll(static step => step.HasActual);
        return actual.Count == 0 ? "" : document.Passage(actual[0].Start, actual[actual.Count - 1].End);
    }

    private string Words(int start, int end)
    {
        var words = new List<string>();
        for (int i = start; i < end; i++)
        {
            if (_steps[i].Quoted >= 0)
            {
                words.Add(Quote.TextOf(_steps[i].Quoted));
            }
        }

        return string.Join(" ", words);
    }

    /// <param name="Quoted">The index of a word of the quotation, or -1.</param>
    /// <param name="Start">Where the document's word begins.</param>
    /// <param name="End">Where it ends; where it begins when there is none.</param>
    /// <param name="IsEqual">Whether they are equal.</param>
    private readonly record struct Step(int Quoted, int Start, int End, bool IsEqual)
    {
        internal bool HasActual => End > Start;

        /// <summary>Whether they have the same letters, at least without regard to case and punctuation.</summary>
        internal bool IsRestyled { get; init; }

        internal static Step Of(int quoted, Word word, bool isEqual) => new(quoted, word.Start, word.Start + word.Length, isEqual);
    }
}
