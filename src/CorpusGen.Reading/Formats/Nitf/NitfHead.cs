using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Nitf;

/// <summary>What NITF states of a document outside its text: <c>head</c> with <c>docdata</c>, and the head and the end of the body.</summary>
internal static class NitfHead
{
    internal static void Read(string source, XmlNode nitf, ParsedDocument document)
    {
        XmlNode? head = nitf.Child("head");
        XmlNode? data = head?.Child("docdata") ?? nitf.Child("docdata");
        ReadDate(source, nitf, head, data, document);
        ReadStatus(data, document);
        if (data?.Child("doc-id")?["id-string"]?.Trim() is { Length: > 0 } id)
        {
            document.Id = id;
        }

        ReadIdentified(source, data, document);
        var fields = new XmlFields(source);
        AddHead(fields, head);
        AddData(fields, data);
        AddBody(fields, nitf.Child("body"));
        fields.AddTo(document);
    }

    private static void ReadDate(string source, XmlNode nitf, XmlNode? head, XmlNode? data, ParsedDocument document)
    {
        XmlNode? story = nitf.Find("body", "body.head", "dateline", "story.date");
        foreach ((XmlNode? element, string attribute) in new[]
        {
            (data?.Child("date.issue"), "norm"), (data?.Child("date.release"), "norm"), (head?.Child("pubdata"), "date.publication"), (story, "norm"),
        })
        {
            if (document.Date is null && element?.Attribute(attribute) is XmlAttributeValue value)
            {
                XmlFields.ReadDate(document, value.Value, value.Span, element.Name);
            }
        }

        if (document.Date is null && document.Findings.Count == 0 && story is not null && StatedDate.Read(FoldedWords.Of(source, story).Text) is CalendarDate date)
        {
            document.Date = date;
            document.DateSpan = story.Span;
            document.DateSource = story.Name;
        }
        else if (document.Date is not null)
        {
            document.Findings.Clear();
        }
    }

    private static void ReadStatus(XmlNode? data, ParsedDocument document)
    {
        document.Status = data?["management-status"]?.Trim() is { Length: > 0 } status ? status : null;
        document.IsDraft = document.Status is "withheld" or "canceled" or "cancelled";
        if (document.Status == "embargoed" && data?.Child("date.release")?.Attribute("norm") is XmlAttributeValue release)
        {
            document.TakeEmbargo(release.Value, release.Span, "date.release");
        }
    }

    private static void ReadIdentified(string source, XmlNode? data, ParsedDocument document)
    {
        foreach (XmlNode element in data?.Child("identified-content")?.Elements ?? [])
        {
            if (element.Name is not ("person" or "org"))
            {
                continue;
            }

            string? role = element.Child("function") is XmlNode function ? LineFolding.Fold(FoldedWords.Of(source, function).Text) : null;
            ParticipantKind kind = element.Name == "org" ? ParticipantKind.Organization : ParticipantKind.Person;
            if (element.Name == "org" && FoldedWords.Of(source, element) is { Length: > 0 } body)
            {
                document.Participants.Add(new StatedParticipant(LineFolding.Fold(body.Text), body.Span, kind, ExternalId: NitfElements.IdOf(element)));
            }
            else if (NitfBylines.NameOf(source, element) is { Length: > 0 } name && Byline.Read(name, role) is [StatedParticipant person])
            {
                document.Participants.Add(person with { Kind = kind, ExternalId = NitfElements.IdOf(element) });
            }
        }
    }

    private static void AddHead(XmlFields fields, XmlNode? head)
    {
        foreach (XmlNode element in head?.Elements ?? [])
        {
            switch (element.Name)
            {
                case "meta" when (element["name"] ?? element["http-equiv"]) is { Length: > 0 } name:
                    fields.Add(name, element, element["content"]);
                    break;
                case "tobject":
                    fields.Add("tobject.type", element.Attribute("tobject.type"));
                    AddSubjects(fields, element);
                    break;
                case "pubdata":
                    foreach (XmlAttributeValue attribute in element.Attributes)
                    {
                        fields.Add("pubdata." + attribute.Name, attribute);
                    }

                    break;
            }
        }
    }

    private static void AddSubjects(XmlFields fields, XmlNode tobject)
    {
        foreach (XmlNode subject in tobject.All("tobject.subject"))
        {
            fields.Add("tobject.subject", subject, subject["tobject.subject.detail"] ?? subject["tobject.subject.matter"] ?? subject["tobject.subject.type"] ?? subject["tobject.subject.code"]);
        }
    }

    private static void AddData(XmlFields fields, XmlNode? data)
    {
        foreach (XmlNode element in data?.Elements ?? [])
        {
            switch (element.Name)
            {
                case "urgency":
                    fields.Add("urgency", element.Attribute("ed-urg"));
                    break;
                case "du-key":
                    fields.Add("du-key", element.Attribute("key"));
                    break;
                case "fixture":
                    fields.Add("fixture", element.Attribute("fix-id"));
                    break;
                case "series":
                    fields.Add("series", element.Attribute("series.name"));
                    break;
                case "date.release" or "date.expire":
                    fields.Add(element.Name, element.Attribute("norm"));
                    break;
                case "ed-msg":
                    fields.Add("ed-msg", element.Attribute("info"));
                    break;
                case "doc-scope":
                    fields.Add("doc-scope", element.Attribute("scope"));
                    break;
                case "doc.copyright" or "doc.rights":
                    fields.Add(element.Name + ".holder", element.Attribute("holder"));
                    fields.Add(element.Name + ".year", element.Attribute("year"));
                    break;
                case "evloc":
                    fields.Add("evloc.city", element.Attribute("city"));
                    fields.Add("evloc.country", element.Attribute("iso-cc"));
                    break;
                case "key-list":
                    AddKeywords(fields, element.All("keyword"));
                    break;
                case "identified-content":
                    AddIdentified(fields, element);
                    break;
            }
        }
    }

    private static void AddKeywords(XmlFields fields, IEnumerable<XmlNode> keywords)
    {
        foreach (XmlNode keyword in keywords)
        {
            fields.Add("keyword", keyword.Attribute("key"));
        }
    }

    private static void AddIdentified(XmlFields fields, XmlNode identified)
    {
        foreach (XmlNode element in identified.Elements)
        {
            if (element.Name is not ("person" or "org"))
            {
                fields.Add(element.Name, element);
            }
        }
    }

    private static void AddBody(XmlFields fields, XmlNode? body)
    {
        foreach (XmlNode element in body?.Child("body.head")?.Elements ?? [])
        {
            switch (element.Name)
            {
                case "hedline":
                    foreach (XmlNode lower in element.All("hl2"))
                    {
                        fields.Add("hl2", lower);
                    }

                    break;
                case "dateline":
                    fields.AddParts(element.Name, element);
                    break;
                case "distributor" or "abstract" or "note" or "rights" or "series":
                    fields.Add(element.Name, element);
                    break;
            }
        }

        foreach (XmlNode element in body?.Child("body.end")?.Elements ?? [])
        {
            fields.Add(element.Name, element);
        }
    }
}
