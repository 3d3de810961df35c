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

    internal static Tense At(TaggedText text, int first, int last)
    {
        for (int i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            if (Of(text, i) is var tense and not Tense.Unknown)
            {
                return tense;
            }

            if (text.StartsSentence(i))
            {
                break;
            }
        }

        for (int i = last + 1; i <= last + Reach && text.Holds(i) && !text.StartsSentence(i); i++)
        {
            if (Of(text, i) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static Tense Of(TaggedText text, int token) => text.Class(token) switch
    {
        WordClass.FutureVerb => Tense.Future,
        WordClass.None when text.Is(token, "set") && (text.Is(token + 1, "to") || text.Is(token + 1, "for")) => Tense.Future,
        WordClass.PastVerb => Tense.Past,
        WordClass.None when EndsInEd(text, token) => Tense.Past,
        _ => Tense.Unknown,
    };

    private static bool EndsInEd(TaggedText text, int token)
    {
        Token word = text.Text[token];
        return word.Kind == TokenKind.Word && word.Length > 4 && !word.Is(TokenTraits.Capitalized)
            && text.Text.Text[word.End - 1] == 'd' && text.Text.Text[word.End - 2] == 'e';
    }
}
