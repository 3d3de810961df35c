using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>The year before as an attribute, as company results have it: "year-ago", "the year-earlier period", "the year-ago third quarter".</summary>
internal sealed class YearAgoRule : DateRule
{
    private const string Name = "a year before";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate) => TryMatchAttribute(text, phrase, out candidate);

    internal static bool TryMatchAttribute(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        bool matches = text.Is(head, WordClass.Unit)
            && text.IsTightHyphen(head + 1)
            && text[head + 2] is { Class: WordClass.Direction, Value: (int)Direction.Ago or (int)Direction.Earlier };
        if (!matches)
        {
            return false;
        }

        var unit = (CalendarUnit)text[head].Value;
        int end = head + 3;
        if (text.Is(end, WordClass.Ordinal) && text.IsUnit(end + 1, CalendarUnit.Quarter))
        {
            var quarter = new TimeReference(ReferenceForm.Quarter) { Amount = text[end].Value, Year = new YearReference(YearKind.Deictic, -1) };
            candidate = Candidate.Of(phrase.First, end + 2, quarter, Name);
            return text[end].Value <= 4;
        }

        bool whole = text.Is(end, WordClass.Period) || (text.Is(end, WordClass.Unit) && !text.IsPlural(end));
        var reference = new TimeReference(unit == CalendarUnit.Year ? ReferenceForm.YearBefore : ReferenceForm.Anaphoric) { Unit = unit, Amount = -1 };
        candidate = Candidate.Of(whole ? phrase.First : head, whole ? end + 1 : end, reference, Name);
        return unit >= CalendarUnit.Day;
    }
}
