using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Nothing that a file of news holds may throw, hang or be read past its limits.</summary>
public sealed class NewsXmlHostileTests
{
    private static readonly string[] Roots = ["rss><channel><item><description", "feed><entry><content", "nitf><body><body.content", "newsItem><contentSet><inlineXML", "NewsML><NewsItem><NewsComponent><ContentItem><DataContent"];

    public static TheoryData<string> Samples => new(Directory.GetFiles(NewsXml.Folder, "*.xml").Select(Path.GetFileName)!);

    public static TheoryData<string> RootNames => new(Roots);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_that_is_cut_off_anywhere_gives_articles_or_a_finding(string name)
    {
        string text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(NewsXml.Folder, name)), out _);
        for (int length = 0; length < text.Length; length += 50)
        {
            FileResult file = NewsXml.Read(text.Substring(0, length), name);
            Assert.True(file.Findings.Count + file.Articles.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(RootNames))]
    public void Elements_nested_too_deep_are_refused(string path)
    {
        var text = new StringBuilder("<" + path + ">");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append("<p>");
        }

        Assert.Equal(FindingKind.Refused, Assert.Single(NewsXml.Read(text.ToString()).Findings).Kind);
    }

    [Theory]
    [MemberData(nameof(RootNames))]
    public void Elements_nested_as_deep_as_allowed_are_read(string path)
    {
        string[] names = path.Split('>').Select(static part => part.TrimStart('<')).ToArray();
        int levels = 500 - names.Length;
        string inner = string.Concat(Enumerable.Repeat("<div>", levels)) + "<p>Deep.</p>" + string.Concat(Enumerable.Repeat("</div>", levels));
        string text = string.Concat(names.Select(static name => "<" + name + ">")) + inner + string.Concat(names.Reverse().Select(static name => "</" + name + ">"));

        Assert.Equal(["Deep."], NewsXml.Texts(Assert.Single(NewsXml.Read(text).Articles).Article));
    }

    [Theory]
    [MemberData(nameof(RootNames))]
    public void Entity_bombs_are_refused_and_external_entities_are_never_opened(string path)
    {
        string root = path.Substring(0, path.IndexOf('>', StringComparison.Ordinal));
        string close = string.Concat(path.Split('>').Reverse().Select(static name => "</" + name.TrimStart('<') + ">"));
        string bomb = "<!DOCTYPE " + root + " [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 8).Select(static i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat(i == 1 ? "&a;" : $"&a{i - 1};", 10))}\">")) + "]>";
        string open = "<" + path.Replace(">", "><", StringComparison.Ordinal).Replace("<<", "<", StringComparison.Ordinal) + ">";

        Assert.Equal(FindingKind.Refused, Assert.Single(NewsXml.Read(bomb + open + "&a8;" + close).Findings).Kind);
        FileResult external = NewsXml.Read("<!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + open + "<p>a&x;b</p>" + close);
        Assert.Equal(["ab"], NewsXml.Texts(Assert.Single(external.Articles).Article));
    }

    [Fact]
    public void Ten_thousand_items_are_read_in_one_walk()
    {
        string items = string.Concat(Enumerable.Range(1, 10_000).Select(static i => $"<item><title>Title {i}</title><description>Text {i}.</description><guid>g{i}</guid></item>"));

        FileResult file = ArticleReader.ReadFile(DocumentText.From("<rss version=\"2.0\"><channel>" + items + "</channel></rss>"), "news/feed.xml");

        Assert.Equal(10_000, file.Articles.Count);
        Assert.Equal("g10000", file.Articles[9_999].Article.Id);
    }

    [Fact]
    public void Great_numbers_of_declarations_before_the_root_are_passed_in_one_walk()
    {
        string declarations = string.Concat(Enumerable.Repeat("<!A>", 400_000));

        Assert.True(ArticleReader.IsArticle(DocumentText.From(declarations + "<nitf/>"), "docs/x.xml"));
    }

    [Fact]
    public void Name_of_a_great_number_of_parts_is_read_in_one_walk()
    {
        string parts = string.Concat(Enumerable.Repeat("<name.given>Ann</name.given>", 50_000));

        Article article = Assert.Single(NewsXml.Read("<nitf><body><body.content><p>Then <person>" + parts + "</person> left.</p></body.content></body></nitf>").Articles).Article;

        Assert.StartsWith("Then Ann", Assert.Single(article.Paragraphs).Text, System.StringComparison.Ordinal);
    }
}
