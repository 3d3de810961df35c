using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.JsonLd;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>A web page with an article, as it was saved.</summary>
/// <remarks>
/// What the page states is taken, in this order, from linked data (schema.org as JSON-LD, <see cref="JsonLdArticle"/>), microdata, <c>meta</c>
/// elements (Open Graph, Dublin Core, citation and others), <c>time</c> elements and bylines (<see cref="PageHead"/>). The paragraphs are those
/// of the element that holds the article (<see cref="PageBody"/>) without what is no part of it (<see cref="PageBoilerplate"/>); the <c>articleBody</c>
/// of linked data is the text when the page itself shows less than a third of it. The id is that of the file; the canonical address is metadata.
/// Linked data without a page around it may hold several articles, which are several documents. Anything is HTML, so nothing is malformed;
/// linked data that is no JSON is reported and passed over.
/// </remarks>
internal static class PageReader
{
    private const string Shape = "a page with a title and paragraphs";

    internal static ParsedFile Read(string source)
    {
        HtmlNode page = HtmlTree.Read(MappedText.Verbatim(source, new TextSpan(0, source.Length)));
        var findings = new List<Finding>();
        JsonLdGraph graph = LinkedData(page, source, findings);
        var text = new PageText(page);
        if (text.Length(page) == 0 && graph.Articles.Count > 1)
        {
            return OnlyLinkedData(graph, findings);
        }

        DataNode? article = graph.Articles.Count > 0 ? graph.Articles[0] : null;
        ParsedDocument document = article is null ? new ParsedDocument() : JsonLdArticle.Read(article, graph, withText: false);
        if (article?["name"] is { IsScalar: true } name && HeadingOf(page) == JsonText.Line(name).Text)
        {
            // Wikipedia's headline describes what the article is of.
            document.Title = JsonText.Line(name);
        }

        document.Id = null;
        document.Findings.AddRange(findings);
        IReadOnlyList<HtmlNode> body = PageBody.Find(page, text);
        PageHead.Read(document, page, new PageMeta(page));
        ReadText(document, page, body, text);
        if (article is not null)
        {
            PreferLongerText(document, JsonLdArticle.Read(article, graph, withText: true));
        }

        document.Date ??= DatelineOf(document);
        DropShownDate(document);
        DropTitleHeading(document);
        return document.Title.Length == 0 && document.Paragraphs.Count == 0
            ? ParsedFile.Refused(new Finding(FindingKind.UnknownShape, default, "HTML", Shape))
            : ParsedFile.Of(document);
    }

    private static string? HeadingOf(HtmlNode page)
    {
        foreach (HtmlNode node in page.Descendants())
        {
            if (node.Name == "h1")
            {
                return HtmlFlow.Line(node).Text;
            }
        }

        return null;
    }

    private static void ReadText(ParsedDocument document, HtmlNode page, IReadOnlyList<HtmlNode> body, PageText text)
    {
        foreach (HtmlNode root in body)
        {
            var boilerplate = new PageBoilerplate(text, root);
            HtmlFlow.Read(document, root, boilerplate.IsLeftOut);
        }

        if (document.Paragraphs.Count == 0)
        {
            document.Headings.Clear();
            HtmlFlow.Read(document, page);
        }
    }

    /// <summary>A page that states no date may begin its text with one: "22 mai 2012. - Le lancement …".</summary>
    private static CalendarDate? DatelineOf(ParsedDocument document)
    {
        const int LongestDate = 40;
        const int MostWords = 4;
        if (document.Paragraphs.Count == 0 || document.DateSpan.Length > 0)
        {
            return null;
        }

        MappedText first = document.Paragraphs[0].Text;
        string start = first.Text.Substring(0, Math.Min(first.Length, LongestDate));
        int end = start.IndexOfAny(['–', '—', ':']);
        int dash = start.IndexOf(" - ", StringComparison.Ordinal);
        end = end < 0 || (dash >= 0 && dash < end) ? dash : end;
        if (end <= 0 || start.Substring(0, end).Trim().Split(' ').Length > MostWords || StatedDate.Read(start.Substring(0, end).TrimEnd(' ', '.')) is not { Precision: DatePrecision.Day } date)
        {
            return null;
        }

        document.DateSpan = first.ToSource(new TextSpan(0, end));
        document.DateSource = "dateline";
        return date;
    }

