using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Text;

/// <summary>A text cut into blocks and tokens: what every recognizer reads. Immutable once made.</summary>
public sealed class TokenizedText
{
    private readonly Token[] _tokens;
    private readonly int _count;
    private readonly Block[] _blocks;
    private readonly int[] _blockStarts;

    internal TokenizedText(string text, Block[] blocks, TokenBuffer tokens, int[] blockStarts)
    {
        Text = text;
        _blocks = blocks;
        _tokens = tokens.Items;
        _count = tokens.Count;
        _blockStarts = blockStarts;
    }

    /// <summary>The text that all positions refer to.</summary>
    public string Text { get; }

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The number of tokens.</summary>
    public int Count => _count;

    /// <summary>All tokens, in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>The token at a zero-based position.</summary>
    /// <param name="index">The position.</param>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The position of the first token of a block, or the number of tokens for the number of blocks.</summary>
    /// <param name="block">The zero-based position of the block.</param>
    /// <returns>The zero-based token position.</returns>
    public int FirstTokenOf(int block) => _blockStarts[block];

    /// <summary>The block that a token belongs to.</summary>
    /// <param name="token">The zero-based token position.</param>
    /// <returns>The block.</returns>
    public Block BlockOf(int token)
    {
        int index = Array.BinarySearch(_blockStarts, token);
        index = index < 0 ? ~index - 1 : index;

        // A block without tokens starts where its successor does.
        while (index + 1 < _blocks.Length && _blockStarts[index + 1] <= token)
        {
            index++;
        }

        return _blocks[index];
    }

    /// <summary>The characters of a token, without allocating.</summary>
    /// <param name="token">The zero-based token position.</param>
    /// <returns>The characters.</returns>
    public ReadOnlySpan<char> Span(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The characters of a token.</summary>
    /// <param name="token">The zero-based token position.</param>
    /// <returns>A new string.</returns>
    public string Word(int token) => Text.Substring(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The span from the first to the last of some tokens.</summary>
    /// <param name="first">The position of the first token.</param>
    /// <param name="last">The position of the last token, inclusive.</param>
    /// <returns>The span, in UTF-16 units.</returns>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End);

    /// <summary>Whether a token is the given lower-case ASCII word, in whatever case it is written.</summary>
    /// <param name="token">The zero-based token position; outside the text nothing matches.</param>
    /// <param name="lowerCase">The word in lower case.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Is(int token, string lowerCase)
    {
        if ((uint)token >= (uint)_count || _tokens[token].Length != lowerCase.Length)
        {
            return false;
        }

        int start = _tokens[token].Start;
        for (int i = 0; i < lowerCase.Length; i++)
        {
            char c = Text[start + i];
            if (c is >= 'A' and <= 'Z')
            {
                c = (char)(c | 0x20);
            }

            if (c != lowerCase[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a token is one given character.</summary>
    /// <param name="token">The zero-based token position; outside the text nothing matches.</param>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Is(int token, char character) =>
        (uint)token < (uint)_count && _tokens[token].Length == 1 && Text[_tokens[token].Start] == character;
}
