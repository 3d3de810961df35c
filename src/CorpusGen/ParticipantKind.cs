namespace CorpusGen;

/// <summary>What a participant of an article is.</summary>
public enum ParticipantKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, agency, party or other body.</summary>
    Organization,

    /// <summary>A country, as one that acts or is named.</summary>
    Country,
}
