using System.Globalization;
using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Resolves what is counted from somewhere: from the document's date, or from the date last spoken of.</summary>
internal sealed class CountedResolver
{
    /// <summary>A quarter is reported on in the weeks after its end; later, "the quarter" is the running one.</summary>
    private const int ReportingDays = 60;

    private readonly ReferenceContext _context;
    private readonly TaggedText _text;

    internal CountedResolver(ReferenceContext context, TaggedText text)
    {
        _context = context;
        _text = text;
    }

    internal Resolved? Resolve(in Candidate candidate)
    {
        TimeReference reference = candidate.Reference;
        switch (reference.Form)
        {
            case ReferenceForm.Deictic when candidate.Kind == TemporalKind.Time && reference.TimeOfDay is null:
                return ResolveHours();
            case ReferenceForm.Deictic:
                return FromDocument(reference.Unit, reference.Amount);
            case ReferenceForm.Anaphoric when reference.Unit < CalendarUnit.Day:
                return ResolveHours();
            case ReferenceForm.Anaphoric:
                return FromText(candidate.First, reference.Unit, reference.Amount);
            case ReferenceForm.YearBefore:
                return ResolveYearBefore(candidate);
            case ReferenceForm.FiscalYear:
                return ResolveFiscalYear(reference);
            default:
                return ResolveSame(candidate);
        }
    }

    private Resolved FromDocument(CalendarUnit unit, int amount)
    {
        CalendarDate? anchor = _context.Document ?? _context.Last;
        return From(anchor, unit, amount);
    }

    private Resolved FromText(int token, CalendarUnit unit, int amount)
    {
        CalendarDate? anchor = unit switch
        {
            CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Weekend => _context.LastDayFor(token) ?? _context.LastFor(token) ?? _context.Document ?? _context.LastDay,
            CalendarUnit.Quarter => _context.LastQuarter ?? ReportedQuarter(),
            _ => _context.LastFor(token) ?? _context.Document ?? _context.Last,
        };
        return From(anchor, unit, amount);
    }

    private static Resolved From(CalendarDate? anchor, CalendarUnit unit, int amount)
    {
        bool known = anchor is { } from && IsFineEnough(from.Precision, unit);
        CalendarDate? date = known ? CalendarSteps.Shift(anchor!.Value.FirstDate, unit, amount) : null;
        return Resolved.From(anchor, date, InferredBy(unit), CalendarSteps.Unknown(unit));
    }

    /// <summary>Whether a date tells which day, week or month it means; a year does not.</summary>
    internal static bool IsFineEnough(DatePrecision precision, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => precision == DatePrecision.Day,
        CalendarUnit.Week or CalendarUnit.Weekend => precision >= DatePrecision.Week,
        CalendarUnit.Month => precision >= DatePrecision.Month,
        CalendarUnit.Quarter => precision >= DatePrecision.Month || precision == DatePrecision.Quarter,
        _ => true,
    };

    private Resolved ResolveHours() => _context.Document is { } document
        ? new Resolved(null, document.Timex + "TXX", InferredBy(CalendarUnit.Day), document.Timex)
        : new Resolved(null, "XXXX-XX-XXTXX");

    /// <summary>"a year ago", "the year-earlier period": the quarter reported on, a year before, else the year before.</summary>
    private Resolved? ResolveYearBefore(in Candidate candidate)
    {
        TimeReference reference = candidate.Reference;
        CalendarDate? period = _context.PeriodAt(candidate.First);
        bool reported = period is { Precision: DatePrecision.Quarter or DatePrecision.Half };
        bool fromText = reference.Relation is null && period is not null;
        if (reported || fromText)
        {
            return Resolved.From(period, CalendarSteps.ShiftYears(period!.Value, reference.Amount), DateInference.Year, "XXXX");
        }

        CalendarDate? anchor = reference.Relation is null && _context.IsNarrative ? _context.Last : _context.Document ?? _context.Last;
        return From(anchor, CalendarUnit.Year, reference.Amount);
    }

