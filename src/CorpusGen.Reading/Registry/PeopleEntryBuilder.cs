using System.Collections.Generic;
using CorpusGen.Reading.Participants.Registry;

namespace CorpusGen.Reading.Registry;

/// <summary>Gathers the fields of an entry in whatever order the file gives them.</summary>
internal sealed class PeopleEntryBuilder
{
    private string? _name;

    internal TextSpan NameSpan { get; private set; }

    internal List<string> Aliases { get; } = [];

    internal ParticipantKind Kind { get; set; }

    internal string? Role { get; set; }

    internal string? ExternalId { get; set; }

    internal void SetName((string Value, TextSpan Span)? scalar)
    {
        if (scalar is (string value, TextSpan span))
        {
            _name = value;
            NameSpan = span;
        }
    }

    /// <summary>The entry; without a name there is none.</summary>
    internal KnownParticipant? Build() => _name is null ? null : new KnownParticipant(_name, Kind, Aliases, Role, ExternalId);
}
