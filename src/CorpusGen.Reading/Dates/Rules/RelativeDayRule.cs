using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>"today", "late yesterday", "the day before yesterday", "tomorrow night" (a time), "tonight" (a time).</summary>
internal sealed class RelativeDayRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        if (text.Is(head, WordClass.Unit))
        {
            return TryMatchDayBefore(text, phrase, out candidate);
        }

        bool isShow = text.IsCapitalized(head) && !text.StartsSentence(head) && text.IsOneOf(head + 1, "show", "programme", "program");
        if (text.Is(head, "today") && (isShow || text.Is(head - 1, "usa")))
        {
            return false;
        }

        // "late tonight" takes its modifier along, "the tonight show" is none.
        int first = phrase.HasArticle ? head : phrase.First;
        if (text.Is(head, WordClass.Tonight))
        {
            TimeReference night = Day(0) with { TimeOfDay = "TNI" };
            candidate = Candidate.Of(phrase.IsApproximate ? head : first, head + 1, night, "part of the day");
            return true;
        }

        candidate = WeekdayRule.WithPartOfDay(text, phrase.IsApproximate ? head : first, head + 1, Day(text[head].Value), "relative day");
        return true;
    }

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private static bool TryMatchDayBefore(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        bool before = text.Is(head + 1, "before") && text.Is(head + 2, "yesterday");
        bool after = text.Is(head + 1, "after") && text.Is(head + 2, "tomorrow");
        candidate = Candidate.Of(phrase.First, head + 3, Day(before ? -2 : 2), "relative day");
        return text.IsUnit(head, CalendarUnit.Day) && (before || after);
    }

    private static TimeReference Day(int offset) => new(ReferenceForm.Deictic) { Unit = CalendarUnit.Day, Amount = offset };
}
