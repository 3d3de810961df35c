using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Generators.Naming;

/// <summary>Turns words into C# identifiers in Pascal case.</summary>
/// <remarks>
/// Letters, digits and combining marks of every script are kept (C# specification, 6.4.3), composed to NFC; everything else
/// separates words. A digit never touches a digit of the word before: an underscore stands between. The result never begins with
/// two underscores, so generated helpers that do collide with no document.
/// </remarks>
internal static partial class Identifier
{
    // Metadata holds names of up to 1,023 bytes, but tools, paths and people want shorter ones.
    private const int LongestName = 120;

    // Rows of combining marks are ordered in quadratic time; what follows is in no name, it only tells names apart.
    private const int LongestComposed = 1_024;

    /// <summary>The identifier of some words, or <paramref name="fallback"/> when no character of them can be part of one.</summary>
    internal static string Of(string words, string fallback)
    {
        string text = Compose(words);
        var name = new StringBuilder(text.Length);
        bool atWordStart = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            bool letter = IsLetter(category);
            bool digit = category == UnicodeCategory.DecimalDigitNumber;
            bool mark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (!letter && !digit && !(mark && name.Length > 0))
            {
                // An apostrophe inside a word does not end it: "People's" is PeoplesRepublic's first word.
                atWordStart |= !(c is '\'' or '\u2019' || category == UnicodeCategory.Format);
                continue;
            }

            if (digit && (name.Length == 0 || (atWordStart && char.IsDigit(name[name.Length - 1]))))
            {
                name.Append('_');
            }

            name.Append(atWordStart && letter ? char.ToUpperInvariant(c) : c);
            atWordStart = false;
        }

        return name.Length == 0 ? fallback : Shorten(name.ToString(), text);
    }

    private static string Compose(string words)
    {
        if (words.Length > LongestComposed)
        {
            int end = char.IsHighSurrogate(words[LongestComposed - 1]) ? LongestComposed - 1 : LongestComposed;
            return Compose(words.Substring(0, end)) + words.Substring(end);
        }

        try
        {
            return words.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Unpaired surrogates cannot be composed; they are no letters either and fall away.
            return words;
        }
    }

    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static string Shorten(string name, string words)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        int end = LongestName;
        if (char.IsLowSurrogate(name[end]))
        {
            end--;
        }

        return name.Substring(0, end) + "_" + StableHash.Of(words).ToString("x8", CultureInfo.InvariantCulture);
    }
}
