using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Toml;
using CorpusGen.Reading.Formats.Yaml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Authors;

/// <summary>Files that say who the authors are whom documents name by keys.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A map of keys to names or to objects: <c>authors.yml</c> (Docusaurus, Jekyll's <c>_data</c>), <c>.authors.yml</c> (MkDocs, below <c>authors:</c>), also as JSON or TOML; or a list of objects with their keys.</item>
/// <item>A page for each author in a folder <c>authors</c> or <c>_authors</c> (Hugo, Jekyll): <c>authors/jane/_index.md</c>, <c>authors/jane.md</c>, <c>authors/jane.yml</c>. The key is the name of the folder or file, and <c>slug</c> or <c>short_name</c>, where stated.</item>
/// </list>
/// The name is <c>display_name</c>, <c>name</c> or, of pages, <c>title</c>; the job title is <c>title</c> or <c>role</c>. A file that is
/// not well-formed or has another shape says nothing; its keys then stay as they are written.
/// </remarks>
public static class AuthorFile
{
    private static readonly string[] Extensions = [".yml", ".yaml", ".json", ".toml", ".md", ".markdown"];
    private static readonly string[] Keys = ["key", "id", "username", "short_name", "slug", "login"];
    private static readonly string[] PageKeys = ["slug", "short_name"];

    /// <summary>Whether a file is one of authors by its path.</summary>
    /// <param name="path">The path, with slashes of either kind.</param>
    public static bool Is(string path) => path is not null && (DocumentFile.IsAuthorFile(path.Replace('\\', '/')) || PageKey(path.Replace('\\', '/')) is not null);

    /// <summary>Reads a file of authors.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">The path of the file below its project, with forward slashes.</param>
    /// <returns>The authors, in the order of the file.</returns>
    public static ValueList<AuthorEntry> Read(DocumentText text, string path)
    {
        var entries = new List<AuthorEntry>();
        if (ReadFields(text.Text, path) is DataNode fields)
        {
            if (DocumentFile.IsAuthorFile(path))
            {
                ReadMap(entries, fields["authors"] ?? fields, FolderOf(path));
            }
            else if (PageKey(path) is string key)
            {
                ReadPage(entries, fields, key, FolderOf(path.Substring(0, path.LastIndexOf("authors/", StringComparison.Ordinal))));
            }
        }

        return ValueList<AuthorEntry>.From(entries);
    }

    private static DataNode? ReadFields(string text, string path)
    {
        var whole = new TextSpan(0, text.Length);
        if (FormatDetector.Has(path, ".json"))
        {
            return JsonReader.Read(text, out _);
        }

        if (FormatDetector.Has(path, ".toml"))
        {
            return TomlReader.Read(text, whole, out _);
        }

        if (!MarkdownDetector.IsMarkdown(path))
        {
            return YamlReader.Read(text, whole, out _);
        }

        return FrontMatterBlock.Find(text) is not { IsClosed: true } block ? null : block.Language switch
        {
            FrontMatterLanguage.Yaml => YamlReader.Read(text, block.Content, out _),
            FrontMatterLanguage.Toml => TomlReader.Read(text, block.Content, out _),
            _ => JsonReader.Read(text, block.Content, out _),
        };
    }

    private static void ReadMap(List<AuthorEntry> entries, DataNode authors, string folder)
    {
        foreach (DataMember member in authors.Members)
        {
            string? name = member.Value.IsScalar ? member.Value.Text.Trim() : NameOf(member.Value);
            Add(entries, member.Name, name, member.Value, folder, isPage: false);
        }

        foreach (DataNode item in authors.Items)
        {
            foreach (string key in Keys)
            {
                if (item.TextOf(key) is string value)
                {
                    Add(entries, value, NameOf(item), item, folder, isPage: false);
                    break;
                }
            }
        }
    }

    private static void ReadPage(List<AuthorEntry> entries, DataNode fields, string key, string folder)
    {
        string? name = NameOf(fields) ?? fields.TextOf("title");
        Add(entries, key, name, fields, folder, isPage: true);
        foreach (string other in PageKeys)
        {
            if (fields.TextOf(other) is string value && value != key)
            {
                Add(entries, value, name, fields, folder, isPage: true);
            }
        }
    }

    private static void Add(List<AuthorEntry> entries, string key, string? name, DataNode author, string folder, bool isPage)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            string? role = (isPage ? null : author.TextOf("title")) ?? author.TextOf("role") ?? author.TextOf("position");
            string? affiliation = author.TextOf("affiliation") ?? author.TextOf("organization") ?? author.TextOf("agency_full_name") ?? author.TextOf("company");
            entries.Add(new AuthorEntry(key, LineFolding.Fold(name!), role, affiliation, folder));
        }
    }

    private static string? NameOf(DataNode author) => author.TextOf("display_name") ?? author.TextOf("name") ?? author.TextOf("full_name");

    /// <summary>The key that the path of an author's page gives.</summary>
    private static string? PageKey(string path)
    {
        string[] parts = path.Split('/');
        int last = parts.Length - 1;
        if (!Array.Exists(Extensions, extension => FormatDetector.Has(path, extension)))
        {
            return null;
        }

        string name = DocumentPath.FileName(path);
        if (name is "_index" or "index")
        {
            return last >= 2 && parts[last - 2] is "authors" or "_authors" ? parts[last - 1] : null;
        }

        return last >= 1 && parts[last - 1] is "authors" or "_authors" ? name : null;
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
