using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Tei;

/// <summary>Those whom the headers of a file list, by their <c>xml:id</c>: persons, bodies and the characters of a play.</summary>
/// <remarks>
/// <c>person/persName</c> gives the name, further ones are aliases; the role is <c>roleName</c>, <c>affiliation/@role</c>, <c>occupation</c> or
/// <c>@role</c>, whichever comes first; the affiliation is that which <c>affiliation</c> names or refers to, of several the last that is
/// not over; the identifier is the first <c>idno</c> or <c>@ref</c>. <c>org/orgName</c> likewise, <c>castItem/role</c> with <c>roleDesc</c>.
/// A corpus' header serves all its documents; listed as participants are those of a document's own header.
/// </remarks>
internal sealed class TeiPeople
{
    private readonly string _source;
    private readonly Dictionary<string, StatedParticipant> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<XmlNode, StatedParticipant> _byNode = [];

    internal TeiPeople(string source) => _source = source;

    /// <summary>Reads the lists of a header.</summary>
    internal void Learn(XmlNode? header)
    {
        XmlNode[] listed = header is null ? [] : header.Descendants().Where(static node => node.Name is "org" or "person" or "personGrp").ToArray();
        foreach (XmlNode node in listed.OrderBy(static node => node.Name == "org" ? 0 : 1))
        {
            StatedParticipant? one = node.Name == "org" ? Organization(node) : Person(node);
            if (one is not null)
            {
                _byNode[node] = one;
                Remember(node["id"], one);
            }
        }
    }

    /// <summary>Reads the characters of a play.</summary>
    internal void LearnCast(XmlNode text)
    {
        foreach (XmlNode item in text.Descendants().Where(static node => node.Name == "castItem"))
        {
            XmlNode? role = item.Child("role");
            if (role is not null && TeiName.Of(_source, role) is TeiName name)
            {
                string? description = item.Child("roleDesc") is XmlNode node ? LineFolding.Fold(FoldedWords.Of(_source, node).Text).TrimStart(',', ' ') : null;
                var one = new StatedParticipant(name.Text, name.Span, Role: description);
                _byNode[item] = one;
                Remember(role["id"], one);
                Remember(item["id"], one);
            }
        }
    }

    /// <summary>States those whom the document's own header and cast list name.</summary>
    internal void StateListed(ParsedDocument document, XmlNode tei)
    {
        var known = new HashSet<string>(document.Participants.Select(static one => one.Name), StringComparer.Ordinal);
        foreach (XmlNode node in tei.Descendants())
        {
            if (_byNode.TryGetValue(node, out StatedParticipant? one) && known.Add(one.Name))
            {
                document.Participants.Add(one);
            }
        }
    }

    /// <summary>Whom a reference <c>#id</c> means; of several the first that is known.</summary>
    internal StatedParticipant? Find(string? reference)
    {
        foreach (string one in (reference ?? "").Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (_byId.TryGetValue(one.Substring(one.LastIndexOf('#') + 1), out StatedParticipant? found))
            {
                return found;
            }
        }

        return null;
    }

    private void Remember(string? id, StatedParticipant one)
    {
        if (id is not null && !_byId.ContainsKey(id))
        {
            _byId.Add(id, one);
        }
    }

    private StatedParticipant? Person(XmlNode person)
    {
        TeiName[] names = Names(person, person.Child("persName") is null ? "name" : "persName");
        if (names.Length == 0)
        {
            return null;
        }

        XmlNode? affiliation = Current(person);
        string? occupation = Words(person.Child("occupation"));
        return new StatedParticipant(
            names[0].Text,
            names[0].Span,
            Role: names[0].Role ?? Words(affiliation?.Child("roleName")) ?? affiliation?["role"] ?? occupation ?? person["role"],
            Affiliation: Find(affiliation?["ref"] ?? affiliation?["corresp"])?.Name ?? Words(affiliation?.Child("orgName") ?? affiliation),
            ExternalId: IdentifierOf(person, "persName"))
        {
            Aliases = AliasesOf(names),
        };
    }

    private StatedParticipant? Organization(XmlNode organization)
    {
        TeiName[] names = Names(organization, organization.Child("orgName") is null ? "name" : "orgName");
        return names.Length == 0
            ? null
            : new StatedParticipant(names[0].Text, names[0].Span, ParticipantKind.Organization, ExternalId: IdentifierOf(organization, "orgName")) { Aliases = AliasesOf(names) };
    }

    private TeiName[] Names(XmlNode node, string element) =>
        node.All(element).Select(name => TeiName.Of(_source, name)).OfType<TeiName>().ToArray();

    private static ValueList<string> AliasesOf(TeiName[] names) =>
        ValueList<string>.From(names.Skip(1).Select(static name => name.Text).Where(name => name != names[0].Text).Distinct(StringComparer.Ordinal).ToArray());

    /// <summary>Of several affiliations the last that is not over.</summary>
    private static XmlNode? Current(XmlNode person)
    {
        XmlNode[] all = person.All("affiliation").ToArray();
        return Array.FindLast(all, static one => one["to"] is null && one["role"] != "member")
            ?? Array.FindLast(all, static one => one["to"] is null)
            ?? all.LastOrDefault();
    }

    private static string? IdentifierOf(XmlNode node, string nameElement)
    {
        string? idno = node.Child("idno")?.AllText().Text.Trim();
        return string.IsNullOrEmpty(idno) ? ReferenceOf(node.Child(nameElement)) : idno;
    }

    /// <summary>The address that a name refers to, unless it is a place of the file itself.</summary>
    internal static string? ReferenceOf(XmlNode? name)
    {
        string? reference = name?["ref"]?.Trim().Split(' ')[0];
        return string.IsNullOrEmpty(reference) || reference![0] == '#' ? null : reference;
    }

    private string? Words(XmlNode? node)
    {
        string words = node is null ? "" : LineFolding.Fold(FoldedWords.Of(_source, node).Text);
        return words.Length == 0 ? null : words;
    }
}
