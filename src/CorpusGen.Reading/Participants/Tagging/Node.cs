using System;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Model;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>What the feature templates ask of a unit or of a token beside a run.</summary>
internal struct Node
{
    internal uint Word;
    internal uint Prefix;
    internal uint Suffix2;
    internal uint Suffix3;
    internal uint Suffix4;

    /// <summary>The closed-list classes.</summary>
    internal uint Class;

    /// <summary>The name lists it is on, whether the text has it in lower case too, and whether it is part of a city's name of several words.</summary>
    internal uint Lists;

    internal uint Shape;

    /// <summary>Beyond the sentence.</summary>
    internal static Node Edge => new() { Word = 0xED6Eu, Shape = (uint)Tagging.Shape.Edge };

    internal static Node OfToken(WordFacts facts, int token) => new()
    {
        Word = facts.Hash(token),
        Class = (uint)facts.Class(token),
        Shape = (uint)Shapes.Of(facts.Text, token),
    };

    internal static Node OfUnit(WordFacts facts, in Unit unit, NameLists lists)
    {
        TokenizedText text = facts.Text;
        ReadOnlySpan<char> word = text.Span(unit.First);
        ReadOnlySpan<char> end = unit.Last > unit.First + 1 ? text.Span(unit.Last) : word;
        uint on = unit.Kind == UnitKind.Name ? (uint)lists[unit.Hash] : 0;
        if (on == 0 && unit.Last > unit.First + 1)
        {
            on = (uint)(lists[facts.Hash(unit.First)] | lists[facts.Hash(unit.Last)]);
        }

        Suffixes(end, out uint suffix2, out uint suffix3, out uint suffix4);
        return new Node
        {
            Word = unit.Hash,
            Prefix = Letters(word, 0, Math.Min(3, word.Length)),
            Suffix2 = suffix2,
            Suffix3 = suffix3,
            Suffix4 = suffix4,
            Class = (uint)unit.Class,
            Lists = on | (facts.IsLowerElsewhere(unit.Hash) ? 0x100u : 0u),
            Shape = (uint)Shapes.Of(text, unit),
        };
    }

    private static uint Letters(ReadOnlySpan<char> word, int from, int to)
    {
        uint letters = 7;
        for (int i = Math.Max(0, from); i < to; i++)
        {
            letters = (letters * 257) + WordHash.Fold(word[i]);
        }

        return from < 0 ? letters * 31 : letters;
    }

    /// <summary>The last two, three and four letters, each letter folded once.</summary>
    private static void Suffixes(ReadOnlySpan<char> word, out uint two, out uint three, out uint four)
    {
        if (word.Length < 4)
        {
            two = Letters(word, word.Length - 2, word.Length);
            three = Letters(word, word.Length - 3, word.Length);
            four = Letters(word, word.Length - 4, word.Length);
            return;
        }

        uint a = WordHash.Fold(word[word.Length - 4]);
        uint b = WordHash.Fold(word[word.Length - 3]);
        uint c = WordHash.Fold(word[word.Length - 2]);
        uint d = WordHash.Fold(word[word.Length - 1]);
        two = (((7u * 257) + c) * 257) + d;
        three = (((((7u * 257) + b) * 257) + c) * 257) + d;
        four = (((((((7u * 257) + a) * 257) + b) * 257) + c) * 257) + d;
    }
}
