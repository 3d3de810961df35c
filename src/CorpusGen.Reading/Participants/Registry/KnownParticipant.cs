using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Participants.Registry;

/// <summary>A participant that is known before the text is read.</summary>
public sealed record KnownParticipant
{
    /// <summary>Makes a known participant.</summary>
    /// <param name="name">The canonical name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="aliases">Other names; may be empty.</param>
    /// <param name="role">The role it has unless the text states one; <see langword="null"/> for none.</param>
    /// <param name="externalId">An identifier from outside, such as <c>wikidata:Q42</c>; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public KnownParticipant(string name, ParticipantKind kind = ParticipantKind.Person, IEnumerable<string>? aliases = null, string? role = null, string? externalId = null)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException("A known participant needs a name.", nameof(name));
        }

        Name = name;
        Kind = kind;
        Aliases = ValueList<string>.From(aliases ?? []);
        Role = role;
        ExternalId = externalId;
    }

    /// <summary>The canonical name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public ParticipantKind Kind { get; }

    /// <summary>Other names.</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>The role it has unless the text states one; <see langword="null"/> for none.</summary>
    public string? Role { get; }

    /// <summary>An identifier from outside; <see langword="null"/> for none.</summary>
    public string? ExternalId { get; }
}
