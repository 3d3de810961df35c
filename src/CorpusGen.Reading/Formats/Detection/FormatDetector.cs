using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells the format of a file by what its beginning says, without reading it as that format.</summary>
/// <remarks>
/// The build asks the same code which texts to embed, so everything here does without libraries. A file whose item names a
/// collection is a document in any case; where its content says nothing, its extension decides.
/// </remarks>
internal static class FormatDetector
{
    /// <summary>Asks every format, the most particular first.</summary>
    /// <param name="text">The text of the file, with <c>\n</c> line breaks.</param>
    /// <param name="path">The path of the file, for its extension.</param>
    /// <param name="isNamed">Whether the item of the file names a collection.</param>
    /// <returns>The format, or <see langword="null"/> for a file that does not say that it is a document.</returns>
    internal static FormatClaim? Detect(string text, string path, bool isNamed) =>
        Claim(text, path) ?? (isNamed ? (IsData(text, path) ? null : Weaker(text, path)) ?? ByExtension(text, path) : null);

    private static FormatClaim? Claim(string text, string path)
    {
        // The commonest answer first: what is asked in vain costs the compiler more than its run, because it is compiled for it.
        if (Has(path, ".txt") && PlainText(text) is FormatClaim plain)
        {
            return plain;
        }

        return MarkupDetector.Claim(text)
            ?? TranscriptDetector.Claim(text)
            ?? MarkdownDetector.Claim(text, path)
            ?? PageDetector.Claim(text, path)
            ?? JsonDetector.Claim(text, path)
            ?? TableDetector.Claim(text, path)
            ?? (IsData(text, path) ? null : RunningText(text, path));
    }

    private static FormatClaim? RunningText(string text, string path) =>
        HeaderLinesDetector.Claim(text, path)
        ?? PlainText(text)
        ?? TranscriptDetector.ClaimText(text, path)
        ?? DatelineDetector.Claim(text, path);

    /// <summary>What its name or first tag calls data or a page is never running text.</summary>
    private static bool IsData(string text, string path) =>
        PageDetector.IsPage(text, path) || Has(path, ".json") || Has(path, ".jsonl") || Has(path, ".ndjson") || Has(path, ".csv") || Has(path, ".tsv") || Has(path, ".xml");

    /// <summary>Signs that are enough where the item says that the file is a document.</summary>
    private static FormatClaim? Weaker(string text, string path) =>
        CaptionDetector.ClaimNamed(text)
        ?? TranscriptDetector.ClaimNamed(text, path)
        ?? DatelineDetector.ClaimNamed(text, path);

    private static FormatClaim? PlainText(string text) => PlainTextHeader.Find(text) is not null
        ? new FormatClaim(FormatKind.PlainText, "its first line holds 'date' and a date")
        : null;

    private static FormatClaim ByExtension(string text, string path)
    {
        FormatKind kind = PageDetector.IsPage(text, path) ? (FrontMatterBlock.Find(text) is null ? FormatKind.Html : FormatKind.Markdown)
            : Has(path, ".xml") ? FormatKind.UnknownXml
            : Has(path, ".json") ? FormatKind.Json
            : Has(path, ".jsonl") || Has(path, ".ndjson") ? FormatKind.JsonLines
            : Has(path, ".csv") || Has(path, ".tsv") ? FormatKind.Csv
            : MarkdownDetector.IsMarkdown(path) ? FormatKind.Markdown
            : Has(path, ".vtt") || Has(path, ".srt") ? FormatKind.Captions
            : Has(path, ".rst") || Has(path, ".eml") || Has(path, ".mbox") ? FormatKind.HeaderLines
            : FormatKind.PlainText;
        string extension = path.Substring(Math.Max(0, path.LastIndexOf('.')));
        return new FormatClaim(kind, "nothing in it says otherwise, and its name ends in '" + extension + "'");
    }

    /// <summary>Whether the name of a file ends in an extension.</summary>
    internal static bool Has(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
