using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>
/// Reads the named fields of head data - front matter, header lines, columns, members of an object - into a document, by the names
/// that formats and people give them, without regard to case, hyphens, underscores and blanks.
/// </summary>
/// <remarks>
/// title, headline, name · date, published, pubDate, created … · author, authors, by, byline, creator · id, slug · lang, language,
/// locale · draft, status · embargoedUntil, embargo · translationOf. Everything else becomes metadata under its own name; members
/// of nested objects are joined by dots.
/// </remarks>
internal static class HeadFields
{
    private const string Day = "a date as YYYY-MM-DD";
    private const string TrueOrFalse = "true or false";

    private static readonly string[] Titles = ["title", "headline"];
    private static readonly string[] Dates =
    [
        "date", "published", "publishedat", "publishdate", "datepublished", "publicationdate", "pubdate", "dateline", "posted", "postedat", "issued",
    ];

    private static readonly string[] LateDates = ["created", "createdat", "datecreated", "creationdate"];
    private static readonly string[] Authors = ["author", "authors", "by", "byline", "creator", "creators", "writer", "writers"];
    private static readonly string[] Ids = ["id", "slug"];
    private static readonly string[] Languages = ["lang", "language", "locale"];
    private static readonly string[] Names = ["name", "title", "label", "value", "literal", "id", "uri", "url", "href"];
    private static readonly string[] Embargoes = ["embargoeduntil", "embargo", "embargoed"];

