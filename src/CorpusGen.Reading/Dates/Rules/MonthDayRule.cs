using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Days of named months: "Oct. 30", "30 October 1989", and both ends of "May 12-14" and "12-14 May", each of "1, 2 and 3 May".</summary>
internal sealed class MonthDayRule : DateRule
{
    internal const string RangeEndName = Name + ", end of a range";

    private const string RangeStartName = Name + ", start of a range";
    private const string Name = "month and day";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        if (phrase.IsApproximate && text.Is(phrase.Head, WordClass.Number))
        {
            return false;
        }

        int head = phrase.Head;
        int next = MonthDayReader.ReadMonthFirst(text, head, out TimeReference reference);
        if (next > head)
        {
            candidate = Candidate.Of(phrase.FirstWithoutArticle, next, reference, Name);
            return true;
        }

        next = MonthDayReader.ReadDayFirst(text, head, out reference);
        if (next > head)
        {
            candidate = Candidate.Of(phrase.First, next, reference, Name);
            return true;
        }

        return TryMatchRangeStart(text, phrase, out candidate)
            || TryMatchRangeEnd(text, phrase, out candidate)
            || TryMatchDayAlone(text, phrase, out candidate);
    }

    /// <summary>The "12" of "12-14 May", and of "12, 13 and 14 May".</summary>
    private static bool TryMatchRangeStart(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int next = MonthDayReader.ReadDay(text, phrase.Head, out int day);
        bool inList = phrase.TryGetPrevious(out Candidate previous) && ReferenceEquals(previous.Rule, RangeStartName)
            && previous.Last == phrase.First - 2 && text.Is(phrase.First - 1, ',');
        int link = SkipListed(text, next, inList);
        if (next == phrase.Head || !IsLink(text, link))
        {
            return false;
        }

        int end = MonthDayReader.ReadDayFirst(text, link + 1, out TimeReference last);
        if (end == link + 1)
        {
            return false;
        }

        candidate = Candidate.Of(phrase.First, next, last with { Day = day }, RangeStartName);
        return true;
    }

    /// <summary>The position behind the days that a list names between its first and its last, and a comma before its "and".</summary>
    private static int SkipListed(TaggedText text, int position, bool inList)
    {
        for (int days = 0; days < MonthDayReader.LongestMonth && text.Is(position, ','); days++)
        {
            int next = MonthDayReader.ReadDay(text, position + 1, out _);
            if (next == position + 1)
            {
                return (inList || days > 0) && text.Is(next, WordClass.Conjunction) ? next : position;
            }

            position = next;
        }

        return position;
    }

    /// <summary>The "14" of "May 12-14", and the "13th" and "14th" of "May 12th, 13th and 14th".</summary>
    private static bool TryMatchRangeEnd(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int next = MonthDayReader.ReadDay(text, phrase.Head, out int day);
        bool follows = phrase.TryGetPrevious(out Candidate previous)
            && previous.Reference.Form == ReferenceForm.MonthDay
            && IsLinkedTo(text, phrase, previous, next);
        if (!follows || next == phrase.Head || text.Is(next, WordClass.Unit) || text.Is(next, WordClass.Meridiem))
        {
            return false;
        }

        TimeReference first = previous.Reference;
        int end = YearReader.ReadBehindDay(text, next, out YearReference year);
        TimeReference reference = first with { Day = day, Year = year.Kind == YearKind.None ? first.Year : year };
        candidate = Candidate.Of(phrase.First, end, reference, RangeEndName);
        return end > 0 && day > first.Day;
    }

    /// <summary>"on the 15th", with nothing behind it that could be fifteenth.</summary>
    private static bool TryMatchDayAlone(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        var reference = new TimeReference(ReferenceForm.DayOfMonth) { Day = text[head].Value };
        candidate = Candidate.Of(phrase.First, head + 1, reference, "day of the month");
        bool placed = text.IsOneOf(phrase.First - 1, "on", "by", "until");
        return text.Is(head, WordClass.Ordinal) && text[head].Value is >= 1 and <= MonthDayReader.LongestMonth
            && text.HasDigit(head)
            && phrase.HasArticle && !phrase.HasPart && placed
            && (!text.Holds(head + 1) || text.Class(head + 1) is WordClass.Preposition or WordClass.Article || text.IsOneOf(head + 1, "he", "she", "it", "they", "we", "i") || text.Text[head + 1].Kind == Text.TokenKind.Punctuation)
            && !text.IsHyphen(head + 1) && !text.Is(head + 1, "of");
    }

    /// <summary>
    /// Whether a dash, word or comma ties a day to the one before it. Ordinals may order something else ("July 4th and 5th graders"),
    /// and only they are taken from lists that begin with the month: numbers behind a comma are years and counts.
    /// </summary>
    private static bool IsLinkedTo(TaggedText text, in Phrase phrase, in Candidate previous, int next)
    {
        int link = previous.Last + 1;
        bool ordinal = text.Is(phrase.Head, WordClass.Ordinal) && text.HasDigit(phrase.Head);
        bool comma = text.Is(link, ',');
        if (phrase.First == link + 2)
        {
            return comma && ordinal && text.Is(link + 1, WordClass.Conjunction) && IsFree(text, next);
        }

        return phrase.First == link + 1
            && (comma ? ordinal && GoesOn(text, next) : IsLink(text, link) && (!ordinal || !text.IsWord(link) || IsFree(text, next)));
    }

    /// <summary>Whether a list of days goes on to its "and" and its last day.</summary>
    private static bool GoesOn(TaggedText text, int position)
    {
        for (int days = 0; days < MonthDayReader.LongestMonth; days++)
        {
            int day = text.Is(position, ',') ? position + 1 : position;
            bool last = text.Is(day, WordClass.Conjunction);
            day += last ? 1 : 0;
            int next = MonthDayReader.ReadDay(text, day, out _);
            if (day == position || next == day || last)
            {
                return last && next > day && IsFree(text, next);
            }

            position = next;
        }

        return false;
    }

    /// <summary>Whether what stands behind an ordinal cannot be what it orders.</summary>
    private static bool IsFree(TaggedText text, int next) => !text.IsWord(next) || !text.Is(next, WordClass.None);

    private static bool IsLink(TaggedText text, int position) =>
        text.IsDash(position) || text.IsOneOf(position, "to", "and", "through", "or", "until") || text.Is(position, '/');
}
