using System;

namespace CorpusGen.Reading.Dates.Words;

/// <summary>What the lexicon knows of a token.</summary>
/// <remarks>
/// The small types of this folder and of the rules have fields, not properties: a compiler loads the recognizer anew for
/// nearly every build, and each property is one more method to compile before the first document is read.
/// </remarks>
internal readonly struct WordTag
{
    /// <summary>The part it can play.</summary>
    internal readonly WordClass Class;

    /// <summary>What else there is to know.</summary>
    internal readonly WordTraits Traits;

    /// <summary>The number that goes with the class.</summary>
    internal readonly short Value;

    internal WordTag(WordClass wordClass, WordTraits traits, short value)
    {
        Class = wordClass;
        Traits = traits;
        Value = value;
    }
}

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

    /// <summary>The word is meant only before the name of a weekday: "Black Friday", for Black is a surname, too.</summary>
    NeedsWeekday = 16,
}
