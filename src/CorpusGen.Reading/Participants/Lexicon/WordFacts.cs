using System;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Lexicon;

/// <summary>The hash and the closed-list classes of every token, found once per text.</summary>
internal sealed class WordFacts
{
    private readonly uint[] _hashes;
    private readonly WordClass[] _classes;

    // One bit per hash of a lower-case word; a power of two of them, so sparse that a false hit is rare.
    private readonly ulong[] _lower;

    internal WordFacts(TokenizedText text)
    {
        Text = text;
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<char> characters = text.Text.AsSpan();
        WordTable table = WordTable.Instance;
        _hashes = new uint[tokens.Length];
        _classes = new WordClass[tokens.Length];
        int size = 16;
        while (size * 16 < tokens.Length)
        {
            size *= 2;
        }

        _lower = new ulong[size];
        for (int i = 0; i < tokens.Length; i++)
        {
            uint hash = WordHash.Of(characters.Slice(tokens[i].Start, tokens[i].Length));
            _hashes[i] = hash;
            _classes[i] = table[hash];
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenTraits.Capitalized))
            {
                _lower[(hash >> 6) & (size - 1)] |= 1ul << (int)(hash & 63);
            }
        }
    }

    internal TokenizedText Text { get; }

    internal int Count => _hashes.Length;

    /// <summary>The hash of a token; a fixed number outside the text.</summary>
    internal uint Hash(int token) => (uint)token < (uint)_hashes.Length ? _hashes[token] : 1u;

    internal WordClass Class(int token) => (uint)token < (uint)_classes.Length ? _classes[token] : WordClass.None;

    /// <summary>Whether the text has the word with this hash in lower case too.</summary>
    internal bool IsLowerElsewhere(uint hash) => (_lower[(hash >> 6) & (uint)(_lower.Length - 1)] & (1ul << (int)(hash & 63))) != 0;

    /// <summary>Whether the token has at least one of the given classes.</summary>
    internal bool Has(int token, WordClass any) => (Class(token) & any) != 0;

    /// <summary>Whether a token begins with a capital, also behind a lower-case prefix ("d'Estaing"), and is not the pronoun "I".</summary>
    internal bool IsCapitalized(int token)
    {
        if ((uint)token >= (uint)_hashes.Length)
        {
            return false;
        }

        ref readonly Token t = ref Text[token];
        if (t.Kind != TokenKind.Word)
        {
            return false;
        }

        if (!t.Is(TokenTraits.Capitalized))
        {
            return t.Length > 3 && Text.Text[t.Start + 1] is '\'' or '\u2019' && char.IsUpper(Text.Text[t.Start + 2]);
        }

        // "I", "I'm", "I've" are words of the sentence, whatever stands around them; "I." is an initial.
        return Text.Text[t.Start] != 'I' || !((t.Length == 1 && !IsGluedPeriod(token + 1)) || (t.Length > 1 && Text.Text[t.Start + 1] is '\'' or '\u2019'));
    }

    /// <summary>Whether a token is a period that touches the token before it.</summary>
    internal bool IsGluedPeriod(int token) => Text.Is(token, '.') && !Text[token].Is(TokenTraits.SpaceBefore);

    /// <summary>Whether a token begins with a lower-case letter.</summary>
    internal bool IsLower(int token) =>
        (uint)token < (uint)_hashes.Length && Text[token].Kind == TokenKind.Word && char.IsLower(Text.Text[Text[token].Start]);
}
