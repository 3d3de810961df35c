using System;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Nitf;

/// <summary>IPTC NITF 3.x (News Industry Text Format, DTD and schema 3.0 to 3.6), and 2.5 where it says the same.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>title: <c>body.head/hedline/hl1</c>, else <c>head/title</c></item>
/// <item>date: <c>docdata/date.issue@norm</c>, else <c>date.release@norm</c>, <c>pubdata@date.publication</c>, <c>dateline/story.date</c></item>
/// <item>id: <c>docdata/doc-id@id-string</c> · language: <c>xml:lang</c></item>
/// <item>status: <c>docdata@management-status</c>; what is withheld or canceled is a draft, what is embargoed is so until <c>date.release</c></item>
/// <item>participants: <c>byline</c> as authors (<see cref="NitfBylines"/>), <c>identified-content</c> person and org, inline <c>person</c>,
/// <c>org</c>, <c>country</c> with exact places; a <c>person/function</c> is its role · dates: inline <c>chron@norm</c></item>
/// <item>paragraphs and sections: <c>body.content</c>, by the rules of <see cref="NitfFlow"/>; abstract, tagline, notes are metadata or left out</item>
/// </list>
/// Of a <c>block</c> of class <c>full_text</c> the blocks of lead paragraphs beside it are repetitions (New York Times Annotated Corpus).
/// </remarks>
internal static class NitfReader
{
    private const string Shape = "a <nitf> with a <body> that has a <body.content>, or with a head that has a title";

    internal static ParsedFile Read(string source)
    {
        XmlNode? root = XmlTree.Read(source, out Finding? failure);
        if (root is null)
        {
            return ParsedFile.Refused(failure ?? new Finding(FindingKind.Malformed, default, "NITF", Shape));
        }

        var document = new ParsedDocument();
        NitfHead.Read(source, root, document);
        ReadBody(source, root, document);
        return document.Title.Length == 0 && root.Child("body") is null
            ? ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "NITF", Shape))
            : ParsedFile.Of(document);
    }

    /// <summary>Reads the text, and what the head of the body states that the document does not know yet: other formats embed NITF.</summary>
    internal static void ReadBody(string source, XmlNode nitf, ParsedDocument document)
    {
        XmlNode body = nitf.Name == "body" ? nitf : nitf.Child("body") ?? nitf;
        if (document.Title.Length == 0)
        {
            document.Title = TitleOf(source, nitf, body);
        }

        if (!document.Participants.Exists(static one => one.Role == NitfBylines.Role))
        {
            NitfBylines.Read(source, body, document);
        }

        document.Language ??= LanguageOf(body) ?? LanguageOf(nitf);
        XmlNode content = body.Child("body.content") ?? body;
        bool hasFullText = HasFullText(content);
        NitfFlow.Read(source, content, document, node => node.Name is "body.head" or "body.end" || (hasFullText && IsLead(node)));
        AddFunctions(source, content, document);
    }

    private static MappedText TitleOf(string source, XmlNode nitf, XmlNode body)
    {
        XmlNode? hedline = body.Find("body.head", "hedline") ?? body.Child("hedline");
        foreach (XmlNode? candidate in new[] { hedline?.Child("hl1"), hedline, nitf.Find("head", "title") })
        {
            MappedText words = candidate is null ? MappedText.Empty : FoldedWords.Of(source, candidate);
            if (words.Length > 0)
            {
                return words;
            }
        }

        return MappedText.Empty;
    }

    private static string? LanguageOf(XmlNode element) => element["lang"]?.Trim() is { Length: > 0 } language ? language : null;

    private static bool HasFullText(XmlNode content)
    {
        foreach (XmlNode block in content.All("block"))
        {
            if (block["class"] == "full_text")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLead(XmlNode node) => node.Name == "block" && node["class"] is string kind && kind.EndsWith("lead_paragraph", StringComparison.Ordinal);

    /// <summary>What inline markup says of the office of a person.</summary>
    private static void AddFunctions(string source, XmlNode content, ParsedDocument document)
    {
        foreach (XmlNode element in content.Descendants())
        {
            if (element.Name == "person" && element.Child("function") is XmlNode function && NitfBylines.NameOf(source, element) is { Length: > 0 } name)
            {
                string role = LineFolding.Fold(FoldedWords.Of(source, function).Text);
                document.Participants.Add(new StatedParticipant(LineFolding.Fold(name.Text), Role: role.Length == 0 ? null : role, ExternalId: NitfElements.IdOf(element)));
            }
        }
    }
}
