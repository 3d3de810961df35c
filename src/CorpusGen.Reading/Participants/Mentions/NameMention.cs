using System.Collections.Generic;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Participants.Mentions;

/// <summary>How a mention was found.</summary>
internal enum MentionOrigin : byte
{
    /// <summary>By the tagger.</summary>
    Tagger,

    /// <summary>Because the same words are a name elsewhere in the text.</summary>
    Propagation,

    /// <summary>By a title, a list or another rule around it.</summary>
    Rule,

    /// <summary>By the list of countries.</summary>
    CountryList,

    /// <summary>By the registry of known participants.</summary>
    Registry,
}

/// <summary>A name at one place of the text, before it is known whom it means.</summary>
internal sealed class NameMention
{
    internal NameMention(ParticipantKind kind, int first, int last, MentionOrigin origin)
    {
        Kind = kind;
        First = first;
        Last = last;
        Origin = origin;
    }

    internal ParticipantKind Kind { get; }

    /// <summary>The first token.</summary>
    internal int First { get; }

    /// <summary>The last token, inclusive.</summary>
    internal int Last { get; }

    internal MentionOrigin Origin { get; }

    /// <summary>A place that is no country: kept for the roles that name it, but no participant.</summary>
    internal bool IsPlace { get; set; }

    /// <summary>Whether it is another name of the person named before it: a birth name, an alias.</summary>
    internal bool IsOtherName { get; set; }

    /// <summary>The code of a country; <see langword="null"/> otherwise.</summary>
    internal string? Code { get; set; }

    /// <summary>Whom the registry says it means; <see langword="null"/> otherwise.</summary>
    internal KnownParticipant? Known { get; set; }

    /// <summary>The roles stated next to this mention.</summary>
    internal List<StatedRole>? Roles { get; set; }
}

/// <summary>A role as stated next to a name.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, inclusive.</param>
/// <param name="AffiliationFirst">The first token of the body or country the role belongs to; -1 for none.</param>
/// <param name="AffiliationLast">The last token of it, inclusive.</param>
internal readonly record struct StatedRole(int First, int Last, int AffiliationFirst, int AffiliationLast);
