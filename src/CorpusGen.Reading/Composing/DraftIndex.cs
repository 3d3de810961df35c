using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Participants.Merging;

namespace CorpusGen.Reading.Composing;

/// <summary>The drafts of a document's participants in order, found by name, so that the time stays linear in the number of those whom the document names.</summary>
internal sealed class DraftIndex
{
    /// <summary>More persons with a word in common than this are not compared, as when mentions are merged.</summary>
    private const int MostCandidates = 64;

    private readonly List<ParticipantDraft> _all = [];
    private readonly Dictionary<ParticipantDraft, int> _positions = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ParticipantDraft, NameForm> _forms = [];
    private Dictionary<string, List<ParticipantDraft>>? _byWord;

    internal IReadOnlyList<ParticipantDraft> All => _all;

    /// <summary>Adds a draft behind the others.</summary>
    internal void Add(ParticipantDraft draft)
    {
        _positions.Add(draft, _all.Count);
        _all.Add(draft);
        Note(draft, draft.Names);
    }

    /// <summary>Notes names that a draft bears from now on.</summary>
    internal void Note(ParticipantDraft draft, IEnumerable<string> names)
    {
        int position = _positions[draft];
        foreach (string name in names)
        {
            if (!_byName.TryGetValue(name, out int first) || position < first)
            {
                _byName[name] = position;
            }
        }

        if (_byWord is not null)
        {
            AddForm(draft);
        }
    }

    /// <summary>The first draft that bears one of two names, without regard to case.</summary>
    internal ParticipantDraft? Bearing(string name, string other)
    {
        int first = Math.Min(PositionOf(name), PositionOf(other));
        return first < _all.Count ? _all[first] : null;
    }

    /// <summary>The only person whose name can be a fuller or shorter form of another; <see langword="null"/> when there are more.</summary>
    /// <param name="form">The other name.</param>
    /// <param name="isSurname">Whether it is a surname, which anybody of that surname can bear.</param>
    internal ParticipantDraft? OnlyPerson(NameForm form, bool isSurname)
    {
        if (_byWord is null)
        {
            _byWord = new Dictionary<string, List<ParticipantDraft>>(StringComparer.Ordinal);
            _all.ForEach(AddForm);
        }

        var found = new HashSet<ParticipantDraft>();
        foreach (string key in form.SearchKeys)
        {
            if (_byWord.TryGetValue(key, out List<ParticipantDraft>? candidates))
            {
                found.UnionWith(candidates.Skip(candidates.Count - MostCandidates).Where(draft => isSurname ? draft.HasSurname(form) : draft.CanBe(form)));
            }
        }

        return found.Count == 1 ? found.First() : null;
    }

    private int PositionOf(string name) => _byName.TryGetValue(name, out int position) ? position : int.MaxValue;

    private void AddForm(ParticipantDraft draft)
    {
        if (draft.PersonForm is not NameForm form || (_forms.TryGetValue(draft, out NameForm? known) && known == form))
        {
            return;
        }

        _forms[draft] = form;
        foreach (string key in form.SearchKeys)
        {
            if (!_byWord!.TryGetValue(key, out List<ParticipantDraft>? list))
            {
                _byWord.Add(key, list = []);
            }

            list.Add(draft);
        }
    }
}
