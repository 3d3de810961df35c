using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Tei;

/// <summary>Reads a <c>teiHeader</c> (TEI P5, chapter 2).</summary>
/// <remarks>
/// Title: <c>titleStmt/title</c>, that of type <c>main</c> (or none) in the language of the text, else the title of the title page, else
/// the first heading. Date: the day that the text is of, <c>settingDesc//date</c>, <c>creation/date</c>, the <c>date</c> of the source,
/// and only then <c>publicationStmt/date</c>, which is that of the electronic edition. Participants: <c>author</c>, <c>editor</c> (role
/// <c>@role</c> or "editor"), <c>respStmt</c> (role <c>resp</c>), <c>principal</c>; the authors of the source when the title statement has
/// none. Language: <c>xml:lang</c> of text or TEI, else the only <c>langUsage/language</c>. Metadata: other titles, meeting, publisher,
/// idno, licence, keywords, the places of the setting.
/// </remarks>
internal sealed class TeiHeader
{
    private static readonly string[] DateAttributes = ["when", "when-iso", "from", "from-iso", "notBefore", "notBefore-iso", "value"];

    private readonly string _source;
    private readonly ParsedDocument _document;
    private readonly TeiPeople _people;

    internal TeiHeader(string source, ParsedDocument document, TeiPeople people)
    {
        _source = source;
        _document = document;
        _people = people;
    }

    /// <summary>Reads a header.</summary>
    /// <param name="header">The <c>teiHeader</c>.</param>
    /// <param name="text">The text that it is of.</param>
    /// <param name="language">The language of the <c>TEI</c> as a whole.</param>
    internal void Read(XmlNode header, XmlNode text, string? language)
    {
        XmlNode? file = header.Child("fileDesc");
        XmlNode? profile = header.Child("profileDesc");
        XmlNode[] languages = profile?.Find("langUsage")?.All("language").ToArray() ?? [];
        _document.Language = LanguageTag.Of(text["lang"] ?? language ?? (languages.Length == 1 ? languages[0]["ident"] ?? languages[0]["id"] : null));
        XmlNode? title = ReadTitle(file?.Child("titleStmt"), text);
        ReadDate(file, profile, text);
        ReadResponsible(file);
        ReadMetadata(file, profile, title);
    }

    private XmlNode? ReadTitle(XmlNode? statement, XmlNode text)
    {
        XmlNode[] titles = statement?.All("title").Where(title => FoldedWords.Of(_source, title).Length > 0).ToArray() ?? [];
        XmlNode[] main = titles.Where(static title => title["type"] is null or "main" or "full").ToArray();
        XmlNode? chosen = main.FirstOrDefault(title => _document.Language is not null && LanguageTag.Of(title["lang"]) == _document.Language)
            ?? main.FirstOrDefault()
            ?? titles.FirstOrDefault();
        XmlNode? shown = chosen
            ?? text.Descendants().FirstOrDefault(static node => node.Name == "docTitle")
            ?? text.Descendants().FirstOrDefault(static node => node.Name == "head");
        _document.Title = shown is null ? MappedText.Empty : FoldedWords.Of(_source, shown);
        return chosen;
    }

    private void ReadDate(XmlNode? file, XmlNode? profile, XmlNode text)
    {
        XmlNode? wrong = null;
        foreach (XmlNode date in Dates(file, profile, text))
        {
            XmlAttributeValue? stated = Stated(date);
            string value = stated?.Value ?? date.AllText().Text;
            if (StatedDate.Read(value) is CalendarDate day)
            {
                _document.Date = day;
                _document.DateSpan = stated is null ? date.AllText().Trim().Span : AttributeText.Of(_source, stated).Span;
                _document.DateSource = "teiHeader " + date.Parent!.Name + "/" + date.Name;
                return;
            }

            wrong ??= stated is null || stated.Value.Trim().Length == 0 ? null : date;
        }

        if (wrong is not null && Stated(wrong) is XmlAttributeValue attribute)
        {
            _document.DateSpan = AttributeText.Of(_source, attribute).Span;
            _document.Findings.Add(new Finding(FindingKind.InvalidDate, _document.DateSpan, attribute.Value));
        }
    }

    private static IEnumerable<XmlNode> Dates(XmlNode? file, XmlNode? profile, XmlNode text)
    {
        XmlNode?[] places = [profile?.Child("settingDesc"), profile?.Child("creation"), Sent(profile), file?.Child("sourceDesc"), file?.Child("publicationStmt")];
        foreach (XmlNode? place in places)
        {
            foreach (XmlNode date in place?.Descendants() ?? [])
            {
                if (date.Name == "date" && date.Parent!.Name is not ("residence" or "event" or "birth" or "death" or "availability" or "msItem" or "provenance"))
                {
                    yield return date;
                }
            }
        }

        foreach (XmlNode date in text.Child("front")?.Descendants().Where(static node => node.Name == "docDate") ?? [])
        {
            yield return date;
        }
    }

