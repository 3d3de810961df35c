using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>Atom 1.0 (RFC 4287) and 0.3, as feeds and as single entries. Each entry is a document.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>title</c>, of type text, html or xhtml</item>
/// <item>date: <c>published</c> (0.3: <c>issued</c>, <c>created</c>), else <c>dc:date</c>, <c>updated</c> (0.3: <c>modified</c>)</item>
/// <item>id: <c>id</c> · language: <c>xml:lang</c> of the content, entry or feed · <c>app:draft</c> (RFC 5023)</item>
/// <item>participants: <c>author/name</c> of the entry, else of its <c>source</c>, else of the feed, with <c>uri</c> as identifier; <c>dc:creator</c>; <c>contributor</c></item>
/// <item>paragraphs and sections: <c>content</c>, else <c>summary</c>, the first that has text; content of other media types and elsewhere has none</item>
/// </list>
/// Everything else of the entry is metadata, and the title of the feed as <c>feed.title</c>.
/// </remarks>
internal sealed class AtomReader
{
    private const string Format = "Atom";
    private const string Shape = "a feed with at least one <entry>";
    private const string Author = "author";

    private readonly string _source;
    private readonly XmlNode? _feedTitle;
    private readonly XmlNode[] _feedAuthors;

    // What the feed says is looked up once: its entries are its children, and may be many.
    private AtomReader(string source, XmlNode root)
    {
        _source = source;
        bool isFeed = root.Name != "entry";
        _feedTitle = isFeed ? Own(root, "title") : null;
        _feedAuthors = isFeed ? AuthorsOf(root) : [];
    }

