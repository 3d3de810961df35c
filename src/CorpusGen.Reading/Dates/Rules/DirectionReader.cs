using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>
/// Reads "ago", "earlier", "later", "from now" and the "time" of "in two days' time" behind a number of units, which makes a date
/// of the length.
/// </summary>
internal static class DirectionReader
{
    internal static bool TryRead(TaggedText text, in Phrase phrase, int unitToken, int position, in Quantity quantity, out Candidate candidate)
    {
        candidate = default;
        var unit = (CalendarUnit)text[unitToken].Value;
        if (text.Is(position, "from") && text.IsOneOf(position + 1, "now", "today"))
        {
            candidate = Count(phrase, unit, quantity, position + 2, ReferenceForm.Deictic, 1, "units from now");
            return true;
        }

        bool owns = text.IsPossessive(position) || ((text.Is(position, '\'') || text.Is(position, '\u2019')) && !text.SpaceBefore(position));
        if (owns && text.Is(position + 1, "time") && text.Is(phrase.First - 1, "in"))
        {
            // "It was rebuilt in ten days' time" says how long it took, or counts from the time that is told of.
            candidate = Count(phrase, unit, quantity, position + 2, ReferenceForm.Deictic, 1, "in units' time");
            return TenseReader.At(text, candidate) != Tense.Past;
        }

        if (!text.Is(position, WordClass.Direction))
        {
            return false;
        }

        var direction = (Direction)text[position].Value;
        bool back = direction is Direction.Ago or Direction.Earlier or Direction.Before;
        if (direction is Direction.Before or Direction.After && !IsWithoutEvent(text, position + 1))
        {
            return false;
        }

        bool deictic = direction is Direction.Ago or Direction.Hence;
        bool yearBefore = back && unit == CalendarUnit.Year && quantity is { Whole: 1, HasHalf: false };
        ReferenceForm form = yearBefore ? ReferenceForm.YearBefore : deictic ? ReferenceForm.Deictic : ReferenceForm.Anaphoric;
        candidate = Count(phrase, unit, quantity, position + 1, form, back ? -1 : 1, back ? "units ago" : "units later");
        if (yearBefore)
        {
            candidate.Reference.Relation = deictic ? Relation.Last : null;
            candidate.Rule = "a year before";
        }

        return true;
    }

    private static Candidate Count(in Phrase phrase, CalendarUnit unit, in Quantity quantity, int end, ReferenceForm form, int sign, string rule)
    {
        if (quantity.IsVague || unit == CalendarUnit.Vague)
        {
            string value = sign < 0 || form == ReferenceForm.Anaphoric ? VagueRule.Past : VagueRule.Future;
            TemporalKind kind = unit < CalendarUnit.Day ? TemporalKind.Time : TemporalKind.Date;
            return Candidate.OfText(phrase.First, end, kind, sign > 0 && form == ReferenceForm.Anaphoric ? VagueRule.Future : value, rule);
        }

        (CalendarUnit counted, int amount) = Whole(unit, quantity);
        var reference = new TimeReference(form) { Unit = counted, Amount = sign * amount };
        return counted < CalendarUnit.Day
            ? new Candidate { First = phrase.First, Last = end - 1, Kind = TemporalKind.Time, Reference = reference, Rule = rule }
            : Candidate.Of(phrase.First, end, reference, rule);
    }

    /// <summary>The length in whole units: a year and a half is 18 months.</summary>
    private static (CalendarUnit Unit, int Amount) Whole(CalendarUnit unit, in Quantity quantity)
    {
        int whole = System.Math.Min(quantity.Whole, 100_000);
        return (quantity.HasHalf, unit) switch
        {
            (true, CalendarUnit.Year) => (CalendarUnit.Month, (whole * 12) + 6),
            (true, CalendarUnit.Decade) => (CalendarUnit.Year, (whole * 10) + 5),
            (true, CalendarUnit.Century) => (CalendarUnit.Year, (whole * 100) + 50),
            (_, CalendarUnit.Fortnight) => (CalendarUnit.Week, whole * 2),
            _ => (unit, whole),
        };
    }

    /// <summary>"two days before" is a date only when it ends the clause; else the event behind it is what is counted from.</summary>
    internal static bool IsWithoutEvent(TaggedText text, int position) =>
        !text.Holds(position) || text.Is(position, '.') || text.Is(position, ',') || text.Is(position, ';') || text.Is(position, ')');
}
