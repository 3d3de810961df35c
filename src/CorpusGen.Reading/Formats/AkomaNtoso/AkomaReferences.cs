using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.AkomaNtoso;

/// <summary>What <c>meta/references</c> lists (top level classes): persons, organizations and roles, each by its id, with the name <c>showAs</c>.</summary>
/// <remarks>
/// <c>TLCPerson</c> and <c>TLCOrganization</c> are participants, in their order; their identifier is the <c>href</c> when it is an address. An
/// organization that only edits the file (<c>source</c> of <c>identification</c>) is none. Ids of the documents around are known as well.
/// </remarks>
internal sealed class AkomaReferences
{
    private readonly string _source;
    private readonly Dictionary<string, XmlNode> _byId = new(StringComparer.Ordinal);

    internal AkomaReferences(string source, XmlNode document)
    {
        _source = source;
        for (XmlNode? node = document; node is not null; node = node.Parent)
        {
            foreach (XmlNode one in node.Child("meta")?.All("references").SelectMany(static references => references.Elements) ?? [])
            {
                if (AkomaNtosoReader.IdOf(one) is string id && !_byId.ContainsKey(id))
                {
                    _byId.Add(id, one);
                }
            }
        }
    }

    /// <summary>Who is meant by a reference <c>#id</c>, and in what role.</summary>
    /// <param name="reference">The value of <c>by</c>, <c>href</c> or <c>refersTo</c>.</param>
    /// <param name="role">The value of <c>as</c>, or the role itself.</param>
    /// <returns><see langword="null"/> when the file does not list a person or body of that id.</returns>
    internal StatedParticipant? Find(string? reference, string? role = null)
    {
        XmlNode? node = Node(reference);
        return node?.Name is "TLCPerson" or "TLCOrganization" ? Of(node, Node(role)?["showAs"] ?? (role is ['#', ..] ? null : role)) : null;
    }

    /// <summary>What the file shows for a reference <c>#id</c>, whatever it is.</summary>
    internal string? ShownAs(string? reference) => Node(reference)?["showAs"];

    /// <summary>States the persons and bodies that a document lists itself.</summary>
    internal void StateListed(ParsedDocument document, XmlNode meta)
    {
        var known = new HashSet<string>(document.Participants.Select(static one => one.Name), StringComparer.Ordinal);
        string? editor = meta.Child("identification")?["source"];
        foreach (XmlNode node in meta.All("references").SelectMany(static references => references.Elements))
        {
            bool isEditor = node.Name == "TLCOrganization" && editor is not null && editor == "#" + AkomaNtosoReader.IdOf(node);
            if (node.Name is "TLCPerson" or "TLCOrganization" && !isEditor && Of(node, null) is StatedParticipant one && known.Add(one.Name))
            {
                document.Participants.Add(one);
            }
        }
    }

    private XmlNode? Node(string? reference) =>
        reference is ['#', ..] && _byId.TryGetValue(reference.Substring(1), out XmlNode? node) ? node : null;

    private StatedParticipant? Of(XmlNode node, string? role)
    {
        if (node.Attribute("showAs") is not XmlAttributeValue shown || shown.Value.Trim().Length == 0)
        {
            return null;
        }

        MappedText words = AttributeText.Of(_source, shown).Trim();
        string name = LineFolding.Fold(words.Text);
        string? href = node["href"];
        bool isAddress = href is not null && href.IndexOf("://", StringComparison.Ordinal) > 0;
        return new StatedParticipant(
            name,
            words.IsVerbatim && words.Text == name ? words.Span : null,
            node.Name == "TLCPerson" ? ParticipantKind.Person : ParticipantKind.Organization,
            string.IsNullOrWhiteSpace(role) ? null : role,
            ExternalId: isAddress ? href : null);
    }
}
