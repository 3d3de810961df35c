using CorpusGen.Reading.Dates.Rules;
using CorpusGen.Reading.Dates.Words;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Dates.Resolution;

/// <summary>Whether a sentence speaks of the past or the future.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,

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
        Tense before = Before(text, candidate);
        bool isWeekday = candidate.Reference.Form == ReferenceForm.Weekday;
        if (text.IsOneOf(candidate.First - 1, "until", "till", "by"))
        {
            return before == Tense.Future ? before : isWeekday ? OfLimit(text, candidate, before) : OfLimit(before);
        }

        return before != Tense.Unknown || isWeekday ? before : Behind(text, candidate);
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
        WordClass.FutureVerb => Tense.Future,
        WordClass.None when text.Is(token, "set") && text.IsOneOf(token + 1, "to", "for") => Tense.Future,
        WordClass.PastVerb => OfParticiple(text, token),
        WordClass.None when EndsInEd(text, token) => OfParticiple(text, token),
        _ => Tense.Unknown,
    };

    /// <summary>"must be held" and "is to be sold" look ahead, though the participle looks like a past tense.</summary>
    private static Tense OfParticiple(TaggedText text, int token) =>
        text.Is(token - 1, "be") || (text.Is(token, "planned") && text.Is(token + 1, "for")) ? Tense.Future
        : IsReport(text, token) || text.IsOneOf(token - 1, "is", "are") ? Tense.Unknown
        : Tense.Past;

    /// <summary>A verb of saying, which tells the time of what is said only when that is when it was said.</summary>
    private static bool IsReport(TaggedText text, int token) =>
        text.IsOneOf(token, "said", "told", "reported", "announced", "added");

    private static bool EndsInEd(TaggedText text, int token)
    {
        Token word = text.Text[token];
        return word.Kind == TokenKind.Word && word.Length > 4 && !word.Is(TokenTraits.Capitalized)
            && text.Text.Text[word.End - 1] == 'd' && text.Text.Text[word.End - 2] == 'e';
    }
}
