using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>The words of a name in the form in which names are compared: lower case, without diacritics, periods and particles.</summary>
internal sealed class NameForm
{
    // No name has more; a run of thousands of capitalized words is compared by its beginning.
    private const int MostWords = 24;
    private const int LongestWord = 200;

    private string[]? _keys;
    private string? _key;

    private NameForm(string[] words, string generation, string nickname)
    {
        Words = words;
        Generation = generation;
        Nickname = nickname;
    }

    internal string[] Words { get; }

    /// <summary>"jr", "sr", "ii" …; empty without.</summary>
    internal string Generation { get; }

    /// <summary>The word in quotation marks; empty without.</summary>
    internal string Nickname { get; }

    /// <summary>What is equal for equal forms.</summary>
    internal string Key => _key ??= string.Join(" ", Words) + "," + Generation;

    /// <summary>The spelling keys of the words, found at the first use.</summary>
    internal string[] Keys => _keys ??= Array.ConvertAll(Words, SpellingVariants.Key);

    /// <summary>The keys under which it is looked for and found: those of its words, and of the last parts of those with a hyphen.</summary>
    internal IEnumerable<string> SearchKeys => Words.SelectMany(SpellingVariants.KeysOf).Distinct(StringComparer.Ordinal);

    internal string Last => Words[Words.Length - 1];

    internal string First => Words[0];

    internal bool IsSingle => Words.Length == 1;

    /// <summary>Reads the form of a name that stands alone.</summary>
    internal static NameForm Read(WordFacts name) => Read(name, 0, name.Count - 1);

    /// <summary>Reads the form of the name that some tokens hold.</summary>
    internal static NameForm Read(WordFacts facts, int first, int last)
    {
        var words = new List<string>(4);
        string generation = "";
        string nickname = "";
        bool quoted = false;
        for (int i = first; i <= last; i++)
        {
            ref readonly Token token = ref facts.Text[i];
            if (token.Kind == TokenKind.Punctuation)
            {
                quoted ^= token.Length == 1 && facts.Text.Text[token.Start] is '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019';
                continue;
            }

            string word = Fold(facts.Text.Span(i));
            if (quoted)
            {
                nickname = word;
                continue;
            }

            if (i > first && words.Count > 0 && facts.Has(i, WordClass.Generation) && i + 1 >= last)
            {
                generation = word;
                continue;
            }

            bool hyphenated = words.Count > 0 && i > first && IsHyphen(facts.Text, i - 1) && !token.Is(TokenTraits.SpaceBefore);
            if (hyphenated)
            {
                words[words.Count - 1] += words[words.Count - 1].Length < LongestWord ? "-" + word : "";
            }
            else if (words.Count < MostWords)
            {
                words.Add(word);
            }
        }

        return new NameForm(words.Count == 0 ? [""] : words.ToArray(), generation, nickname);
    }

    private static bool IsHyphen(TokenizedText text, int token) => text.Is(token, '-') || text.Is(token, '\u2010') || text.Is(token, '\u2011');

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (c is not ('.' or '\'' or '\u2019'))
            {
                folded[length++] = WordHash.Fold(c);
            }
        }

        return folded.Slice(0, length).ToString();
    }
}
