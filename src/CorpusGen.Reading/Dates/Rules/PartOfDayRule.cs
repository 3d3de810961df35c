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
        if (IsPartOfName(text, head))
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

    /// <summary>"the Evening Standard", "the night shift": a name, or a kind of something.</summary>
    private static bool IsPartOfName(TaggedText text, int head)
    {
        int behind = head + 1;
        bool isName = text.IsCapitalized(head) && !text.StartsSentence(head) && text.IsCapitalized(behind) && text.Is(behind, WordClass.None);
        return isName || (text.Is(head, "night") && text.IsOneOf(behind, "shift", "shifts", "school", "club", "sky", "watch"));
    }
}
