using System;
using System.Globalization;
using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>
/// Clock times: "9 a.m.", "7.45am", "3:30 p.m. EST Friday", "18:00 UTC", "1015 GMT", "0900 hours", "noon", "10 o'clock", "3 o'clock in the
/// afternoon". Found so that they are not dates.
/// </summary>
internal sealed class ClockRule : DateRule
{
    internal const string Name = "clock time";

    private const int MinutesPerHour = 60;
    private const int Noon = 12 * MinutesPerHour;

    private static readonly string[] Scripture =
    [
        "genesis", "exodus", "leviticus", "deuteronomy", "joshua", "judges", "ruth", "samuel", "kings", "chronicles", "nehemiah", "esther", "job", "psalm", "psalms",
        "proverbs", "ecclesiastes", "isaiah", "jeremiah", "ezekiel", "daniel", "hosea", "joel", "amos", "jonah", "micah", "zechariah", "malachi", "matthew", "mark",
        "luke", "john", "acts", "romans", "corinthians", "galatians", "ephesians", "philippians", "colossians", "thessalonians", "timothy", "titus", "hebrews",
        "james", "peter", "revelation", "quran", "koran", "surah",
    ];

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        int next = ReadClock(text, head, out int minutes);
        if (next == head)
        {
            return false;
        }

        next = SkipPartOfDay(text, SkipZone(text, next), ref minutes);
        string time = "T" + Two(minutes / MinutesPerHour) + ":" + Two(minutes % MinutesPerHour);
        int first = phrase.HasArticle ? head : phrase.First;
        int behindDay = ReadDay(text, next, out TimeReference day);
        candidate = Candidate.Of(first, behindDay, day with { TimeOfDay = time }, Name);
        return true;
    }

    /// <summary>Reads a clock time without its zone.</summary>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int ReadClock(TaggedText text, int position, out int minutes)
    {
        int spoken = SpokenClock.Read(text, position, out minutes);
        if (spoken > position)
        {
            return SkipMeridiem(text, spoken, ref minutes);
        }

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
            case WordClass.Number when IsMilitary(text, position):
                minutes = (tag.Value / 100 * MinutesPerHour) + (tag.Value % 100);
                return text.Is(position + 1, WordClass.TimeZone) ? position + 1 : position + 2;
            default:
                return position;
        }
    }

    /// <summary>A clock time without "a.m." or "p.m." beside a part of the day: 5:30 in an afternoon is 17:30.</summary>
    internal static string InHalfOfDay(string time, string part)
    {
        int hour = ((time[1] - '0') * 10) + time[2] - '0';
        bool isLate = part is "TAF" or "TEV" || (part == "TNI" && hour >= 6);
        return isLate && hour < 12 ? "T" + Two(hour + 12) + time.Substring(3) : time;
    }

    /// <summary>"half past nine p.m."</summary>
    private static int SkipMeridiem(TaggedText text, int position, ref int minutes)
    {
        int next = ReadMeridiem(text, position, out int offset);
        minutes = next > position ? (minutes % Noon) + (offset * MinutesPerHour) : minutes;
        return next;
    }

    internal static string Two(int value) => value.ToString("D2", CultureInfo.InvariantCulture);

    private static int ReadDigits(TaggedText text, int position, int hour, out int minutes)
    {
        minutes = hour * MinutesPerHour;
        int next = position + 1;
        bool tied = !text.SpaceBefore(next) && !text.SpaceBefore(next + 1);
        bool colon = tied && text.Is(next, ':') && IsMinute(text, next + 1) && !IsMeasuredOrVerse(text, position, next + 2);
        if (tied && text.Is(next, '.') && hour is >= 1 and <= 12 && ReadPointed(text, next + 1, hour, ref minutes) is int pointed and > 0)
        {
            return pointed;
        }

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

    /// <summary>The "45am" of "7.45am" and the "30 pm" of "7.30 pm": behind a point, only "am" and "pm" tell minutes from decimals.</summary>
    /// <returns>The position behind it, or 0.</returns>
    private static int ReadPointed(TaggedText text, int position, int hour, ref int minutes)
    {
        int behind = ReadMinuteAndMeridiem(text, position, out int minute, out int offset);
        minutes = behind > 0 ? (((hour % 12) + offset) * MinutesPerHour) + minute : minutes;
        return behind;
    }

    private static int ReadMinuteAndMeridiem(TaggedText text, int position, out int minute, out int offset)
    {
        if (IsMinute(text, position))
        {
            minute = text[position].Value;
            int meridiem = ReadMeridiem(text, position + 1, out offset);
            return meridiem > position + 1 ? meridiem : 0;
        }

        ReadOnlySpan<char> word = text.Holds(position) ? text.Text.Span(position) : default;
        bool joined = word.Length == 4 && word[0] is >= '0' and <= '5' && word[1] is >= '0' and <= '9' && word[2] is 'a' or 'p' or 'A' or 'P' && word[3] is 'm' or 'M';
        minute = joined ? ((word[0] - '0') * 10) + word[1] - '0' : 0;
        offset = joined && word[2] is 'p' or 'P' ? 12 : 0;
        return joined ? position + 1 : 0;
    }

    /// <summary>"2:05.32" is how long a race took, and "John 3:16" a verse.</summary>
    private static bool IsMeasuredOrVerse(TaggedText text, int position, int behind)
    {
        bool isMeasured = text.Is(behind, '.') && !text.SpaceBefore(behind) && !text.SpaceBefore(behind + 1) && text.Is(behind + 1, WordClass.Number);
        return isMeasured || (text.IsCapitalized(position - 1) && Array.Exists(Scripture, book => text.Is(position - 1, book)));
    }

    private static bool IsMinute(TaggedText text, int position) =>
        text.Is(position, WordClass.Number) && text.Length(position) == 2 && text[position].Value < MinutesPerHour;

    /// <summary>"1015 GMT", "0900 hours". Without a leading zero, "at" tells the hours of a clock from those that something takes.</summary>
    private static bool IsMilitary(TaggedText text, int position) =>
        text.IsFourDigits(position) && text[position].Value is >= 0 and <= 2400 && text[position].Value % 100 < MinutesPerHour
        && (text.Is(position + 1, WordClass.TimeZone)
            || (text.Is(position + 1, "hours") && (text.Text.Text[text.Text[position].Start] == '0' || text.Is(position - 1, "at"))));

    /// <summary>"in the afternoon", "at night": the half of the day that the hour is in, where it says none.</summary>
    private static int SkipPartOfDay(TaggedText text, int position, ref int minutes)
    {
        bool inThe = text.Is(position, "in") && text.Is(position + 1, WordClass.Article);
        int part = inThe ? position + 2 : position + 1;
        if (!text.Is(part, WordClass.PartOfDay) || !(inThe || (text.Is(position, "at") && text.Is(part, "night"))))
        {
            return position;
        }

        bool night = text.Is(part, "night");
        bool early = text.Is(part, "morning") || (night && minutes < 6 * MinutesPerHour);
        minutes += night && minutes == Noon ? Noon : early || minutes >= Noon ? 0 : Noon;
        return part + 1;
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