    private Resolved? ResolveFiscalYear(in TimeReference reference)
    {
        bool stated = reference.Year.Kind is YearKind.Explicit or YearKind.Short;
        int? year = reference.Year.Kind switch
        {
            YearKind.Short => _context.ExpandCentury(reference.Year.Value),
            YearKind.Explicit => reference.Year.Value,
            _ => _context.Document?.Year + reference.Amount,
        };
        string text = year is { } number and >= 1 ? "FY" + number.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
        return new Resolved(null, text, stated ? DateInference.None : DateInference.Year, stated ? null : _context.Document?.Timex);
    }

    private Resolved? ResolveSame(in Candidate candidate)
    {
        TimeReference reference = candidate.Reference;
        switch (reference.Unit)
        {
            case CalendarUnit.Vague:
                CalendarDate? period = _context.PeriodAt(candidate.First);
                if (reference.Year.Kind == YearKind.Explicit)
                {
                    int year = reference.Year.Value;
                    CalendarDate? moved = period is { } spoken ? CalendarSteps.ShiftYears(spoken, year - spoken.Year) : null;
                    return Resolved.Of(moved ?? CalendarDate.FromYear(year));
                }

                return period is null ? null : Resolved.From(period, period, DateInference.Year, "XXXX");
            case CalendarUnit.Day:
                bool near = reference.Relation is not null || _context.LastDayToken >= _text.Text.FirstTokenOf(BlockIndexOf(candidate.First));
                return From((near ? _context.LastDay : null) ?? _context.Document ?? _context.LastDay, CalendarUnit.Day, 0);
            case CalendarUnit.Quarter:
                return From(_context.LastQuarter ?? ReportedQuarter(), CalendarUnit.Quarter, 0);
            case CalendarUnit.Weekend when _context.DocumentDay is { } day && reference.Relation is null:
                bool ahead = TenseReader.At(_text, candidate) == Tense.Future;
                return FromDocument(CalendarUnit.Weekend, CalendarMath.IsoDay(day) >= 6 || ahead ? 0 : -1);
            case CalendarUnit.Month when reference.Relation is null && _context.PeriodAt(candidate.First) is { Precision: DatePrecision.Month } month:
                return From(month, CalendarUnit.Month, 0);
            case CalendarUnit.Week or CalendarUnit.Month when reference.Relation == Relation.Latest:
                return FromDocument(reference.Unit, -1);
            case CalendarUnit.Decade when reference.Relation is null && _context.DecadeAt(candidate.First) is { } decade:
                return From(decade, CalendarUnit.Decade, 0);
            case CalendarUnit.Year when reference.Relation is null && _context.PeriodAt(candidate.First) is { Precision: DatePrecision.Quarter } quarter:
                return From(quarter, CalendarUnit.Year, 0);
            default:
                bool ofText = reference.Relation is Relation.Same or Relation.That || _context.IsNarrative;
                return ofText ? FromText(candidate.First, reference.Unit, 0) : FromDocument(reference.Unit, 0);
        }
    }

    private int BlockIndexOf(int token)
    {
        int low = 0;
        int high = _text.Text.Blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_text.Text.FirstTokenOf(middle) <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The quarter that a company reports on at the document's date.</summary>
    private CalendarDate? ReportedQuarter()
    {
        if (_context.DocumentDay is not { } day || CalendarSteps.Shift(day, CalendarUnit.Quarter, 0) is not { } running)
        {
            return _context.Document;
        }

        return (day - running.FirstDate).TotalDays < ReportingDays ? CalendarSteps.Shift(day, CalendarUnit.Quarter, -1) : running;
    }

    private static DateInference InferredBy(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => DateInference.Year | DateInference.Month | DateInference.Day,
        CalendarUnit.Week or CalendarUnit.Weekend => DateInference.Year | DateInference.Day,
        CalendarUnit.Month => DateInference.Year | DateInference.Month,
        CalendarUnit.Decade or CalendarUnit.Century => DateInference.Year | DateInference.Century,
        _ => DateInference.Year,
    };
}
