using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class MarkdownTests
{
    private const string Post = "---\ntitle: A post\nauthors: [ann]\n---\n# Part {#part}\n\nSome *marked* [words][x] of\nAnn Lee &amp; others.\n\n- item `code`\n\n[x]: http://x.org\n";

    private static readonly TestFile File = TestRun.File("blog/2019-10-22-a-post.md", Post);

    [Fact]
    public void A_packed_post_reads_back_what_the_reader_read_with_its_author_by_name()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(File, TestRun.File("blog/authors.yml", "ann:\n  name: Ann Lee\n  title: Editor\n")));

        Article article = program.Property<Article>("Blog.APost.Document");

        Assert.Equal(["Some marked words of Ann Lee & others.", "item code"], article.Paragraphs.Select(static paragraph => paragraph.Text));
        Assert.Equal(["author", "Editor"], Assert.Single(article.Participants, static one => one.Name == "Ann Lee").Roles);
        Assert.Equal("part", Assert.Single(article.Sections).Id);
        Assert.Equal("2019-10-22", program.Constant("Blog.APost.Dates.Published"));
        Assert.Equal("Some marked words of Ann Lee & others.", program.Constant("Blog.APost.Paragraphs.P1"));
    }

    [Fact]
    public void The_page_of_an_author_names_those_whom_posts_name_by_keys()
    {
        Assert.Contains("const string AnnLee", TestRun.Of(File, TestRun.File("blog/authors/ann.md", "---\nname: Ann Lee\n---\n")).AllText);
        Assert.DoesNotContain("\"ann\"", TestRun.Of(File, TestRun.File("blog/authors/ann.md", "---\nname: Ann Lee\n---\n")).AllText);
    }

    [Fact]
    public void Thousands_of_posts_in_eighteen_languages_with_colliding_names_are_all_reachable()
    {
        string[] languages = ["ar", "de", "en", "es", "fa", "fr", "id", "it", "ja", "ko", "nl", "pl", "pt-br", "ru", "tr", "uk", "zh-cn", "zh-tw"];
        TestFile[] files = languages
            .SelectMany(static language => Enumerable.Range(0, 262).Select(i => TestRun.File(
                $"site/{language}/blog/{2000 + i}-05-1{i % 10}-{(i % 3 == 0 ? "weekly" : "post-" + i)}.md",
                $"---\ntitle: Post {i}\n---\nSome *text* of [Bo Ek](http://x.org).\n\n- item {i}\n")))
            .ToArray();

        LoadedProgram program = LoadedProgram.Load(TestRun.Untracked(files));

        Assert.Equal(4716, program.Property<Corpus>("Site.All").Select(static article => article.Id).Distinct().Count());
        Assert.Equal("2007-05-17", program.Constant("Site.PtBrPost7.Dates.Published"));
    }
}
