using System;
using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Tells histories and minutes from news.</summary>
/// <remarks>
/// A text is a narrative when it has no date of its own, or when it tells at least three months or days of other years in
/// full (or twice as many bare years), and more than twice as often as it says "today", "Friday", "last week" and the like.
/// In a narrative, a date without its year belongs to the time the text is at; in news, to the document's date.
/// </remarks>
internal static class NarrativeDetector
{
    private const int DateWeight = 2;
    private const int YearWeight = 1;
    private const int FewestFarDates = 3;

    internal static bool IsNarrative(CandidateList candidates, CalendarDate? document)
    {
        if (document is not { } known)
        {
            return true;
        }

        int far = 0;
        int near = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (YearOf(candidate.Reference) is { } year)
            {
                bool bareYear = candidate.Reference.Form == ReferenceForm.Fixed && candidate.Reference.Date.Precision == DatePrecision.Year;
                far += Math.Abs(year - known.Year) < 2 ? 0 : bareYear ? YearWeight : DateWeight;
            }
            else if (IsNear(candidate.Reference))
            {
                near += DateWeight;
            }
        }

        return far >= FewestFarDates * DateWeight && far > 2 * near;
    }

    private static int? YearOf(in TimeReference reference) => reference.Form switch
    {
        ReferenceForm.Fixed when reference.Date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year => reference.Date.Year,
        ReferenceForm.MonthDay or ReferenceForm.Month or ReferenceForm.Season or ReferenceForm.Quarter when reference.Year.Kind == YearKind.Explicit =>
            reference.Year.Value,
        _ => null,
    };

    private static bool IsNear(in TimeReference reference) =>
        reference.Form == ReferenceForm.Weekday
        || (reference.Form == ReferenceForm.Deictic && reference.Unit is CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year);
}