    internal static ParsedFile Read(string source)
    {
        XmlNode? root = XmlTree.Read(source, out Finding? failure);
        if (root is null)
        {
            return ParsedFile.Refused(failure ?? new Finding(FindingKind.Malformed, default, Format, Shape));
        }

        List<XmlNode> entries = root.Name == "entry" ? [root] : [.. root.All("entry")];
        if (entries.Count == 0)
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, Format, Shape));
        }

        var reader = new AtomReader(source, root);
        ParsedDocument[] documents = entries.ConvertAll(entry => reader.ReadEntry(entry, entries.Count > 1)).ToArray();
        return new ParsedFile(documents, []);
    }

    /// <summary>Adds the person of an author or contributor element; of several names inside it, as some write, each.</summary>
    internal static void AddPerson(string source, XmlNode person, string role, ParsedDocument document)
    {
        string? id = person.Child("uri") is XmlNode uri ? Words(uri) : person.Child("url") is XmlNode url ? Words(url) : null;
        foreach (XmlNode element in person.All("name"))
        {
            MappedText name = FoldedWords.Of(source, element);
            string text = LineFolding.Fold(name.Text);
            if (text.IndexOf('@') >= 0)
            {
                document.Participants.AddRange(Byline.Read(name, role));
            }
            else if (text.Length > 0)
            {
                document.Participants.Add(new StatedParticipant(text, name.Span, Byline.KindOf(text), role, ExternalId: id));
            }
        }
    }

    private ParsedDocument ReadEntry(XmlNode entry, bool isOneOfMany)
    {
        var document = new ParsedDocument { Id = Words(Own(entry, "id")), DateSpan = new TextSpan(entry.Span.Start, 0) };
        document.Fragment = isOneOfMany ? document.Id : null;
        if (Own(entry, "title") is XmlNode title)
        {
            document.Title = FeedText.Line(_source, title, KindOf(title));
        }

        ReadDate(entry, document);
        ReadAuthors(entry, document);
        XmlNode? body = ReadBody(entry, document);
        document.Language = FeedNames.LanguageOf(body ?? entry);
        document.IsDraft = Words(entry.Find("control", "draft")) == "yes";
        AddFields(entry, body, document);
        return document;
    }

    private static void ReadDate(XmlNode entry, ParsedDocument document)
    {
        foreach (string name in new[] { "published", "issued", "created", "date", "updated", "modified" })
        {
            MappedText words = (name == "date" ? entry.Child(name) : Own(entry, name))?.AllText().Trim() ?? MappedText.Empty;
            if (XmlFields.ReadDate(document, words.Text, words.Span, name))
            {
                return;
            }
        }
    }

    private void ReadAuthors(XmlNode entry, ParsedDocument document)
    {
        foreach (XmlNode[] authors in new[] { AuthorsOf(entry), AuthorsOf(entry.Child("source")), _feedAuthors })
        {
            foreach (XmlNode author in authors)
            {
                if (author.Name == "author")
                {
                    AddPerson(_source, author, Author, document);
                }
                else
                {
                    document.Participants.AddRange(Byline.Read(FeedText.Line(_source, author, FeedTextKind.Unsaid), Author));
                }
            }

            if (authors.Length > 0)
            {
                break;
            }
        }

        foreach (XmlNode contributor in entry.All("contributor"))
        {
            AddPerson(_source, contributor, "contributor", document);
        }
    }

    private static XmlNode[] AuthorsOf(XmlNode? holder) => [.. holder?.All("author") ?? [], .. holder?.All("creator") ?? []];

    private static XmlNode? ReadBody(XmlNode entry, ParsedDocument document)
    {
        foreach (string name in new[] { "content", "summary" })
        {
            foreach (XmlNode element in entry.All(name))
            {
                if (element.Namespace != entry.Namespace)
                {
                    continue;
                }

                FeedText.Read(document, element, KindOf(element));
                if (document.Paragraphs.Count > 0)
                {
                    return element;
                }
            }
        }

        return null;
    }

    /// <summary>What <c>type</c> says (RFC 4287, 3.1.1 and 4.1.3), and in Atom 0.3 also <c>mode</c>.</summary>
    private static FeedTextKind KindOf(XmlNode element)
    {
        string type = element["type"]?.Trim().ToLowerInvariant() ?? "text";
        if (element["mode"] == "base64")
        {
            return FeedTextKind.Base64;
        }

        return type switch
        {
            "html" or "text/html" => FeedTextKind.Html,
            "xhtml" or "application/xhtml+xml" => element["mode"] == "escaped" ? FeedTextKind.Html : FeedTextKind.Xhtml,
            "text" or "" or "text/plain" => FeedTextKind.Plain,
            "application/octet-stream" => FeedTextKind.Base64,
            _ when type.StartsWith("text/", StringComparison.Ordinal) => FeedTextKind.Plain,
            _ => FeedTextKind.None,
        };
    }

    private void AddFields(XmlNode entry, XmlNode? body, ParsedDocument document)
    {
        var fields = new FeedFields(_source);
        foreach (XmlNode element in entry.Elements)
        {
            bool isTaken = element == body || (element.Name == "content" && KindOf(element) is FeedTextKind.None or FeedTextKind.Base64 && element["src"] is null) || (element.Name is "title" or "id" && element.Namespace == entry.Namespace) || element.Name == "control" || element.Name == document.DateSource
                || (element.Name is "author" or "contributor" && element.Child("name") is not null)
                || (element.Name == "creator" && document.Participants.Count > 0);
            if (!isTaken)
            {
                fields.Add(element);
            }
        }

        fields.Add("feed.title", _feedTitle);
        fields.AddTo(document);
    }

    /// <summary>The first child of the vocabulary of the entry itself: modules have elements of the same names.</summary>
    private static XmlNode? Own(XmlNode parent, string name)
    {
        foreach (XmlNode child in parent.All(name))
        {
            if (child.Namespace == parent.Namespace)
            {
                return child;
            }
        }

        return null;
    }

    private static string? Words(XmlNode? element) => element?.AllText().Text.Trim() is { Length: > 0 } words ? words : null;
}
