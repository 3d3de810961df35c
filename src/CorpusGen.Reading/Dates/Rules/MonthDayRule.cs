using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Days of named months: "Oct. 30", "30 October 1989", and both ends of "May 12-14" and "12-14 May", each of "1, 2 and 3 May".</summary>
internal sealed class MonthDayRule : DateRule
{
    internal const string RangeEndName = Name + ", end of a range";

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
        int link = SkipListed(text, next);
        if (next == phrase.Head || !IsLink(text, link))
        {
            return false;
        }

        int end = MonthDayReader.ReadDayFirst(text, link + 1, out TimeReference last);
        if (end == link + 1)
        {
            return false;
        }

        candidate = Candidate.Of(phrase.First, next, last with { Day = day }, Name + ", start of a range");
        return true;
    }

    /// <summary>The position behind the days that a list names between its first and its last, and a comma before its "and".</summary>
    private static int SkipListed(TaggedText text, int position)
    {
        for (int days = 0; days < MonthDayReader.LongestMonth && text.Is(position, ','); days++)
        {
            int next = MonthDayReader.ReadDay(text, position + 1, out _);
            if (next == position + 1)
            {
                return IsLink(text, next) ? next : position;
            }

            position = next;
        }

        return position;
    }

    /// <summary>The "14" of "May 12-14", and the "13th" and "14th" of "May 12th, 13th and 14th".</summary>
    private static bool TryMatchRangeEnd(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        bool follows = phrase.TryGetPrevious(out Candidate previous)
            && previous.Reference.Form == ReferenceForm.MonthDay
            && previous.Last == phrase.First - 2
            && (IsLink(text, phrase.First - 1) || IsListed(text, phrase));
        int next = MonthDayReader.ReadDay(text, phrase.Head, out int day);
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
            && (!text.Holds(head + 1) || text.Is(head + 1, WordClass.Preposition) || text.Text[head + 1].Kind == Text.TokenKind.Punctuation)
            && !text.IsHyphen(head + 1) && !text.Is(head + 1, "of");
    }

    /// <summary>Whether a comma stands before an ordinal and a list goes on behind it; a number there would be a count or a year.</summary>
    private static bool IsListed(TaggedText text, in Phrase phrase) =>
        text.Is(phrase.First - 1, ',') && text.Is(phrase.Head, WordClass.Ordinal) && text.HasDigit(phrase.Head)
        && (text.Is(phrase.Head + 1, ',') || IsLink(text, phrase.Head + 1));

    private static bool IsLink(TaggedText text, int position) =>
        text.IsDash(position) || text.IsOneOf(position, "to", "and", "through", "or", "until") || text.Is(position, '/');
}
