using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Tests.Naming;

public sealed class NameResolverTests
{
    [Fact]
    public void Documents_of_one_id_are_all_qualified_by_as_few_folders_as_it_takes()
    {
        Assert.Equal(
            ["NewBlogPost", "Other", "OldBlogPost"],
            Identifiers(("new/blog/post.md", "post"), ("old/blog/post.md", "post"), ("new/other.md", "other")));
        Assert.Equal(["APost", "BPost"], Identifiers(("x/a/post.md", "post"), ("y/b/post.md", "post")));
    }

    [Fact]
    public void Documents_of_a_language_folder_carry_it_with_and_without_translations()
    {
        Assert.Equal(["EnPost"], Identifiers(("content/en/post.md", "post")));
        Assert.Equal(["EnPost", "PtBrPost"], Identifiers(("content/en/post.md", "post"), ("content/pt-br/post.md", "post")));
        Assert.Equal(["Post"], Resolve(Head("en/post.md", "post", "En")).Names.Select(static name => name.Identifier));
    }

    [Fact]
    public void Adding_and_removing_translations_renames_no_other_post()
    {
        string[] languages = ["ar", "de", "en", "es", "fa", "fr", "id", "it", "ja", "ko", "nl", "pl", "pt-br", "ru", "tr", "uk", "zh-cn", "zh-tw"];
        (string Path, string Id)[] all = languages
            .SelectMany(static language => Enumerable.Range(0, 262).Select(i => ($"site/{language}/blog/{2000 + (i % 20)}/post-{i}.md", $"post-{i}")))
            .ToArray();
        Dictionary<string, string> names = Names(all);
        Assert.Equal(4716, names.Values.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("PtBrPost7", names["site/pt-br/blog/2007/post-7.md"]);

        foreach (KeyValuePair<string, string> fewer in Names(all.Where(static (document, i) => i % 3 > 0).ToArray()))
        {
            Assert.Equal(names[fewer.Key], fewer.Value);
        }
    }

    [Fact]
    public void As_many_folders_qualify_as_the_deepest_pair_of_documents_needs()
    {
        NameTable table = Resolve(Head("b/c/post.md", "post"), Head("a/B/c/post.md", "post"), Head("d/post.md", "post"), Head("post.md", "post"), Head("x/a/b/e/post.md", "post"));

        Assert.Equal(["b/c/post", "a/B/c/post", "d/post", "post", "a/b/e/post"], table.Names.Select(static name => name.Id));
    }

    [Fact]
    public void Documents_in_thousands_of_folders_are_qualified_in_linear_time()
    {
        string deep = string.Join("/", Enumerable.Repeat("folder", 100_000));
        NameTable table = Resolve(Head("a/" + deep + "/post.md", "post"), Head("post.md", "post"), Head("x/post.md", "post"));

        Assert.Equal(["folder/post", "post", "x/post"], table.Names.Select(static name => name.Id));
        Assert.Equal(2, Resolve(Head("a/" + deep + "/post.md", "post"), Head("b/" + deep + "/post.md", "post")).Names.Select(static name => name.Id).Distinct().Count());
    }

    [Fact]
    public void Files_of_one_folder_and_id_are_told_apart_by_their_whole_names() =>
        Assert.Equal(["APostMd", "APostTxt"], Identifiers(("a/post.md", "post"), ("a/post.txt", "post")));

    [Fact]
    public void A_qualified_id_that_is_the_id_of_another_document_leaves_no_two_alike()
    {
        NameTable table = Resolve(Head("report.md", "report"), Head("report.txt", "report"), Head("report.txt.md", "report.txt"));

        Assert.Equal(["report.md", "report.txt", "report.txt.md"], table.Names.Select(static name => name.Id));
        Assert.Equal(3, table.Diagnostics.Count);
    }

    [Fact]
    public void Collections_that_differ_in_case_only_are_one()
    {
        NameTable table = Resolve(Head("a.txt", "a", "laws"), Head("b.txt", "b", "Laws"));

        Assert.Equal(["Laws", "Laws"], table.Names.Select(static name => name.Collection));
    }

    [Fact]
    public void Identifiers_are_distinct_without_regard_to_case_for_any_ids()
    {
        string[] ids = ["a", "A", "a-", "_a", "a b", "A_B", "a_2", "Dates", "dates_", "1", "01", "-", "!"];
        string[] identifiers = Identifiers(ids.Select((id, i) => ($"{i}.txt", id)).ToArray());

        Assert.Equal(identifiers.Length, identifiers.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
    }

    private static Dictionary<string, string> Names((string Path, string Id)[] documents) =>
        Resolve(documents.OrderBy(static document => document.Path, System.StringComparer.Ordinal).Select(static document => Head(document.Path, document.Id)).ToArray())
            .Names.ToDictionary(static name => name.Path, static name => name.Identifier);

    private static string[] Identifiers(params (string Path, string Id)[] documents) =>
        Resolve(documents.OrderBy(static document => document.Path, System.StringComparer.Ordinal).Select(static document => Head(document.Path, document.Id)).ToArray())
            .Names.Select(static name => name.Identifier).ToArray();

    private static NameTable Resolve(params DocumentHead[] heads) =>
        NameResolver.Resolve(new HeadList(ValueList<DocumentHead>.From(heads), ValueList<string>.Empty), CancellationToken.None);

    private static DocumentHead Head(string path, string id, string collection = "C") => new(path, path, collection, id, NameResolver.IdentifierOf(id), ValueList<string>.Empty, ValueList<string>.Empty);
}
