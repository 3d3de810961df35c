using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>How many units: a number, with or without a half, or a number that is not told.</summary>
/// <param name="Whole">The whole number; 0 when it is not told.</param>
/// <param name="HasHalf">Whether a half is added.</param>
/// <param name="IsVague">Whether the number is not told, as in "several".</param>
internal readonly record struct Quantity(int Whole, bool HasHalf, bool IsVague)
{
    internal static Quantity Vague => new(0, false, true);

    /// <summary>The digits behind the decimal point; <see langword="null"/> without.</summary>
    internal string? Decimals { get; init; }
}

/// <summary>Reads numbers in digits and words.</summary>
internal static class NumberReader
{
    private const int Largest = 1_000_000;
    private const int MostDecimals = 6;

    /// <summary>Reads a quantity: "12", "twenty-one", "two and a half", "a dozen", "several", "a couple of".</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it would begin.</param>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int ReadQuantity(TaggedText text, int position, out Quantity quantity)
    {
        int vague = ReadVague(text, position);
        if (vague > position)
        {
            quantity = Quantity.Vague;
            return vague;
        }

        if (text.Is(position, WordClass.Half) && (text[position + 1].Traits & WordTraits.Article) != 0)
        {
            quantity = new Quantity(0, true, false);
            return position + 2;
        }

        int next = ReadCardinal(text, position, out int value);
        if (next == position || value < 0)
        {
            quantity = default;
            return position;
        }

        next = SkipRepeated(text, next, value);
        int behindHalf = SkipAndAHalf(text, next);
        bool hasDecimals = text.Is(position, WordClass.Number) && text.Is(position + 1, '.') && next == position + 3 && text.Length(position + 2) <= MostDecimals;
        string? decimals = hasDecimals ? text.Text.Span(position + 2).ToString() : null;
        quantity = new Quantity(value, behindHalf > next || decimals == "5", false) { Decimals = decimals };
        return SkipRange(text, behindHalf, ref quantity);
    }

    /// <summary>Reads a cardinal number in digits or words; an article counts as one.</summary>
    internal static int ReadCardinal(TaggedText text, int position, out int value)
    {
        WordTag tag = text[position];
        value = tag.Value;
        if (tag.Class == WordClass.Number)
        {
            return SkipGroups(text, position, ref value);
        }

        if (tag.Class != WordClass.Cardinal)
        {
            return position;
        }

        int next = position + 1;
        if (value is >= 20 and <= 90 && text.IsTightHyphen(next) && text[next + 1] is { Class: WordClass.Cardinal, Value: < 10 } ones)
        {
            value += ones.Value;
            next += 2;
        }

        while (text[next] is { Class: WordClass.Cardinal, Value: >= 12 } multiplier && multiplier.Value is 12 or 100 or 1000 && value < Largest)
        {
            value *= multiplier.Value;
            next++;
        }

        return next;
    }

    /// <summary>Reads an ordinal number up to 99, in digits or words: "21st", "third", "twenty-first".</summary>
    internal static int ReadOrdinal(TaggedText text, int position, out int value)
    {
        WordTag tag = text[position];
        value = tag.Value;
        if (tag.Class == WordClass.Ordinal)
        {
            return position + 1;
        }

        bool tens = tag is { Class: WordClass.Cardinal, Value: >= 20 and <= 90 };
        int ones = text.IsHyphen(position + 1) ? position + 2 : position + 1;
        if (!tens || text[ones] is not { Class: WordClass.Ordinal, Value: < 10 } ordinal)
        {
            return position;
        }

        value += ordinal.Value;
        return ones + 1;
    }

    private static int ReadVague(TaggedText text, int position)
    {
        int start = text.Is(position, WordClass.Cardinal) && (text[position].Traits & WordTraits.Article) != 0 ? position + 1 : position;
        if (!text.Is(start, WordClass.VagueNumber))
        {
            return position;
        }

        if (text.Is(position - 1, "as"))
        {
            // "In as many days" points to a number told before.
            return position;
        }

        bool needsArticle = text.IsOneOf(start, "couple", "number");
        if (needsArticle && start == position && !text.Is(position - 1, WordClass.Relation))
        {
            return position;
        }

        return text.Is(start + 1, "of") ? start + 2 : start + 1;
    }

    private static int SkipGroups(TaggedText text, int position, ref int value)
    {
        // What goes on longer is a list of numbers, which would be read again from each of its members.
        const int MostGroups = 8;
        int next = position + 1;
        for (int groups = 0; groups < MostGroups && (text.Is(next, ',') || text.Is(next, '.'))
            && !text.SpaceBefore(next) && !text.SpaceBefore(next + 1) && text.Is(next + 1, WordClass.Number); groups++)
        {
            bool group = text.Is(next, ',') && text.Length(next + 1) == 3 && value < Largest;
            value = group ? (value * 1000) + text[next + 1].Value : value;
            next += 2;
        }

        return next;
    }

    /// <summary>The "(30)" of "thirty (30) days", as contracts and laws write.</summary>
    private static int SkipRepeated(TaggedText text, int position, int value) =>
        text.Is(position, '(') && text[position + 1] is { Class: WordClass.Number } number && number.Value == value && text.Is(position + 2, ')') ? position + 3 : position;

    private static int SkipAndAHalf(TaggedText text, int position)
    {
        bool fraction = text[position] is { Class: WordClass.Number, Value: 1 }
            && text.Is(position + 1, '/')
            && text[position + 2] is { Class: WordClass.Number, Value: 2 };
        if (fraction)
        {
            return position + 3;
        }

        int step = text.IsHyphen(position) ? 2 : 1;
        int and = text.IsHyphen(position) ? position + 1 : position;
        bool matches = text.Is(and, "and") && (text[and + step].Traits & WordTraits.Article) != 0 && text.Is(and + (2 * step), WordClass.Half);
        return matches ? and + (2 * step) + 1 : position;
    }

    /// <summary>"two to three", "10-15", "two or three": the second number counts.</summary>
    private static int SkipRange(TaggedText text, int position, ref Quantity quantity)
    {
        if (!text.IsOneOf(position, "to", "or") && !text.IsHyphen(position))
        {
            return position;
        }

        int next = ReadCardinal(text, position + 1, out int value);
        bool article = (text[position + 1].Traits & WordTraits.Article) != 0;
        if (next == position + 1 || article || value < 0)
        {
            return position;
        }

        quantity = new Quantity(value, false, false);
        return next;
    }
}
