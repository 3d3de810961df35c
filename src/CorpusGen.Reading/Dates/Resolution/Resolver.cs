using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Gives the expressions of one text their values, in order, so that each can look back at the ones before it.</summary>
internal sealed partial class Resolver
{
    private readonly TaggedText _text;
    private readonly CandidateList _candidates;
    private const string Elsewhere = " as elsewhere in the text";

    private readonly ReferenceContext _context;
    private readonly NamedResolver _named;
    private readonly CountedResolver _counted;
    private readonly bool _dayFirst;
    private readonly bool _monthFirst;

    private Resolver(TaggedText text, CandidateList candidates, CalendarDate? documentDate)
    {
        _text = text;
        _candidates = candidates;
        bool hasDayFirst = Shows(candidates, NumericDateRule.DayFirstName);
        bool hasMonthFirst = Shows(candidates, NumericDateRule.MonthFirstName);
        _dayFirst = hasDayFirst && !hasMonthFirst;
        _monthFirst = hasMonthFirst && !hasDayFirst;
        _context = new ReferenceContext(documentDate, NarrativeDetector.IsNarrative(candidates, documentDate));
        _named = new NamedResolver(_context);
        _counted = new CountedResolver(_context, text);
    }

    internal static List<TemporalExpression> Resolve(
        TaggedText text, CandidateList candidates, CalendarDate? documentDate, CancellationToken cancellationToken)
    {
        var resolver = new Resolver(text, candidates, documentDate);
        var expressions = new List<TemporalExpression>(candidates.Count);
        for (int i = 0; i < candidates.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (resolver.Resolve(i) is { } expression)
            {
                expressions.Add(expression);
            }
        }

        return expressions;
    }

    private TemporalExpression? Resolve(int index)
    {
        Candidate candidate = At(index);
        if ((DayBehindClock(index, ref candidate) ?? ResolveReference(index, candidate)) is not { } resolved)
        {
            return null;
        }

        resolved = DateBehindCount(index, candidate, resolved) ?? TodayBehindYears(index, candidate) ?? EndBehindPeriod(index, candidate) ?? resolved;
        bool isTime = candidate.Kind == TemporalKind.Time;
        if (!isTime || candidate.Reference.Form is not ReferenceForm.Same)
        {
            _context.Note(candidate, resolved.Date);
        }

        TextSpan span = _text.Text.SpanOf(candidate.First, candidate.Last);
        string value = (resolved.Date?.Timex ?? resolved.Text ?? VagueRule.Present) + candidate.Reference.TimeOfDay;
        return new TemporalExpression(
            LineFolding.Fold(span.In(_text.Text.Text)),
            span,
            _text.Text.BlockOf(candidate.First).Paragraph,
            candidate.Kind,
            value,
            candidate.Kind == TemporalKind.Date ? resolved.Date : null,
            resolved.Inferred | candidate.Reference.Inferred,
            candidate.Rule,
            resolved.Anchor);
    }

    private static bool Shows(CandidateList candidates, string rule)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            if (ReferenceEquals(candidates[i].Rule, rule))
            {
                return true;
            }
        }

        return false;
    }

    private Candidate At(int index)
    {
        Candidate candidate = _candidates[index];
        bool isDecided = (_dayFirst || _monthFirst) && ReferenceEquals(candidate.Rule, DateRecognizer.AmbiguousOrderRule);
        return !isDecided ? candidate : _dayFirst ? DayFirst(candidate) : MonthFirst(candidate);
    }

    private static Candidate MonthFirst(Candidate candidate)
    {
        candidate.Rule = NumericDateRule.MonthFirstName + Elsewhere;
        return candidate;
    }

    /// <summary>Changes the places of day and month, which the rule read month first.</summary>
    private static Candidate DayFirst(Candidate candidate)
    {
        candidate.Rule = NumericDateRule.DayFirstName + Elsewhere;
        CalendarDate date = candidate.Reference.Date;
        if (candidate.Reference.Form == ReferenceForm.Fixed)
        {
            candidate.Reference.Date = CalendarDate.FromDay(date.Year, date.Day!.Value, date.Month!.Value);
        }
        else
        {
            (candidate.Reference.Amount, candidate.Reference.Day) = (candidate.Reference.Day, candidate.Reference.Amount);
        }

        return candidate;
    }

    private Resolved? ResolveReference(int index, in Candidate candidate)
    {
        TimeReference reference = candidate.Reference;
        switch (reference.Form)
        {
            case ReferenceForm.Fixed:
                return Resolved.Of(reference.Date);
            case ReferenceForm.Text:
                return new Resolved(null, reference.Text);
            case ReferenceForm.Deictic or ReferenceForm.Anaphoric or ReferenceForm.Same or ReferenceForm.YearBefore or ReferenceForm.FiscalYear:
                return _counted.Resolve(candidate);
            default:
                return _named.Resolve(reference, TenseReader.At(_text, candidate), BorrowYear(index, reference));
        }
    }

    /// <summary>The year that a range or list states once, at its end: "from March to October 1987", "May 1st, 2nd and 3rd, 1987".</summary>
    private YearReference BorrowYear(int index, in TimeReference reference)
    {
        bool open = reference.Year.Kind == YearKind.None && reference.Relation is null
            && reference.Form is ReferenceForm.MonthDay or ReferenceForm.Month or ReferenceForm.Quarter or ReferenceForm.Season;
        if (open && reference.Form == ReferenceForm.Quarter && _context.StatedYearAt(_candidates[index].First) is { } stated)
        {
            return new YearReference(YearKind.Explicit, stated);
        }

        for (int i = index; open && i + 1 < _candidates.Count && i - index < MonthDayReader.LongestMonth && IsLinked(i); i++)
        {
            YearReference year = _candidates[i + 1].Reference.Year;
            if (year.Kind != YearKind.None)
            {
                return year.Kind is YearKind.Explicit or YearKind.Short ? year : reference.Year;
            }
        }

        return reference.Year;
    }

    /// <summary>Whether the expression behind another is the later end of the same range or list.</summary>
    private bool IsLinked(int index)
    {
        Candidate candidate = _candidates[index];
        Candidate next = _candidates[index + 1];
        int link = candidate.Last + 1;
        bool listed = _text.Is(link, ',') && ReferenceEquals(next.Rule, MonthDayRule.RangeEndName);
        link += listed && next.First == link + 2 ? 1 : 0;
        bool linked = listed || _text.IsDash(link) || _text.IsOneOf(link, "to", "and", "through", "or");
        bool sameForm = next.Reference.Form == candidate.Reference.Form
            || (candidate.Reference.Form == ReferenceForm.Month && next.Reference.Form == ReferenceForm.MonthDay);
        return linked && next.First == link + 1 && sameForm && next.Reference.Amount >= candidate.Reference.Amount;
    }
}
