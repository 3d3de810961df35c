using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>
/// A number of units: a duration ("nearly two months", "10-year"), or a date when a word such as "ago" says from where to count.
/// </summary>
internal sealed class QuantityRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int start = phrase.Head + (text[phrase.Head] is { Class: WordClass.Ordinal, Value: 1 } ? 1 : 0);
        int unit = NumberReader.ReadQuantity(text, start, out Quantity quantity);
        if (unit == start)
        {
            return start == phrase.Head && text.IsPlural(start) && TryMatchBare(text, phrase, out candidate);
        }

        if (TryMatchWeekdaysAgo(text, phrase, unit, quantity, out candidate) || TryMatchQuarters(text, phrase, unit, quantity, out candidate))
        {
            return true;
        }

        if (IsMillions(text, phrase, unit))
        {
            quantity = Quantity.Vague;
            unit++;
        }

        bool hyphenated = text.IsHyphen(unit) && !text.SpaceBefore(unit + 1);
        unit += hyphenated || IsFiller(text, unit) ? 1 : 0;
        unit += text.Is(unit - 1, "more") && text.Is(unit, "than") ? 1 : 0;
        if (!text.Is(unit, WordClass.Unit))
        {
            return false;
        }

        if (text.IsUnit(unit, CalendarUnit.Quarter) && text.IsPlural(unit) && (hyphenated || text.Is(unit + 1, "of")))
        {
            // "three-quarters of a percentage point".
            return false;
        }

        if (text.IsUnit(unit, CalendarUnit.Vague) && !text.Is(unit + 1, WordClass.Direction))
        {
            return false;
        }

        return start == phrase.Head
            ? TryMatchCounted(text, phrase, unit, quantity, hyphenated, out candidate)
            : OfDuration(text, phrase, unit, quantity, out candidate);
    }

    /// <summary>"two Saturdays ago".</summary>
    private static bool TryMatchWeekdaysAgo(TaggedText text, in Phrase phrase, int weekday, in Quantity quantity, out Candidate candidate)
    {
        const int MostWeeks = 52;
        var reference = new TimeReference(ReferenceForm.Weekday) { Amount = text[weekday].Value, Relation = Relation.Last, Count = quantity.Whole };
        candidate = Candidate.Of(phrase.First, weekday + 2, reference, "weekdays ago");
        return text.Is(weekday, WordClass.Weekday) && text.IsPlural(weekday) && text.Is(weekday + 1, "ago") && quantity.Whole is >= 1 and <= MostWeeks && !quantity.HasHalf;
    }

    /// <summary>"a quarter of an hour", "three-quarters of a century".</summary>
    private static bool TryMatchQuarters(TaggedText text, in Phrase phrase, int position, in Quantity quantity, out Candidate candidate)
    {
        candidate = default;
        int of = text.IsHyphen(position) ? position + 2 : position + 1;
        if (!text.IsUnit(of - 1, CalendarUnit.Quarter) || !text.Is(of, "of") || (text[of + 1].Traits & WordTraits.Article) == 0 || quantity.Whole is not (1 or 3) || quantity.HasHalf)
        {
            return false;
        }

        (CalendarUnit part, int parts) = text[of + 2] is not { Class: WordClass.Unit } unit ? default : (CalendarUnit)unit.Value switch
        {
            CalendarUnit.Hour => (CalendarUnit.Minute, 15),
            CalendarUnit.Year => (CalendarUnit.Month, 3),
            CalendarUnit.Century => (CalendarUnit.Year, 25),
            _ => default,
        };
        candidate = Candidate.OfText(phrase.First, of + 3, TemporalKind.Duration, DurationText.Of(new Quantity(parts * quantity.Whole, false, false), part), "counted length");
        return parts > 0;
    }

    /// <summary>"66 million years": no calendar counts so many; behind the sign of a currency they are money.</summary>
    private static bool IsMillions(TaggedText text, in Phrase phrase, int position) =>
        text.IsOneOf(position, "million", "billion") && text.Is(position + 1, WordClass.Unit) && text.IsPlural(position + 1)
        && !text.Is(phrase.First - 1, '$') && !text.Is(phrase.First - 1, '\u00A3') && !text.Is(phrase.First - 1, '\u20AC');

    /// <summary>An adjective between number and unit that leaves the length alone: "two full years", "ten business days".</summary>
    internal static bool IsFiller(TaggedText text, int position) =>
        text.Class(position) is WordClass.Filler or WordClass.Fiscal || text.Is(position, "more");

    private static bool TryMatchCounted(TaggedText text, in Phrase phrase, int unit, Quantity quantity, bool hyphenated, out Candidate candidate)
    {
        candidate = default;
        bool indefinite = (text[phrase.Head].Traits & WordTraits.Article) != 0 && unit == phrase.Head + 1;
        int behindHalf = IsAndAHalf(text, unit + 1) ? unit + 4 : unit + 1;
        if (behindHalf > unit + 1)
        {
            quantity = quantity with { HasHalf = true };
        }
        else if (text.Is(unit + 1, "or") && text.IsOneOf(unit + 2, "so", "more", "two"))
        {
            behindHalf = unit + 3;
        }

        if (!hyphenated && IsYearBefore(text, unit))
        {
            return indefinite && TryMatchYearAgo(text, phrase.At(unit), out candidate);
        }

        if (!hyphenated && behindHalf == unit + 1 && CompoundLength.TryMatch(text, phrase, unit, quantity, out candidate))
        {
            return true;
        }

        if (DirectionReader.TryRead(text, phrase, unit, behindHalf, quantity, out candidate))
        {
            return true;
        }

        if (indefinite && IsRate(text, phrase, unit))
        {
            candidate = Candidate.OfText(phrase.First, unit + 1, TemporalKind.Set, DurationText.OfOne((CalendarUnit)text[unit].Value), "rate");
            return true;
        }

        // "A day", "a quarter" and "the one year" are mostly something else than lengths.
        candidate = default;
        bool oneOfMany = indefinite && (CalendarUnit)text[unit].Value is CalendarUnit.Day or CalendarUnit.Quarter;
        return !oneOfMany
            && !(phrase.HasArticle && IsOne(quantity))
            && OfDuration(text, phrase, behindHalf - 1, quantity, out candidate, unit);
    }

    private static bool IsOne(in Quantity quantity) => quantity is { Whole: 1, HasHalf: false };

    /// <summary>"years", "for decades", "years ago".</summary>
    private static bool TryMatchBare(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        bool later = text[phrase.Head + 1] is { Class: WordClass.Direction, Value: not ((int)Direction.Before or (int)Direction.After) };
        if (later && DirectionReader.TryRead(text, phrase, phrase.Head, phrase.Head + 1, Quantity.Vague, out candidate))
        {
            return true;
        }

        candidate = default;

        int before = phrase.First - 1;
        bool measured = phrase.IsBare && (text.IsOneOf(before, "for", "in", "of", "within", "after", "through") || text.IsHyphen(phrase.Head + 1));
        return (measured || phrase.IsApproximate) && OfDuration(text, phrase, phrase.Head, Quantity.Vague, out candidate);
    }

    private static bool OfDuration(TaggedText text, in Phrase phrase, int last, in Quantity quantity, out Candidate candidate, int unit = -1)
    {
        var measured = (CalendarUnit)text[unit < 0 ? last : unit].Value;
        int end = last + 1;
        int first = text.IsHyphen(last - 1) && !text.IsPlural(last) ? phrase.FirstWithoutArticle : phrase.First;
        candidate = Candidate.OfText(first, end, TemporalKind.Duration, DurationText.Of(quantity, measured), "counted length");
        return true;
    }

    /// <summary>"year-ago", "year-earlier", "year ago" as an attribute.</summary>
    private static bool IsYearBefore(TaggedText text, int unit) =>
        text.IsTightHyphen(unit + 1) && text[unit + 2] is { Class: WordClass.Direction, Value: (int)Direction.Ago or (int)Direction.Earlier };

    private static bool TryMatchYearAgo(TaggedText text, in Phrase phrase, out Candidate candidate) =>
        YearAgoRule.TryMatchAttribute(text, phrase, out candidate);

    /// <summary>"$2 a share a year", "twice a week": an indefinite unit behind a price or number is a rate.</summary>
    private static bool IsRate(TaggedText text, in Phrase phrase, int unit)
    {
        int before = phrase.First - 1;
        bool counted = text.IsOneOf(before, "times", "twice", "once", "hours", "days", "percent") || text.IsOneOf(before, "million", "billion")
            || text.Is(before, '%') || text.Class(before) is WordClass.Number or WordClass.Cardinal;
        return phrase.IsBare && counted && !text.Is(unit + 1, WordClass.Direction);
    }

    private static bool IsAndAHalf(TaggedText text, int position) =>
        text.Is(position, "and") && (text[position + 1].Traits & WordTraits.Article) != 0 && text.Is(position + 2, WordClass.Half);
}
