using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Places;

/// <summary>Finds countries by list, with the forms of state in front of them ("the People's Republic of China").</summary>
internal sealed class CountryReader
{
    private readonly SegmentedText _text;
    private readonly WordFacts _facts;
    private readonly CountryTable _table = CountryTable.Instance;

    internal CountryReader(SegmentedText text)
    {
        _text = text;
        _facts = text.Facts;
    }

    /// <summary>Finds the country that begins at a unit of a run.</summary>
    /// <param name="unit">The position of the unit.</param>
    /// <param name="end">The position behind the last unit of the run.</param>
    /// <param name="code">The country's code.</param>
    /// <param name="last">The position of the last unit of the name.</param>
    internal bool TryRead(int unit, int end, out string code, out int last)
    {
        last = unit;
        code = "";
        uint hash = _text.Units[unit].Hash;
        if (!_table.CanBegin(hash))
        {
            return false;
        }

        bool found = _table.TryGet(hash, out code);
        for (int i = unit + 1; i < end && i < unit + 5; i++)
        {
            hash = CountryTable.Join(hash, _text.Units[i].Hash);
            if (_table.TryGet(hash, out string longer))
            {
                found = true;
                code = longer;
                last = i;
            }
        }

        return found;
    }

    /// <summary>The first token of a country's name, with the form of state in front: "Republic of", "People's Republic of".</summary>
    internal int WithFormOfState(int token)
    {
        TokenizedText text = _facts.Text;
        int first = token;
        int of = text.Is(token - 1, "the") ? token - 2 : token - 1;
        if (!text.Is(of, "of") || !_facts.IsCapitalized(of - 1) || !IsFormOfState(of - 1))
        {
            return first;
        }

        first = of - 1;
        while (first > 0 && !text[first].Is(TokenTraits.SentenceStart)
            && (IsFormOfStateModifier(first - 1) || (text[first - 1].Is(TokenTraits.Possessive) && text.Is(first - 2, "people"))))
        {
            first -= text[first - 1].Is(TokenTraits.Possessive) ? 2 : 1;
        }

        return StandsInOneBlock(first, token) ? first : token;
    }

    /// <summary>"… of the Republic of" at the end of a paragraph does not belong to "China" in the next.</summary>
    private bool StandsInOneBlock(int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            if (_facts.Text[i].Is(TokenTraits.BlockStart))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFormOfState(int token) =>
        _facts.Text.Is(token, "republic") || _facts.Text.Is(token, "kingdom") || _facts.Text.Is(token, "state")
        || _facts.Text.Is(token, "federation") || _facts.Text.Is(token, "commonwealth") || _facts.Text.Is(token, "states");

    private bool IsFormOfStateModifier(int token)
    {
        foreach (string word in Modifiers)
        {
            if (_facts.Text.Is(token, word) && _facts.IsCapitalized(token))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly IReadOnlyList<string> Modifiers =
        ["islamic", "federal", "democratic", "socialist", "arab", "bolivarian", "united", "federative", "co-operative", "hashemite", "plurinational"];
}
