using System.Globalization;
using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Clock times: "9 a.m.", "3:30 p.m. EST Friday", "18:00 UTC", "noon", "10 o'clock". Found so that they are not dates.</summary>
internal sealed class ClockRule : DateRule
{
    private const int MinutesPerHour = 60;

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        int next = ReadClock(text, head, out int minutes);
        if (next == head)
        {
            return false;
        }

        string time = "T" + Two(minutes / MinutesPerHour) + ":" + Two(minutes % MinutesPerHour);
        next = SkipZone(text, next);
        int first = phrase.HasArticle ? head : phrase.First;
        int behindDay = ReadDay(text, next, out TimeReference day);
        candidate = Candidate.Of(first, behindDay, day with { TimeOfDay = time }, "clock time");
        return true;
    }

    /// <summary>Reads a clock time without its zone.</summary>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int ReadClock(TaggedText text, int position, out int minutes)
    {
        WordTag tag = text[position];
        minutes = tag.Value;
        switch (tag.Class)
        {
            case WordClass.NamedHour:
                minutes = tag.Value * MinutesPerHour;
                return position + 1;
            case WordClass.ClockHour:
                return position + 1;
            case WordClass.Cardinal or WordClass.Number when tag.Value is >= 1 and <= 12 && text.Is(position + 1, WordClass.OClock):
                minutes = tag.Value * MinutesPerHour;
                return position + 2;
            case WordClass.Number or WordClass.Cardinal when tag.Value is >= 0 and <= 24:
                return ReadDigits(text, position, tag.Value, out minutes);
            default:
                return position;
        }
    }

    internal static string Two(int value) => value.ToString("D2", CultureInfo.InvariantCulture);

    private static int ReadDigits(TaggedText text, int position, int hour, out int minutes)
    {
        minutes = hour * MinutesPerHour;
        int next = position + 1;
        bool colon = text.Is(next, ':') && !text.SpaceBefore(next) && !text.SpaceBefore(next + 1)
            && text.Is(next + 1, WordClass.Number) && text.Length(next + 1) == 2 && text[next + 1].Value < MinutesPerHour;
        if (colon)
        {
            minutes += text[next + 1].Value;
            next += 2;
            next += text.Is(next, ':') && text.Length(next + 1) == 2 && text.Is(next + 1, WordClass.Number) ? 2 : 0;
        }

        int meridiem = ReadMeridiem(text, next, out int offset);
        if (meridiem > next && hour is >= 1 and <= 12)
        {
            minutes += hour == 12 ? (offset - 12) * MinutesPerHour : offset * MinutesPerHour;
            return meridiem;
        }

        return colon && minutes <= 24 * MinutesPerHour ? next : position;
    }

    private static int ReadMeridiem(TaggedText text, int position, out int offset)
    {
        WordTag tag = text[position];
        offset = tag.Value;
        return tag.Class == WordClass.Meridiem ? position + 1 : position;
    }

    private static int SkipZone(TaggedText text, int position)
    {
        int zone = text.Is(position, '(') ? position + 1 : position;
        if (text.Is(zone, WordClass.TimeZone))
        {
            zone++;
            return zone - 1 > position && text.Is(zone, ')') ? zone + 1 : zone - 1 == position ? zone : position;
        }

        bool local = text.Is(position, "local") && text.Is(position + 1, "time");
        return local ? position + 2 : position;
    }

    /// <summary>The day beside the clock time, directly or behind a comma; with "on" between, it is a date of its own.</summary>
    private static int ReadDay(TaggedText text, int position, out TimeReference day)
    {
        int start = text.Is(position, ',') ? position + 1 : position;
        int next = MonthDayReader.ReadMonthFirst(text, start, out day);
        if (next > start)
        {
            return next;
        }

        if (text.Is(start, WordClass.Weekday) && !text.IsPlural(start))
        {
            day = new TimeReference(ReferenceForm.Weekday) { Amount = text[start].Value };
            bool abbreviated = (text[start].Traits & WordTraits.Abbreviation) != 0;
            int behind = abbreviated ? text.SkipPeriod(start + 1) : start + 1;
            int comma = text.Is(behind, ',') ? behind + 1 : behind;
            int behindDate = MonthDayReader.ReadMonthFirst(text, comma, out TimeReference date);
            day = behindDate > comma ? date : day;
            return behindDate > comma ? behindDate : behind;
        }

        day = new TimeReference(ReferenceForm.Same) { Unit = CalendarUnit.Day };
        if (start == position && text.Is(start, WordClass.RelativeDay))
        {
            day = new TimeReference(ReferenceForm.Deictic) { Unit = CalendarUnit.Day, Amount = text[start].Value };
            return start + 1;
        }

        return position;
    }
}
