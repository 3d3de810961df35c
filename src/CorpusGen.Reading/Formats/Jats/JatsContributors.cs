using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Jats;

/// <summary>Reads the contributors of a JATS article: <c>contrib-group/contrib</c>.</summary>
/// <remarks>
/// The name is <c>name</c> (given names, surname, suffix; surname first when <c>name-style</c> is <c>eastern</c>), <c>string-name</c> or <c>collab</c>, which is a
/// body; of <c>name-alternatives</c> the first, the others are aliases. The role of a <c>contrib-type</c> <c>author</c> is "author", that of
/// others what their <c>role</c> says, else their type. The affiliation is the first <c>aff</c> in the <c>contrib</c> or the one that its <c>xref</c>
/// refers to, by its institutions. The identifier is <c>contrib-id</c> (ORCID). The members that a <c>collab</c> lists are contributors too, affiliated to it.
/// </remarks>
internal sealed class JatsContributors
{
    private readonly string _source;
    private readonly ParsedDocument _document;
    private readonly Dictionary<string, XmlNode> _affiliations = new(StringComparer.Ordinal);

    internal JatsContributors(string source, ParsedDocument document, XmlNode article)
    {
        _source = source;
        _document = document;
        foreach (XmlNode node in article.Descendants())
        {
            if (node.Name == "aff" && node["id"] is string id && !_affiliations.ContainsKey(id))
            {
                _affiliations.Add(id, node);
            }
        }
    }

    internal void Read(XmlNode meta)
    {
        foreach (XmlNode group in meta.All("contrib-group"))
        {
            ReadGroup(group, null);
        }
    }

    private void ReadGroup(XmlNode group, string? body)
    {
        foreach (XmlNode contributor in group.All("contrib"))
        {
            StatedParticipant? one = Contributor(contributor, group, body);
            if (one is not null)
            {
                _document.Participants.Add(one);
            }

            foreach (XmlNode members in contributor.Elements.Where(static node => node.Name is "collab" or "collab-wrap").SelectMany(static node => node.All("contrib-group")))
            {
                ReadGroup(members, one?.Name);
            }
        }
    }

    private StatedParticipant? Contributor(XmlNode contributor, XmlNode group, string? body)
    {
        XmlNode[] names = NamesOf(contributor).ToArray();
        string[] words = names.Select(NameOf).Where(static name => name.Length > 0).ToArray();
        if (words.Length == 0)
        {
            return null;
        }

        bool isBody = names[0].Name is "collab" or "institution" or "on-behalf-of";
        string? role = contributor.Child("role") is XmlNode node ? Words(node) : null;
        return new StatedParticipant(
            words[0],
            SpanOf(names[0], words[0]),
            isBody ? ParticipantKind.Organization : ParticipantKind.Person,
            contributor["contrib-type"] is null or "author" && group["content-type"] is null or "author" or "authors" ? "author" : role ?? contributor["contrib-type"],
            AffiliationOf(contributor, group) ?? body,
            contributor.Child("contrib-id")?.AllText().Text.Trim())
        {
            Aliases = ValueList<string>.From(words.Skip(1).Where(name => name != words[0]).Distinct(StringComparer.Ordinal).ToArray()),
        };
    }

    private static IEnumerable<XmlNode> NamesOf(XmlNode contributor)
    {
        foreach (XmlNode node in contributor.Elements)
        {
            if (node.Name is "name" or "string-name" or "collab" or "institution" or "on-behalf-of")
            {
                yield return node;
            }

            foreach (XmlNode inner in node.Name is "name-alternatives" or "collab-alternatives" or "collab-wrap" ? node.Elements : [])
            {
                if (inner.Name is "name" or "string-name" or "collab")
                {
                    yield return inner;
                }
            }
        }
    }

    private string NameOf(XmlNode name)
    {
        if (name.Name == "collab")
        {
            return CollabOf(name);
        }

        string surname = Part(name, "surname");
        string given = Part(name, "given-names");
        string suffix = Part(name, "suffix");
        if (surname.Length == 0 && given.Length == 0)
        {
            return Words(name) ?? "";
        }

        string both = name["name-style"] == "eastern" ? surname + " " + given : given + " " + surname;
        return (both.Trim() + " " + suffix).Trim();
    }

    /// <summary>The words of a body without the members and addresses inside it.</summary>
    private string CollabOf(XmlNode collab)
    {
        XmlNode? inner = collab.Child("institution") ?? collab.Child("named-content");
        var words = new FoldedWords(_source);
        foreach (XmlNode child in collab.Children)
        {
            if (child.Text is not null || child.Name is not ("contrib-group" or "address" or "email" or "xref" or "aff" or "fn" or "addr-line" or "country"))
            {
                words.Append(child.AllText());
            }
        }

        string name = LineFolding.Fold(words.Take(out _).Text).TrimEnd(',', ';', ':', ' ');
        return name.Length > 0 || inner is null ? name : Words(inner) ?? "";
    }

    /// <summary>The place of a name that stands in the file in the order of reading.</summary>
    private TextSpan? SpanOf(XmlNode name, string words)
    {
        TextSpan span = FoldedWords.Of(_source, name).Span;
        return LineFolding.Fold(span.In(_source)) == words ? span : null;
    }

    private string? AffiliationOf(XmlNode contributor, XmlNode group)
    {
        XmlNode? affiliation = contributor.Child("aff");
        if (affiliation is null)
        {
            foreach (XmlNode reference in contributor.All("xref"))
            {
                string first = (reference["rid"] ?? "").Split(' ')[0];
                if (affiliation is null && reference["ref-type"] == "aff" && _affiliations.TryGetValue(first, out XmlNode? found))
                {
                    affiliation = found;
                }
            }
        }

        affiliation ??= contributor.All("xref").Any(static reference => reference["ref-type"] == "aff") ? null : group.All("aff").FirstOrDefault(static aff => aff["id"] is null);
        return affiliation is null ? null : BodyOf(affiliation);
    }

    private string? BodyOf(XmlNode affiliation)
    {
        string[] institutions = affiliation.Descendants()
            .Where(static node => node.Name == "institution")
            .Select(Words)
            .OfType<string>()
            .ToArray();
        if (institutions.Length > 0)
        {
            return string.Join(", ", institutions);
        }

        var words = new FoldedWords(_source);
        foreach (XmlNode child in affiliation.Children)
        {
            if (child.Text is not null || child.Name is not ("label" or "email" or "sup" or "institution-id" or "ext-link"))
            {
                words.Append(child.AllText());
            }
        }

        string all = LineFolding.Fold(words.Take(out _).Text).Trim(' ', ',', ';');
        return all.Length == 0 ? null : all;
    }

    private string Part(XmlNode name, string part) => name.Child(part) is XmlNode node ? Words(node) ?? "" : "";

    private string? Words(XmlNode node)
    {
        string words = LineFolding.Fold(FoldedWords.Of(_source, node).Text);
        return words.Length == 0 ? null : words;
    }
}
