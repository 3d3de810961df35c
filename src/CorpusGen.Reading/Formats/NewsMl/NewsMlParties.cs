using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>Those whom the content metadata of an item names.</summary>
/// <remarks>
/// <c>creator</c> has the role <c>author</c>, or what its <c>@role</c> says otherwise (<c>crol:photographer</c>); <c>contributor</c> likewise, else
/// <c>contributor</c>; <c>by</c> is read as a byline. <c>subject</c>s of type person and organisation have the role that their job title
/// states, else none. What an item does not name itself, an <c>assert</c> with the same identifier may.
/// </remarks>
internal sealed class NewsMlParties
{
    private const string Author = "author";

    private readonly string _source;
    private readonly ParsedDocument _document;
    private readonly Dictionary<string, XmlNode> _asserts = new(StringComparer.Ordinal);

    private NewsMlParties(string source, ParsedDocument document)
    {
        _source = source;
        _document = document;
    }

    internal static void Read(string source, XmlNode item, ParsedDocument document)
    {
        var parties = new NewsMlParties(source, document);
        foreach (XmlNode assert in item.All("assert"))
        {
            if (NewsMlNames.IdOf(assert) is string id && !parties._asserts.ContainsKey(id))
            {
                parties._asserts.Add(id, assert);
            }
        }

        XmlNode? content = item.Child("contentMeta");
        foreach (XmlNode element in content?.Elements ?? [])
        {
            parties.ReadProperty(element);
        }
    }

    /// <summary>What a party is, by its type or details; <see langword="null"/> when nothing says so, or it is something else.</summary>
    internal static ParticipantKind? KindOf(XmlNode party)
    {
        string? type = NewsMlNames.LastPart(party["type"] ?? party["typeuri"]) ?? (party.Child("type") is XmlNode child ? NewsMlNames.CodeOf(child) : null);
        return type?.ToLowerInvariant() switch
        {
            "person" => ParticipantKind.Person,
            "organisation" or "organization" => ParticipantKind.Organization,
            null or "" => party.Child("personDetails") is not null ? ParticipantKind.Person
                : party.Child("organisationDetails") is not null ? ParticipantKind.Organization
                : null,
            _ => null,
        };
    }

    /// <summary>The body that a person belongs to.</summary>
    internal static string? AffiliationOf(string source, XmlNode party, string? language)
    {
        XmlNode? affiliation = party.Find("personDetails", "affiliation") ?? party.Child("affiliation");
        MappedText name = affiliation is null ? MappedText.Empty : NewsMlNames.NameOf(source, affiliation, language);
        return name.Length == 0 ? null : LineFolding.Fold(name.Text);
    }

    private void ReadProperty(XmlNode element)
    {
        switch (element.Name)
        {
            case "by" when NewsMlItem.IsIn(element, _document.Language):
                _document.Participants.AddRange(Byline.Read(FoldedWords.Of(_source, element), Author));
                break;
            case "creator":
                Add(element, RoleOf(element) ?? Author, ParticipantKind.Person);
                break;
            case "contributor":
                Add(element, RoleOf(element) ?? "contributor", ParticipantKind.Person);
                break;
            case "subject" when KindOf(element) is ParticipantKind kind:
                Add(element, null, kind);
                break;
            case "subject" when element["type"] is null && element["typeuri"] is null && AssertOf(element) is XmlNode assert && KindOf(assert) is ParticipantKind kind:
                Add(element, null, kind);
                break;
        }
    }

    private static string? RoleOf(XmlNode party) => NewsMlNames.LastPart(FirstOf(party["role"] ?? party["roleuri"])) is { Length: > 0 } role ? role : null;

    private static string? FirstOf(string? list) => list?.Trim().Split(' ')[0];

    private void Add(XmlNode party, string? role, ParticipantKind expected)
    {
        XmlNode? assert = AssertOf(party);
        MappedText name = NewsMlNames.NameOf(_source, party, _document.Language);
        XmlNode named = party;
        if (name.Length == 0 && assert is not null)
        {
            named = assert;
            name = NewsMlNames.NameOf(_source, assert, _document.Language);
        }

        if (name.Length == 0)
        {
            return;
        }

        string text = LineFolding.Fold(name.Text);
        ParticipantKind kind = KindOf(party) ?? (assert is null ? null : KindOf(assert)) ?? KindSaidBefore(text) ?? (expected == ParticipantKind.Person ? Byline.KindOf(text) : expected);
        string? title = role is null && FirstOf(party["jobtitle"]) is string job ? NewsMlNames.LastPart(job) : role;
        string? affiliation = AffiliationOf(_source, party, _document.Language) ?? (assert is null ? null : AffiliationOf(_source, assert, _document.Language));
        _document.Participants.Add(new StatedParticipant(text, name.Span, kind, title, affiliation, NewsMlNames.IdOf(party))
        {
            Aliases = NewsMlNames.OtherNames(_source, named, text, _document.Language),
        });
    }

    /// <summary>One party may stand in several properties, of which only one says what it is.</summary>
    private ParticipantKind? KindSaidBefore(string name) => _document.Participants.Find(one => one.Name == name)?.Kind;

    private XmlNode? AssertOf(XmlNode property) => NewsMlNames.IdOf(property) is string id && _asserts.TryGetValue(id, out XmlNode assert) ? assert : null;
}
