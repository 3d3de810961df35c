using System.Collections.Generic;
using CorpusGen.Reading.Participants.Lexicon;

namespace CorpusGen.Reading.Participants.Registry;

/// <summary>One name of the registry and whom it can mean.</summary>
internal sealed class RegisteredName
{
    private readonly bool _capitalized;

    internal RegisteredName(uint[] words, bool capitalized)
    {
        Words = words;
        _capitalized = capitalized;
    }

    /// <summary>The hashes of its tokens.</summary>
    internal uint[] Words { get; }

    /// <summary>Whom it can mean; several when it is ambiguous.</summary>
    internal List<KnownParticipant> Participants { get; } = [];

    /// <summary>Whether the registry says that it is no participant.</summary>
    internal bool IsNoParticipant { get; set; }

    internal bool Matches(WordFacts facts, int token)
    {
        if (_capitalized && facts.IsLower(token))
        {
            return false;
        }

        for (int i = 0; i < Words.Length; i++)
        {
            if (facts.Hash(token + i) != Words[i] || (i > 0 && facts.Text[token + i].Is(Text.TokenTraits.BlockStart)))
            {
                return false;
            }
        }

        return true;
    }
}
