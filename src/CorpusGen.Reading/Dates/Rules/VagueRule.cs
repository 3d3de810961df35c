using CorpusGen.Reading.Dates.Resolution;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Rules;

/// <summary>References without a place in the calendar: "now", "recently", "in recent years", "soon", "the future".</summary>
internal sealed class VagueRule : DateRule
{
    internal const string Present = "PRESENT_REF";
    internal const string Past = "PAST_REF";
    internal const string Future = "FUTURE_REF";

    internal override bool TryMatch(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        candidate = default;
        int head = phrase.Head;
        return text.Class(head) switch
        {
            WordClass.PresentWord => phrase.IsBare && TryMatchNow(text, head, out candidate),
            WordClass.PastWord => Match(MoreOf(text, head), head + 1, Past, out candidate),
            WordClass.FutureWord => TryMatchSoon(text, phrase, out candidate),
            WordClass.Direction => TryMatchLongAgo(text, head, out candidate),
            WordClass.Recent => TryMatchRecent(text, phrase, out candidate),
            _ => TryMatchNoun(text, phrase, out candidate),
        };
    }

    private static bool TryMatchNow(TaggedText text, int head, out Candidate candidate)
    {
        int first = text.Is(head - 1, "right") ? head - 1 : head;
        return Match(first, head + 1, Present, out candidate) && !text.Is(head + 1, "that") && !text.IsHyphen(head + 1)
            && !(text.Is(head + 1, "and") && text.IsOneOf(head + 2, "again", "then"));
    }

    private static bool TryMatchLongAgo(TaggedText text, int head, out Candidate candidate) =>
        Match(head - 1, head + 1, Past, out candidate) && text.Is(head, "ago") && text.Is(head - 1, "long");

    private static bool TryMatchSoon(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        bool relative = text.Is(head + 1, WordClass.Direction) || text.Is(head + 1, "as") || text.IsHyphen(head + 1)
            || text.IsOneOf(head - 1, "as", "too");
        return Match(head, head + 1, Future, out candidate) && !relative;
    }

    private static bool TryMatchRecent(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        if (text.Is(head - 1, "most") && text.Is(head - 2, WordClass.Article) && text.Is(head + 1, WordClass.Unit) && !text.IsPlural(head + 1))
        {
            var latest = new TimeReference(ReferenceForm.Same) { Unit = (CalendarUnit)text[head + 1].Value, Relation = Relation.Latest };
            candidate = Candidate.Of(head - 2, head + 2, latest, "unit spoken of");
            return latest.Unit >= CalendarUnit.Day && latest.Unit <= CalendarUnit.Century;
        }

        int first = MoreOf(text, head);
        return Match(phrase.HasArticle ? phrase.First : first, head + 2, Past, out candidate)
            && text.Is(head + 1, WordClass.Unit) && text.IsPlural(head + 1);
    }

    /// <summary>"at present", "the near future", "at the moment".</summary>
    private static bool TryMatchNoun(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        switch (text[head].Value)
        {
            case 0:
                bool placed = text.Is(head - 1, "at") || (phrase.HasArticle && IsPlaced(text, phrase));
                return Match(phrase.First, head + 1, Present, out candidate) && placed && IsNoun(text, head);
            case 1:
                return TryMatchFuture(text, head, out candidate);
            default:
                bool atMoment = phrase.HasArticle && text.IsOneOf(phrase.First - 1, "at", "for");
                return Match(phrase.First, head + 1, Present, out candidate) && atMoment && IsNoun(text, head);
        }
    }

    /// <summary>"in the future", "for the foreseeable future"; not "the future of the town" or "future plans".</summary>
    private static bool TryMatchFuture(TaggedText text, int head, out Candidate candidate)
    {
        int article = text.IsOneOf(head - 1, "near", "foreseeable", "distant", "immediate") ? head - 2 : head - 1;
        bool placed = text.Is(article, WordClass.Article) && text.Is(article - 1, WordClass.Preposition) && !text.Is(article - 1, "of");
        return Match(article, head + 1, Future, out candidate) && placed && !text.Is(head + 1, "of") && !text.IsHyphen(head + 1);
    }

    /// <summary>Whether the word stands alone, and not before a noun as in "the present stage".</summary>
    private static bool IsNoun(TaggedText text, int head) => !text.IsWord(head + 1) || text.Class(head + 1) != WordClass.None;

    private static bool IsPlaced(TaggedText text, in Phrase phrase) =>
        text.Is(phrase.First - 1, WordClass.Preposition) && !text.Is(phrase.First - 1, "of");

    private static int MoreOf(TaggedText text, int head) =>
        text.IsOneOf(head - 1, "more", "most", "very") ? head - 1 : head;

    private static bool Match(int first, int end, string value, out Candidate candidate)
    {
        candidate = Candidate.OfText(first, end, TemporalKind.Date, value, "vague reference");
        return true;
    }
}
