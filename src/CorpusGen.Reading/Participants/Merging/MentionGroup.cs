using System.Collections.Generic;
using CorpusGen.Reading.Participants.Mentions;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Participants.Merging;

/// <summary>What an honorific says of a person.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>All mentions of one participant.</summary>
internal sealed class MentionGroup
{
    internal MentionGroup(ParticipantKind kind) => Kind = kind;

    internal ParticipantKind Kind { get; }

    internal List<NameMention> Mentions { get; } = [];

    /// <summary>The different forms of at least two words.</summary>
    internal List<NameForm> FullForms { get; } = [];

    internal Gender Gender { get; set; }

    /// <summary>Whether the text brings in this person as somebody's relative, and does not mean them by the surname alone.</summary>
    internal bool IsRelative { get; set; }

    /// <summary>The position, in the order of the text, of the mention that was seen last; -1 for none.</summary>
    internal int LastSeen { get; set; } = -1;

    /// <summary>The position of the first mention.</summary>
    internal int FirstSeen { get; set; } = int.MaxValue;

    /// <summary>The name by registry; <see langword="null"/> for a group that the text alone made.</summary>
    internal KnownParticipant? Known { get; set; }
}
