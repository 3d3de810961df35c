using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>RSS: 0.90 and 1.0 (RDF), 0.91, 0.92 and 2.0, with the modules that are in use. Each item is a document.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>title</c>, else <c>dc:title</c>, <c>media:title</c>, <c>itunes:title</c></item>
/// <item>date: <c>pubDate</c>, else <c>dc:date</c>, <c>dcterms:issued</c> or <c>created</c>, Atom's <c>published</c>, else when it was changed. The
/// dates of the channel are not those of its items.</item>
/// <item>id: <c>guid</c>, else <c>rdf:about</c> · language: <c>xml:lang</c>, <c>dc:language</c>, that of the channel</item>
/// <item>participants: <c>author</c>, <c>dc:creator</c>, <c>dc:author</c>, Atom's <c>author</c>, else <c>itunes:author</c>, as authors;
/// <c>dc:contributor</c></item>
/// <item>paragraphs and sections: <c>content:encoded</c>, else an XHTML <c>body</c>, Atom's <c>content</c>, <c>description</c>,
/// <c>dc:description</c>, <c>itunes:summary</c>, <c>media:description</c>, the first that has text</item>
/// <item>exports of WordPress: <see cref="WordPressExport"/></item>
/// </list>
/// Everything else is metadata, and the title of the channel as <c>channel.title</c>. Elements are told by their names and by what is
/// particular in their namespaces (<see cref="FeedNames"/>).
/// </remarks>
internal sealed class RssReader
{
    private const string Format = "RSS";
    private const string Shape = "a feed with at least one <item>";
    private const string Author = "author";

    private readonly string _source;
    private readonly XmlNode? _channelTitle;
    private readonly string? _channelLanguage;
    private readonly WordPressExport _export;

    // What the channel says is looked up once: its items may be its children, and many.
    private RssReader(string source, XmlNode? channel)
    {
        _source = source;
        _channelTitle = channel is null ? null : First(channel, "title", null);
        XmlNode? language = channel is null ? null : First(channel, "language", null) ?? First(channel, "language", FeedNames.DublinCore);
        _export = new WordPressExport(channel);
        _channelLanguage = Words(language) ?? FeedNames.LanguageOf(channel);
    }

