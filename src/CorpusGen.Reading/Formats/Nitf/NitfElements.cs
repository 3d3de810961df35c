using System;
using System.Linq;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Nitf;

/// <summary>What an element of NITF does to running text.</summary>
internal enum NitfRole
{
    /// <summary>Its words are part of the paragraph around it.</summary>
    Inline,

    /// <summary>What is in it is a paragraph of its own, or holds such.</summary>
    Block,

    /// <summary>A cell of a row: the row is the paragraph.</summary>
    Cell,

    /// <summary>Separates lines of a paragraph.</summary>
    Break,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Text whose blank lines separate paragraphs.</summary>
    Preformatted,

    /// <summary>No running text.</summary>
    Skipped,
}

/// <summary>What the elements of NITF (3.x, and 2.5 before it) are to its readers.</summary>
/// <remarks>Elements of XHTML, which producers mix in, are taken for what they are there.</remarks>
internal static class NitfElements
{
    internal static NitfRole RoleOf(XmlNode element) => element.Name switch
    {
        "body.content" or "block" or "p" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "bq" or "table" or "nitf-table" or "thead" or "tbody" or "tfoot" or "tr" or "hr"
            or "body" or "div" or "section" or "blockquote" or "postaddr" => NitfRole.Block,
        "td" or "th" => NitfRole.Cell,
        "br" => NitfRole.Break,
        "hl1" or "hl2" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => NitfRole.Heading,
        "pre" => NitfRole.Preformatted,
        "media" or "note" or "fn" or "caption" or "credit" or "datasource" or "nitf-table-metadata" or "custom-table" or "alt-code" or "tobject" or "key-list" or "classifier"
            or "byline" or "distributor" or "dateline" or "abstract" or "col" or "colgroup" or "figure" or "script" or "style" or "img" or "series" or "rights" => NitfRole.Skipped,
        "copyrite" or "docdata" when element.Parent?.Name != "p" => NitfRole.Skipped,
        _ => NitfRole.Inline,
    };

    /// <summary>The depth of a heading: that of the title of the whole is 1.</summary>
    internal static int LevelOf(XmlNode heading) => heading.Name[heading.Name.Length - 1] - '0';

    /// <summary>What an inline element says of its words; the span of the mark is still to come.</summary>
    /// <returns><see langword="null"/> when it says nothing of participants and dates.</returns>
    internal static TextMark? MarkOf(XmlNode element) => element.Name switch
    {
        "person" => new TextMark(default, ParticipantKind.Person, ExternalId: IdOf(element)),
        "org" => new TextMark(default, ParticipantKind.Organization, ExternalId: IdOf(element)),
        "country" => new TextMark(default, ParticipantKind.Country, ExternalId: element["iso-cc"]),
        "chron" when element["norm"] is string norm && StatedDate.Read(norm) is CalendarDate date => new TextMark(default, null, date.Edtf),
        _ => null,
    };

    /// <summary>Whether an element is a person that has the parts of its name marked.</summary>
    internal static bool HasNameParts(XmlNode named) => named.Name == "person" && named.Elements.Any(IsNamePart);

    /// <summary>Whether a child belongs to the name: of a person that has the parts of its name marked, these; never its function.</summary>
    internal static bool IsOfName(XmlNode child, bool hasNameParts) => hasNameParts ? IsNamePart(child) : child.Name != "function";

    internal static bool IsNamePart(XmlNode element) => element.Name.StartsWith("name.", StringComparison.Ordinal);

    /// <summary>The identifier of who or what is named: by its own attribute, else by the first of its codes.</summary>
    internal static string? IdOf(XmlNode element)
    {
        string? id = element["value"] ?? element.Child("alt-code")?["value"];
        return string.IsNullOrWhiteSpace(id) ? null : id!.Trim();
    }
}
