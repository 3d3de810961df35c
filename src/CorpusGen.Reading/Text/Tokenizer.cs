using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Reading.Text;

/// <summary>Cuts text into tokens, in one pass and in time linear in its length.</summary>
/// <remarks>
/// Letters and digits that touch form one word ("1990s"); digits alone form a number; a period belongs to the word only in
/// abbreviations of single letters ("U.S."); apostrophes belong to the word between letters ("O'Brien"), but a possessive
/// "'s" is a token of its own; hyphens, and everything else that is no white space, are tokens of one character.
/// </remarks>
public static class Tokenizer
{
    private const int LongestAbbreviation = 16;

    /// <summary>Tokenizes blocks of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">The blocks, in order and without overlap.</param>
    /// <param name="cancellationToken">Stops the work between blocks.</param>
    /// <returns>The tokenized text.</returns>
    /// <exception cref="ArgumentException">A block does not lie inside the text.</exception>
    public static TokenizedText Tokenize(string text, IReadOnlyList<Block> blocks, CancellationToken cancellationToken = default)
    {
        var tokens = new TokenBuffer(LengthOf(blocks) / 5);
        var copy = new Block[blocks.Count];
        var starts = new int[blocks.Count + 1];
        for (int i = 0; i < copy.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            copy[i] = blocks[i];
            if (!copy[i].Span.FitsInto(text.Length))
            {
                throw Outside(i, nameof(blocks));
            }

            starts[i] = tokens.Count;
            CutBlock(text, copy[i].Span.Start, copy[i].Span.End, tokens);
            SentenceSplitter.MarkStarts(text, tokens, starts[i]);
        }

        starts[copy.Length] = tokens.Count;
        return new TokenizedText(text, copy, tokens, starts);
    }

    /// <summary>Tokenizes a text that is a single paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tokenized text.</returns>
    public static TokenizedText Tokenize(string text) =>
        Tokenize(text, new[] { new Block(BlockKind.Paragraph, new TextSpan(0, text.Length), 1) });

    /// <summary>One article of many in a file has a small part of the text.</summary>
    private static int LengthOf(IReadOnlyList<Block> blocks)
    {
        int length = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            length += Math.Max(0, blocks[i].Span.Length);
        }

        return length;
    }

    // Apart, so that the common path does not wait for the formatting to be compiled.
    private static ArgumentException Outside(int block, string parameter) => new($"Block {block} does not lie inside the text.", parameter);

    [MethodImpl(HotLoop.Optimize)]
    private static void CutBlock(string text, int position, int end, TokenBuffer tokens)
    {
        TokenTraits before = TokenTraits.SpaceBefore | TokenTraits.BlockStart;
        while (position < end)
        {
            char c = text[position];
            if (IsWhiteSpace(c))
            {
                before |= TokenTraits.SpaceBefore;
                position++;
                continue;
            }

            Token token = IsWordCharacter(text, position, end)
                ? CutWord(text, position, end, before)
                : CutMark(text, position, end, before);
            tokens.Add(token);
            position = token.End;
            before = TokenTraits.None;
        }
    }

    [MethodImpl(HotLoop.Optimize)]
    private static Token CutWord(string text, int start, int end, TokenTraits flags)
    {
        int position = start;
        bool letters = false;
        bool digits = false;
        int upper = 0;
        int lower = 0;
        while (position < end)
        {
            char c = text[position];
            if (c is >= 'a' and <= 'z')
            {
                lower++;
                letters = true;
            }
            else if (c is >= '0' and <= '9')
            {
                digits = true;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                upper++;
                letters = true;
            }
            else if (IsInnerApostrophe(text, position, start, end))
            {
                position++;
                continue;
            }
            else if (c < 0x80 || !IsWordCharacter(text, position, end))
            {
                break;
            }
            else
            {
                letters = true;
                UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
                upper += category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter ? 1 : 0;
                lower += category == UnicodeCategory.LowercaseLetter ? 1 : 0;
                position += char.IsHighSurrogate(c) ? 1 : 0;
            }

            position++;
        }

        if (upper + lower == 1 && position == start + 1)
        {
            int abbreviationEnd = EndOfAbbreviation(text, start, end);
            if (abbreviationEnd > position)
            {
                position = abbreviationEnd;
                flags |= TokenTraits.Abbreviation;
                upper *= 2;
            }
        }

        flags |= digits ? TokenTraits.HasDigit : TokenTraits.None;
        flags |= upper > 0 && (letters && IsUpper(text[start])) ? TokenTraits.Capitalized : TokenTraits.None;
        flags |= upper > 1 && lower == 0 ? TokenTraits.AllCaps : TokenTraits.None;
        return new Token(start, position - start, letters ? TokenKind.Word : TokenKind.Number, flags);
    }

    [MethodImpl(HotLoop.Optimize)]
    private static Token CutMark(string text, int start, int end, TokenTraits flags)
    {
        if (text[start] is '\'' or '\u2019'
            && (flags & TokenTraits.SpaceBefore) == 0
            && start + 1 < end
            && text[start + 1] is 's' or 'S'
            && (start + 2 == end || !IsWordCharacter(text, start + 2, end)))
        {
            return new Token(start, 2, TokenKind.Punctuation, flags | TokenTraits.Possessive);
        }

        bool pair = char.IsHighSurrogate(text[start]) && start + 1 < end && char.IsLowSurrogate(text[start + 1]);
        return new Token(start, pair ? 2 : 1, TokenKind.Punctuation, flags);
    }

    /// <summary>An apostrophe between letters, but for one that begins a possessive ending.</summary>
    private static bool IsInnerApostrophe(string text, int position, int start, int end)
    {
        if (text[position] is not ('\'' or '\u2019') || position == start || position + 1 >= end || !char.IsLetter(text[position + 1]))
        {
            return false;
        }

        bool possessive = text[position + 1] is 's' or 'S' && (position + 2 == end || !IsWordCharacter(text, position + 2, end));
        return !possessive && char.IsLetter(text[position - 1]);
    }

    /// <summary>
    /// The end of single letters that each have a period behind them ("U.S.", "a.m."), at least two; else the start. So many letters
    /// that nobody would write them are none, because each of them would be looked at again from the next.
    /// </summary>
    private static int EndOfAbbreviation(string text, int start, int end)
    {
        int position = start;
        int letters = 0;
        while (letters <= LongestAbbreviation && position + 1 < end && char.IsLetter(text[position]) && text[position + 1] == '.')
        {
            letters++;
            position += 2;
        }

        // "U.S.A" and "e.g.x" are no abbreviations in this form: the last letter needs its period.
        return letters is >= 2 and <= LongestAbbreviation && (position >= end || !char.IsLetterOrDigit(text[position])) ? position : start;
    }

    [MethodImpl(HotLoop.Optimize)]
    private static bool IsWordCharacter(string text, int position, int end)
    {
        char c = text[position];
        if (c < 0x80)
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        }

        if (char.IsHighSurrogate(c))
        {
            return position + 1 < end && char.IsLowSurrogate(text[position + 1]) && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, position));
        }

        return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    }

    private static bool IsWordCategory(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z' || (c >= 0x80 && char.IsUpper(c));

    private static bool IsWhiteSpace(char c) =>
        c is ' ' or '\n' or '\t' or '\r' || (c is '\f' or '\v' or '\u00A0' or '\u0085' or '\u200B' or '\uFEFF') || (c >= 0x1680 && char.IsWhiteSpace(c));
}
