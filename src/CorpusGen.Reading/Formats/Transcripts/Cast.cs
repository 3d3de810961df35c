using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Those who take part in a meeting: the attendance list, and the speakers' labels joined with it.</summary>
/// <remarks>
/// A label that is a surname, a given name or a nick means the one attendee whom it fits; where two fit it stays by itself. An office
/// that has once been named with its holder, <c>The PRESIDING OFFICER (Mr. Talent)</c>, means that holder until it is named with another.
/// An office without a holder speaks, but is no participant.
/// </remarks>
internal sealed class Cast
{
    private readonly ParsedDocument _document;
    private readonly Attendees _attendees = new();
    private readonly Dictionary<string, string> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _constituencies = new(StringComparer.Ordinal);

    internal Cast(ParsedDocument document) => _document = document;

    /// <summary>Takes the names of an attendance list.</summary>
    /// <param name="list">The names, between commas or semicolons.</param>
    /// <param name="field">The word that heads the list: <c>Present</c>, <c>Chair(s)</c>.</param>
    internal void Attend(MappedText list, string field)
    {
        string? role = AttendanceList.RoleOf(field);
        foreach (StatedParticipant one in AttendanceList.Read(list, role))
        {
            Attend(one);
        }
    }

    /// <summary>Takes somebody of the head data.</summary>
    internal void Attend(StatedParticipant one)
    {
        string name = _attendees.Find(one.Name) ?? one.Name;
        _attendees.Add(name);
        _document.Participants.Add(one with { Name = name, Wording = one.Wording ?? one.Name });
        if (one.Role is string role)
        {
            _holders[role] = name;
        }
    }

    /// <summary>Who holds an office or plays a part; <see langword="null"/> when that is not stated.</summary>
    internal string? Holder(string role) => _holders.TryGetValue(role, out string? holder) ? holder : null;

    /// <summary>Takes a speaker's label.</summary>
    /// <param name="label">The name as it stands there.</param>
    /// <param name="detail">What stands behind it in parentheses, or <c>of</c> and a constituency; it may be empty.</param>
    /// <param name="externalId">An identifier that the file gives.</param>
    /// <returns>The canonical name of the speaker.</returns>
    internal string Speak(MappedText label, MappedText detail, string? externalId = null)
    {
        string words = LineFolding.Fold(label.Text).Replace('_', ' ').Trim();
        if (Offices.IsOffice(words))
        {
            return SpeakInOffice(words, detail);
        }

        int start = Offices.AddressLength(label.Text);
        MappedText name = label.Slice(TextSpan.FromBounds(start, label.Length));
        string plain = LineFolding.Fold(name.Text).Replace('_', ' ').Trim();
        string cased = start > 0 ? NameCase.Of(plain) : NameCase.OfFull(plain);
        string about = LineFolding.Fold(detail.Text).Trim();
        bool isPlace = about.StartsWith("of ", StringComparison.Ordinal);
        string canonical = _attendees.Find(cased) ?? cased;
        if (isPlace && canonical == cased)
        {
            canonical = OfPlace(cased, about);
        }

        _attendees.Add(canonical);
        _document.Participants.Add(new StatedParticipant(
            canonical,
            name.Span,
            Byline.KindOf(canonical),
            isPlace ? about : null,
            isPlace || about.Length == 0 ? null : about,
            externalId)
        {
            Wording = LineFolding.Fold(name.Text),
            IsSurname = canonical == cased && start > 0 && cased.IndexOf(' ') < 0,
        });
        return canonical;
    }

    private string SpeakInOffice(string words, MappedText detail)
    {
        string key = Offices.Key(words);
        int address = Offices.AddressLength(detail.Text);
        if (detail.Text.Substring(address).Trim().Length == 0)
        {
            address = 0;
        }

        if (address == 0)
        {
            return _holders.TryGetValue(key, out string? holder) ? holder : words;
        }

        MappedText name = detail.Slice(TextSpan.FromBounds(address, detail.Length)).Trim();
        string cased = NameCase.Of(LineFolding.Fold(name.Text));
        string canonical = _attendees.Find(cased) ?? cased;
        _attendees.Add(canonical);
        _holders[key] = canonical;
        _document.Participants.Add(new StatedParticipant(canonical, name.Span, Role: Offices.RoleOf(words))
        {
            Wording = LineFolding.Fold(name.Text),
            IsSurname = canonical == cased && cased.IndexOf(' ') < 0,
        });
        return canonical;
    }

    /// <summary>The Record names the state where two members have one surname: the second of them keeps it in the name.</summary>
    private string OfPlace(string surname, string place)
    {
        if (!_constituencies.TryGetValue(surname, out string? known))
        {
            _constituencies[surname] = place;
            return surname;
        }

        return known == place ? surname : surname + " " + place;
    }
}