    /// <summary>Reads fields.</summary>
    /// <param name="document">The document that takes what they state.</param>
    /// <param name="fields">The fields, in order.</param>
    /// <param name="dateSource">What to call the date's source in messages.</param>
    internal static void Read(ParsedDocument document, IReadOnlyList<DataMember> fields, string dateSource)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataMember field in fields)
        {
            string name = FieldName.Normalize(field.Name);
            AddMetadata(document.Fields, field.Name, field.NameSpan, field.Value, 0);
            if (!seen.Add(field.Name))
            {
                document.Findings.Add(new Finding(FindingKind.RepeatedField, field.NameSpan, field.Name));
            }
            else if (!ReadKnown(document, name, field, dateSource))
            {
                AddMetadata(document.Metadata, field.Name, field.NameSpan, field.Value, 0);
            }
        }

        ReadLateDate(document, fields, dateSource);
    }

    /// <summary>Takes the date of a field; says so when it is none.</summary>
    internal static void ReadDate(ParsedDocument document, DataNode value, string source)
    {
        document.DateSpan = value.Span;
        document.DateSource = source;
        document.Date = StatedDate.Read(value.Text);
        if (document.Date is null && value.Text.Trim().Length > 0)
        {
            document.Findings.Add(new Finding(FindingKind.InvalidDate, value.Span, value.Text.Trim()));
        }
    }

    /// <summary>Takes the authors of a field: a text, an object with a name, or a list of them.</summary>
    internal static void ReadAuthors(ParsedDocument document, DataNode value, string role)
    {
        foreach (DataNode one in value.AsList())
        {
            if (one.IsScalar)
            {
                document.Participants.AddRange(Byline.Read(one.Mapped, role));
            }
            else
            {
                ReadAuthor(document, one, role);
            }
        }
    }

    /// <summary>An author given as an object: a name or key, perhaps with an affiliation, and a job title, which is a role of its own.</summary>
    private static void ReadAuthor(ParsedDocument document, DataNode author, string role)
    {
        if (author["name"] is null && (author.TextOf("first") ?? author.TextOf("firstName") ?? author.TextOf("givenName") ?? author.TextOf("given")) is string given
            && (author.TextOf("last") ?? author.TextOf("lastName") ?? author.TextOf("familyName") ?? author.TextOf("family")) is string family)
        {
            document.Participants.Add(new StatedParticipant(given.Trim() + " " + family.Trim(), null, Role: role));
        }
        else if ((author["name"] ?? author["display_name"] ?? author["displayName"] ?? author["key"]) is { IsScalar: true } name && name.Text.Trim().Length > 0)
        {
            string? affiliation = author.TextOf("affiliation") ?? author.TextOf("organization") ?? author.TextOf("org");
            string text = LineFolding.Fold(name.Text.Trim());
            ParticipantKind kind = author.TextOf("@type") is "Organization" or "NewsMediaOrganization" ? ParticipantKind.Organization : Byline.KindOf(text);
            document.Participants.Add(StatedParticipant.Of(name.Mapped.Trim(), kind, role, affiliation, author.TextOf("orcid") ?? author.TextOf("@id")));
            if ((author.TextOf("title") ?? author.TextOf("jobTitle") ?? author.TextOf("role")) is string title)
            {
                document.Participants.Add(new StatedParticipant(text, null, kind, title));
            }
        }
    }

    /// <summary>Adds a value to the metadata; nested members under names joined by dots.</summary>
    internal static void AddMetadata(List<StatedField> metadata, string name, TextSpan span, DataNode value, int level)
    {
        const int Deepest = 4;
        var values = new List<StatedValue>();
        foreach (DataNode one in value.AsList())
        {
            if ((one.IsScalar ? one : value.Kind == DataKind.List ? NameOf(one) : null) is DataNode named)
            {
                values.Add(new StatedValue(named.Text, named.Kind, named.Span));
            }
        }

        if (values.Count > 0 || value.Kind is DataKind.Null or DataKind.List)
        {
            metadata.Add(new StatedField(name, values, span));
        }

        foreach (DataMember member in level < Deepest ? value.Members : [])
        {
            AddMetadata(metadata, name + "." + member.Name, member.NameSpan, member.Value, level + 1);
        }
    }

    /// <summary>What tells an object of a list from the others.</summary>
    private static DataNode? NameOf(DataNode map)
    {
        foreach (string name in Names)
        {
            if (map[name] is { IsScalar: true } value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool ReadKnown(ParsedDocument document, string name, DataMember field, string dateSource)
    {
        DataNode value = field.Value;
        if (Is(name, Authors))
        {
            ReadAuthors(document, value, "author");
            return true;
        }

        if (!value.IsScalar)
        {
            ReportWrongKind(document, name, field);
            return false;
        }

        return ReadScalar(document, name, field, dateSource);
    }

    /// <summary>A list or an object where a text belongs is metadata, and said: nobody should miss a title, or publish a draft, for a bracket.</summary>
    private static void ReportWrongKind(ParsedDocument document, string name, DataMember field)
    {
        string? promised = Is(name, Titles) && document.Title.Length == 0 ? "a text"
            : (name == "date" && document.Date is null) || Is(name, Embargoes) ? Day
            : name == "draft" ? TrueOrFalse
            : name is "status" or "slug" ? "a text"
            : name == "translationof" ? "the id of a document"
            : null;
        if (promised is not null && (field.Value.Items.Count > 0 || field.Value.Members.Count > 0))
        {
            document.Findings.Add(new Finding(FindingKind.UnexpectedField, field.Value.Span, field.Name, promised));
        }
    }

    private static bool ReadScalar(ParsedDocument document, string name, DataMember field, string dateSource)
    {
        DataNode value = field.Value;
        string text = value.Text.Trim();
        if (Is(name, Titles) && document.Title.Length == 0)
        {
            // What was exported from other systems has the entities of HTML in its titles.
            document.Title = EntityReader.Decode(value.Mapped.Trim());
        }
        else if (name == "published" && value.Kind == DataKind.Boolean)
        {
            // So Jekyll says that a post is a draft.
            document.IsDraft |= text == "false";
        }
        else if (Is(name, Dates) && document.Date is null)
        {
            ReadDate(document, value, dateSource);
        }
        else if (Is(name, Ids) && document.Id is null && text.Length > 0)
        {
            document.Id = text;
            document.IdSpan = value.Span;
        }
        else if (Is(name, Languages) && document.Language is null && text.Length > 0)
        {
            document.Language = LanguageTag.Of(text);
        }
        else if (name == "draft" && (value.Kind != DataKind.Number || text is "0" or "1"))
        {
            ReadDraft(document, field, text.ToLowerInvariant());
        }
        else if (name == "status")
        {
            document.Status = text;
            document.IsDraft |= string.Equals(text, "draft", StringComparison.OrdinalIgnoreCase);
        }
        else if (Is(name, Embargoes) && text.Length > 0 && !(value.Kind == DataKind.Boolean && text == "false"))
        {
            return document.TakeEmbargo(text, value.Span, field.Name);
        }
        else if (name == "translationof" && text.Length > 0)
        {
            document.TranslationOf = text;
            document.TranslationSpan = value.Span;
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void ReadDraft(ParsedDocument document, DataMember field, string text)
    {
        document.IsDraft |= text is "true" or "yes" or "on" or "1";
        if (text is not ("true" or "yes" or "on" or "1" or "false" or "no" or "off" or "0" or ""))
        {
            document.Findings.Add(new Finding(FindingKind.UnexpectedField, field.Value.Span, field.Name, TrueOrFalse));
        }
    }

    private static void ReadLateDate(ParsedDocument document, IReadOnlyList<DataMember> fields, string dateSource)
    {
        foreach (DataMember field in fields)
        {
            if (document.Date is null && document.DateSpan.Length == 0 && field.Value.IsScalar && Is(FieldName.Normalize(field.Name), LateDates))
            {
                ReadDate(document, field.Value, dateSource);
            }
        }
    }

    private static bool Is(string name, string[] names) => Array.IndexOf(names, name) >= 0;
}
