using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>One item of NewsML-G2: its management and content metadata, then its text.</summary>
internal static class NewsMlItem
{
    private const string Never = "9999-12-31";

    internal static ParsedDocument Read(string source, XmlNode item)
    {
        var document = new ParsedDocument { Id = item["guid"]?.Trim() is { Length: > 0 } guid ? guid : null, DateSpan = new TextSpan(item.Span.Start, 0) };
        XmlNode? management = item.Child("itemMeta");
        XmlNode? content = item.Child("contentMeta");
        XmlNode? text = NewsMlContent.Choose(item);
        document.Language = LanguageOf(item, content, text);
        document.Title = TitleOf(source, management, content, document.Language);
        ReadDate(management, content, document);
        ReadStatus(management, document);
        NewsMlParties.Read(source, item, document);
        if (text is not null)
        {
            NewsMlContent.Read(source, text, document);
        }

        NewsMlConcepts.Read(source, item, document);
        bool hasText = document.Paragraphs.Count > 0;
        if (!hasText)
        {
            AddDescriptions(source, item, document);
        }

        NewsMlFields.Read(source, item, document, hasText);
        return document;
    }

    /// <summary>Whether an element is in a language or does not say in which; regions do not count.</summary>
    internal static bool IsIn(XmlNode element, string? language) =>
        element["lang"] is not string own || language is null || string.Equals(own.Split('-')[0], language.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static string? LanguageOf(XmlNode item, XmlNode? content, XmlNode? text)
    {
        XmlNode? words = content?.Child("headline") ?? content?.Child("description") ?? item.Find("concept", "definition") ?? item.Find("concept", "name");
        foreach (string? tag in new[] { content?.Child("language")?["tag"], text?["lang"], item["lang"], words?["lang"] })
        {
            if (tag?.Trim() is { Length: > 0 } language)
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>The headline in the language of the content, one without a role before one with; else the title of the item.</summary>
    private static MappedText TitleOf(string source, XmlNode? management, XmlNode? content, string? language)
    {
        XmlNode? best = null;
        int rank = -1;
        foreach (XmlNode headline in content?.All("headline") ?? [])
        {
            int own = (IsIn(headline, language) ? 2 : 0) + (headline["role"] is null ? 1 : 0);
            if (own > rank && FoldedWords.Of(source, headline).Length > 0)
            {
                best = headline;
                rank = own;
            }
        }

        best ??= management?.Child("title");
        return best is null ? MappedText.Empty : FoldedWords.Of(source, best);
    }

    private static void ReadDate(XmlNode? management, XmlNode? content, ParsedDocument document)
    {
        foreach (XmlNode? element in new[] { management?.Child("versionCreated"), management?.Child("firstCreated"), content?.Child("contentModified"), content?.Child("contentCreated") })
        {
            MappedText words = element?.AllText().Trim() ?? MappedText.Empty;
            if (XmlFields.ReadDate(document, words.Text, words.Span, element?.Name ?? ""))
            {
                return;
            }
        }
    }

    private static void ReadStatus(XmlNode? management, ParsedDocument document)
    {
        document.Status = management?.Child("pubStatus") is XmlNode status ? NewsMlNames.CodeOf(status) : null;
        document.IsDraft = document.Status is "withheld" or "canceled";
        if (management?.Child("embargoed") is XmlNode embargoed)
        {
            MappedText written = embargoed.AllText().Trim();
            document.TakeEmbargo(written.Length == 0 ? Never : written.Text, written.Length == 0 ? new TextSpan(embargoed.Span.Start, 0) : written.Span, "embargoed");
        }
    }

    /// <summary>Descriptions in the language of the content, or of all when none is in it; a summary that repeats is left out.</summary>
    private static void AddDescriptions(string source, XmlNode item, ParsedDocument document)
    {
        var all = new List<XmlNode>(item.Child("contentMeta")?.All("description") ?? []);
        foreach (XmlNode coverage in item.Name == "planningItem" ? item.Descendants() : [])
        {
            if (coverage.Name is "edNote" && coverage.Parent?.Name is "planning" or "newsCoverage")
            {
                all.Add(coverage);
            }
        }

        List<XmlNode> own = all.FindAll(one => IsIn(one, document.Language));
        foreach (XmlNode description in own.Count > 0 ? own : all)
        {
            MappedText words = FoldedWords.Of(source, description);
            if (words.Length > 0)
            {
                document.Paragraphs.Add(new ParsedParagraph(words, description["id"]));
            }
        }
    }
}
