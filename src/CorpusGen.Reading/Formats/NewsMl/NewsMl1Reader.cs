using System;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Nitf;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>IPTC NewsML 1.0 to 1.2, which many agencies still deliver. Each <c>NewsItem</c> is a document.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>text: the <c>DataContent</c> of the first component of role Main or Body that has words, else of the first that has words and no other
/// role; NITF, XHTML or <c>p</c> elements in it, else plain text. Components are alternatives or accompany the text, so that one is read.</item>
/// <item>title: the first <c>HeadLine</c> of the components around the text, innermost first, else of the item, else the title of the content</item>
/// <item>date: <c>ThisRevisionCreated</c>, else <c>FirstCreated</c>, <c>DateId</c>, <c>NewsEnvelope/DateAndTime</c></item>
/// <item>id: <c>PublicIdentifier</c> · language: <c>DescriptiveMetadata/Language</c> of the component, else <c>xml:lang</c></item>
/// <item>status: <c>Status@FormalName</c>; what is withheld or canceled is a draft, what is embargoed is so until <c>StatusWillChange</c></item>
/// <item>participants: <c>ByLine</c> as authors</item>
/// </list>
/// The other news lines, and the formal names of parties, genres, subjects and places, are metadata.
/// </remarks>
internal sealed class NewsMl1Reader
{
    private const string Format = "NewsML";
    private const string ItemShape = "an item with a head line or text";
    private const string Shape = "a <NewsItem> with a head line or text";

    private readonly string _source;
    private readonly XmlNode _root;

    private NewsMl1Reader(string source, XmlNode root)
    {
        _source = source;
        _root = root;
    }

    internal static ParsedFile Read(string source)
    {
        XmlNode? root = XmlTree.Read(source, out Finding? failure);
        if (root is null)
        {
            return ParsedFile.Refused(failure ?? new Finding(FindingKind.Malformed, default, Format, Shape));
        }

        var reader = new NewsMl1Reader(source, root);
        return NewsMlFile.Read(root, [.. root.All("NewsItem")], reader.ReadItem, new NewsMlShape(Format, Shape, ItemShape));
    }

    private ParsedDocument ReadItem(XmlNode item)
    {
        XmlNode? identifier = item.Find("Identification", "NewsIdentifier");
        XmlNode? management = item.Child("NewsManagement");
        var document = new ParsedDocument { Id = Words(identifier?.Child("PublicIdentifier")), DateSpan = new TextSpan(item.Span.Start, 0) };
        XmlNode? content = Content(item);
        XmlNode? component = content?.Parent?.Parent ?? item.Child("NewsComponent");
        document.Title = TitleOf(item, component);
        foreach (XmlNode? date in new[] { management?.Child("ThisRevisionCreated"), management?.Child("FirstCreated"), identifier?.Child("DateId"), _root.Find("NewsEnvelope", "DateAndTime") })
        {
            MappedText words = date?.AllText().Trim() ?? MappedText.Empty;
            if (XmlFields.ReadDate(document, words.Text, words.Span, date?.Name ?? ""))
            {
                break;
            }
        }

        ReadStatus(management, document);
        document.Language = LanguageOf(component);
        ReadBylines(item, component, document);
        if (content is not null)
        {
            ReadContent(content, document);
        }

        AddFields(item, component, document);
        return document;
    }

    /// <summary>The content that is the text of the item.</summary>
    private static XmlNode? Content(XmlNode item)
    {
        XmlNode? other = null;
        foreach (XmlNode element in item.Descendants())
        {
            if (element.Name != "DataContent" || element.AllText().Text.Trim().Length == 0 || !IsText(element.Parent))
            {
                continue;
            }

            string? role = element.Parent?.Parent?.Child("Role")?["FormalName"];
            if (role is not null && (Is(role, "Main") || Is(role, "Body") || Is(role, "Main Text")))
            {
                return element;
            }

            other ??= role is null ? element : null;
        }

        return other;
    }

    private static bool IsText(XmlNode? item)
    {
        string type = item?.Child("MimeType")?["FormalName"] ?? item?.Child("MediaType")?["FormalName"] ?? "text";
        return type.IndexOf("text", StringComparison.OrdinalIgnoreCase) >= 0 || type.IndexOf("ml", StringComparison.OrdinalIgnoreCase) >= 0
            ? type.IndexOf("css", StringComparison.OrdinalIgnoreCase) < 0 && item?.Child("Encoding") is null
            : false;
    }

