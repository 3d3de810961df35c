using System;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Ninjs;

/// <summary>Those whom a ninjs item names: its authors, and the persons and organizations that it is about or mentions.</summary>
internal static class NinjsParties
{
    // "By" in the languages of agencies. As a given name or particle it is followed by nothing like a byline of that language.
    private static readonly (string Language, string Word)[] By =
    [
        ("de", "Von "), ("fr", "Par "), ("es", "Por "), ("pt", "Por "), ("it", "Di "), ("nl", "Door "), ("sv", "Av "), ("nb", "Av "), ("nn", "Av "), ("no", "Av "), ("da", "Af "),
    ];

    internal static void Read(ParsedDocument document, FieldSet fields)
    {
        ReadAuthors(document, fields);
        foreach (string name in new[] { "person", "people", "persons" })
        {
            Add(document, fields.Take(name), ParticipantKind.Person);
        }

        foreach (string name in new[] { "organisation", "organisations", "organization", "organizations" })
        {
            Add(document, fields.Take(name), ParticipantKind.Organization);
        }
    }

    private static void ReadAuthors(ParsedDocument document, FieldSet fields)
    {
        foreach (string name in new[] { "bylines", "byline", "by" })
        {
            foreach (DataNode one in fields.Take(name)?.AsList() ?? [])
            {
                if ((one.IsScalar ? one : one["name"] ?? one["value"] ?? one["byline"]) is { IsScalar: true } value)
                {
                    document.Participants.AddRange(Byline.Read(WithoutBy(value.Mapped.Trim(), document.Language), "author"));
                }
            }
        }
    }

    private static MappedText WithoutBy(MappedText byline, string? language)
    {
        foreach ((string own, string word) in By)
        {
            bool isOwn = language is not null && language.StartsWith(own, StringComparison.OrdinalIgnoreCase);
            if (isOwn && byline.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return byline.Slice(TextSpan.FromBounds(word.Length, byline.Length)).Trim();
            }
        }

        return byline;
    }

    private static void Add(ParsedDocument document, DataNode? list, ParticipantKind kind)
    {
        foreach (DataNode one in list?.AsList() ?? [])
        {
            if ((one.IsScalar ? one : one["name"]) is { IsScalar: true } name && name.Text.Trim().Length > 0)
            {
                document.Participants.Add(StatedParticipant.Of(name.Mapped.Trim(), kind, externalId: IdOf(one)));
            }
            else
            {
                document.Findings.Add(new Finding(FindingKind.UnexpectedField, one.Span, kind == ParticipantKind.Person ? "people" : "organisations", "objects with a 'name'"));
            }
        }
    }

    private static string? IdOf(DataNode one) => one.TextOf("uri")
        ?? (one.TextOf("scheme") is string scheme && one.TextOf("code") is string code ? scheme + code : one.TextOf("literal") ?? one.TextOf("code"));
}
