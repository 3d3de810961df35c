using System;

namespace CorpusGen.Reading.Formats;

/// <summary>What the item of an additional file says of it, before its content is looked at.</summary>
public static class DocumentFile
{
    private const string NoCorpus = "none";

    // Other tools' files are told by their content, but need not even be opened when their extension is no document's.
    private static readonly string[] Extensions =
    [
        ".txt", ".text", ".md", ".markdown", ".mdx", ".mkd", ".mdown", ".rst", ".eml", ".mbox", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".sgm", ".sgml", ".tei", ".akn",
    ];
    private static readonly string[] SchemaExtensions = [".schema.json"];
    private static readonly string[] AuthorFiles = ["authors.yml", "authors.yaml", "authors.json", "authors.toml", ".authors.yml", ".authors.yaml"];
    private static readonly string[] PeopleFileExtensions = [".people.yml", ".people.yaml"];

    /// <summary>Whether the metadata <c>Corpus</c> names a collection, which makes a document of any file.</summary>
    /// <param name="corpus">The metadata; empty when the item has none.</param>
    /// <returns><see langword="true"/> unless it is empty or <c>none</c>.</returns>
    public static bool IsNamed(string corpus) => corpus.Length > 0 && !IsOptedOut(corpus);

    /// <summary>Whether the file may be a document: it is named one, or its extension is a document's and it is not opted out.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="corpus">The metadata; empty when the item has none.</param>
    /// <returns><see langword="true"/> when the content decides.</returns>
    public static bool MayBeDocument(string path, string corpus) => !IsPeopleFile(path) && !IsAuthorFile(path) && !HasExtension(path, SchemaExtensions) && (IsNamed(corpus) || (!IsOptedOut(corpus) && HasExtension(path, Extensions)));

    /// <summary>Whether the file is a registry of people, which speaks of documents and is none.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns><see langword="true"/> when its name ends in <c>.people.yml</c> or <c>.people.yaml</c>.</returns>
    public static bool IsPeopleFile(string path) => HasExtension(path, PeopleFileExtensions);

    /// <summary>Whether the file is a table of authors, as Docusaurus and Material for MkDocs have them beside their posts.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns><see langword="true"/> when it is named <c>authors.yml</c>, <c>.authors.yml</c>, <c>authors.json</c> or <c>authors.toml</c>.</returns>
    public static bool IsAuthorFile(string path) => Array.IndexOf(AuthorFiles, path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant()) >= 0;

    /// <summary>Whether the metadata <c>Corpus</c> says that the file is nothing of ours.</summary>
    /// <param name="corpus">The metadata; empty when the item has none.</param>
    public static bool IsOptedOut(string corpus) => string.Equals(corpus, NoCorpus, StringComparison.OrdinalIgnoreCase);

    private static bool HasExtension(string path, string[] extensions)
    {
        foreach (string extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
