using System.Collections.Generic;

namespace CorpusGen.Quoting;

/// <summary>The words of a normalized text, punctuation attached as it is written, each with two hashes of fixed values.</summary>
/// <remarks>Scripts without blanks have one word for each letter; dashes and hyphens are words of their own.</remarks>
internal sealed class WordList
{
    private readonly List<Word> _words = [];

    private WordList(string text) => Text = text;

    internal string Text { get; }

    internal int Count => _words.Count;

    internal Word this[int index] => _words[index];

    internal static WordList Of(string text)
    {
        var list = new WordList(text);
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            int start = i;
            i += IsAlone(text, i) ? 1 : 0;
            while (i < text.Length && text[i] != ' ' && !(i > start && EndsWord(text, i)))
            {
                i++;
            }

            list._words.Add(Word.Of(text, start, i));
        }

        return list;
    }

    internal string TextOf(int index) => Text.Substring(_words[index].Start, _words[index].Length);

    private static bool EndsWord(string text, int index) =>
        IsAlone(text, index - 1) || IsAlone(text, index);

    private static bool IsAlone(string text, int index) => text[index] == '-' || Typography.IsWordless(text[index]);
}

/// <summary>A word of a normalized text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Exact">The hash of the word as it is written.</param>
/// <param name="Core">The hash of its letters and digits, without regard to case; that of the whole word when it has none.</param>
internal readonly record struct Word(int Start, int Length, int Exact, int Core)
{
    internal static Word Of(string text, int start, int end)
    {
        uint exact = 2166136261;
        uint core = 2166136261;
        bool hasCore = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            exact = unchecked((exact ^ c) * 16777619);
            if (Typography.IsWordCharacter(c))
            {
                core = unchecked((core ^ char.ToLowerInvariant(c)) * 16777619);
                hasCore = true;
            }
        }

        return new Word(start, end - start, unchecked((int)exact), unchecked((int)(hasCore ? core : exact)));
    }
}
