using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CorpusGen.Reading.Text;

/// <summary>Finds where sentences begin within a block.</summary>
/// <remarks>
/// A sentence ends at a period, question or exclamation mark, and any closing quotes and brackets behind it, when white space
/// follows and the next word does not begin with a lower-case letter. The period of an initial, of a title before a name, and of
/// an abbreviation before a number or a month is no end.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> NeverFinal = Words(
        "Mr Mrs Ms Dr Prof Gen Col Lt Capt Maj Sgt Adm Cmdr Gov Sen Rep Rev Hon Pres St Sr Msgr Fr Messrs Mme Mlle "
        + "Supt Insp Brig Amb vs No Nos Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    /// <summary>Whether a period behind the word is part of an abbreviation and ends no sentence.</summary>
    internal static bool IsNeverFinal(string word) => NeverFinal.Contains(word);

    [MethodImpl(HotLoop.Optimize)]
    internal static void MarkStarts(string text, TokenBuffer tokens, int first)
    {
        if (first == tokens.Count)
        {
            return;
        }

        Mark(ref tokens[first]);
        for (int i = first; i < tokens.Count; i++)
        {
            if (!IsFinalMark(text, tokens[i]) && !EndsAsAbbreviation(tokens[i]))
            {
                continue;
            }

            // Of marks in a row the first alone can belong to the word before; all of them are passed at once, or a dotted line would take long.
            bool isInner = IsInnerPeriod(text, tokens, i, first);
            int next = i + 1;
            while (next < tokens.Count && !tokens[next].Is(TokenTraits.SpaceBefore) && IsCloser(text, tokens[next]))
            {
                isInner &= !IsFinalMark(text, tokens[next]);
                next++;
            }

            if (!isInner && next < tokens.Count && tokens[next].Is(TokenTraits.SpaceBefore) && CanBegin(text, tokens, next))
            {
                Mark(ref tokens[next]);
            }

            i = next - 1;
        }
    }

    private static void Mark(ref Token token) => token = token with { Traits = token.Traits | TokenTraits.SentenceStart };

    private static bool IsFinalMark(string text, in Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '?' or '!' or '\u2026' or '\u3002';

    private static bool EndsAsAbbreviation(in Token token) => token.Is(TokenTraits.Abbreviation);

    private static bool IsCloser(string text, in Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']' or '\u00BB' or '.' or '?' or '!';

    private static bool CanBegin(string text, TokenBuffer tokens, int index)
    {
        // An opening quote or bracket is looked through to the word behind it.
        while (index < tokens.Count - 1 && tokens[index].Kind == TokenKind.Punctuation
            && text[tokens[index].Start] is '"' or '\'' or '\u201C' or '\u2018' or '(' or '[' or '\u00AB' or '\u2014' or '\u2013' or '-')
        {
            index++;
        }

        return tokens[index].Kind != TokenKind.Word || !char.IsLower(text[tokens[index].Start]);
    }

    /// <summary>A period that belongs to the word before it: an initial, a title, a month, or an abbreviation inside a name.</summary>
    private static bool IsInnerPeriod(string text, TokenBuffer tokens, int index, int first)
    {
        if (tokens[index].Is(TokenTraits.Abbreviation))
        {
            // "U.S. President" goes on; "in the U.S. The" ends. Only words that begin sentences tell the two apart.
            return index + 1 < tokens.Count && !SentenceOpeners.Contains(text.Substring(tokens[index + 1].Start, tokens[index + 1].Length));
        }

        if (text[tokens[index].Start] != '.' || index == first || tokens[index].Is(TokenTraits.SpaceBefore))
        {
            return false;
        }

        Token word = tokens[index - 1];
        if (word.Kind != TokenKind.Word)
        {
            return false;
        }

        bool initial = word.Length == 1 && word.Is(TokenTraits.Capitalized) && word.Is(TokenTraits.SpaceBefore) && text[word.Start] != 'I';
        return initial || IsNeverFinal(text.Substring(word.Start, word.Length));
    }

    private static readonly HashSet<string> SentenceOpeners = Words(
        "The A An He She It They We I You This That These Those But And In On At If As When While After Before "
        + "Since However There His Her Its Their Our My For With By To From Some Many Most All No Not So Then What "
        + "Who How Why Where");

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
