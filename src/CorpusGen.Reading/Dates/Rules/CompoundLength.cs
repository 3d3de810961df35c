using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Reads lengths of several units, each smaller than the one before: "two years and six months", "1 hour 42 minutes".</summary>
internal static class CompoundLength
{
    private const int MostUnits = 4;
    private const int MostCounted = 100_000;

    /// <summary>Matches what stands behind the first unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the length begins with.</param>
    /// <param name="unit">The token of its first unit.</param>
    /// <param name="quantity">How many there are of it.</param>
    /// <param name="candidate">The length, or the date that is so far away.</param>
    internal static bool TryMatch(TaggedText text, in Phrase phrase, int unit, in Quantity quantity, out Candidate candidate)
    {
        candidate = default;
        if (!TryReadNext(text, unit, out _, out _))
        {
            return false;
        }

        string value = DurationText.Of(quantity, UnitAt(text, unit));
        int last = unit;
        int whole = quantity.Whole;
        bool isExact = true;
        bool isLast = false;
        for (int i = 1; i < MostUnits && !isLast && TryReadNext(text, last, out int next, out Quantity smaller); i++)
        {
            int inUnit = InUnit(UnitAt(text, last), UnitAt(text, next));
            isExact &= inUnit > 0;
            whole = (System.Math.Min(whole, MostCounted) * inUnit) + smaller.Whole;
            value = DurationText.Join(value, DurationText.Of(smaller, UnitAt(text, next)));
            isLast = text.Is(last + 1, "and") || text.Is(last + 2, "and");
            last = next;
        }

        if (quantity.IsVague || quantity.HasHalf || quantity.Decimals is not null)
        {
            return false;
        }

        if (text.Is(last + 1, WordClass.Direction) && !isExact)
        {
            return false;
        }

        bool isCounted = text.Is(last + 1, WordClass.Direction)
            && DirectionReader.TryRead(text, phrase, last, last + 1, new Quantity(whole, false, false), out candidate);
        candidate = isCounted ? candidate : Candidate.OfText(phrase.First, last + 1, TemporalKind.Duration, value, "counted length");
        return true;
    }

    private static bool TryReadNext(TaggedText text, int unit, out int next, out Quantity quantity)
    {
        int number = text.Is(unit + 1, ',') ? unit + 2 : unit + 1;
        number += text.Is(number, "and") ? 1 : 0;
        next = NumberReader.ReadQuantity(text, number, out quantity);
        bool isCount = next > number && !quantity.IsVague && !quantity.HasHalf && (text[number].Traits & WordTraits.Article) == 0;
        return isCount && text.Is(next, WordClass.Unit) && !text.IsHyphen(next + 1) && InUnit(UnitAt(text, unit), UnitAt(text, next)) != 0;
    }

    private static CalendarUnit UnitAt(TaggedText text, int token) => (CalendarUnit)text[token].Value;

    /// <summary>How many of a smaller unit make a larger one; -1 where that varies, 0 where the two are not said together.</summary>
    private static int InUnit(CalendarUnit larger, CalendarUnit smaller) => (larger, smaller) switch
    {
        (CalendarUnit.Year, CalendarUnit.Month) => 12,
        (CalendarUnit.Week, CalendarUnit.Day) => 7,
        (CalendarUnit.Day, CalendarUnit.Hour) => 24,
        (CalendarUnit.Hour, CalendarUnit.Minute) => 60,
        (CalendarUnit.Minute, CalendarUnit.Second) => 60,
        (CalendarUnit.Year, CalendarUnit.Week or CalendarUnit.Day) or (CalendarUnit.Month, CalendarUnit.Week or CalendarUnit.Day) => -1,
        _ => 0,
    };
}
