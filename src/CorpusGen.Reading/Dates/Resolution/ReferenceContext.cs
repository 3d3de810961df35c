using System;
using CorpusGen.Reading.Dates.Rules;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>What the expressions read so far say about the time the text is at.</summary>
internal sealed class ReferenceContext
{
    /// <summary>How far, in tokens, a reported quarter reaches for "a year earlier": a few paragraphs of a company's results.</summary>
    private const int QuarterReach = 160;

    /// <summary>How far a month or year reaches for the same: about a sentence or two.</summary>
    private const int ShortReach = 40;

    /// <summary>How many years a narrative may leap before a second date has to confirm that it did not just look aside.</summary>
    private const int LongestLeap = 10;

    /// <summary>How far, in tokens, a quarter that is only looked forward to reaches.</summary>
    private const int ForecastReach = 15;

    /// <summary>How far back, in tokens, "the next day" and its like point in news: a paragraph or two.</summary>
    private const int AnaphorReach = 80;

    /// <summary>How far, in tokens, the year stated for one quarter holds for the next.</summary>
    private const int StatedYearReach = 25;

    private CalendarDate? _forecast;
    private int _forecastToken;
    private int _lastToken;
    private CalendarDate? _aside;
    private int? _statedYear;
    private int _statedYearToken;
    private CalendarDate? _period;
    private int _periodToken;
    private CalendarDate? _year;
    private int _yearToken;
    private CalendarDate? _decade;
    private int _decadeToken;

    internal ReferenceContext(CalendarDate? document, bool isNarrative)
    {
        Document = document;
        IsNarrative = isNarrative;
    }

    /// <summary>The date of the document.</summary>
    internal CalendarDate? Document { get; }

    /// <summary>Whether the text moves through time by itself, so that the date last spoken of counts and not the document's.</summary>
    internal bool IsNarrative { get; }

    /// <summary>The date last spoken of.</summary>
    internal CalendarDate? Last { get; private set; }

    /// <summary>The day last spoken of.</summary>
    internal CalendarDate? LastDay { get; private set; }

    /// <summary>The date last spoken of that an expression at a token can point back to; in news only a near one.</summary>
    internal CalendarDate? LastFor(int token) => IsNarrative || token - _lastToken <= AnaphorReach ? Last : null;

    /// <summary>The same for days.</summary>
    internal CalendarDate? LastDayFor(int token) => IsNarrative || token - LastDayToken <= AnaphorReach ? LastDay : null;

    /// <summary>The token of <see cref="LastDay"/>.</summary>
    internal int LastDayToken { get; private set; }

    /// <summary>
    /// The year with these last two digits that is at most ten years ahead of the anchor; without one, of the
    /// date last spoken of, and without that the last up to 2029.
    /// </summary>
    internal int ExpandCentury(int ofCentury)
    {
        int latest = Math.Min((Anchor ?? Last)?.Year + 10 ?? 2029, 9999);
        int year = (latest / 100 * 100) + ofCentury;
        year -= year > latest ? 100 : 0;
        return year < 1 ? ofCentury + 1900 : year;
    }

    /// <summary>The quarter last spoken of.</summary>
    internal CalendarDate? LastQuarter => _period is { Precision: DatePrecision.Quarter } quarter ? quarter : null;

    /// <summary>What dates without a year are counted from.</summary>
    internal CalendarDate? Anchor => IsNarrative ? NarrativeDate ?? Document : Document;

    /// <summary>The date that a narrative has come to.</summary>
    internal CalendarDate? NarrativeDate { get; private set; }

    /// <summary>The day of the document, if it is known to the day.</summary>
    internal DateTime? DocumentDay => Document is { Precision: DatePrecision.Day } document ? document.FirstDate : null;

    /// <summary>The stretch that a report near a token is about: a quarter, half or month, or the year spoken of last.</summary>
    internal CalendarDate? PeriodAt(int token)
    {
        if (_forecast is not null && _forecastToken > _periodToken && token - _forecastToken <= ForecastReach)
        {
            return _forecast;
        }

        bool yearIsNewer = _year is not null && _yearToken > _periodToken && token - _yearToken <= ShortReach;
        if (yearIsNewer || _period is not { } period)
        {
            return _year is not null && token - _yearToken <= ShortReach ? _year : null;
        }

        int reach = period.Precision is DatePrecision.Quarter or DatePrecision.Half ? QuarterReach : ShortReach;
        return token - _periodToken <= reach ? period : null;
    }

    /// <summary>The decade spoken of shortly before a token.</summary>
    internal CalendarDate? DecadeAt(int token) => token - _decadeToken <= AnaphorReach ? _decade : null;

    /// <summary>The year stated for a quarter or half shortly before a token.</summary>
    internal int? StatedYearAt(int token) => token - _statedYearToken <= StatedYearReach ? _statedYear : null;

    /// <summary>Takes note of an expression that has been resolved.</summary>
    internal void Note(in Candidate candidate, CalendarDate? date)
    {
        ReferenceForm form = candidate.Reference.Form;
        if (candidate.Kind == TemporalKind.Duration && candidate.Reference.Text is "P9M" or "P6M" or "P12M")
        {
            _period = null;
        }

        if (date is { Precision: DatePrecision.Decade })
        {
            _decade = date;
            _decadeToken = candidate.Last;
        }

        // Looking back a year for a comparison does not move the report there.
        if (date is not { } noted || noted.Precision is DatePrecision.Decade or DatePrecision.Century || form == ReferenceForm.YearBefore)
        {
            return;
        }

        Last = noted;
        _lastToken = candidate.Last;
        MoveNarrative(noted);
        if (noted.Precision == DatePrecision.Day)
        {
            LastDay = noted;
            LastDayToken = candidate.Last;
        }
        else if (IsForecast(noted))
        {
            // "It expects a profit in the fourth quarter": the report stays where it is, but for the rest of the sentence.
            _forecast = noted;
            _forecastToken = candidate.Last;
        }
        else if (noted.Precision is DatePrecision.Quarter or DatePrecision.Half || (noted.Precision == DatePrecision.Month && LastQuarter is null))
        {
            _period = noted;
            _periodToken = candidate.Last;
            bool stated = candidate.Reference.Year.Kind == YearKind.Explicit;
            _statedYear = stated ? noted.Year : _statedYear;
            _statedYearToken = stated ? candidate.Last : _statedYearToken;
        }
        else if (noted.Precision == DatePrecision.Year && form == ReferenceForm.Fixed)
        {
            _year = noted;
            _yearToken = candidate.Last;
        }
    }

    private bool IsForecast(CalendarDate date) =>
        date.Precision is DatePrecision.Quarter or DatePrecision.Half
        && DocumentDay is { } day && date.LastDate >= day
        && _period is { } period && period.LastDate < day;

    private void MoveNarrative(CalendarDate date)
    {
        bool leaps = NarrativeDate is { } current && Math.Abs(current.Year - date.Year) > LongestLeap
            && !(_aside is { } aside && Math.Abs(aside.Year - date.Year) <= LongestLeap);
        _aside = leaps ? date : null;
        NarrativeDate = leaps ? NarrativeDate : date;
    }
}
