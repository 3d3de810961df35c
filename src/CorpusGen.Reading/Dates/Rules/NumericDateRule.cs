using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>
/// Dates in digits: ISO 8601 ("2019-10-22", "20191022"), American ("10/22/2019", "10-30-89") and European ("22.10.2019") order.
/// </summary>
/// <remarks>
/// Where both orders are possible, periods are read day first, and slashes and hyphens month first, with the rule's name saying
/// that the order is ambiguous (<see cref="DateRecognizer.AmbiguousOrderRule"/>). The resolver decides for the other order when
/// the unambiguous dates of the text show it.
/// </remarks>
internal sealed class NumericDateRule : DateRule
{
    internal const string DayFirstName = "numeric date, day first";
    internal const string MonthFirstName = "numeric date, month first";
    private const string Name = "numeric date";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        if (!phrase.IsBare || (!text.SpaceBefore(head) && text.Is(head - 1, '/')))
        {
            return false;
        }

        if (text.Length(head) == 8)
        {
            return TryMatchCompact(text, head, out candidate);
        }

        int second = head + 2;
        int third = head + 4;
        if (!IsSeparated(text, head + 1) || !text.Is(second, WordClass.Number))
        {
            return false;
        }

        if (!IsSeparated(text, head + 3) || !text.Is(third, WordClass.Number) || !SameMark(text, head + 1, head + 3))
        {
            return TryMatchShort(text, head, out candidate);
        }

        return text.Length(head) == 4
            ? Make(text, head, third + 1, text[head].Value, text[second].Value, text[third].Value, Name, DateInference.None, out candidate)
            : TryMatchYearLast(text, head, out candidate);
    }

    /// <summary>"10/22/2019", "22.10.2019", "10-30-89".</summary>
    private static bool TryMatchYearLast(TaggedText text, int head, out Candidate candidate)
    {
        candidate = default;
        int first = text[head].Value;
        int second = text[head + 2].Value;
        int digits = text.Length(head + 4);
        bool goesOn = !text.SpaceBefore(head + 5) && (text.Is(head + 5, '.') || text.Is(head + 5, '/')) && !text.SpaceBefore(head + 6);
        if (goesOn || digits is not (2 or 4) || text.Length(head) > 2 || text.Length(head + 2) > 2 || (digits == 2 && text.Is(head + 1, '.')))
        {
            return false;
        }

        bool dayFirst = first > 12 || (second <= 12 && text.Is(head + 1, '.'));
        bool ambiguous = first <= 12 && second <= 12 && first != second && !text.Is(head + 1, '.');
        bool custom = text.Is(head + 1, '.') || first == second;
        string rule = ambiguous ? DateRecognizer.AmbiguousOrderRule : custom ? Name : dayFirst ? DayFirstName : MonthFirstName;
        int year = text[head + 4].Value;
        int end = head + 5;
        DateInference inferred = ambiguous ? DateInference.Month | DateInference.Day : DateInference.None;
        if (digits == 4)
        {
            return Make(text, head, end, year, dayFirst ? second : first, dayFirst ? first : second, rule, inferred, out candidate);
        }

        var reference = new TimeReference(ReferenceForm.MonthDay)
        {
            Amount = dayFirst ? second : first,
            Day = dayFirst ? first : second,
            Year = new YearReference(YearKind.Short, year),
            Inferred = inferred,
        };
        candidate = WithClock(text, head, end, reference, rule);
        return CalendarDate.TryFromDay(2000, reference.Amount, reference.Day, out _);
    }

    /// <summary>"20191022".</summary>
    private static bool TryMatchCompact(TaggedText text, int head, out Candidate candidate)
    {
        int value = 0;
        foreach (char digit in text.Text.Span(head))
        {
            value = (value * 10) + (digit - '0');
        }

        candidate = default;
        return value / 10000 is >= 1900 and <= 2099
            && Make(text, head, head + 1, value / 10000, value / 100 % 100, value % 100, Name, DateInference.None, out candidate);
    }

    /// <summary>"2019-10" and "9/11"; other pairs of numbers are fractions, scores and ranges.</summary>
    private static bool TryMatchShort(TaggedText text, int head, out Candidate candidate)
    {
        candidate = default;
        int second = text[head + 2].Value;
        bool yearFirst = YearReader.IsYear(text, head) && text.IsHyphen(head + 1) && text.Length(head + 2) == 2;
        if (yearFirst && second is >= 1 and <= 12)
        {
            // "2007-08" is a year range; only a second part that cannot end one is a month.
            bool range = second > text[head].Value % 100;
            var month = range ? default : new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromMonth(text[head].Value, second) };
            candidate = Candidate.Of(head, head + 3, month, Name);
            return !range && !text.IsHyphen(head + 3);
        }

        bool september = text[head].Value == 9 && second == 11 && text.Is(head + 1, '/') && text.Length(head) == 1;
        candidate = Candidate.Of(head, head + 3, new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromDay(2001, 9, 11) }, "September 11");
        return september;
    }

    private static bool Make(TaggedText text, int first, int end, int year, int month, int day, string rule, DateInference inferred, out Candidate candidate)
    {
        bool valid = CalendarDate.TryFromDay(year, month, day, out CalendarDate date);
        candidate = WithClock(text, first, end, new TimeReference(ReferenceForm.Fixed) { Date = date, Inferred = inferred }, rule);
        return valid;
    }

    /// <summary>Adds the clock time of a header line: "10-30-89 1452EST", "1998-02-13 05:17", "2019-10-22T09:30".</summary>
    private static Candidate WithClock(TaggedText text, int first, int end, in TimeReference date, string rule)
    {
        int next = ClockRule.ReadClock(text, end, out int minutes);
        if (next == end)
        {
            return Candidate.Of(first, end, date, rule);
        }

        string time = "T" + ClockRule.Two(minutes / 60) + ":" + ClockRule.Two(minutes % 60);
        return Candidate.Of(first, next, date with { TimeOfDay = time }, rule);
    }

    private static bool IsSeparated(TaggedText text, int mark) =>
        (text.Is(mark, '/') || text.Is(mark, '.') || text.IsHyphen(mark)) && !text.SpaceBefore(mark) && !text.SpaceBefore(mark + 1);

    private static bool SameMark(TaggedText text, int one, int other) =>
        text.Text.Text[text.Text[one].Start] == text.Text.Text[text.Text[other].Start];
}
