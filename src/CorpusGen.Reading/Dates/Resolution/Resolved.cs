using System.Globalization;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>The value of an expression, and how it came about.</summary>
internal sealed class Resolved
{
    /// <summary>The stretch of the calendar, if the value names one.</summary>
    internal readonly CalendarDate? Date;

    /// <summary>The value where it names none.</summary>
    internal readonly string? Text;

    /// <summary>What the wording left open.</summary>
    internal readonly DateInference Inferred;

    /// <summary>What was counted from.</summary>
    internal readonly string? Anchor;

    internal Resolved(CalendarDate? date, string? text, DateInference inferred = DateInference.None, string? anchor = null)
    {
        Date = date;
        Text = text;
        Inferred = inferred;
        Anchor = anchor;
    }

    /// <summary>A value that is complete in itself.</summary>
    internal static Resolved Of(CalendarDate date, DateInference inferred = DateInference.None) => new(date, null, inferred);

    /// <summary>A value counted from an anchor, or the value for "unknown" when counting led nowhere.</summary>
    internal static Resolved From(CalendarDate? anchor, CalendarDate? date, DateInference inferred, string unknown) =>
        date is null || anchor is null ? new(null, unknown) : new(date, null, inferred, anchor.Value.Timex);

    internal static string Two(int value) => value.ToString("D2", CultureInfo.InvariantCulture);
}
