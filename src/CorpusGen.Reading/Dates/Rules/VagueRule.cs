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
            && !(text.Is(head + 1, "and") && (text.Is(head + 2, "again") || text.Is(head + 2, "then")));
    }

    private static bool TryMatchLongAgo(TaggedText text, int head, out Candidate candidate) =>
        Match(head - 1, head + 1, Past, out candidate) && text.Is(head, "ago") && text.Is(head - 1, "long");

    private static bool TryMatchSoon(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        bool relative = text.Is(head + 1, WordClass.Direction) || text.Is(head + 1, "as") || text.Is(head - 1, "as") || text.Is(head - 1, "too") || text.IsHyphen(head + 1);
        return Match(head, head + 1, Future, out candidate) && !relative;
    }

    private static bool TryMatchRecent(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        int first = MoreOf(text, head);
        return Match(phrase.HasArticle ? phrase.First : first, head + 2, Past, out candidate)
            && text.Is(head + 1, WordClass.Unit) && text.IsPlural(head + 1);
    }

    /// <summary>"at present", "the present", "the near future", "at the moment".</summary>
    private static bool TryMatchNoun(TaggedText text, in Phrase phrase, out Candidate candidate)
    {
        int head = phrase.Head;
        bool ends = text.Class(head + 1) is not WordClass.None || !text.Holds(head + 1) || text.Text[head + 1].Kind == Text.TokenKind.Punctuation || IsFunctionWord(text, head + 1);
        switch (text[head].Value)
        {
            case 0:
                bool atPresent = text.Is(head - 1, "at");
                return Match(phrase.First, head + 1, Present, out candidate) && (atPresent || phrase.HasArticle) && ends && IsPlaced(text, phrase);
            case 1:
                bool near = text.Is(head - 1, "near") || text.Is(head - 1, "foreseeable") || text.Is(head - 1, "distant") || text.Is(head - 1, "immediate");
                int article = near ? head - 2 : head - 1;
                bool has = text.Is(article, WordClass.Article);
                return Match(has ? article : head, head + 1, Future, out candidate) && has && !text.Is(head + 1, "of") && !text.IsHyphen(head + 1) && text.Is(article - 1, WordClass.Preposition) && !text.Is(article - 1, "of");
            default:
                return Match(phrase.First, head + 1, Present, out candidate) && phrase.HasArticle && (text.Is(phrase.First - 1, "at") || text.Is(phrase.First - 1, "for")) && ends;
        }
    }

    private static bool IsPlaced(TaggedText text, in Phrase phrase) =>
        !phrase.HasArticle || (text.Is(phrase.First - 1, WordClass.Preposition) && !text.Is(phrase.First - 1, "of"));

    private static bool IsFunctionWord(TaggedText text, int token) =>
        text.Is(token, "and") || text.Is(token, "but") || text.Is(token, "if") || text.Is(token, "he") || text.Is(token, "is") || text.Is(token, "it");

    private static int MoreOf(TaggedText text, int head) =>
        text.Is(head - 1, "more") || text.Is(head - 1, "most") || text.Is(head - 1, "very") ? head - 1 : head;

    private static bool Match(int first, int end, string value, out Candidate candidate)
    {
        candidate = Candidate.OfText(first, end, TemporalKind.Date, value, "vague reference");
        return true;
    }
}
