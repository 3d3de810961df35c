using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Months: "October", "late May 1989", "October of last year". A capital letter tells May and March from the verbs.</summary>
internal sealed class MonthRule : DateRule
{
    private const string Name = "month";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        bool abbreviated = (text[head].Traits & WordTraits.Abbreviation) != 0;
        int behind = MonthDayReader.BehindMonth(text, head);
        bool attribute = text.IsTightHyphen(behind);
        int unit = attribute ? behind + 1 : behind;
        if (text[head].Value % 3 == 0 && text.IsUnit(unit, CalendarUnit.Quarter) && !text.IsPlural(unit))
        {
            // A company names its quarters by their last months: "the June quarter".
            var quarter = new TimeReference(ReferenceForm.Quarter) { Amount = text[head].Value / 3 };
            candidate = Candidate.Of(attribute ? phrase.FirstWithoutArticle : phrase.First, unit + 1, quarter, "quarter by its last month");
            return true;
        }

        int yearStart = text.Is(behind, ',') || text.IsTightHyphen(behind) ? behind + 1 : behind;
        bool numbered = YearReader.IsYear(text, yearStart) || YearReader.ReadWords(text, yearStart, out _) > yearStart;
        int next = YearReader.Read(text, numbered ? yearStart : behind, allowComma: false, out YearReference year);
        bool hasYear = year.Kind != YearKind.None;
        if (phrase.IsApproximate || YearReader.IsBeforeChrist(text, yearStart) || (!hasYear && (IsName(text, phrase) || (abbreviated && behind == head + 1 && !IsPlaced(text, phrase)))))
        {
            return false;
        }

        var reference = new TimeReference(ReferenceForm.Month) { Amount = text[head].Value, Year = year };
        candidate = Candidate.Of(phrase.FirstWithoutArticle, next, reference, Name);
        return true;
    }

    /// <summary>A month's name that is a person's or a verb here: "April Smith", "May I", "March on".</summary>
    private static bool IsName(TaggedText text, in Phrase phrase)
    {
        int head = phrase.Head;
        if (phrase.HasPart || IsPlaced(text, phrase))
        {
            return false;
        }

        bool ambiguous = text[head].Value is 3 or 4 or 5 or 6 or 8;
        int behind = MonthDayReader.BehindMonth(text, head);
        if (text.Is(head, "may") && ((text.Is(head - 1, '.') && text.IsCapitalized(head - 2) && text.Length(head - 2) <= 4)
            || (text.IsCapitalized(head - 1) && text.Class(head - 1) == WordClass.None)))
        {
            return true;
        }

        if (text.Is(head, "may") && (text.StartsSentence(head) || IsLowerCaseWord(text, behind)))
        {
            return text.StartsSentence(head) || !text.IsCapitalized(head - 1);
        }

        if (text.Is(head, "march") && text.StartsSentence(head))
        {
            return !text.Is(behind, WordClass.PastVerb) && !text.Is(behind, "'s");
        }

        bool namesake = text.IsCapitalized(behind) && text.Class(behind) == WordClass.None;
        return ambiguous && namesake;
    }

    private static bool IsPlaced(TaggedText text, in Phrase phrase) =>
        text.Class(phrase.First - 1) is WordClass.Preposition or WordClass.Weekday or WordClass.Month or WordClass.Relation;

    private static bool IsLowerCaseWord(TaggedText text, int position) =>
        text.IsWord(position) && !text.IsCapitalized(position)
        && text.Class(position) is WordClass.None;
}
