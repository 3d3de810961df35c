using System.Globalization;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>What recurs: "every Monday", "each year", "daily", "per month". Sets are found so that they are not taken for dates.</summary>
internal sealed class SetRule : DateRule
{
    private const string Name = "recurring";

    internal static string WeekdayValue(int weekday) => "XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture);

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        WordTag next = text[head + 1];
        if (text.Is(head, WordClass.Frequency))
        {
            candidate = Set(head, head + 1, DurationText.OfOne((CalendarUnit)text[head].Value));
            return !text.BeginsName(head);
        }

        candidate = next.Class switch
        {
            WordClass.Weekday => Set(head, head + 2, WeekdayValue(next.Value)),
            WordClass.Month => Set(head, head + 2, "XXXX-" + next.Value.ToString("D2", CultureInfo.InvariantCulture)),
            WordClass.Unit => Set(head, head + 2, DurationText.OfOne((CalendarUnit)next.Value)),
            WordClass.Season => Set(head, head + 2, "XXXX-" + CalendarMath.SeasonNames[next.Value]),
            WordClass.PartOfDay => Set(head, head + 2, "XXXX-XX-XX" + PartOfDay.Codes[next.Value]),
            _ => OfWeekday(text, head) ?? OfCount(text, head),
        };
        return candidate.Rule is not null;
    }

    /// <summary>"every other Sunday", "every second Friday".</summary>
    private static Candidate? OfWeekday(TaggedText text, int head)
    {
        bool counted = text.Is(head + 1, "other") || text.Is(head + 1, WordClass.Ordinal);
        return counted && text.Is(head + 2, WordClass.Weekday) ? Set(head, head + 3, WeekdayValue(text[head + 2].Value)) : null;
    }

    /// <summary>"every two weeks", "every other day".</summary>
    private static Candidate OfCount(TaggedText text, int head)
    {
        if (text.Is(head + 1, "other") && text.Is(head + 2, WordClass.Unit))
        {
            return Set(head, head + 3, DurationText.Of(new Quantity(2, false, false), (CalendarUnit)text[head + 2].Value));
        }

        int unit = NumberReader.ReadQuantity(text, head + 1, out Quantity quantity);
        return unit > head + 1 && text.Is(unit, WordClass.Unit)
            ? Set(head, unit + 1, DurationText.Of(quantity, (CalendarUnit)text[unit].Value))
            : default;
    }

    private static Candidate Set(int first, int end, string value) => Candidate.OfText(first, end, TemporalKind.Set, value, Name);
}
