using CorpusGen.Reading.Participants.Lexicon;

namespace CorpusGen.Reading.Participants.Segmentation;

/// <summary>What a unit is within its run.</summary>
internal enum UnitKind : byte
{
    /// <summary>A capitalized word, with its hyphenated parts or the period of an initial or abbreviation.</summary>
    Name,

    /// <summary>A lower-case word between capitalized ones: of, de, bin.</summary>
    Joiner,

    /// <summary>A quotation mark around a nickname.</summary>
    Quote,
}

/// <summary>The smallest piece that can be labeled: one or more touching tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, inclusive.</param>
/// <param name="Hash">The hash of its word or words.</param>
/// <param name="Class">Its closed-list classes.</param>
/// <param name="Kind">What it is within its run.</param>
internal readonly record struct Unit(int First, int Last, uint Hash, WordClass Class, UnitKind Kind);

/// <summary>A run of units that stand side by side: the stretch of text that is labeled as a whole.</summary>
/// <param name="First">The position of its first unit.</param>
/// <param name="Count">The number of its units.</param>
internal readonly record struct Run(int First, int Count);
