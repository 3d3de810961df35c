using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Reads a day of a month with or without a year, in either order.</summary>
internal static class MonthDayReader
{
    internal const int LongestMonth = 31;

    /// <summary>"October 30", "Oct. 30, 1989", "March twenty-first", "June the 5th, '89".</summary>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int ReadMonthFirst(TaggedText text, int position, out TimeReference reference)
    {
        reference = default;
        if (!text.Is(position, WordClass.Month))
        {
            return position;
        }

        int day = BehindMonth(text, position);
        day += text.IsTightHyphen(day) || text.Is(day, WordClass.Article) ? 1 : 0;
        int next = ReadDay(text, day, out int number);
        if (next == day)
        {
            return position;
        }

        next = YearReader.ReadBehindDay(text, next, out YearReference year);
        if (next < 0)
        {
            return position;
        }

        reference = Make(text[position].Value, number, year);
        return next;
    }

    /// <summary>"30 October", "30th of October, 1989", "the 30th of October".</summary>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int ReadDayFirst(TaggedText text, int position, out TimeReference reference)
    {
        reference = default;
        int month = ReadDay(text, position, out int number);
        if (month == position)
        {
            return position;
        }

        month += text.Is(month, "of") || text.IsTightHyphen(month) ? 1 : 0;
        if (!text.Is(month, WordClass.Month))
        {
            return position;
        }

        int behind = BehindMonth(text, month);
        behind += text.IsTightHyphen(behind) && YearReader.IsYear(text, behind + 1) ? 1 : 0;
        int next = YearReader.ReadBehindDay(text, behind, out YearReference year);
        if (next < 0)
        {
            return position;
        }

        reference = Make(text[month].Value, number, year);
        return next;
    }

    /// <summary>The position behind a month's name and, of an abbreviation, its period.</summary>
    internal static int BehindMonth(TaggedText text, int month) =>
        (text[month].Traits & WordTraits.Abbreviation) != 0 ? text.SkipPeriod(month + 1) : month + 1;

    /// <summary>Reads a day of the month in digits or as an ordinal.</summary>
    internal static int ReadDay(TaggedText text, int position, out int day)
    {
        WordTag tag = text[position];
        day = tag.Value;
        int next = tag.Class == WordClass.Number && text.Length(position) <= 2 && !YearReader.IsPartOfNumber(text, position)
            ? position + 1
            : NumberReader.ReadOrdinal(text, position, out day);
        return day is >= 1 and <= LongestMonth ? next : position;
    }

    private static TimeReference Make(int month, int day, YearReference year) =>
        new(ReferenceForm.MonthDay) { Amount = month, Day = day, Year = year };
}
