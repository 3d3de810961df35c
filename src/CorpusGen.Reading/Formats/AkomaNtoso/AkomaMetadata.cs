using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.AkomaNtoso;

/// <summary>Reads the head data of an Akoma Ntoso document: <c>meta/identification</c> (FRBR), <c>publication</c> and the preface.</summary>
/// <remarks>
/// Title: <c>docTitle</c>, <c>shortTitle</c> or <c>longTitle</c> of the preface or cover page, else <c>FRBRalias</c>, else the first heading. Date: <c>FRBRdate</c> of the
/// work, else of the <c>docDate</c>, the publication or the expression; dates before 1000 and after 2999 stand for none. Id: <c>FRBRthis</c> of the expression, without scheme
/// and host. Language: <c>FRBRlanguage</c>, else <c>xml:lang</c>. <c>FRBRauthor</c> of the work is a participant of role <c>@as</c>, else "author". Metadata: the document's
/// type, the other FRBR values of the work, the publication, keywords.
/// </remarks>
internal sealed class AkomaMetadata
{
    private static readonly string[] Titles = ["docTitle", "shortTitle", "longTitle"];

    private readonly string _source;
    private readonly ParsedDocument _document;
    private readonly AkomaReferences _references;

    internal AkomaMetadata(string source, ParsedDocument document, AkomaReferences references)
    {
        _source = source;
        _document = document;
        _references = references;
    }

    internal void Read(XmlNode node, XmlNode meta)
    {
        XmlNode? work = meta.Find("identification", "FRBRWork");
        XmlNode? expression = meta.Find("identification", "FRBRExpression");
        _document.Id = PathOf(expression?.Child("FRBRthis")?["value"] ?? work?.Child("FRBRthis")?["value"]);
        _document.Language = LanguageTag.Of(expression?.Child("FRBRlanguage")?["language"] ?? node["lang"]);
        ReadTitle(node, work, expression);
        ReadDate(node, meta, work, expression);
        ReadAuthors(work);
        ReadFields(node, meta, work);
    }

    private static string? PathOf(string? address)
    {
        string text = (address ?? "").Trim();
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        int path = scheme < 0 ? 0 : text.IndexOf('/', scheme + 3);
        string id = path < 0 ? text : text.Substring(path).Trim('/');
        return id.Length == 0 ? null : id;
    }

    private void ReadTitle(XmlNode node, XmlNode? work, XmlNode? expression)
    {
        XmlNode[] fronts = node.Elements.Where(static child => child.Name is "preface" or "coverPage" or "header" or "preamble").ToArray();
        foreach (string name in Titles)
        {
            foreach (XmlNode title in fronts.SelectMany(static front => front.Descendants()))
            {
                if (_document.Title.Length == 0 && title.Name == name)
                {
                    _document.Title = TitleWords(title);
                }
            }
        }

        XmlAttributeValue? alias = (work?.Child("FRBRalias") ?? expression?.Child("FRBRalias"))?.Attribute("value");
        if (_document.Title.Length == 0 && alias is not null)
        {
            _document.Title = AttributeText.Of(_source, alias).Trim();
        }

        if (_document.Title.Length == 0 && node.Descendants().FirstOrDefault(static child => child.Name == "heading") is XmlNode heading)
        {
            _document.Title = TitleWords(heading);
        }
    }

    private MappedText TitleWords(XmlNode title)
    {
        var words = new FoldedWords(_source);
        Append(title, words);
        return words.Take(out _);
    }

    private static void Append(XmlNode node, FoldedWords words)
    {
        foreach (XmlNode child in node.Children)
        {
            if (child.Text is MappedText text)
            {
                words.Append(text);
            }
            else if (child.Name is "br" or "eol")
            {
                words.Separate(" ", child.Span);
            }
            else if (child.Name is not ("authorialNote" or "noteRef"))
            {
                Append(child, words);
            }
        }
    }

    private void ReadDate(XmlNode node, XmlNode meta, XmlNode? work, XmlNode? expression)
    {
        XmlAttributeValue? wrong = null;
        foreach (XmlAttributeValue attribute in Dates(node, meta, work, expression))
        {
            CalendarDate? date = StatedDate.Read(attribute.Value);
            if (date is CalendarDate day && !IsDummy(day))
            {
                _document.Date = day;
                _document.DateSpan = AttributeText.Of(_source, attribute).Span;
                _document.DateSource = "FRBR";
                return;
            }

            wrong ??= date is null && attribute.Value.Trim().Length > 0 ? attribute : null;
        }

        if (wrong is not null)
        {
            _document.DateSpan = AttributeText.Of(_source, wrong).Span;
            _document.Findings.Add(new Finding(FindingKind.InvalidDate, _document.DateSpan, wrong.Value));
        }
    }

    private static IEnumerable<XmlAttributeValue> Dates(XmlNode node, XmlNode meta, XmlNode? work, XmlNode? expression)
    {
        IEnumerable<XmlNode> stated = (work?.All("FRBRdate") ?? [])
            .Concat(node.Elements.Where(static child => child.Name is "preface" or "coverPage" or "header").SelectMany(static front => front.Descendants()).Where(static one => one.Name == "docDate"))
            .Concat(meta.All("publication"))
            .Concat(expression?.All("FRBRdate") ?? []);
        return stated.Select(static one => one.Attribute("date")).OfType<XmlAttributeValue>();
    }

    private static bool IsDummy(CalendarDate date) => string.CompareOrdinal(date.Edtf, "1000") < 0 || string.CompareOrdinal(date.Edtf, "3") >= 0;

    private void ReadAuthors(XmlNode? work)
    {
        foreach (XmlNode author in work?.All("FRBRauthor") ?? [])
        {
            string? role = author["as"] is ['#', ..] reference ? _references.ShownAs(reference) ?? reference.Substring(1) : author["as"];
            if (_references.Find(author["href"], string.IsNullOrWhiteSpace(role) || string.Equals(role, "author", StringComparison.OrdinalIgnoreCase) ? "author" : role) is StatedParticipant one)
            {
                _document.Participants.Add(one);
            }
        }
    }

    private void ReadFields(XmlNode node, XmlNode meta, XmlNode? work)
    {
        var fields = new XmlFields(_source);
        fields.Add("type", node, node.Name);
        fields.Add("name", node.Attribute("name"));
        foreach (XmlNode one in work?.Elements ?? [])
        {
            if (one.Name is not ("FRBRdate" or "FRBRauthor"))
            {
                fields.Add(one.Name, one.Attribute("value"));
            }
        }

        fields.Add("publication", meta.Child("publication")?.Attribute("showAs") ?? meta.Child("publication")?.Attribute("name"));
        foreach (XmlNode keyword in meta.All("classification").SelectMany(static list => list.All("keyword")))
        {
            fields.Add("keywords", keyword.Attribute("showAs") ?? keyword.Attribute("value"));
        }

        fields.AddTo(_document);
    }
}
