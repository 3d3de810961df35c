namespace CorpusGen.Reading.Formats.Detection;

/// <summary>The names, normalized to lower-case letters and digits, by which objects and columns say that they hold an article.</summary>
internal static class ArticleNames
{
    /// <summary>Fields that hold the text. An earlier one is taken before a later one.</summary>
    internal static readonly string[] Texts =
    [
        "articlebody", "bodyhtml", "bodyxhtml", "contenthtml", "html", "body", "content", "bodytext", "contenttext", "text", "fulltext", "maintext", "articletext",
        "articlecontent", "article", "story", "paragraphs", "paragraph", "transcript", "reviewbody", "textcontent", "sentences", "blocks", "sections", "speech", "post",
    ];

    /// <summary>Fields that hold the title.</summary>
    internal static readonly string[] Titles =
    [
        "title", "headline", "heading", "webtitle", "posttitle", "articletitle", "titletext", "subject", "hed",
    ];

    /// <summary>Fields that hold the date of publication.</summary>
    internal static readonly string[] Dates =
    [
        "date", "published", "publishedat", "publishdate", "datepublished", "publicationdate", "pubdate", "dateline", "posted", "postedat", "issued",
        "webpublicationdate", "publisheddate", "publishedon", "firstpublished", "publishtime", "publishedtime", "postdate", "dateposted", "articledate", "releasedate",
        "datetime", "publicationtime", "dategmt", "datepublish", "timestamp",
    ];

    /// <summary>Names of what wraps an article or a list of them.</summary>
    internal static readonly string[] Wrappers =
    [
        "articles", "items", "documents", "docs", "posts", "results", "entries", "stories", "news", "data", "response", "records", "rows", "article", "document", "hits",
        "attributes", "fields", "source", "content", "speeches", "collection",
    ];
}
