using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Centuries by their number: "the 20th century", "19th-century", "the late nineteenth century".</summary>
internal sealed class CenturyRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate) => TryMatchAt(text, phrase, out candidate);

    internal static bool TryMatchAt(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int behind = NumberReader.ReadOrdinal(text, phrase.Head, out int number);
        bool attribute = text.IsTightHyphen(behind);
        int unit = attribute ? behind + 1 : behind;
        if (behind == phrase.Head || number > 99 || !text.IsUnit(unit, CalendarUnit.Century))
        {
            return false;
        }

        int first = attribute ? phrase.FirstWithoutArticle : phrase.First;
        if (text[unit + 1] is { Class: WordClass.Era, Value: < 0 } && text.IsCapitalized(unit + 1))
        {
            string value = "BC" + ClockRule.Two(System.Math.Max(number - 1, 0));
            candidate = Candidate.OfText(first, unit + 2, TemporalKind.Date, value, "century before Christ");
            return true;
        }

        var reference = new TimeReference(ReferenceForm.Fixed) { Date = CalendarDate.FromCentury(System.Math.Max(number - 1, 0) * 100) };
        candidate = Candidate.Of(first, unit + 1, reference, "century");
        return true;
    }
}
