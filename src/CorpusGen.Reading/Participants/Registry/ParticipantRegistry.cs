using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Participants.Registry;

/// <summary>Participants that are known before a text is read, and names that are no participant. Immutable.</summary>
/// <remarks>
/// Names are compared word by word without regard to case, diacritics and line breaks. A name found in a text must begin with a
/// capital unless the registry writes it in lower case.
/// </remarks>
public sealed class ParticipantRegistry
{
    private readonly HashSet<uint> _firstWords = [];

    // By up to three words: of large registries, thousands begin with one given name, or with one initial and its period.
    private readonly Dictionary<(uint First, uint Second, uint Third), List<RegisteredName>> _byWords = [];
    private readonly Dictionary<string, List<KnownParticipant>> _byKey = new(StringComparer.Ordinal);
    private readonly string[] _keys;
    private readonly uint[] _letters;

    /// <summary>Makes a registry.</summary>
    /// <param name="participants">The known participants, in order; a name that several have is ambiguous.</param>
    /// <param name="notParticipants">Names that are never a participant, whatever is recognized.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ParticipantRegistry(IEnumerable<KnownParticipant> participants, IEnumerable<string> notParticipants)
    {
        Participants = ValueList<KnownParticipant>.From(participants ?? throw new ArgumentNullException(nameof(participants)));
        foreach (KnownParticipant participant in Participants)
        {
            foreach (string name in new[] { participant.Name }.Concat(participant.Aliases))
            {
                Add(name, participant);
            }
        }

        _keys = [.. _byKey.Keys];
        _letters = Array.ConvertAll(_keys, EditDistance.LettersOf);
        foreach (string name in notParticipants ?? throw new ArgumentNullException(nameof(notParticipants)))
        {
            Add(name, null);
        }
    }

    /// <summary>The known participants, in order.</summary>
    public ValueList<KnownParticipant> Participants { get; }

    /// <summary>The known participants that have a name, ignoring case, diacritics and white space.</summary>
    /// <param name="name">A canonical name or alias.</param>
    /// <returns>None, one, or several when the name is ambiguous.</returns>
    public IReadOnlyList<KnownParticipant> Find(string name) =>
        _byKey.TryGetValue(KeyOf(name ?? ""), out List<KnownParticipant>? found) ? found : [];

    /// <summary>The known participant whose name looks most like a name that is not registered: "Zakir Hassanov" gives Zakir Hasanov.</summary>
    /// <param name="name">The name.</param>
    /// <param name="registeredName">The name or alias that it looks like, lower case and without diacritics; empty for none.</param>
    /// <returns>
    /// The participant at the smallest distance of at most two edits (one for names of fewer than eight letters); the first of equals;
    /// <see langword="null"/> when the name is registered itself or nothing is near.
    /// </returns>
    public KnownParticipant? Nearest(string name, out string registeredName)
    {
        registeredName = "";
        string key = KeyOf(name ?? "");
        if (key.Length < 4 || _byKey.ContainsKey(key))
        {
            return null;
        }

        int best = (key.Length < 8 ? 1 : 2) + 1;
        uint letters = EditDistance.LettersOf(key);
        for (int i = 0; i < _keys.Length; i++)
        {
            string candidate = _keys[i];
            int distance = EditDistance.CanBeLess(letters ^ _letters[i], best) ? EditDistance.Between(key, candidate, best) : best;
            if (distance < best && candidate.Length >= 4)
            {
                best = distance;
                registeredName = candidate;
            }
        }

        return registeredName.Length == 0 ? null : _byKey[registeredName][0];
    }

    /// <summary>The longest registered name that begins at a token; <see langword="null"/> when none does.</summary>
    internal RegisteredName? At(WordFacts facts, int token)
    {
        uint first = facts.Hash(token);
        return !_firstWords.Contains(first) ? null
            : Longest((first, facts.Hash(token + 1), facts.Hash(token + 2)), facts, token)
                ?? Longest((first, facts.Hash(token + 1), 0), facts, token)
                ?? Longest((first, 0, 0), facts, token);
    }

    private RegisteredName? Longest((uint First, uint Second, uint Third) words, WordFacts facts, int token)
    {
        RegisteredName? longest = null;
        foreach (RegisteredName name in _byWords.TryGetValue(words, out List<RegisteredName>? names) ? names : [])
        {
            bool longer = longest is null || name.Words.Length > longest.Words.Length;
            longest = longer && name.Matches(facts, token) ? name : longest;
        }

        return longest;
    }

    private void Add(string name, KnownParticipant? participant)
    {
        TokenizedText text = Tokenizer.Tokenize(name);
        if (text.Count == 0)
        {
            return;
        }

        var words = new uint[text.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = WordHash.Of(text.Span(i));
        }

        _firstWords.Add(words[0]);
        (uint First, uint Second, uint Third) begin = (words[0], words.Length > 1 ? words[1] : 0, words.Length > 2 ? words[2] : 0);
        if (!_byWords.TryGetValue(begin, out List<RegisteredName>? names))
        {
            _byWords.Add(begin, names = []);
        }

        RegisteredName? same = names.Find(n => n.Words.AsSpan().SequenceEqual(words));
        if (same is null)
        {
            names.Add(same = new RegisteredName(words, capitalized: !char.IsLower(name.TrimStart()[0])));
        }

        string key = KeyOf(name);
        if (participant is null)
        {
            same.IsNoParticipant = true;
        }
        else if (!same.Participants.Contains(participant))
        {
            same.Participants.Add(participant);
            if (!_byKey.TryGetValue(key, out List<KnownParticipant>? list))
            {
                _byKey[key] = list = [];
            }

            list.Add(participant);
        }
    }

    private static string KeyOf(string name)
    {
        TokenizedText text = Tokenizer.Tokenize(name);
        var key = new System.Text.StringBuilder(name.Length);
        for (int i = 0; i < text.Count; i++)
        {
            if (i > 0 && text[i].Is(TokenTraits.SpaceBefore))
            {
                key.Append(' ');
            }

            foreach (char c in text.Span(i))
            {
                key.Append(WordHash.Fold(c));
            }
        }

        return key.ToString();
    }
}
