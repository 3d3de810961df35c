using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>Parts of the day with no day beside them: "in the morning", "overnight". They are times, found so as not to be dates.</summary>
internal sealed class PartOfDayRule : DateRule
{
    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        candidate = default;
        if (text.BeginsName(head) || IsKind(text, head))
        {
            return false;
        }

        string time = PartOfDay.Codes[text[head].Value];
        if (text.Is(head + 1, WordClass.Weekday) && !text.IsPlural(head + 1))
        {
            // "dawn Wednesday".
            var weekday = new TimeReference(ReferenceForm.Weekday) { Amount = text[head + 1].Value, TimeOfDay = time };
            candidate = Candidate.Of(phrase.First, head + 2, weekday, "part of the day");
            return true;
        }

        var day = new TimeReference(ReferenceForm.Same) { Unit = CalendarUnit.Day, TimeOfDay = time };
        candidate = Candidate.Of(phrase.First, head + 1, day, "part of the day");
        return phrase.HasArticle || text.Is(head, "overnight") || phrase.HasPart;
    }

    /// <summary>"the night shift" is a kind of something, and no time.</summary>
    private static bool IsKind(TaggedText text, int head) => text.Is(head, "night") && text.IsOneOf(head + 1, "shift", "shifts", "school", "club", "sky", "watch");
}
