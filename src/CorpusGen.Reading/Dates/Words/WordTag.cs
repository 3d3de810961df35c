using System;

namespace CorpusGen.Reading.Dates.Words;

/// <summary>What the lexicon knows of a token.</summary>
/// <param name="Class">The part it can play.</param>
/// <param name="Traits">What else there is to know.</param>
/// <param name="Value">The number that goes with the class.</param>
internal readonly record struct WordTag(WordClass Class, WordTraits Traits, short Value);

/// <summary>What there is to know of a word besides its class.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>The word stands for more than one: "weeks", "Mondays".</summary>
    Plural = 1,

    /// <summary>The word is an abbreviation, so a period behind it belongs to it.</summary>
    Abbreviation = 2,

    /// <summary>The word is meant only when it is capitalized: "May".</summary>
    NeedsCapital = 4,

    /// <summary>The word is an indefinite article.</summary>
    Article = 8,
}
