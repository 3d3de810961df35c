using CorpusGen.Reading.Dates.Resolution;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>A stretch of tokens that a rule took for a temporal expression.</summary>
internal struct Candidate
{
    /// <summary>Its first token.</summary>
    internal int First;

    /// <summary>Its last token.</summary>
    internal int Last;

    /// <summary>What it speaks of.</summary>
    internal TemporalKind Kind;

    /// <summary>What it says.</summary>
    internal TimeReference Reference;

    /// <summary>The name of the rule, for hover texts and explanations.</summary>
    internal string Rule;

    /// <summary>A date, or a time when the reference has a time of day.</summary>
    internal static Candidate Of(int first, int end, in TimeReference reference, string rule) => new()
    {
        First = first,
        Last = end - 1,
        Kind = reference.TimeOfDay is null ? TemporalKind.Date : TemporalKind.Time,
        Reference = reference,
        Rule = rule,
    };

    /// <summary>An expression whose value has no place in the calendar.</summary>
    internal static Candidate OfText(int first, int end, TemporalKind kind, string value, string rule) => new()
    {
        First = first,
        Last = end - 1,
        Kind = kind,
        Reference = new TimeReference(ReferenceForm.Text) { Text = value },
        Rule = rule,
    };
}
