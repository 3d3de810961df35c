using System;

namespace CorpusGen.Reading.Text;

/// <summary>A growing array of tokens whose flags can still be set.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens;

    internal TokenBuffer(int capacity) => _tokens = new Token[Math.Max(capacity, 16)];

    internal int Count { get; private set; }

    internal ref Token this[int index] => ref _tokens[index];

    internal void Add(Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = token;
    }

    /// <summary>The array itself; only its first <see cref="Count"/> items are tokens.</summary>
    internal Token[] Items => _tokens;
}
