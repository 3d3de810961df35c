using System;
using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Whether a sentence speaks of the past or the future.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,

    /// <summary>The tense of what has lasted since then, so that it cannot be to come.</summary>
    Since,

    /// <summary>The tense of a narrative, in which what is told next comes after what was told before.</summary>
    Narrative,
}

/// <summary>Reads the tense from the verb nearest to an expression: before it in the sentence, else behind it.</summary>
internal static class TenseReader
{
    private const int Reach = 20;
    private const int NearReport = 2;

    /// <summary>The tense of the verb before an expression, else of the one behind it.</summary>
    internal static Tense At(TaggedText text, in Candidate candidate)
    {
        int first = candidate.First - (text.Is(candidate.First - 1, WordClass.Article) ? 1 : 0);
        if (text.Is(first - 1, "since"))
        {
            return Tense.Since;
        }

        // "Gold for December delivery fell": the month is to come, whatever the price did.
        bool isTraded = text.IsOneOf(candidate.Last + 1, "delivery", "contract", "contracts", "futures");
        if (isTraded || (text.Is(first - 1, "of") && text.Is(first - 2, "ahead")))
        {
            return Tense.Future;
        }

        Tense before = Before(text, candidate);
        bool isWeekday = candidate.Reference.Form == ReferenceForm.Weekday;
        if (text.IsOneOf(candidate.First - 1, "until", "till", "by"))
        {
            return before == Tense.Future ? before : isWeekday ? OfLimit(text, candidate, before) : OfLimit(before);
        }

        // "They called an election for March 18": what was done in the past was to plan.
        bool isPlanned = before == Tense.Past && text.Is(first - 1, "for");
        return isPlanned && !isWeekday ? Tense.Unknown : before != Tense.Unknown || isWeekday ? before : Behind(text, candidate);
    }

    /// <summary>A weekday until which, or by which, something happens is to come, unless a verb is in the past.</summary>
    private static Tense OfLimit(TaggedText text, in Candidate weekday, Tense before) =>
        (before != Tense.Unknown ? before : Behind(text, weekday)) == Tense.Past ? Tense.Past : Tense.Future;

    /// <summary>What lasted until some month may well go on past today, whatever the verb.</summary>
    private static Tense OfLimit(Tense before) => before == Tense.Past ? Tense.Unknown : Tense.Future;

    private static Tense Before(TaggedText text, in Candidate candidate)
    {
        if (text.StartsSentence(candidate.First))
        {
            return Tense.Unknown;
        }

        if (IsScheduled(text, candidate.First - (text.IsOneOf(candidate.First - 1, "on", "in", "at") ? 2 : 1)))
        {
            return Tense.Future;
        }

        for (int distance = 1; distance <= Reach && text.Holds(candidate.First - distance); distance++)
        {
            int token = candidate.First - distance;
            Tense tense = distance <= NearReport && IsReport(text, token) ? Tense.Past : Of(text, token);
            if (tense != Tense.Unknown || text.StartsSentence(token))
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static Tense Behind(TaggedText text, in Candidate candidate)
    {
        for (int token = candidate.Last + 1; token <= candidate.Last + Reach && text.Holds(token) && !text.StartsSentence(token); token++)
        {
            Tense tense = Of(text, token);
            if (tense != Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static Tense Of(TaggedText text, int token) => text.Class(token) switch
    {
        // "Housing starts were lower": before a verb it is a noun.
        WordClass.FutureVerb => text.Is(token + 1, WordClass.PastVerb) && text.Text.Span(token).EndsWith("s".AsSpan(), StringComparison.Ordinal) ? Tense.Unknown : Tense.Future,
        WordClass.None when text.Is(token, "set") && text.IsOneOf(token + 1, "to", "for") => Tense.Future,
        WordClass.PastVerb => OfPastForm(text, token),
        WordClass.None when EndsIn(text, token, "ed") => OfPastForm(text, token),
        _ => LooksAhead(text, token) ? Tense.Future : Tense.Unknown,
    };

    /// <summary>"will hit", "expected to cut" are infinitives, "the proposed deal" is an adjective, and of "getting married" the tense stands before.</summary>
    private static Tense OfPastForm(TaggedText text, int token)
    {
        int before = token - (text.IsOneOf(token - 1, "not", "also", "never", "then", "now") || EndsIn(text, token - 1, "ly") ? 2 : 1);
        bool isInfinitive = text[before] is { Class: WordClass.FutureVerb, Value: 1 } || text.IsOneOf(before, "to", "may", "must", "can");
        bool isAdjective = text.Class(token - 1) == WordClass.Article || text.IsOneOf(token - 1, "a", "an", "its", "their", "his") || text.IsOneOf(token - 1, "getting", "being");
        return isInfinitive || isAdjective ? Tense.Unknown : OfParticiple(text, token);
    }

    /// <summary>"are to begin", "is getting married": the present of what is planned.</summary>
    private static bool LooksAhead(TaggedText text, int token) =>
        text.IsOneOf(token - 1, "is", "are") && (EndsIn(text, token, "ing") || (text.Is(token, "to") && text.IsWord(token + 1)));

    /// <summary>"A hearing is Monday", "tickets go on sale on Friday", "takes effect in May": a present tense beside a date is a schedule.</summary>
    private static bool IsScheduled(TaggedText text, int token) =>
        text.IsOneOf(token, "is", "are")
        || (text.Is(token, "effect") && text.IsOneOf(token - 1, "take", "takes"))
        || (text.Is(token, "sale") && text.IsOneOf(token - 2, "go", "goes"))
        || (text.Is(token, "polls") && text.IsOneOf(token - 3, "go", "goes"))
        || (text.Is(token, "force") && text.IsOneOf(token - 2, "come", "comes"));

    /// <summary>"must be held" and "is to be sold" look ahead, though the participle looks like a past tense.</summary>
    private static Tense OfParticiple(TaggedText text, int token) =>
        text.Is(token - 1, "be") || (text.Is(token, "planned") && text.Is(token + 1, "for")) ? Tense.Future
        : IsReport(text, token) || text.IsOneOf(token - 1, "is", "are") ? Tense.Unknown
        : Tense.Past;

    /// <summary>A verb of saying, which tells the time of what is said only when that is when it was said.</summary>
    private static bool IsReport(TaggedText text, int token) =>
        text.IsOneOf(token, "said", "told", "reported", "announced", "added");

    private static bool EndsIn(TaggedText text, int token, string ending)
    {
        if (!text.IsWord(token) || text.Length(token) <= 4 || text.IsCapitalized(token))
        {
            return false;
        }

        return text.Text.Span(token).EndsWith(ending.AsSpan(), StringComparison.Ordinal);
    }
}
