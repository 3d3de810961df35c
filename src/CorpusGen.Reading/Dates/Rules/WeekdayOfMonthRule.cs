using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Weekdays counted in a month that is named: "the first Monday in October", "the last Friday of May 1989".</summary>
internal sealed class WeekdayOfMonthRule : DateRule
{
    private const int MostInMonth = 5;

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        int weekday = head + 1;
        int month = weekday + 2;
        bool isLast = text.IsRelation(head, Relation.Last);
        bool isCounted = isLast || text[head] is { Class: WordClass.Ordinal, Value: <= MostInMonth };
        bool isOfMonth = text.Is(weekday, WordClass.Weekday) && !text.IsPlural(weekday) && text.IsOneOf(weekday + 1, "of", "in") && text.Is(month, WordClass.Month);
        if (!isCounted || !isOfMonth || phrase.IsApproximate)
        {
            return false;
        }

        int behind = MonthDayReader.BehindMonth(text, month);
        int next = YearReader.Read(text, behind, allowComma: true, out YearReference year);
        var reference = new TimeReference(ReferenceForm.WeekdayOfMonth)
        {
            Amount = text[month].Value,
            Day = text[weekday].Value,
            Count = isLast ? -1 : text[head].Value,
            Year = year,
        };
        candidate = Candidate.Of(phrase.First, next, reference, "weekday of a month");
        return true;
    }
}
