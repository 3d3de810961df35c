using System.Globalization;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>The value of an expression, and how it came about.</summary>
/// <param name="Date">The stretch of the calendar, if the value names one.</param>
/// <param name="Text">The value where it names none.</param>
/// <param name="Inferred">What the wording left open.</param>
/// <param name="Anchor">What was counted from.</param>
internal readonly record struct Resolved(CalendarDate? Date, string? Text, DateInference Inferred = DateInference.None, string? Anchor = null)
{
    /// <summary>A value that is complete in itself.</summary>
    internal static Resolved Of(CalendarDate date, DateInference inferred = DateInference.None) => new(date, null, inferred);

    /// <summary>A value counted from an anchor, or the value for "unknown" when counting led nowhere.</summary>
    internal static Resolved From(CalendarDate? anchor, CalendarDate? date, DateInference inferred, string unknown) =>
        date is null || anchor is null ? new(null, unknown) : new(date, null, inferred, anchor.Value.Timex);

    internal static string Two(int value) => value.ToString("D2", CultureInfo.InvariantCulture);
}
