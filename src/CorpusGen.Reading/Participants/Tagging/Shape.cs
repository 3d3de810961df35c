using System;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Tagging;

/// <summary>How a unit or a neighboring token is written. The numbers are part of the model.</summary>
internal enum Shape : byte
{
    Edge,
    Lower,
    Capital,
    ShortCapitals,
    LongCapitals,
    Initial,
    SingleLetter,
    InnerCapital,
    Hyphenated,
    WithDigit,
    Abbreviation,
    Number,
    Punctuation,
    Uncased,
    WithPeriod,
}

/// <summary>Finds shapes.</summary>
internal static class Shapes
{
    internal static Shape Of(TokenizedText text, in Unit unit)
    {
        if (unit.Last > unit.First)
        {
            bool period = unit.Last == unit.First + 1 && text.Is(unit.Last, '.');
            return !period ? Shape.Hyphenated : text[unit.First].Length == 1 ? Shape.Initial : Shape.WithPeriod;
        }

        return Of(text, unit.First);
    }

    internal static Shape Of(TokenizedText text, int index)
    {
        ref readonly Token token = ref text[index];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Number ? Shape.Number : Shape.Punctuation;
        }

        if (token.Is(TokenTraits.HasDigit))
        {
            return Shape.WithDigit;
        }

        if (token.Is(TokenTraits.Abbreviation))
        {
            return Shape.Abbreviation;
        }

        if (!token.Is(TokenTraits.Capitalized))
        {
            return char.IsLower(text.Text[token.Start]) ? Shape.Lower : Shape.Uncased;
        }

        if (token.Is(TokenTraits.AllCaps))
        {
            return token.Length <= 4 ? Shape.ShortCapitals : Shape.LongCapitals;
        }

        return token.Length == 1 ? Shape.SingleLetter : HasInnerCapital(text.Text.AsSpan(token.Start + 1, token.Length - 1)) ? Shape.InnerCapital : Shape.Capital;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (c is >= 'A' and <= 'Z')
            {
                return true;
            }
        }

        return false;
    }
}
