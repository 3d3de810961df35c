using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Reads what a page states about its article, besides linked data, which comes first.</summary>
internal static class PageHead
{
    private const int LongestByline = 100;

    private static readonly string[] Dates =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date", "citation_date",
        "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publish_date", "publication_date", "publicationdate", "article.published", "dc.date", "dcterms.date", "date", "cxenseparse:recs:publishtime",
    ];

    private static readonly string[] Authors = ["citation_author", "dc.creator", "dcterms.creator", "dc:creator", "author", "parsely-author", "sailthru.author", "article:author", "byl", "byline"];
    private static readonly string[] ShownDates = ["date", "published", "entry-date", "post-date", "article-date", "byline-date", "timestamp", "dateline"];
    private static readonly string[] Kept = ["description", "og:description", "keywords", "news_keywords", "og:site_name", "og:type", "article:section", "article:tag", "article:modified_time", "publisher", "dc.publisher"];

    internal static void Read(ParsedDocument document, HtmlNode page, PageMeta meta)
    {
        if (document.Title.Length == 0)
        {
            document.Title = PageTitle.Of(page, meta);
        }

        document.Language ??= LanguageTag.Of(LanguageOf(page) ?? Value(meta, "content-language", "og:locale", "dc.language"));
        if (document.Date is null)
        {
            ReadDate(document, page, meta);
        }

        if (document.Participants.Count == 0)
        {
            ReadAuthors(document, page, meta);
        }

        ReadOthers(document, page, meta);
    }

    private static void ReadDate(ParsedDocument document, HtmlNode page, PageMeta meta)
    {
        foreach (HtmlNode node in meta.InnermostProperties("datePublished"))
        {
            Take(document, PageMeta.ValueOf(node), "datePublished");
        }

        if (document.Date is null && meta.First(Dates) is (string name, MappedText value))
        {
            Take(document, value, name);
        }

        foreach (HtmlNode time in document.Date is null ? page.Descendants() : [])
        {
            if (document.Date is null && time.Name == "time" && time.Attribute("datetime") is MappedText stated && IsOfArticle(time) && StatedDate.Read(stated.Text) is { Precision: DatePrecision.Day })
            {
                Take(document, stated.Trim(), "time");
            }
        }

        foreach (HtmlNode node in document.Date is null ? page.Descendants() : [])
        {
            if (document.Date is null && (IsByline(node) || Array.Exists(ShownDates, name => node.Has("class", name))) && IsInArticle(node) && HtmlFlow.Line(node, LongestByline) is { Length: > 0 } words)
            {
                TakeShown(document, words);
            }
        }
    }

    /// <summary>The date of a byline: "Posted on March 1, 2009 by Kim Lee", "By Kim Lee | March 1, 2009", "Kim Lee, March 1, 2009".</summary>
    private static void TakeShown(ParsedDocument document, MappedText words)
    {
        string text = words.Text;
        int by = text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        int start = 0;
        for (int end = 0; end <= text.Length && document.Date is null; end++)
        {
            bool cuts = end == text.Length || end == by || text[end] is '|' or '\u00B7' or '\u2022' or '\u2013' or '\u2014' || (text[end] == ',' && !DateLine.HasOnlyDateWords(text.Substring(start, end - start)));
            if (cuts)
            {
                MappedText piece = words.Slice(TextSpan.FromBounds(start, end)).Trim();
                if (DateLine.Read(piece.Text) is CalendarDate date)
                {
                    document.Date = date;
                    document.DateSpan = piece.Span;
                    document.DateSource = "byline";
                }

                start = end == by ? end + 4 : end + 1;
                end = start - 1;
            }
        }
    }

    /// <summary>A <c>time</c> in running text speaks of something else; one in the head of an article, or marked so, of the article.</summary>
    private static bool IsOfArticle(HtmlNode time)
    {
        if (time.Attribute("pubdate") is not null || Array.Exists(["published", "entry-date", "dt-published", "pubdate", "date", "timestamp"], name => time.Has("class", name)))
        {
            return true;
        }

        if (!IsInArticle(time))
        {
            return false;
        }

        foreach (HtmlNode outer in time.Ancestors())
        {
            if (outer.Name == "p" && HtmlFlow.Line(outer, LongestByline) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInArticle(HtmlNode node)
    {
        foreach (HtmlNode outer in node.Ancestors())
        {
            if (outer.Name is "aside" or "nav" or "footer" or "blockquote" or "li" or "td")
            {
                return false;
            }
        }

        return true;
    }

    private static void Take(ParsedDocument document, MappedText value, string source)
    {
        if (document.Date is null)
        {
            HeadFields.ReadDate(document, DataNode.Scalar(DataKind.Text, value, value.Span), source);
        }
    }

    private static void ReadAuthors(ParsedDocument document, HtmlNode page, PageMeta meta)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (HtmlNode node in meta.InnermostProperties("author"))
        {
            Add(document, names, NameIn(node) is HtmlNode name ? PageMeta.ValueOf(name) : PageMeta.ValueOf(node));
        }

        foreach (string name in Authors)
        {
            if (document.Participants.Count == 0)
            {
                foreach (MappedText value in meta.All(name))
                {
                    Add(document, names, value);
                }
            }
        }

        bool isStated = document.Participants.Count > 0;
        foreach (HtmlNode node in isStated ? [] : page.Descendants())
        {
            if (document.Participants.Count == 0 && IsByline(node) && HtmlFlow.Line(node, LongestByline) is { Length: > 0 } words)
            {
                Add(document, names, words);
            }
        }
    }

    private static bool IsByline(HtmlNode node) => node.Has("rel", "author") || node.Has("class", "byline") || node.Has("class", "p-author") || node.Has("class", "author") || node.Has("class", "author-name")
        || node.Has("class", "byline-name") || node.Has("class", "article-author") || node.Has("class", "entry-author") || node.Has("class", "post-author") || node.Name == "amp-author";

    private static HtmlNode? NameIn(HtmlNode author)
    {
        foreach (HtmlNode inner in author.Descendants())
        {
            if (inner.Has("itemprop", "name"))
            {
                return inner;
            }
        }

        return null;
    }

    private static void Add(ParsedDocument document, HashSet<string> names, MappedText value)
    {
        if (value.Text.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return;
        }

        foreach (StatedParticipant one in Byline.Read(value, "author"))
        {
            if (names.Add(one.Name))
            {
                document.Participants.Add(one);
            }
        }
    }

    private static void ReadOthers(ParsedDocument document, HtmlNode page, PageMeta meta)
    {
        foreach (string name in Kept)
        {
            var values = new List<StatedValue>();
            foreach (MappedText value in meta.All(name))
            {
                values.Add(new StatedValue(value.Text, DataKind.Text, value.Span));
            }

            if (values.Count > 0)
            {
                document.Metadata.Add(new StatedField(name, values, values[0].Span));
            }
        }

        foreach (HtmlNode link in page.Descendants())
        {
            if (link.Name == "link" && link.Has("rel", "canonical") && link["href"] is string address)
            {
                document.Metadata.Add(new StatedField("canonical", [new StatedValue(address, DataKind.Text, link.Span)], link.Span));
                break;
            }
        }
    }

    private static string? LanguageOf(HtmlNode page)
    {
        foreach (HtmlNode node in page.Descendants())
        {
            if (node.Name is "html" or "body" && (node["lang"] ?? node["xml:lang"]) is string language)
            {
                return language;
            }
        }

        return null;
    }

    private static string? Value(PageMeta meta, params string[] names) => meta.First(names)?.Value.Text;
}
