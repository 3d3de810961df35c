using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Reads clock times as they are said: "half past nine", "a quarter to eight", "ten minutes past six", "twenty past three".</summary>
internal static class SpokenClock
{
    private const int MinutesPerHour = 60;

    /// <summary>Reads a clock time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it would begin.</param>
    /// <param name="minutes">The minutes since midnight, between one o'clock and one o'clock.</param>
    /// <returns>The position behind it, or <paramref name="position"/> when there is none.</returns>
    internal static int Read(TaggedText text, int position, out int minutes)
    {
        minutes = 0;
        int link = ReadMinutes(text, position, out int offset, out bool areNamed);
        if (link == position || !text.IsOneOf(link, "past", "to", "after") || text[link + 1] is not { Class: WordClass.Cardinal or WordClass.Number, Value: >= 1 and <= 12 } hour
            || (text[link + 1].Traits & WordTraits.Article) != 0)
        {
            return position;
        }

        int behind = link + 2;
        bool isPast = text.Is(link, "past") && offset % 5 == 0;
        // "Ten to twelve", "a quarter to five million": without "past", only what stands around tells a time from a range.
        bool isTime = isPast || (areNamed && IsBesideTime(text, position - 1, behind));
        bool isCounted = text.Class(behind) is WordClass.Unit or WordClass.Business or WordClass.Cardinal or WordClass.Number or WordClass.Ordinal
            || text.IsHyphen(behind) || text.Is(behind, '%');
        if (!isTime || isCounted)
        {
            return position;
        }

        int sign = text.Is(link, "to") ? -1 : 1;
        minutes = (hour.Value % 12 * MinutesPerHour) + (sign * offset);
        minutes += minutes < MinutesPerHour ? 12 * MinutesPerHour : 0;
        return text.Is(behind, WordClass.OClock) ? behind + 1 : behind;
    }

    /// <summary>"half", "a quarter", "ten", "ten minutes".</summary>
    private static int ReadMinutes(TaggedText text, int position, out int minutes, out bool areNamed)
    {
        areNamed = true;
        minutes = MinutesPerHour / 2;
        if (text.Is(position, WordClass.Half))
        {
            return text.Is(position + 1, "past") ? position + 1 : position;
        }

        int quarter = (text[position].Traits & WordTraits.Article) != 0 ? position + 1 : position;
        if (text.IsUnit(quarter, CalendarUnit.Quarter) && !text.IsPlural(quarter))
        {
            minutes = MinutesPerHour / 4;
            return quarter + 1;
        }

        int behind = text.Class(position) is WordClass.Cardinal or WordClass.Number ? NumberReader.ReadCardinal(text, position, out minutes) : position;
        areNamed = text.IsUnit(behind, CalendarUnit.Minute);
        bool areMinutes = behind > position && minutes is >= 1 and < MinutesPerHour && (areNamed || text.Is(position, WordClass.Cardinal)) && quarter == position;
        return !areMinutes ? position : areNamed ? behind + 1 : behind;
    }

    private static bool IsBesideTime(TaggedText text, int before, int behind) =>
        text.IsOneOf(before, "at", "until", "till", "before", "since", "about") || text.Is(before, "around") || text.Is(before, "was")
        || text.Class(behind) is WordClass.Meridiem or WordClass.OClock
        || (text.Is(behind, "in") && text.Is(behind + 1, WordClass.Article) && text.Is(behind + 2, WordClass.PartOfDay));
}
