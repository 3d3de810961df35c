using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells Markdown by its front matter. Without any, a file is Markdown when its item names it and its extension says so.</summary>
internal static class MarkdownDetector
{
    private static readonly string[] Extensions = [".md", ".markdown", ".mdx", ".mkd", ".mdown"];

    internal static FormatClaim? Claim(string text, string path)
    {
        bool mayBe = IsMarkdown(path) || PageDetector.IsPagePath(path) || FormatDetector.Has(path, ".txt") || FormatDetector.Has(path, ".text");
        return mayBe && FrontMatterBlock.Find(text) is FrontMatterBlock block && block.StatesArticle(text)
            ? new FormatClaim(FormatKind.Markdown, "it begins with front matter that states a title or a date")
            : null;
    }

    /// <summary>Whether the extension of a file is one of Markdown's.</summary>
    internal static bool IsMarkdown(string path) => Array.Exists(Extensions, extension => FormatDetector.Has(path, extension));
}