    /// <summary>The sending of a letter, when it was written; what came of it later has dates of its own.</summary>
    private static XmlNode? Sent(XmlNode? profile)
    {
        XmlNode[] actions = profile?.Child("correspDesc")?.All("correspAction").ToArray() ?? [];
        return actions.FirstOrDefault(static action => action["type"] == "sent") ?? actions.FirstOrDefault();
    }

    private static XmlAttributeValue? Stated(XmlNode date) => DateAttributes.Select(date.Attribute).FirstOrDefault(static attribute => attribute is not null);

    private void ReadResponsible(XmlNode? file)
    {
        XmlNode? statement = file?.Child("titleStmt");
        XmlNode[] authors = statement?.All("author").ToArray() ?? [];
        if (authors.Length == 0)
        {
            authors = file?.Child("sourceDesc")?.Descendants().Where(static node => node.Name == "author" && node.Parent!.Name is "bibl" or "monogr" or "analytic" or "titleStmt").ToArray() ?? [];
        }

        foreach (XmlNode author in authors)
        {
            Add(author, "author");
        }

        foreach (XmlNode node in statement?.Elements ?? [])
        {
            if (node.Name is "editor" or "principal")
            {
                Add(node, node["role"] ?? node.Name);
            }
            else if (node.Name == "respStmt")
            {
                XmlNode? role = node.All("resp").FirstOrDefault(resp => LanguageTag.Of(resp["lang"]) == _document.Language) ?? node.Child("resp");
                string words = role is null ? "" : LineFolding.Fold(FoldedWords.Of(_source, role).Text);
                foreach (XmlNode name in node.Elements.Where(static child => child.Name is "name" or "persName" or "orgName"))
                {
                    Add(name, words.Length == 0 ? null : words);
                }
            }
        }
    }

    /// <summary>An element holds one name as words or in parts, or an element for each name.</summary>
    private void Add(XmlNode node, string? role)
    {
        XmlNode[] names = node.Elements.Where(static child => child.Name is "persName" or "orgName" or "name").ToArray();
        foreach (XmlNode element in names.Length == 0 ? [node] : names)
        {
            StatedParticipant? known = _people.Find(element["ref"] ?? node["ref"]);
            if (TeiName.Of(_source, element) is TeiName name)
            {
                bool isBody = element.Name == "orgName" || known?.Kind == ParticipantKind.Organization || (element.Name != "persName" && Byline.KindOf(name.Text) == ParticipantKind.Organization);
                _document.Participants.Add(new StatedParticipant(
                    known?.Name ?? name.Text,
                    known is null || known.Name == name.Text ? name.Span : null,
                    isBody ? ParticipantKind.Organization : ParticipantKind.Person,
                    role,
                    known?.Affiliation,
                    known?.ExternalId ?? TeiPeople.ReferenceOf(element) ?? TeiPeople.ReferenceOf(node)));
            }
        }
    }

    private void ReadMetadata(XmlNode? file, XmlNode? profile, XmlNode? title)
    {
        var fields = new XmlFields(_source);
        foreach (XmlNode node in file?.Child("titleStmt")?.Elements ?? [])
        {
            if (node.Name is "meeting" or "funder" or "sponsor" || (node.Name == "title" && node != title))
            {
                fields.Add(node.Name == "title" && node["type"] is string type ? "title." + type : node.Name, node);
            }
        }

        foreach (XmlNode node in file?.Child("publicationStmt")?.Elements ?? [])
        {
            XmlNode? licence = node.Child("licence");
            fields.Add(node.Name == "idno" && node["type"] is string type ? "idno." + type : licence is null ? node.Name : "licence", node, Value(node, licence));
        }

        foreach (XmlNode term in profile?.Child("textClass")?.Descendants() ?? [])
        {
            if (term.Name == "term" || (term.Name == "item" && term.Child("term") is null))
            {
                fields.Add("keywords", term);
            }
        }

        foreach (XmlNode name in profile?.Child("settingDesc")?.Descendants() ?? [])
        {
            if (name.Name is "name" or "placeName" && name["type"] is string type)
            {
                fields.Add("setting." + type, name);
            }
        }

        fields.AddTo(_document);
    }

    private string? Value(XmlNode node, XmlNode? licence)
    {
        if (licence is not null)
        {
            return licence["target"] ?? FoldedWords.Of(_source, licence).Text;
        }

        XmlNode? name = node.Child("orgName") ?? node.Child("ref");
        return node.Name is "date" or "p" or "availability" or "ab" ? null : FoldedWords.Of(_source, name ?? node).Text;
    }
}
