using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Files of authors in all their shapes, and a post that names the authors by their keys.</summary>
internal static class AuthorFileTarget
{
    private static readonly string[] Paths = ["posts/authors.yml", "posts/authors.json", "authors.toml", "posts/authors/ann-lee.md", "authors/ann-lee/_index.md"];

    internal static FuzzTarget Target { get; } = new("authors", "authors", Check)
    {
        Words = ["authors:\n", "ann-lee:\n", "  name: ", "  title: ", "\"name\":", "\"key\":", "[ann-lee]\n", "name = ", "slug: ", "---\n", "+++\n", "- ", "{", "}", "[", "]", "&a ", "*a", "<<: ", "'''", "\"\"\"", "\\u0041"],
    };

    private static void Check(string input)
    {
        DocumentText text = DocumentText.From(input);
        foreach (string path in Paths)
        {
            Property.Holds(AuthorFile.Is(path), "The path is one of authors", path);
            ValueList<AuthorEntry> entries = AuthorFile.Read(text, path);
            Property.Equal(entries, AuthorFile.Read(text, path), "A file of authors reads the same again");
            Property.Holds(entries.All(static entry => entry.Name.Trim().Length > 0), "An author has a name");
            var table = AuthorTable.From(entries);
            Property.Holds(entries.Take(100).All(entry => table.Find(entry.Key, "posts/a.md") is not null), "An author is found by its key");
            string keys = string.Concat(entries.Take(20).Select(static entry => "\n  - \"" + string.Concat(entry.Key.Where(static c => c is not ('"' or '\\' or '\n'))) + "\""));
            DocumentText post = DocumentText.From("---\ntitle: A post\nauthors:" + keys + "\n---\n\nAnn Lee said so.\n");
            foreach (ReadResult result in ArticleReader.ReadFile(post, "posts/a.md", new ReadSettings { Authors = table }).Articles)
            {
                ArticleChecks.Holds(result, post, isVerbatim: false);
            }
        }
    }
}