    internal static ParsedFile Read(string source)
    {
        XmlNode? root = XmlTree.Read(source, out Finding? failure);
        if (root is null)
        {
            return ParsedFile.Refused(failure ?? new Finding(FindingKind.Malformed, default, Format, Shape));
        }

        var items = new List<XmlNode>();
        foreach (XmlNode element in root.Descendants())
        {
            if (element.Name == "item" && FeedNames.IsCore(element) && element.Parent?.Name is "channel" or "rss" or "RDF" or "items")
            {
                items.Add(element);
            }
        }

        if (items.Count == 0)
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, Format, Shape));
        }

        items = items.FindAll(WordPressExport.IsPost) is { Count: > 0 } posts ? posts : items;
        var reader = new RssReader(source, root.Child("channel"));
        ParsedDocument[] documents = items.ConvertAll(item => reader.ReadItem(item, items.Count > 1)).ToArray();
        return new ParsedFile(documents, []);
    }

    private ParsedDocument ReadItem(XmlNode item, bool isOneOfMany)
    {
        var document = new ParsedDocument();
        XmlNode? guid = First(item, "guid", null);
        string? id = Words(guid) ?? item["about"];
        document.Id = string.IsNullOrWhiteSpace(id) ? null : id!.Trim();
        document.IdSpan = guid?.AllText().Trim().Span ?? default;
        document.Fragment = isOneOfMany ? document.Id ?? Words(First(item, "link", null)) : null;
        document.DateSpan = new TextSpan(item.Span.Start, 0);
        ReadTitle(item, document);
        ReadDate(item, document);
        WordPressExport.ReadStatus(item, document);
        ReadAuthors(item, document);
        XmlNode? body = ReadBody(item, document);
        document.Language = LanguageOf(item, body);
        AddFields(item, body, document);
        return document;
    }

    private void ReadTitle(XmlNode item, ParsedDocument document)
    {
        foreach ((string name, string? vocabulary) in new[] { ("title", null), ("title", FeedNames.DublinCore), ("title", FeedNames.Media), ("title", FeedNames.Itunes) })
        {
            if (document.Title.Length == 0 && First(item, name, vocabulary) is XmlNode title)
            {
                document.Title = FeedText.Line(_source, title, FeedTextKind.Unsaid);
            }
        }
    }

    private static void ReadDate(XmlNode item, ParsedDocument document)
    {
        XmlNode?[] candidates =
        [
            First(item, "pubDate", null), First(item, "pubdate", null), First(item, "date", FeedNames.DublinCore), First(item, "issued", FeedNames.DublinCoreTerms),
            First(item, "created", FeedNames.DublinCoreTerms), OfAtom(item, "published"), First(item, "date", null), OfAtom(item, "updated"),
            First(item, "modified", FeedNames.DublinCoreTerms), WordPressExport.DateOf(item),
        ];
        foreach (XmlNode? candidate in candidates)
        {
            MappedText words = candidate?.AllText().Trim() ?? MappedText.Empty;
            if (!WordPressExport.IsNoDate(words.Text) && XmlFields.ReadDate(document, words.Text, words.Span, candidate?.Name ?? ""))
            {
                return;
            }
        }
    }

    private void ReadAuthors(XmlNode item, ParsedDocument document)
    {
        foreach (XmlNode element in item.Elements)
        {
            bool isDublinCore = FeedNames.IsOf(element, FeedNames.DublinCore);
            switch (element.Name)
            {
                case "author" when FeedNames.IsAtom(element) || element.Child("name") is not null:
                    AtomReader.AddPerson(_source, element, Author, document);
                    break;
                case "author" when FeedNames.IsCore(element) || isDublinCore:
                case "creator" when isDublinCore:
                    AddNames(element, Author, document);
                    break;
                case "contributor" when isDublinCore:
                    AddNames(element, "contributor", document);
                    break;
            }
        }

        if (!document.Participants.Exists(static one => one.Role == Author) && First(item, "author", FeedNames.Itunes) is XmlNode host)
        {
            AddNames(host, Author, document);
        }
    }

    private void AddNames(XmlNode element, string role, ParsedDocument document) =>
        document.Participants.AddRange(Byline.Read(FeedText.Line(_source, element, FeedTextKind.Unsaid), role).Select(_export.Named));

    private static XmlNode? ReadBody(XmlNode item, ParsedDocument document)
    {
        (XmlNode? Element, FeedTextKind Kind)[] candidates =
        [
            (First(item, "encoded", FeedNames.Content), FeedTextKind.Html), (First(item, "body", FeedNames.Xhtml) ?? First(item, "div", FeedNames.Xhtml), FeedTextKind.Xhtml),
            (OfAtom(item, "content"), FeedTextKind.Html), (First(item, "description", null), FeedTextKind.Unsaid), (OfAtom(item, "summary"), FeedTextKind.Unsaid),
            (First(item, "description", FeedNames.DublinCore), FeedTextKind.Unsaid), (First(item, "summary", FeedNames.Itunes), FeedTextKind.Unsaid),
            (First(item, "description", FeedNames.Media), FeedTextKind.Unsaid),
        ];
        foreach ((XmlNode? element, FeedTextKind kind) in candidates)
        {
            if (element is not null && document.Paragraphs.Count == 0)
            {
                document.Headings.Clear();
                FeedText.Read(document, element, kind);
                if (document.Paragraphs.Count > 0)
                {
                    return element;
                }
            }
        }

        return null;
    }

    private string? LanguageOf(XmlNode item, XmlNode? body)
    {
        string? own = Words(First(item, "language", FeedNames.DublinCore));
        return own ?? FeedNames.LanguageOf(body ?? item) ?? _channelLanguage;
    }

    private void AddFields(XmlNode item, XmlNode? body, ParsedDocument document)
    {
        var fields = new FeedFields(_source);
        foreach (XmlNode element in item.Elements)
        {
            bool isTaken = element == body
                || (element.Name == "title" && FeedNames.IsCore(element))
                || (element.Name == "guid" && FeedNames.IsCore(element))
                || element.Name == document.DateSource
                || IsNamed(element, document);
            if (!isTaken)
            {
                fields.Add(element);
            }
        }

        fields.Add("channel.title", _channelTitle);
        fields.AddTo(document);
    }

    /// <summary>Whether the names in an element became participants.</summary>
    private static bool IsNamed(XmlNode element, ParsedDocument document)
    {
        TextSpan place = element.AllText().Span;
        return document.Participants.Exists(one => one.Span is TextSpan span && span.Start >= place.Start && span.End <= place.End && place.Length > 0);
    }

    /// <summary>The first child of a name, of the feed itself or of a module.</summary>
    private static XmlNode? First(XmlNode parent, string name, string? vocabulary)
    {
        foreach (XmlNode child in parent.All(name))
        {
            if (vocabulary is null ? FeedNames.IsCore(child) : FeedNames.IsOf(child, vocabulary))
            {
                return child;
            }
        }

        return null;
    }

    private static XmlNode? OfAtom(XmlNode parent, string name)
    {
        foreach (XmlNode child in parent.All(name))
        {
            if (FeedNames.IsAtom(child))
            {
                return child;
            }
        }

        return null;
    }

    private static string? Words(XmlNode? element) => element?.AllText().Text.Trim() is { Length: > 0 } words ? words : null;
}
