namespace CorpusGen.Reading.Formats.Detection;

/// <summary>The formats that documents are read in.</summary>
internal enum FormatKind
{
    /// <summary>Plain text with the header <c>[title] date YYYY-MM-DD</c>, or without one.</summary>
    PlainText,

    /// <summary>Plain text under header lines <c>Name: value</c>, as in mails and PEPs (RFC 822).</summary>
    HeaderLines,

    /// <summary>Plain text that begins with a dateline: <c>BAKU, Oct. 22 (Report) -</c>.</summary>
    Dateline,

    /// <summary>Minutes and transcripts with speakers' lines.</summary>
    Transcript,

    /// <summary>WebVTT and SubRip.</summary>
    Captions,

    /// <summary>Markdown, with front matter or without.</summary>
    Markdown,

    /// <summary>IPTC ninjs.</summary>
    Ninjs,

    /// <summary>JSON Feed.</summary>
    JsonFeed,

    /// <summary>The content items of GOV.UK.</summary>
    GovUk,

    /// <summary>schema.org data (JSON-LD) by itself.</summary>
    JsonLd,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>JSON with the fields of an article, or a list of such objects.</summary>
    Json,

    /// <summary>Rows with a header of column names (RFC 4180).</summary>
    Csv,

    /// <summary>A web page with its article.</summary>
    Html,

    /// <summary>IPTC NewsML-G2.</summary>
    NewsMlG2,

    /// <summary>IPTC NewsML 1.0 to 1.2.</summary>
    NewsMl1,

    /// <summary>IPTC NITF.</summary>
    Nitf,

    /// <summary>RSS 0.9 to 2.0.</summary>
    Rss,

    /// <summary>Atom (RFC 4287).</summary>
    Atom,

    /// <summary>TEI P5.</summary>
    Tei,

    /// <summary>Akoma Ntoso 2 and 3.</summary>
    AkomaNtoso,

    /// <summary>JATS and the NLM tag sets before it.</summary>
    Jats,

    /// <summary>SGML of news collections (Reuters-21578, TIPSTER, IEER).</summary>
    Sgml,

    /// <summary>XML of no known kind.</summary>
    UnknownXml,
}
