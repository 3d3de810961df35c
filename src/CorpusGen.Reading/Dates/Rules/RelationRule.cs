using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>"last", "this", "next" and their like before a unit, weekday, month, season or part of the day.</summary>
/// <remarks>
/// A number between the two makes a duration ("the last two weeks"). So does "the" after "over" or "in", where the same words
/// mean a length and not a place in the calendar ("over the past year").
/// </remarks>
internal sealed class RelationRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        var relation = (Relation)text[head].Value;
        if (relation == Relation.This && text[head + 1] is { Class: WordClass.Relation, Value: (int)Relation.Past or (int)Relation.Coming } inner)
        {
            // "this past weekend", "this coming Friday".
            relation = inner.Value == (int)Relation.Past ? Relation.Last : Relation.Next;
            head++;
        }

        if (relation is Relation.That or Relation.This && text.IsRelation(head + 1, Relation.Same))
        {
            relation = Relation.Same;
            head++;
        }

        int next = head + 1;
        return text.Class(next) switch
        {
            WordClass.Unit => TryMatchUnit(text, phrase, relation, next, out candidate),
            WordClass.Fiscal when text.IsUnit(next + 1, CalendarUnit.Year) => TryMatchFiscal(text, phrase, relation, next + 2, out candidate),
            WordClass.Fiscal when text.IsUnit(next + 1, CalendarUnit.Quarter) => TryMatchUnit(text, phrase, relation, next + 1, out candidate),
            WordClass.Weekday => TryMatchNamed(text, phrase, relation, next, ReferenceForm.Weekday, out candidate),
            WordClass.Month => TryMatchNamed(text, phrase, relation, next, ReferenceForm.Month, out candidate),
            WordClass.Holiday => HolidayRule.TryMatchRelated(text, phrase, relation, next, out candidate),
            WordClass.Season => TryMatchNamed(text, phrase, relation, next, ReferenceForm.Season, out candidate),
            WordClass.PartOfDay or WordClass.Tonight => TryMatchPartOfDay(text, phrase, relation, next, out candidate),
            WordClass.Period => TryMatchPeriod(text, phrase, relation, next, out candidate),
            WordClass.None when relation == Relation.Current => TryMatchCurrent(text, phrase, out candidate),
            _ => TryMatchCounted(text, phrase, relation, next, out candidate) || TryMatchPast(text, phrase, relation, out candidate),
        };
    }

    private static bool TryMatchUnit(TaggedText text, in Phrase phrase, Relation relation, int unitToken, out Candidate candidate)
    {
        candidate = default;
        var unit = (CalendarUnit)text[unitToken].Value;
        int end = unitToken + 1;
        if (unit == CalendarUnit.Vague)
        {
            return false;
        }

        if (text.IsPlural(unitToken))
        {
            return TryMatchPlural(phrase, relation, unit, end, out candidate);
        }

        if ((text.IsHyphen(end) && !text.SpaceBefore(end)) || (relation == Relation.Last && IsOfLongerTime(text, end)))
        {
            return false;
        }

        if (IsLength(text, phrase, relation, unit))
        {
            // "the last day of the year" is no stretch before today.
            candidate = Candidate.OfText(phrase.First, end, TemporalKind.Duration, DurationText.OfOne(unit), "length of the past or future");
            return !text.Is(end, "of");
        }

        if (unit < CalendarUnit.Day || (relation == Relation.Same && TryMatchCompared(text, phrase, end, out candidate)))
        {
            return unit >= CalendarUnit.Day;
        }

        TimeReference? reference = Place(relation, unit, phrase);
        candidate = reference is { } placed ? WeekdayRule.WithPartOfDay(text, phrase.First, end, placed, Name(relation)) : default;
        return reference is not null;
    }

    /// <summary>"of July", "of the year", "of 2021": what the last week or month before it belongs to, and not the document's date.</summary>
    private static bool IsOfLongerTime(TaggedText text, int position)
    {
        int name = text.Is(position + 1, WordClass.Article) ? position + 2 : position + 1;
        return text.Is(position, "of") && (text.Class(name) is WordClass.Month or WordClass.Unit or WordClass.Season || YearReader.IsYear(text, name));
    }

    /// <summary>Whether the words mean a length and not a place in the calendar: "the past year", "in the next month".</summary>
    private static bool IsLength(TaggedText text, in Phrase phrase, Relation relation, CalendarUnit unit)
    {
        if (unit is CalendarUnit.Quarter or CalendarUnit.Weekend || phrase.HasPart)
        {
            return false;
        }

        return relation switch
        {
            Relation.Past => true,
            Relation.Last => phrase.HasArticle,
            Relation.Next => phrase.HasArticle && unit != CalendarUnit.Century && IsMeasured(text, phrase),
            _ => false,
        };
    }

    /// <summary>"the same quarter of 1988", "the comparable month a year earlier".</summary>
    private static bool TryMatchCompared(TaggedText text, in Phrase phrase, int end, out Candidate candidate)
    {
        int behindYear = PeriodTail.SkipYear(text, end, out TimeReference ofYear);
        int tail = PeriodTail.Skip(text, end);
        candidate = behindYear > end
            ? Candidate.Of(phrase.First, behindYear, ofYear, "period of a year")
            : Candidate.Of(phrase.First, tail, PeriodTail.Reference(true, Relation.Same), "same period a year before");
        return behindYear > end || tail > end;
    }

    /// <summary>Where the document or the text puts the unit.</summary>
    private static TimeReference? Place(Relation relation, CalendarUnit unit, in Phrase phrase) => relation switch
    {
        Relation.Last or Relation.Past => Deictic(unit, -1),
        Relation.This or Relation.Current => Deictic(unit, 0),
        Relation.Next when phrase.HasArticle && !phrase.HasPart => Anaphoric(unit, 1),
        Relation.Next or Relation.Coming => Deictic(unit, 1),
        Relation.Previous => Anaphoric(unit, -1),
        Relation.Following when phrase.HasArticle => Anaphoric(unit, 1),
        Relation.Same or Relation.That or Relation.Latest => new TimeReference(ReferenceForm.Same) { Unit = unit, Relation = relation },
        _ => null,
    };

    private static bool TryMatchPlural(in Phrase phrase, Relation relation, CalendarUnit unit, int end, out Candidate candidate)
    {
        candidate = relation switch
        {
            Relation.Past or Relation.Last or Relation.Next or Relation.Previous or Relation.Following =>
                Candidate.OfText(phrase.First, end, TemporalKind.Duration, DurationText.Of(Quantity.Vague, unit), "length of the past or future"),
            Relation.Coming => Candidate.OfText(phrase.First, end, TemporalKind.Date, VagueRule.Future, "vague future"),
            Relation.These when unit == CalendarUnit.Day => Candidate.OfText(phrase.First, end, TemporalKind.Date, VagueRule.Present, "vague present"),
            _ => default,
        };
        return candidate.Rule is not null;
    }

    /// <summary>"the last two weeks", "the next few days".</summary>
    private static bool TryMatchCounted(TaggedText text, in Phrase phrase, Relation relation, int position, out Candidate candidate)
    {
        candidate = default;
        int unit = NumberReader.ReadQuantity(text, position, out Quantity quantity);
        unit += QuantityRule.IsFiller(text, unit) ? 1 : 0;
        bool counts = relation is Relation.Last or Relation.Latest or Relation.Past or Relation.Previous or Relation.Next or Relation.Coming or Relation.Following;
        if (!counts || unit == position || !text.Is(unit, WordClass.Unit))
        {
            // "He said that two years ago": other words before a number are no determiners of the unit.
            return false;
        }

        string value = DurationText.Of(quantity, (CalendarUnit)text[unit].Value);
        candidate = Candidate.OfText(phrase.First, unit + 1, TemporalKind.Duration, value, "counted length");
        return true;
    }

    /// <summary>"last Friday", "next May", "this summer".</summary>
    private static bool TryMatchNamed(TaggedText text, in Phrase phrase, Relation relation, int name, ReferenceForm form, out Candidate candidate)
    {
        candidate = default;
        bool abbreviated = (text[name].Traits & WordTraits.Abbreviation) != 0;
        int end = abbreviated ? text.SkipPeriod(name + 1) : name + 1;
        int behindDay = form == ReferenceForm.Month ? MonthDayReader.ReadMonthFirst(text, name, out TimeReference day) : Nothing(name, out day);
        if (relation is Relation.Latest or Relation.Current or Relation.These || (relation == Relation.That && form != ReferenceForm.Season))
        {
            // "He said that Friday": before a name, "that" is rarely a determiner.
            return false;
        }

        if (behindDay > name)
        {
            candidate = Candidate.Of(phrase.First, behindDay, day with { Relation = relation }, "month and day with a relation");
            return true;
        }

        if (form == ReferenceForm.Month && YearReader.Read(text, end, false, out YearReference year) is int behindYear && year.Kind == YearKind.Explicit)
        {
            candidate = Candidate.Of(phrase.First, behindYear, new TimeReference(form) { Amount = text[name].Value, Year = year }, "month");
            return true;
        }

        var reference = new TimeReference(form) { Amount = text[name].Value, Relation = relation };
        string rule = form switch { ReferenceForm.Weekday => "weekday", ReferenceForm.Month => "month", _ => "season" };
        candidate = WeekdayRule.WithPartOfDay(text, phrase.First, end, reference, rule + " with a relation");
        return true;
    }

    /// <summary>"this morning", "last night", "that evening".</summary>
    private static bool TryMatchPartOfDay(TaggedText text, in Phrase phrase, Relation relation, int part, out Candidate candidate)
    {
        int offset = relation is Relation.Last or Relation.Past or Relation.Previous ? -1 : relation == Relation.Next ? 1 : 0;
        bool anaphoric = relation is Relation.That or Relation.Same or Relation.Following or Relation.Previous
            || (relation == Relation.Next && phrase.HasArticle);
        TimeReference reference = anaphoric
            ? Anaphoric(CalendarUnit.Day, relation == Relation.Following ? 1 : offset)
            : Deictic(CalendarUnit.Day, offset);
        candidate = Candidate.Of(phrase.First, part + 1, reference with { TimeOfDay = PartOfDay.Codes[text[part].Value] }, "part of the day");
        return text.Is(part, WordClass.PartOfDay);
    }

    /// <summary>"the same period", "the latest period", each with "last year" or "a year earlier" behind it or not.</summary>
    private static bool TryMatchPeriod(TaggedText text, in Phrase phrase, Relation relation, int period, out Candidate candidate)
    {
        candidate = default;
        if (relation is not (Relation.Same or Relation.Latest))
        {
            return false;
        }

        if (TryMatchCompared(text, phrase, period + 1, out candidate))
        {
            return true;
        }

        candidate = Candidate.Of(phrase.First, period + 1, PeriodTail.Reference(false, relation), "period spoken of");
        return true;
    }

    private static bool TryMatchFiscal(TaggedText text, in Phrase phrase, Relation relation, int end, out Candidate candidate)
    {
        int? offset = relation switch
        {
            Relation.Last or Relation.Previous or Relation.Past => -1,
            Relation.This or Relation.Current or Relation.Latest => 0,
            Relation.Next or Relation.Coming or Relation.Following => 1,
            _ => null,
        };
        var reference = new TimeReference(ReferenceForm.FiscalYear) { Unit = CalendarUnit.Year, Amount = offset ?? 0 };
        candidate = Candidate.Of(phrase.First, end, reference, "fiscal year");
        return offset is not null;
    }

    private static bool TryMatchCurrent(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int behind = phrase.Head + 1;
        candidate = Candidate.OfText(phrase.Head, behind, TemporalKind.Date, VagueRule.Present, "vague present");
        return text.IsWord(behind) && !text.IsOneOf(behind, "account", "events", "affairs") && !text.IsHyphen(behind);
    }

    /// <summary>"in the past".</summary>
    private static bool TryMatchPast(TaggedText text, in Phrase phrase, Relation relation, out Candidate candidate)
    {
        candidate = Candidate.OfText(phrase.First, phrase.Head + 1, TemporalKind.Date, VagueRule.Past, "vague past");
        return relation == Relation.Past && phrase.HasArticle && !phrase.HasPart
            && (text.Is(phrase.First - 1, WordClass.Preposition) || text.Is(phrase.First - 1, "than"))
            && !text.Is(phrase.First - 1, "of");
    }

    private static bool IsMeasured(TaggedText text, in Phrase phrase) =>
        text.IsOneOf(phrase.First - 1, "over", "in", "during", "for", "within", "throughout") || phrase.IsApproximate;

    private static TimeReference Deictic(CalendarUnit unit, int amount) => new(ReferenceForm.Deictic) { Unit = unit, Amount = amount };

    private static TimeReference Anaphoric(CalendarUnit unit, int amount) => new(ReferenceForm.Anaphoric) { Unit = unit, Amount = amount };

    private static string Name(Relation relation) => relation switch
    {
        Relation.Last or Relation.Past => "last unit",
        Relation.Next or Relation.Coming => "next unit",
        Relation.This or Relation.Current => "this unit",
        Relation.Previous => "previous unit",
        Relation.Following => "following unit",
        _ => "unit spoken of",
    };

    private static int Nothing(int position, out TimeReference reference)
    {
        reference = default;
        return position;
    }
}
