using System.Collections.Generic;
using CorpusGen.Reading.Participants.Mentions;

namespace CorpusGen.Reading.Participants.Roles;

/// <summary>What kind of name covers a token.</summary>
internal enum NameKind : byte
{
    None,
    Person,
    Body,
    Place,
}

/// <summary>The kind of name at every token of a text.</summary>
internal sealed class NameMap
{
    private readonly NameKind[] _kinds;
    private readonly NameMention?[] _starts;

    internal NameMap(int tokens, List<NameMention> mentions)
    {
        _kinds = new NameKind[tokens];
        _starts = new NameMention?[tokens];
        foreach (NameMention mention in mentions)
        {
            NameKind kind = mention.Kind == ParticipantKind.Person
                ? NameKind.Person
                : mention.IsPlace || mention.Kind == ParticipantKind.Country ? NameKind.Place : NameKind.Body;
            _starts[mention.First] = mention;
            for (int i = mention.First; i <= mention.Last; i++)
            {
                _kinds[i] = kind;
            }
        }
    }

    internal NameKind KindAt(int token) => (uint)token < (uint)_kinds.Length ? _kinds[token] : NameKind.None;

    /// <summary>The mention that begins at a token; <see langword="null"/> when none does.</summary>
    internal NameMention? BeginningAt(int token) => (uint)token < (uint)_starts.Length ? _starts[token] : null;
}