    private MappedText TitleOf(XmlNode item, XmlNode? component)
    {
        for (XmlNode? around = component; around is not null && around != item; around = around.Parent)
        {
            if (around.Find("NewsLines", "HeadLine") is XmlNode line && FoldedWords.Of(_source, line) is { Length: > 0 } words)
            {
                return words;
            }
        }

        foreach (XmlNode element in item.Descendants())
        {
            if (element.Name == "HeadLine" && FoldedWords.Of(_source, element) is { Length: > 0 } words)
            {
                return words;
            }
        }

        return MappedText.Empty;
    }

    private static void ReadStatus(XmlNode? management, ParsedDocument document)
    {
        document.Status = management?.Child("Status")?["FormalName"]?.Trim() is { Length: > 0 } status ? status : null;
        document.IsDraft = document.Status is string state && (Is(state, "Withheld") || Is(state, "Canceled"));
        if (document.Status is string embargoed && Is(embargoed, "Embargoed"))
        {
            MappedText release = management?.Find("StatusWillChange", "DateAndTime")?.AllText().Trim() ?? MappedText.Empty;
            document.TakeEmbargo(release.Text, release.Length > 0 ? release.Span : new TextSpan(management!.Span.Start, 0), "StatusWillChange");
        }
    }

    private static string? LanguageOf(XmlNode? component)
    {
        for (XmlNode? around = component; around is not null; around = around.Parent)
        {
            string? language = around.Find("DescriptiveMetadata", "Language")?["FormalName"] ?? around["lang"];
            if (language?.Trim() is { Length: > 0 } stated)
            {
                return stated;
            }
        }

        return null;
    }

    private void ReadBylines(XmlNode item, XmlNode? component, ParsedDocument document)
    {
        for (XmlNode? around = component; around is not null && around != item && document.Participants.Count == 0; around = around.Parent)
        {
            foreach (XmlNode line in around.Child("NewsLines")?.All("ByLine") ?? [])
            {
                document.Participants.AddRange(Byline.Read(FoldedWords.Of(_source, line), NitfBylines.Role));
            }
        }
    }

    private void ReadContent(XmlNode content, ParsedDocument document)
    {
        XmlNode container = content;
        bool hasElements = false;
        foreach (XmlNode element in content.Descendants())
        {
            hasElements = true;
            if (element.Name is "nitf" or "body.content")
            {
                NitfReader.ReadBody(_source, element, document);
                return;
            }

            container = element.Name == "body" ? element : container;
        }

        if (hasElements)
        {
            XhtmlTree.Read(document, container);
        }
        else
        {
            PlainParagraphs.Add(document, content.AllText());
        }
    }

    private void AddFields(XmlNode item, XmlNode? component, ParsedDocument document)
    {
        var fields = new XmlFields(_source);
        fields.Add("Urgency", item.Find("NewsManagement", "Urgency")?.Attribute("FormalName"));
        for (XmlNode? around = component; around is not null && around != item; around = around.Parent)
        {
            foreach (XmlNode line in around.Child("NewsLines")?.Elements ?? [])
            {
                if (line.Name is not ("HeadLine" or "ByLine"))
                {
                    fields.Add(line.Name, line);
                }
            }

            foreach (string part in new[] { "AdministrativeMetadata", "DescriptiveMetadata", "Metadata" })
            {
                AddFormalNames(fields, around.Child(part));
            }
        }

        fields.AddTo(document);
    }

    private static void AddFormalNames(XmlFields fields, XmlNode? metadata)
    {
        foreach (XmlNode element in metadata?.Descendants() ?? [])
        {
            bool isProperty = element.Name == "Property" && element["Value"] is not null;
            string name = isProperty ? element["FormalName"] ?? element.Name : element.Name == "Party" ? element.Parent!.Name : element.Name;
            string? value = isProperty ? element["Value"] : element["FormalName"];
            if (element.Name is not ("Language" or "MetadataType" or "Comment"))
            {
                fields.Add(name, element, value);
            }
        }
    }

    private static bool Is(string text, string name) => string.Equals(text.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static string? Words(XmlNode? element) => element?.AllText().Text.Trim() is { Length: > 0 } words ? words : null;
}
