using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Formats.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org): one document per item.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>title</c> · date: <c>date_published</c>, else <c>date_modified</c> · id and fragment: <c>id</c> (a number counts as text), else <c>url</c></item>
/// <item>language: that of the item, else of the feed · participants: <c>authors</c>, <c>author</c> of the item, else of the feed, as authors</item>
/// <item>paragraphs: <c>content_html</c>, else <c>content_text</c>, else <c>summary</c></item>
/// </list>
/// All other fields of the item are metadata, and the title of the feed is, as <c>feed</c>.
/// </remarks>
internal static class JsonFeedReader
{
    private const string Shape = "an object with a list 'items' that has at least one item";

    internal static ParsedFile Read(string text)
    {
        if (JsonReader.Read(text, out Finding? failure) is not DataNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        if (root["items"] is not { Kind: DataKind.List, Items.Count: > 0 } items)
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root["items"]?.Span ?? root.Span, "JSON Feed", Shape));
        }

        var parsed = new ParsedItems("JSON Feed");
        parsed.AddObjects(items.Items, "items", item => ReadItem(root, item));
        return parsed.ToFile();
    }

    private static ParsedDocument ReadItem(DataNode feed, DataNode item)
    {
        var document = new ParsedDocument { DateSpan = new TextSpan(item.Span.Start, 0) };
        var fields = new FieldSet(item, document);
        document.Id = fields.TakeText("id") ?? item.TextOf("url");
        document.Fragment = document.Id;
        document.Language = LanguageTag.Of(fields.TakeText("language") ?? feed.TextOf("language"));
        fields.TakeDate("datepublished", "datemodified");
        if (fields.TakeScalar("title") is DataNode title)
        {
            document.Title = JsonText.Line(title);
        }

        DataNode? own = fields.Take("authors");
        own = own is { Items.Count: > 0 } ? own : fields.Take("author");
        if ((own ?? feed["authors"] ?? feed["author"]) is DataNode authors)
        {
            HeadFields.ReadAuthors(document, authors, "author");
        }

        ReadText(document, fields);
        fields.Finish();
        if (feed["title"] is { IsScalar: true } name)
        {
            document.Metadata.Add(new StatedField("feed", [new StatedValue(name.Text, name.Kind, name.Span)], name.Span));
        }

        return document;
    }

    private static void ReadText(ParsedDocument document, FieldSet fields)
    {
        if (fields.TakeScalar("contenthtml") is DataNode html)
        {
            JsonText.Read(document, html, TextForm.Html);
        }

        if (fields.TakeScalar("contenttext") is DataNode plain && document.Paragraphs.Count == 0)
        {
            JsonText.Read(document, plain, TextForm.Plain);
        }

        if (document.Paragraphs.Count == 0 && fields.TakeScalar("summary") is DataNode summary)
        {
            JsonText.Read(document, summary);
        }
    }
}
