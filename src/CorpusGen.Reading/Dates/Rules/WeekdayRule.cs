using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Days of the week: "Friday", "late Friday", "Friday, Oct. 13", "Friday night" (a time), "Mondays" (a set); and "Good Friday", for "good" begins no expression.</summary>
internal sealed class WeekdayRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        WordTag tag = text[head];
        int behind = (tag.Traits & WordTraits.Abbreviation) != 0 ? text.SkipPeriod(head + 1) : head + 1;
        if (text.IsPlural(head))
        {
            candidate = Candidate.OfText(head, behind, TemporalKind.Set, SetRule.WeekdayValue(tag.Value), "weekdays");
            return true;
        }

        if (IsAnotherWord(text, head, behind))
        {
            return false;
        }

        if (text.Is(head - 1, "good") && HolidayRule.TryMatchAt(text, head - 1, head - 1, out candidate))
        {
            return true;
        }

        if (TryMatchDated(text, phrase, behind, out candidate))
        {
            return true;
        }

        if (text.Is(head - 1, WordClass.Recent))
        {
            int first = (text[head - 2].Traits & WordTraits.Article) != 0 ? head - 2 : head - 1;
            candidate = Candidate.OfText(first, behind, TemporalKind.Date, SetRule.WeekdayValue(tag.Value), "weekday that is not told");
            return true;
        }

        if (IsAbbreviatedAlone(text, head, behind))
        {
            return false;
        }

        if (TryMatchOfWeek(text, phrase, behind, out candidate))
        {
            return true;
        }

        if (text[behind].Class == WordClass.PartOfDay && EndsInS(text, behind))
        {
            candidate = Candidate.OfText(head, behind + 1, TemporalKind.Set, SetRule.WeekdayValue(tag.Value) + PartOfDay.Codes[text[behind].Value], "weekdays");
            return true;
        }

        var reference = new TimeReference(ReferenceForm.Weekday) { Amount = tag.Value };
        candidate = WithPartOfDay(text, phrase.FirstWithoutArticle, behind, reference, "weekday");
        return true;
    }

    /// <summary>"Sunday mornings".</summary>
    private static bool EndsInS(TaggedText text, int token) => text.Text.Span(token)[text.Length(token) - 1] == 's';

    /// <summary>"Monday of last week", "Wednesday next week".</summary>
    private static bool TryMatchOfWeek(TaggedText text, in Phrase phrase, int behind, out Candidate candidate)
    {
        int week = text.Is(behind, "of") ? behind + 1 : behind;
        int weeks = text.IsRelation(week, Relation.Last) ? -1 : text.IsRelation(week, Relation.Next) ? 1 : 0;
        var reference = new TimeReference(ReferenceForm.Weekday) { Amount = text[phrase.Head].Value, Unit = CalendarUnit.Week, Count = weeks };
        candidate = Candidate.Of(phrase.FirstWithoutArticle, week + 2, reference, "weekday of a week");
        return text.IsUnit(week + 1, CalendarUnit.Week) && !text.IsPlural(week + 1) && (weeks != 0 || text.IsRelation(week, Relation.This));
    }

    /// <summary>Adds "morning" and its like, which make a time of a day.</summary>
    internal static Candidate WithPartOfDay(TaggedText text, int first, int end, in TimeReference reference, string rule)
    {
        int part = text[end] is { Class: WordClass.DatePart, Value: <= (int)DatePart.Late } ? end + 1 : end;
        return text.Is(part, WordClass.PartOfDay)
            ? Candidate.Of(first, part + 1, reference with { TimeOfDay = PartOfDay.Codes[text[part].Value] }, rule + " and part of the day")
            : Candidate.Of(first, end, reference, rule);
    }

    /// <summary>"Friday, Oct. 13", "Friday the 13th".</summary>
    private static bool TryMatchDated(TaggedText text, in Phrase phrase, int behind, out Candidate candidate)
    {
        int month = text.Is(behind, ',') ? behind + 1 : behind;
        int next = ReadMonthDay(text, month, out TimeReference date);
        if (next > month)
        {
            candidate = Candidate.Of(phrase.FirstWithoutArticle, next, date, "weekday, month and day");
            return true;
        }

        int ordinal = text.Is(behind, WordClass.Article) ? behind + 1 : behind;
        bool day = text.Is(ordinal, WordClass.Ordinal) && text.HasDigit(ordinal)
            && text[ordinal].Value <= MonthDayReader.LongestMonth;
        var dated = new TimeReference(ReferenceForm.Weekday) { Amount = text[phrase.Head].Value, Day = text[ordinal].Value };
        candidate = Candidate.Of(phrase.FirstWithoutArticle, ordinal + 1, dated, "weekday and day");
        return day;
    }

    private static int ReadMonthDay(TaggedText text, int position, out TimeReference date)
    {
        int next = MonthDayReader.ReadMonthFirst(text, position, out date);
        if (next > position)
        {
            return next;
        }

        int day = text.Is(position, WordClass.Article) ? position + 1 : position;
        next = MonthDayReader.ReadDayFirst(text, day, out date);
        return next > day ? next : position;
    }

    /// <summary>"The Sunday Times", "the Edmonton Sun", "Bloody Sunday".</summary>
    private static bool IsAnotherWord(TaggedText text, int head, int behind)
    {
        bool bareAbbreviation = behind == head + 1 && (text[head].Traits & WordTraits.Abbreviation) != 0;
        if (bareAbbreviation && text.IsCapitalized(head - 1) && !text.StartsSentence(head))
        {
            return true;
        }

        return text.IsOneOf(head - 1, "bloody", "black", "super")
            || text.IsOneOf(behind, "times", "telegraph", "mirror", "express", "herald");
    }

    /// <summary>"Sun" is the star and "sat" a verb, unless a date follows; other abbreviations need their period.</summary>
    private static bool IsAbbreviatedAlone(TaggedText text, int head, int behind) =>
        (text[head].Traits & WordTraits.Abbreviation) != 0 && (behind == head + 1 || text.IsOneOf(head, "sun", "sat"));
}
