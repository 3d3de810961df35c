using System;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.JsonLd;

/// <summary>Reads a node of schema.org that is an article: <c>Article</c> and its kinds, postings, reports, reviews, speeches.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>headline</c>, <c>name</c>, <c>alternativeHeadline</c> · date: <c>datePublished</c>, <c>dateCreated</c>, <c>uploadDate</c>, <c>dateModified</c>, <c>coverageStartTime</c>, that of the issue · language: <c>inLanguage</c></item>
/// <item>id: <c>@id</c>, <c>identifier</c>, <c>url</c> · status: <c>creativeWorkStatus</c></item>
/// <item>participants: <c>author</c> and <c>creator</c> as authors, <c>editor</c>, <c>contributor</c>, <c>translator</c> as such; persons and organizations of
/// <c>about</c> and <c>mentions</c>. Each may be a text, an object, a list of them, or a reference by <c>@id</c>.</item>
/// <item>paragraphs: <c>articleBody</c>, <c>reviewBody</c>, <c>text</c>; of a live blog the updates, each under its headline</item>
/// </list>
/// All others are metadata, <c>publisher</c> by its name.
/// </remarks>
internal static class JsonLdArticle
{
    /// <summary>Reads the article.</summary>
    /// <param name="node">The node.</param>
    /// <param name="graph">Where references lead.</param>
    /// <param name="withText">Whether to read its text, too.</param>
    internal static ParsedDocument Read(DataNode node, JsonLdGraph graph, bool withText)
    {
        var document = new ParsedDocument { DateSpan = new TextSpan(node.Span.Start, 0) };
        var fields = new FieldSet(node, document);
        fields.TakeInOrder("context", "type");
        document.Id = fields.TakeText("id") ?? node.TextOf("identifier") ?? node.TextOf("url");
        if (fields.Take("headline", "name", "alternativeheadline") is DataNode title)
        {
            document.Title = JsonText.Line(title.Kind == DataKind.List && title.Items.Count > 0 ? title.Items[0] : title);
        }

        fields.TakeDate("datepublished", "datecreated", "uploaddate", "datemodified", "coveragestarttime");
        if (document.Date is null && node["isPartOf"] is DataNode whole && graph.Resolve(whole)["datePublished"] is { IsScalar: true } issued)
        {
            // Scholarly articles leave the date to the issue that they stand in.
            HeadFields.ReadDate(document, issued, "isPartOf");
        }

        document.Language = LanguageTag.Of(LanguageOf(fields.Take("inlanguage")));
        document.Status = fields.TakeText("creativeworkstatus");
        document.IsDraft = string.Equals(document.Status, "draft", StringComparison.OrdinalIgnoreCase);
        ReadParties(document, fields, graph);
        DataNode? body = fields.Take("articlebody", "reviewbody", "text");
        DataNode? updates = fields.Take("liveblogupdate");
        if (withText)
        {
            ReadText(document, body, updates);
        }

        fields.Finish();
        return document;
    }

    /// <summary>The text of the article: its body, or the updates of a live blog.</summary>
    private static void ReadText(ParsedDocument document, DataNode? body, DataNode? updates)
    {
        if (body is not null)
        {
            JsonText.Read(document, body);
            return;
        }

        foreach (DataNode update in updates?.AsList() ?? [])
        {
            if (update["headline"] is { IsScalar: true } headline && JsonText.Line(headline) is { Length: > 0 } words)
            {
                document.Headings.Add(new ParsedHeading(words, 2, document.Paragraphs.Count, update.TextOf("@id")));
            }

            if ((update["articleBody"] ?? update["text"]) is DataNode text)
            {
                JsonText.Read(document, text);
            }
        }
    }

    private static void ReadParties(ParsedDocument document, FieldSet fields, JsonLdGraph graph)
    {
        Add(document, fields.Take("author"), graph, "author");
        Add(document, fields.Take("creator"), graph, "author");
        foreach (string role in new[] { "editor", "contributor", "translator" })
        {
            Add(document, fields.Take(role), graph, role);
        }

        foreach (DataNode one in fields.TakeInOrder("about", "mentions"))
        {
            foreach (DataNode subject in one.AsList())
            {
                if (JsonLdGraph.Is(graph.Resolve(subject), "Person", "Organization", "Corporation"))
                {
                    Add(document, subject, graph, null);
                }
            }
        }
    }

    private static void Add(ParsedDocument document, DataNode? value, JsonLdGraph graph, string? role)
    {
        foreach (DataNode one in value?.AsList() ?? [])
        {
            DataNode node = graph.Resolve(one);
            if (node.IsScalar)
            {
                if (!IsAddress(node.Text))
                {
                    document.Participants.AddRange(Byline.Read(node.Mapped, role));
                }

                continue;
            }

            DataNode? names = node["name"];
            if ((names?.Kind == DataKind.List ? (names.Items.Count > 0 ? names.Items[0] : null) : names) is { IsScalar: true } name && name.Text.Trim().Length > 0 && !IsAddress(name.Text))
            {
                bool isBody = JsonLdGraph.Is(node, "Organization", "Corporation", "NGO");
                MappedText words = JsonText.Line(name);
                if (!isBody && node["sameAs"] is null && Byline.Read(words, role) is { Count: > 1 } several)
                {
                    // Some producers put a whole byline into one name.
                    document.Participants.AddRange(several);
                    continue;
                }

                document.Participants.Add(StatedParticipant.Of(
                    words,
                    isBody ? ParticipantKind.Organization : JsonLdGraph.Is(node, "Person") ? ParticipantKind.Person : Byline.KindOf(words.Text),
                    role ?? node.TextOf("jobTitle"),
                    NameOf(node["affiliation"] ?? node["worksFor"], graph),
                    IdOf(node)));
            }
        }
    }

    private static string? NameOf(DataNode? body, JsonLdGraph graph) => body is null ? null : body.IsScalar ? body.Text.Trim() : graph.Resolve(body).TextOf("name");

    private static string? IdOf(DataNode node) => node["sameAs"] is { Items.Count: > 0 } same && same.Items[0].IsScalar ? same.Items[0].Text : node.TextOf("sameAs") ?? node.TextOf("@id");

    private static string? LanguageOf(DataNode? value) => value is null ? null
        : value.Kind == DataKind.List ? (value.Items.Count > 0 ? LanguageOf(value.Items[0]) : null)
        : value.IsScalar ? value.Text : value.TextOf("alternateName") ?? value.TextOf("name");

    private static bool IsAddress(string text) => text.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.IndexOf("://", StringComparison.Ordinal) > 0;
}
