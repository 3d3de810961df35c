using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Formats.Json;

/// <summary>Reads an article that is written as an object, or as a row of a table, by the names that people give the fields.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title, date and text: the names of <see cref="ArticleNames"/>; a title may be wrapped as WordPress does (<c>{ "rendered": "…" }</c>);
/// the text is read by <see cref="JsonText"/>; without one, <c>description</c>, <c>summary</c>, <c>abstract</c>, <c>lead</c> or <c>excerpt</c> is</item>
/// <item>participants: <c>participants</c>, <c>people</c>, <c>persons</c>, <c>speakers</c>, <c>attendees</c>, <c>speaker</c>; <c>organizations</c></item>
/// <item>all others: <see cref="HeadFields"/>: authors, id, language, status, embargo, translation, metadata</item>
/// </list>
/// What is nested under <c>fields</c>, <c>attributes</c>, <c>_source</c> and the like belongs to the object itself when it has no text.
/// </remarks>
internal static class ArticleFields
{
    private static readonly string[] ShortTexts = ["description", "summary", "abstract", "lead", "leadparagraph", "excerpt", "snippet"];
    private static readonly string[] People = ["participants", "people", "persons", "speakers", "attendees", "speaker"];
    private static readonly string[] Bodies = ["organizations", "organisations"];

    /// <summary>Whether an object has a field that holds text.</summary>
    internal static bool HasText(DataNode map) => map["$schema"] is null && Has(map, ArticleNames.Texts);

    /// <summary>Whether an object has a title, and at least a short text.</summary>
    internal static bool HasShortText(DataNode map) => map["$schema"] is null && Has(map, ArticleNames.Titles) && Has(map, ShortTexts);

    internal static ParsedDocument Read(DataNode map)
    {
        var document = new ParsedDocument { DateSpan = new TextSpan(map.Span.Start, 0) };
        var fields = new FieldSet(Flatten(map), document);
        if (fields.Take(ArticleNames.Titles) is DataNode title)
        {
            document.Title = JsonText.Line(title);
            if (document.Title.Length == 0 && (title.Items.Count > 0 || title.Members.Count > 0))
            {
                document.Findings.Add(new Finding(FindingKind.UnexpectedField, title.Span, "title", "a text"));
            }
        }

        fields.TakeDate(ArticleNames.Dates);
        ReadText(document, fields);
        foreach (string name in People)
        {
            AddParties(document, fields.Take(name), ParticipantKind.Person);
        }

        foreach (string name in Bodies)
        {
            AddParties(document, fields.Take(name), ParticipantKind.Organization);
        }

        HeadFields.Read(document, fields.FinishHead(), "date");
        document.Language = LanguageTag.Of(document.Language);
        return document;
    }

    private static void ReadText(ParsedDocument document, FieldSet fields)
    {
        foreach (string name in ArticleNames.Texts)
        {
            if (document.Paragraphs.Count == 0 && fields.Take(name) is DataNode value)
            {
                JsonText.Read(document, JsonText.Unwrap(value), name.EndsWith("html", StringComparison.Ordinal) ? TextForm.Html : TextForm.Unsaid);
            }
        }

        foreach (string name in document.Paragraphs.Count == 0 ? ShortTexts : [])
        {
            if (document.Paragraphs.Count == 0 && fields.Take(name) is DataNode value)
            {
                JsonText.Read(document, value);
            }
        }
    }

    private static void AddParties(ParsedDocument document, DataNode? value, ParticipantKind kind)
    {
        foreach (DataNode one in value?.AsList() ?? [])
        {
            if (one.IsScalar && kind == ParticipantKind.Person)
            {
                document.Participants.AddRange(Byline.Read(one.Mapped, null));
            }
            else if ((one.IsScalar ? one : one["name"]) is { IsScalar: true } name && name.Text.Trim().Length > 0)
            {
                bool isBody = string.Equals(one.TextOf("kind") ?? one.TextOf("type"), "organization", StringComparison.OrdinalIgnoreCase);
                document.Participants.Add(StatedParticipant.Of(
                    name.Mapped.Trim(),
                    isBody ? ParticipantKind.Organization : kind,
                    one.TextOf("role") ?? one.TextOf("title"),
                    one.TextOf("affiliation") ?? one.TextOf("organization"),
                    one.TextOf("id") ?? one.TextOf("uri")));
            }
        }
    }

    /// <summary>The fields of an object with those of the one that holds its text, when it holds none itself.</summary>
    private static DataNode Flatten(DataNode map)
    {
        if (HasText(map))
        {
            return map;
        }

        foreach (DataMember member in map.Members)
        {
            if (member.Value.Kind == DataKind.Map && Array.IndexOf(ArticleNames.Wrappers, FieldName.Normalize(member.Name)) >= 0 && (HasText(member.Value) || HasShortText(member.Value)))
            {
                var all = new List<DataMember>(member.Value.Members);
                foreach (DataMember own in map.Members)
                {
                    if (!ReferenceEquals(own, member) && !all.Exists(inner => inner.Name == own.Name))
                    {
                        all.Add(own);
                    }
                }

                return DataNode.Map(all, map.Span);
            }
        }

        return map;
    }

    private static bool Has(DataNode map, string[] names)
    {
        foreach (DataMember member in map.Members)
        {
            bool holds = member.Value.Kind is DataKind.Text or DataKind.Map or DataKind.List && (member.Value.Text.Length > 0 || member.Value.Items.Count > 0 || JsonText.Unwrap(member.Value).IsScalar);
            if (holds && Array.IndexOf(names, FieldName.Normalize(member.Name)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
