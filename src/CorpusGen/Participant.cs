using System;

namespace CorpusGen;

/// <summary>A person, organization or country that takes part in an article.</summary>
public sealed record Participant
{
    /// <summary>Makes a participant.</summary>
    /// <param name="name">The canonical name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="roles">The roles and ranks as stated, in the order of the text.</param>
    /// <param name="affiliation">The body or country that a role ties it to, as stated.</param>
    /// <param name="aliases">Other forms of the name in the text, in order of appearance.</param>
    /// <param name="mentions">All places where it is named, in order.</param>
    /// <param name="externalId">An identifier from outside, such as <c>wikidata:Q42</c>.</param>
    public Participant(
        string name,
        ParticipantKind kind,
        ValueList<string> roles,
        string? affiliation,
        ValueList<string> aliases,
        ValueList<Mention> mentions,
        string? externalId = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Kind = kind;
        Roles = roles ?? throw new ArgumentNullException(nameof(roles));
        Affiliation = affiliation;
        Aliases = aliases ?? throw new ArgumentNullException(nameof(aliases));
        Mentions = mentions ?? throw new ArgumentNullException(nameof(mentions));
        ExternalId = externalId;
    }

    /// <summary>The canonical name: the fullest form the text gives, without titles.</summary>
    public string Name { get; }

    /// <summary>What the participant is.</summary>
    public ParticipantKind Kind { get; }

    /// <summary>The first role the text states ("Minister of Defense of the Republic of Azerbaijan"); <see langword="null"/> when it states none.</summary>
    public string? Role => Roles.Count == 0 ? null : Roles[0];

    /// <summary>All roles and ranks as stated, each once, in the order of the text.</summary>
    public ValueList<string> Roles { get; }

    /// <summary>The body or country that a role ties the participant to, as stated; <see langword="null"/> when none is.</summary>
    public string? Affiliation { get; }

    /// <summary>Other forms of the name in the text, each once: first without titles ("W. Fenghe"), then with the title before them ("Minister W. Fenghe").</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>All places where the participant is named, in order.</summary>
    public ValueList<Mention> Mentions { get; }

    /// <summary>An identifier from outside, such as <c>wikidata:Q42</c>; <see langword="null"/> when none is known.</summary>
    public string? ExternalId { get; }

    /// <summary>Whether the participant bears a name.</summary>
    /// <param name="name">The name, compared with the canonical name and the aliases without regard to case.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsNamed(string name)
    {
        if (string.Equals(Name, name, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (string alias in Aliases)
        {
            if (string.Equals(alias, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
