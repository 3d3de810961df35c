using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.GovUk;

/// <summary>The content items of GOV.UK (github.com/alphagov/govuk-content-schemas), as its content API gives them.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>title</c> · date: <c>first_published_at</c>, else <c>details.first_public_at</c>, <c>public_updated_at</c> · id: <c>base_path</c> · language: <c>locale</c></item>
/// <item>status: <c>withdrawn</c> when there is a <c>withdrawn_notice</c>, else <c>publication_state</c></item>
/// <item>participants: <c>links.speaker</c> and <c>details.speaker_without_profile</c> as speakers; <c>links.people</c> and <c>ministers</c>; the
/// organizations of <c>links</c>. Of "The Rt Hon Theresa May MP" the name is "Theresa May"; as written it is an alias.</item>
/// <item>paragraphs and sections: <c>details.body</c> (HTML, also as a list by <c>content_type</c>), <c>details.parts</c> with their titles, or what
/// other text of the details there is</item>
/// </list>
/// All other fields are metadata; of <c>links</c> the titles.
/// </remarks>
internal static class GovUkReader
{
    private const string Shape = "an object with 'base_path', 'title' and 'details'";

    private static readonly HashSet<string> PostNominals = new(StringComparer.Ordinal)
    {
        "MP", "QC", "KC", "CBE", "OBE", "MBE", "KBE", "DBE", "KCB", "CB", "CMG", "MSP", "AM", "GBE", "KCMG", "DCB", "CVO", "LVO", "FRS",
    };

    private static readonly string[] Others =
    [
        "introduction", "introductoryparagraph", "moreinformation", "overview", "summary", "answer", "responsibilities", "nodes", "licenceoverview", "finaloutcomedetail", "publicfeedbackdetail",
    ];

    private static readonly string[] Organizations =
    [
        "organisations", "worldwideorganisations", "leadorganisations", "supportingorganisations", "worldwideorganisation", "organisation", "primarypublishingorganisation",
    ];

    internal static ParsedFile Read(string text)
    {
        if (JsonReader.Read(text, out Finding? failure) is not DataNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        return root["title"] is null
            ? ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "GOV.UK content", Shape))
            : ParsedFile.Of(ReadItem(root));
    }

    private static ParsedDocument ReadItem(DataNode root)
    {
        var document = new ParsedDocument();
        var fields = new FieldSet(root, document);
        var details = new FieldSet(fields.Take("details"), document, "details.");
        var links = new FieldSet(fields.Take("links"), document, "links.");
        document.Id = fields.TakeText("basepath");
        document.Language = LanguageTag.Of(fields.TakeText("locale"));
        document.Title = fields.TakeScalar("title") is DataNode title ? JsonText.Line(title) : MappedText.Empty;
        document.Status = root["withdrawn_notice"] is { Members.Count: > 0 } ? "withdrawn" : fields.TakeText("publicationstate");
        document.IsDraft = string.Equals(document.Status, "draft", StringComparison.OrdinalIgnoreCase);
        fields.TakeDate("firstpublishedat");
        details.TakeDate("firstpublicat");
        fields.TakeDate("publicupdatedat");
        ReadParties(document, details, links);
        ReadText(document, details);
        fields.Finish();
        details.Finish();
        links.Finish();
        return document;
    }

    private static void ReadParties(ParsedDocument document, FieldSet details, FieldSet links)
    {
        AddPersons(document, links.Take("speaker"), "speaker");
        AddPersons(document, details.TakeScalar("speakerwithoutprofile"), "speaker");
        AddPersons(document, links.Take("people"), null);
        AddPersons(document, links.Take("ministers"), null);
        foreach (string name in Organizations)
        {
            foreach (DataNode one in links.Take(name)?.AsList() ?? [])
            {
                if (one["title"] is { IsScalar: true } title)
                {
                    document.Participants.Add(StatedParticipant.Of(title.Mapped.Trim(), ParticipantKind.Organization, externalId: one.TextOf("content_id")));
                }
            }
        }
    }

    private static void AddPersons(ParsedDocument document, DataNode? persons, string? role)
    {
        foreach (DataNode one in persons?.AsList() ?? [])
        {
            if ((one.IsScalar ? one : one["title"]) is { IsScalar: true } title && title.Text.Trim() is { Length: > 0 } stated)
            {
                string name = WithoutStyle(stated);
                MappedText words = title.Mapped.Slice(new TextSpan(title.Text.IndexOf(name, StringComparison.Ordinal), name.Length));
                document.Participants.Add(StatedParticipant.Of(words, ParticipantKind.Person, role, externalId: one.TextOf("content_id")) with
                {
                    Aliases = name == stated ? ValueList<string>.Empty : ValueList<string>.From([stated]),
                });
            }
        }
    }

    /// <summary>A name without the style of privy counsellors and the letters behind it.</summary>
    private static string WithoutStyle(string stated)
    {
        string name = stated;
        foreach (string style in new[] { "The Rt Hon ", "Rt Hon ", "The Right Honourable ", "The Rt. Hon. ", "the " })
        {
            name = name.StartsWith(style, StringComparison.Ordinal) ? name.Substring(style.Length) : name;
        }

        int end = name.Length;
        while (end > 0 && name.LastIndexOf(' ', end - 1) is int last and > 0 && PostNominals.Contains(name.Substring(last + 1, end - last - 1).TrimEnd('.')))
        {
            end = last;
            while (end > 0 && name[end - 1] is ',' or ' ')
            {
                end--;
            }
        }

        return end == 0 ? stated : name.Substring(0, end);
    }

    private static void ReadText(ParsedDocument document, FieldSet details)
    {
        foreach (DataNode body in details.TakeInOrder("body", "parts"))
        {
            JsonText.Read(document, OnlyHtml(body), TextForm.Html);
        }

        foreach (string name in document.Paragraphs.Count == 0 ? Others : [])
        {
            if (document.Paragraphs.Count == 0 && details.Take(name) is DataNode value)
            {
                JsonText.Read(document, OnlyHtml(value), TextForm.Html);
            }
        }
    }

    /// <summary>Of a text that is given in several types, the HTML.</summary>
    private static DataNode OnlyHtml(DataNode value)
    {
        foreach (DataNode one in value.Items)
        {
            if (one.TextOf("content_type") == "text/html" && one["content"] is DataNode html)
            {
                return html;
            }
        }

        return value;
    }
}
