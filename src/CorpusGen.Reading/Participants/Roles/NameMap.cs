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
    private readonly List<NameMention> _mentions;

    internal NameMap(int tokens, List<NameMention> mentions)
    {
        _kinds = new NameKind[tokens];
        _mentions = mentions;
        foreach (NameMention mention in mentions)
        {
            NameKind kind = mention.Kind == ParticipantKind.Person
                ? NameKind.Person
                : mention.IsPlace || mention.Kind == ParticipantKind.Country ? NameKind.Place : NameKind.Body;
            for (int i = mention.First; i <= mention.Last; i++)
            {
                _kinds[i] = kind;
            }
        }
    }

    internal NameKind KindAt(int token) => (uint)token < (uint)_kinds.Length ? _kinds[token] : NameKind.None;

    /// <summary>The mention that begins at a token; <see langword="null"/> when none does.</summary>
    internal NameMention? BeginningAt(int token)
    {
        if (KindAt(token) == NameKind.None)
        {
            return null;
        }

        int low = 0;
        int high = _mentions.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int first = _mentions[middle].First;
            if (first == token)
            {
                return _mentions[middle];
            }

            (low, high) = first < token ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
