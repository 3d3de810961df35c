using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Roles;

/// <summary>What the readers of roles ask of single tokens.</summary>
internal static class RoleWords
{
    internal const WordClass Head = WordClass.Role | WordClass.Rank;

    private const WordClass Stop = WordClass.SpeechVerb | WordClass.PersonVerb | WordClass.Calendar | WordClass.Honorific;

    /// <summary>Whether a token can belong to a role: a role word, a modifier, a body, a people, or any capital that is no function word.</summary>
    internal static bool BelongsBeforeName(WordFacts facts, int token)
    {
        if (facts.Has(token, WordClass.Calendar) && facts.IsCapitalized(token))
        {
            return false;
        }

        if (facts.Has(token, Head | WordClass.RoleModifier | WordClass.Body | WordClass.Demonym))
        {
            return (!facts.Has(token, WordClass.Honorific) || facts.Has(token, WordClass.Role)) && (!facts.Has(token, WordClass.Function) || facts.IsCapitalized(token) || facts.Has(token, WordClass.RoleModifier));
        }

        return facts.IsCapitalized(token) && !facts.Has(token, WordClass.Function | WordClass.Honorific);
    }

    /// <summary>A noun of what somebody is, not a modifier only.</summary>
    internal static bool IsHead(WordFacts facts, int token) =>
        facts.Has(token, Head) && !(facts.Has(token, WordClass.Kin) || IsPlainNoun(facts, token));

    /// <summary>Words that verbs, particles and other nouns end: a lower-case word that may stand inside a role's noun phrase.</summary>
    internal static bool IsInnerNoun(WordFacts facts, int token) =>
        facts.IsLower(token) && !facts.Has(token, WordClass.Function | Stop) && !EndsLikeVerb(facts, token);

    /// <summary>A hyphen between two words.</summary>
    internal static bool IsInnerHyphen(WordFacts facts, int token) =>
        token > 0 && token + 1 < facts.Count && facts.Text.Is(token, '-') && !facts.Text[token].Is(TokenTraits.SpaceBefore)
        && !facts.Text[token + 1].Is(TokenTraits.SpaceBefore) && facts.Text[token - 1].Kind == TokenKind.Word && facts.Text[token + 1].Kind == TokenKind.Word;

    internal static bool IsDeterminer(WordFacts facts, int token)
    {
        TokenizedText text = facts.Text;
        return text.Is(token, "the") || text.Is(token, "a") || text.Is(token, "an") || text.Is(token, "his") || text.Is(token, "her")
            || text.Is(token, "its") || text.Is(token, "their") || text.Is(token, "our") || text.Is(token, "my");
    }

    internal static bool IsPreposition(WordFacts facts, int token)
    {
        TokenizedText text = facts.Text;
        return text.Is(token, "of") || text.Is(token, "for") || text.Is(token, "at") || text.Is(token, "in") || text.Is(token, "with") || text.Is(token, "to");
    }

    /// <summary>Role words that are more often something else when they stand in lower case inside a sentence.</summary>
    private static bool IsPlainNoun(WordFacts facts, int token)
    {
        TokenizedText text = facts.Text;
        return facts.IsLower(token) && !facts.Has(token - 1, WordClass.Rank | WordClass.RoleModifier)
            && (text.Is(token, "forward") || text.Is(token, "center") || text.Is(token, "centre") || text.Is(token, "general")
                || text.Is(token, "major") || text.Is(token, "private") || text.Is(token, "field") || text.Is(token, "wing"));
    }

    private static bool EndsLikeVerb(WordFacts facts, int token)
    {
        System.ReadOnlySpan<char> word = facts.Text.Span(token);
        return word.Length > 3 && ((word[word.Length - 2] == 'e' && word[word.Length - 1] == 'd')
            || (word[word.Length - 3] == 'i' && word[word.Length - 2] == 'n' && word[word.Length - 1] == 'g'));
    }
}
