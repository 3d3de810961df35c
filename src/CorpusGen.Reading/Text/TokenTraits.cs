using System;

namespace CorpusGen.Reading.Text;

/// <summary>What recognizers ask of a token again and again, found once.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>White space stands before the token, or it begins a block.</summary>
    SpaceBefore = 1,

    /// <summary>The token begins a sentence.</summary>
    SentenceStart = 2,

    /// <summary>The token begins a block (title, paragraph).</summary>
    BlockStart = 4,

    /// <summary>The first letter is an upper-case or title-case letter.</summary>
    Capitalized = 8,

    /// <summary>The token has at least two letters, and all its letters are upper case.</summary>
    AllCaps = 16,

    /// <summary>The token holds a digit.</summary>
    HasDigit = 32,

    /// <summary>The token is an abbreviation with inner and final periods (<c>U.S.</c>, <c>a.m.</c>).</summary>
    Abbreviation = 64,

    /// <summary>The token is a possessive ending split off its word (<c>'s</c>, or the apostrophe of <c>ministers'</c> is not one).</summary>
    Possessive = 128,
}
