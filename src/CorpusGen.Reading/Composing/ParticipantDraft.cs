using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Merging;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Composing;

/// <summary>A participant while what is stated of it and what is recognized come together.</summary>
internal sealed class ParticipantDraft
{
    private readonly List<string> _roles = [];
    private readonly List<string> _aliases = [];
    private string _name;
    private ParticipantKind _kind;
    private string? _affiliation;
    private string? _externalId;
    private int _statedRoles;
    private bool _isStated;
    private NameForm? _form;
    private HashSet<TextSpan>? _places;

    internal ParticipantDraft(string name, ParticipantKind kind)
    {
        _name = name;
        _kind = kind;
    }

    internal ParticipantDraft(Participant recognized)
        : this(recognized.Name, recognized.Kind)
    {
        _roles.AddRange(recognized.Roles);
        _aliases.AddRange(recognized.Aliases);
        _affiliation = recognized.Affiliation;
        _externalId = recognized.ExternalId;
        Mentions.AddRange(recognized.Mentions);
    }

    internal List<Mention> Mentions { get; } = [];

    /// <summary>Whether nothing is left of what was recognized, and nothing is stated.</summary>
    internal bool IsEmpty => !_isStated && Mentions.Count == 0;

    /// <summary>The name and the aliases.</summary>
    internal IEnumerable<string> Names => _aliases.Prepend(_name);

    /// <summary>The form of a person's name; <see langword="null"/> for others. Another object when the name has changed.</summary>
    internal NameForm? PersonForm => _kind == ParticipantKind.Person ? _form ??= Form(_name) : null;

    /// <summary>Whether a fuller or shorter form of the name can mean the same person.</summary>
    internal bool CanBe(NameForm other)
    {
        if (PersonForm is not { Words.Length: > 0 } own || other.Words.Length == 0)
        {
            return false;
        }

        if (own.IsSingle || other.IsSingle)
        {
            // A single word that is stated names somebody by itself; one that was recognized may be a surname.
            return !_isStated && own.IsSingle && !other.IsSingle && own.Last == other.Last;
        }

        return NameCompatibility.OfFullForms(own, other);
    }

    /// <summary>Whether it is a person of that surname, named with or without given names.</summary>
    internal bool HasSurname(NameForm surname) =>
        PersonForm is { Words.Length: > 0 } own && surname.Words.Length > 0 && own.Last == surname.Last;

    /// <summary>Takes over what is stated.</summary>
    /// <returns>Names that it bears from now on, if it did not before.</returns>
    internal IReadOnlyList<string> State(StatedParticipant stated, KnownParticipant? known, Mention? mention)
    {
        string name = known?.Name ?? stated.Name;
        bool isFuller = stated.IsSurname && known is null && _name.IndexOf(' ') > 0;
        if (!_isStated && name != _name && !isFuller)
        {
            string recognized = _name;
            _name = name;
            _form = null;
            _aliases.Remove(name);
            AddAlias(recognized);
        }

        _kind = known?.Kind ?? stated.Kind;
        _isStated = true;
        AddAlias(stated.Name);
        foreach (string alias in stated.Aliases)
        {
            AddAlias(alias);
        }

        if (stated.Role?.Trim() is { Length: > 0 } role && !_roles.Contains(role))
        {
            _roles.Insert(_statedRoles++, role);
        }

        _affiliation = string.IsNullOrWhiteSpace(stated.Affiliation) ? _affiliation : stated.Affiliation;
        _externalId = known?.ExternalId ?? stated.ExternalId ?? _externalId;
        var names = new List<string>(stated.Aliases) { name, stated.Name };
        if (mention is not null && AddPlace(mention.Span))
        {
            AddAlias(mention.Text);
            Mentions.Add(mention);
            names.Add(mention.Text);
        }

        return names;
    }

    internal Participant ToParticipant()
    {
        Mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new Participant(
            _name,
            _kind,
            ValueList<string>.From(_roles),
            _affiliation,
            ValueList<string>.From(_aliases),
            ValueList<Mention>.From(Mentions),
            _externalId);
    }

    /// <summary>Whether nothing is mentioned there yet. Who is named ten thousand times must not be looked through each time.</summary>
    private bool AddPlace(TextSpan place)
    {
        if (_places is null)
        {
            _places = [];
            foreach (Mention mention in Mentions)
            {
                _places.Add(mention.Span);
            }
        }

        return _places.Add(place);
    }

    private void AddAlias(string alias)
    {
        if (alias != _name && !_aliases.Contains(alias))
        {
            _aliases.Add(alias);
        }
    }

    internal static NameForm Form(string name) =>
        NameForm.Read(new WordFacts(Tokenizer.Tokenize(name)));
}
