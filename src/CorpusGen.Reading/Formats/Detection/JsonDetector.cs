namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells the formats of JSON by the names at the top of the text.</summary>
internal static class JsonDetector
{
    internal static FormatClaim? Claim(string text, string path)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start >= text.Length || text[start] is not ('{' or '[') || JsonShape.Of(text) is not JsonShape shape)
        {
            return null;
        }

        return Known(shape) ?? Lines(shape, path) ?? Article(shape);
    }

    private static FormatClaim? Known(JsonShape shape)
    {
        if (shape.Holds("version", "jsonfeed.org") || (shape.Has("items") && (shape.Has("feed_url") || shape.Has("home_page_url"))))
        {
            return new FormatClaim(FormatKind.JsonFeed, "it has the version and the items of a JSON Feed");
        }

        if (shape.Has("base_path") && (shape.Has("schema_name") || shape.Has("document_type") || shape.Has("content_id")))
        {
            return new FormatClaim(FormatKind.GovUk, "it has 'base_path' and the type of a GOV.UK content item");
        }

        if (shape.Holds("@context", "schema.org") || shape.Has("@graph") || (shape.Has("@type") && (shape.Has("headline") || shape.Has("articleBody"))))
        {
            return new FormatClaim(FormatKind.JsonLd, shape.Has("@context") ? "its '@context' is that of linked data" : "it has '@type', as linked data has");
        }

        return IsNinjs(shape) ? new FormatClaim(FormatKind.Ninjs, "it has the names of IPTC ninjs") : null;
    }

    /// <summary>Only 'uri' is required of ninjs; what else is peculiar to it tells it.</summary>
    private static bool IsNinjs(JsonShape shape)
    {
        if (shape.Has("$schema") && shape.Has("properties"))
        {
            return false;
        }

        if (shape.Holds("$standard", "ninjs") || shape.Holds("standard", "ninjs"))
        {
            return true;
        }

        bool isVersioned = shape.Has("versioncreated") || shape.Has("versionCreated") || shape.Has("pubstatus") || shape.Has("pubStatus")
            || shape.Has("contentcreated") || shape.Has("contentCreated") || shape.Has("firstcreated") || shape.Has("firstCreated");
        bool hasText = shape.HasStart("body_") || shape.HasStart("description_") || shape.HasStart("headline_") || shape.Has("bodies") || shape.Has("headlines") || shape.Has("descriptions");
        return shape.Has("uri") && (isVersioned || hasText);
    }

    private static FormatClaim? Lines(JsonShape shape, string path)
    {
        bool isLines = shape.IsLines || FormatDetector.Has(path, ".jsonl") || FormatDetector.Has(path, ".ndjson");
        return isLines && !shape.IsList && shape.HasText(ArticleNames.Texts) && (shape.HasText(ArticleNames.Titles) || shape.HasText(ArticleNames.Dates))
            ? new FormatClaim(FormatKind.JsonLines, "each line is an object with a text")
            : null;
    }

    private static FormatClaim? Article(JsonShape shape)
    {
        if (IsArticle(shape))
        {
            return new FormatClaim(FormatKind.Json, shape.IsList ? "it is a list of objects with a title and a text" : "it has a title and a text");
        }

        return WrapperOf(shape, 1) is string name ? new FormatClaim(FormatKind.Json, "'" + name + "' holds a title and a text") : null;
    }

    /// <summary>The names that lead to an article inside, joined by dots; a title may stand beside what wraps the text.</summary>
    private static string? WrapperOf(JsonShape shape, int level)
    {
        const int Deepest = 3;
        foreach (string name in level > Deepest || shape.Has("$schema") ? [] : ArticleNames.Wrappers)
        {
            if (shape.Inside(name) is not JsonShape inner)
            {
                continue;
            }

            if (IsArticle(inner) || (inner.HasText(ArticleNames.Texts) && shape.HasText(ArticleNames.Titles)))
            {
                return name;
            }

            if (WrapperOf(inner, level + 1) is string deeper)
            {
                return name + "." + deeper;
            }
        }

        return null;
    }

    private static bool IsArticle(JsonShape shape) => shape.HasText(ArticleNames.Titles) && shape.HasText(ArticleNames.Texts) && !shape.Has("$schema");
}
