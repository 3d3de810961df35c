using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>What an expression says, before it is known what it counts from. Rules make it, the resolver gives it a value.</summary>
internal struct TimeReference
{
    internal TimeReference(ReferenceForm form)
        : this() => Form = form;

    /// <summary>How it points to a time.</summary>
    internal ReferenceForm Form;

    /// <summary>The unit that is counted or named.</summary>
    internal CalendarUnit Unit;

    /// <summary>How many units away, or the number of the month, weekday, season, quarter, half, decade, holiday.</summary>
    internal int Amount;

    /// <summary>The day of the month; of <see cref="ReferenceForm.WeekdayOfMonth"/> the number of the weekday.</summary>
    internal int Day;

    /// <summary>Which of the weekdays of the month, from its end when negative; of a weekday in a week (<see cref="Unit"/>), how many weeks away
    /// that is; of "two Saturdays ago" how many.</summary>
    internal int Count;

    /// <summary>The year that the wording gives to a month, season, quarter or holiday.</summary>
    internal YearReference Year;

    /// <summary>Where "last", "this" or "next" puts it; <see langword="null"/> without such a word.</summary>
    internal Relation? Relation;

    /// <summary>The date of <see cref="ReferenceForm.Fixed"/>.</summary>
    internal CalendarDate Date;

    /// <summary>The value of <see cref="ReferenceForm.Text"/>.</summary>
    internal string? Text;

    /// <summary>The part of the value behind the day: <c>T09:30</c>, <c>TMO</c>.</summary>
    internal string? TimeOfDay;

    /// <summary>Which parts the rule itself had to supply.</summary>
    internal DateInference Inferred;
}

/// <summary>The forms in which an expression can point to a time.</summary>
internal enum ReferenceForm : byte
{
    /// <summary>A date that is complete in itself.</summary>
    Fixed,

    /// <summary>A value without a place in the calendar: a duration, a set, a vague reference.</summary>
    Text,

    /// <summary>A day of a named month.</summary>
    MonthDay,

    /// <summary>A named month.</summary>
    Month,

    /// <summary>A day of a month that is not named.</summary>
    DayOfMonth,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A day of the week counted in a named month.</summary>
    WeekdayOfMonth,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A quarter by its number.</summary>
    Quarter,

    /// <summary>A half year by its number.</summary>
    Half,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>Units away from the document's date.</summary>
    Deictic,

    /// <summary>Units away from the date last spoken of.</summary>
    Anaphoric,

    /// <summary>The unit last spoken of.</summary>
    Same,

    /// <summary>The stretch reported on, a year before: a quarter after a quarter, else a year.</summary>
    YearBefore,

    /// <summary>A year without its century.</summary>
    ShortYear,

    /// <summary>A decade without its century.</summary>
    ShortDecade,

    /// <summary>A year by the books of a company, by its number or counted from the document's date.</summary>
    FiscalYear,
}

/// <summary>The year that goes with a month, quarter or season.</summary>
internal readonly struct YearReference
{
    /// <summary>How it is given.</summary>
    internal readonly YearKind Kind;

    /// <summary>The year, or the distance to it.</summary>
    internal readonly int Value;

    internal YearReference(YearKind kind, int value)
    {
        Kind = kind;
        Value = value;
    }
}

/// <summary>How the year of a date is given.</summary>
internal enum YearKind : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In full.</summary>
    Explicit,

    /// <summary>Without its century.</summary>
    Short,

    /// <summary>As a distance from the document's year.</summary>
    Deictic,

    /// <summary>As a distance from the year last spoken of.</summary>
    Anaphoric,
}
