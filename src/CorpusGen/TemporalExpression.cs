using System;

namespace CorpusGen;

/// <summary>Words of an article that speak of time, with the value they resolve to.</summary>
public sealed record TemporalExpression
{
    private readonly SourceSlice _slice;

    /// <summary>Makes a temporal expression.</summary>
    /// <param name="text">The wording, white space folded.</param>
    /// <param name="span">Where it stands, in UTF-16 units of <see cref="Article.Source"/>.</param>
    /// <param name="paragraph">The one-based number of its paragraph; 0 in the title.</param>
    /// <param name="kind">What it speaks of.</param>
    /// <param name="value">The TIMEX3 value.</param>
    /// <param name="date">The stretch of the calendar that <paramref name="value"/> names, if it names one.</param>
    /// <param name="inferred">What the wording left open.</param>
    /// <param name="rule">The name of the rule that resolved it.</param>
    /// <param name="anchor">What the rule counted from, if anything.</param>
    public TemporalExpression(
        string text,
        TextSpan span,
        int paragraph,
        TemporalKind kind,
        string value,
        CalendarDate? date = null,
        DateInference inferred = DateInference.None,
        string rule = "",
        string? anchor = null)
        : this(new SourceSlice(text ?? throw new ArgumentNullException(nameof(text)), span), paragraph, kind, value, date, inferred, rule, anchor)
    {
    }

    internal TemporalExpression(
        SourceSlice slice,
        int paragraph,
        TemporalKind kind,
        string value,
        CalendarDate? date,
        DateInference inferred,
        string rule,
        string? anchor)
    {
        _slice = slice;
        Paragraph = paragraph;
        Kind = kind;
        Value = value ?? throw new ArgumentNullException(nameof(value));
        Date = date;
        Inferred = inferred;
        Rule = rule ?? throw new ArgumentNullException(nameof(rule));
        Anchor = anchor;
    }

    /// <summary>The wording, with line breaks inside it folded to blanks.</summary>
    public string Text => _slice.Text;

    /// <summary>Where the expression stands, in UTF-16 units of <see cref="Article.Source"/>.</summary>
    public TextSpan Span => _slice.Span;

    /// <summary>The one-based number of the paragraph; 0 in the title.</summary>
    public int Paragraph { get; }

    /// <summary>What the expression speaks of.</summary>
    public TemporalKind Kind { get; }

    /// <summary>The TIMEX3 value: <c>2019-10-22</c>, <c>2019-Q3</c>, <c>P3W</c>, <c>PRESENT_REF</c>…</summary>
    public string Value { get; }

    /// <summary>The stretch of the calendar that <see cref="Value"/> names; <see langword="null"/> for durations, sets, times and vague references.</summary>
    public CalendarDate? Date { get; }

    /// <summary>What the wording left open and the resolver supplied.</summary>
    public DateInference Inferred { get; }

    /// <summary>The name of the rule that resolved the expression.</summary>
    public string Rule { get; }

    /// <summary>What the rule counted from, as an ISO 8601 text; <see langword="null"/> when the wording is complete in itself.</summary>
    public string? Anchor { get; }

    /// <summary>The wording and its value.</summary>
    /// <returns>For example <c>October 22 = 2019-10-22</c>.</returns>
    public override string ToString() => Text + " = " + Value;
}