    /// <summary>The line below a title that shows when the article appeared and how long it is: "By Kim Lee | March 1, 2009 | 5 min read".</summary>
    private static void DropShownDate(ParsedDocument document)
    {
        if (document.Paragraphs.Count < 2 || !IsShownDate(document, document.Paragraphs[0].Text.Text))
        {
            return;
        }

        document.Paragraphs.RemoveAt(0);
        for (int i = 0; i < document.Headings.Count; i++)
        {
            ParsedHeading heading = document.Headings[i];
            document.Headings[i] = heading with { ParagraphIndex = Math.Max(heading.ParagraphIndex - 1, 0) };
        }
    }

    private static bool IsShownDate(ParsedDocument document, string words)
    {
        const int Longest = 80;
        string[] pieces = words.Length > Longest ? [] : words.Split('\u00B7', '|', '\u2022');
        string[] dates = Array.FindAll(pieces, static piece => DateLine.Read(piece.Trim()) is not null);
        string[] others = Array.FindAll(pieces, piece => Byline.IsReadingTime(piece.Trim()) || IsAuthor(document, piece.Trim()));
        return dates.Length > 0 && dates.Length + others.Length == pieces.Length;
    }

    private static bool IsAuthor(ParsedDocument document, string piece)
    {
        string name = piece.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? piece.Substring(3).Trim() : piece;
        return document.Participants.Exists(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    private static ParsedFile OnlyLinkedData(JsonLdGraph graph, List<Finding> findings)
    {
        var documents = new List<ParsedDocument>();
        foreach (DataNode article in graph.Articles)
        {
            ParsedDocument document = JsonLdArticle.Read(article, graph, withText: true);
            document.Fragment = document.Id;
            documents.Add(document);
        }

        return new ParsedFile(documents, findings);
    }

    private static JsonLdGraph LinkedData(HtmlNode page, string source, List<Finding> findings)
    {
        var graph = new JsonLdGraph();
        foreach (HtmlNode node in page.Descendants())
        {
            if (node.Name != "script" || node["type"] is not string type || type.IndexOf("ld+json", StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            TextSpan script = Unwrapped(source, node.AllText().Trim().Span);
            if (script.Length == 0)
            {
                continue;
            }

            if (JsonReader.ReadLenient(source, script, out Finding? failure) is DataNode data)
            {
                graph.Add(data);
            }
            else
            {
                findings.Add(new Finding(FindingKind.UnexpectedField, failure!.Span, "application/ld+json", "JSON: " + failure.Arguments[1]));
            }
        }

        return graph;
    }

    /// <summary>Without the comment or CDATA section that old pages wrap scripts in.</summary>
    private static TextSpan Unwrapped(string source, TextSpan script)
    {
        int start = script.Start;
        int end = script.End;
        string text = script.In(source);
        bool isWrapped = text.StartsWith("<!--", StringComparison.Ordinal) || text.StartsWith("//<![CDATA[", StringComparison.Ordinal) || text.StartsWith("<![CDATA[", StringComparison.Ordinal) || text.StartsWith("/*<![CDATA[", StringComparison.Ordinal);
        if (isWrapped)
        {
            int open = text.IndexOfAny(['{', '\n']);
            int close = text.LastIndexOfAny(['}', ']']);
            close = text.EndsWith("]]>", StringComparison.Ordinal) || text.EndsWith("]]>*/", StringComparison.Ordinal) ? text.LastIndexOf('}') : close;
            start = open < 0 ? start : script.Start + open;
            end = close < open ? end : script.Start + close + 1;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>A page that is built by scripts shows little of its text; its linked data may hold all of it.</summary>
    private static void PreferLongerText(ParsedDocument document, ParsedDocument linked)
    {
        if (linked.Paragraphs.Count > 0 && Length(document) * 3 < Length(linked))
        {
            document.Paragraphs.Clear();
            document.Paragraphs.AddRange(linked.Paragraphs);
            document.Headings.Clear();
            document.Headings.AddRange(linked.Headings);
        }
    }

    private static int Length(ParsedDocument document)
    {
        int length = 0;
        foreach (ParsedParagraph paragraph in document.Paragraphs)
        {
            length += paragraph.Text.Length;
        }

        return length;
    }

    /// <summary>A heading above the text that repeats the title is no section.</summary>
    internal static void DropTitleHeading(ParsedDocument document) =>
        document.Headings.RemoveAll(heading => heading.ParagraphIndex == 0 && LineFolding.Fold(heading.Text.Text) == LineFolding.Fold(document.Title.Text));
}
