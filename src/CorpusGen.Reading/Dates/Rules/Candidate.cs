using CorpusGen.Reading.Dates.Resolution;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>A stretch of tokens that a rule took for a temporal expression.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Kind">What it speaks of.</param>
/// <param name="Reference">What it says.</param>
/// <param name="Rule">The name of the rule, for hover texts and explanations.</param>
internal readonly record struct Candidate(int First, int Last, TemporalKind Kind, TimeReference Reference, string Rule)
{
    /// <summary>A date.</summary>
    internal static Candidate Of(int first, int end, in TimeReference reference, string rule) =>
        new(first, end - 1, reference.TimeOfDay is null ? TemporalKind.Date : TemporalKind.Time, reference, rule);

    /// <summary>An expression whose value has no place in the calendar.</summary>
    internal static Candidate OfText(int first, int end, TemporalKind kind, string value, string rule) =>
        new(first, end - 1, kind, new TimeReference(ReferenceForm.Text) { Text = value }, rule);
}
