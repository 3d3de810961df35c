using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class NewsXmlTests
{
    private const string Feed = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title>
        <item><title>One &amp;amp; only</title><guid>first</guid><pubDate>Tue, 07 May 2019 23:50:00 -0500</pubDate><dc:creator>John Roe</dc:creator>
        <content:encoded>&lt;p&gt;Said &lt;b&gt;Jane Doe&lt;/b&gt; of   Acme &amp;amp; Co.&lt;/p&gt;&lt;h2&gt;More&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;An item&lt;/li&gt;&lt;/ul&gt;</content:encoded></item>
        <item><title>Two</title><guid>second</guid><description>Plain text.</description></item></channel></rss>
        """;

    private const string Story = """
        <nitf xml:lang="en"><head><title>T</title><docdata><doc-id id-string="story"/><date.issue norm="20061018"/></docdata></head>
        <body><body.content><p>Then <person value="p:1"><name.given>Kofi</name.given>
          <name.family>Annan</name.family></person> went to <org>the United&#160;Nations</org> on <chron norm="20061017">Tuesday</chron>.</p></body.content></body></nitf>
        """;

    [Fact]
    public void Packed_articles_read_back_what_the_reader_read()
    {
        TestFile[] files = [TestRun.File("articles/feed.xml", Feed), TestRun.File("articles/story.xml", Story)];
        Corpus all = LoadedProgram.Load(TestRun.Of(files)).Property<Corpus>("Articles.All");

        Assert.Equal(3, all.Count);
        foreach (TestFile file in files)
        {
            string path = "articles/" + System.IO.Path.GetFileName(file.Path);
            foreach (Article read in Reading.ArticleReader.ReadFile(Reading.Text.DocumentText.From(file.Content), path).Articles.Select(static result => result.Article))
            {
                Article packed = Assert.Single(all, article => article.Key == read.Key);
                Assert.Equal(read, packed);
                Assert.Equal(read.Paragraphs.Select(static paragraph => paragraph.Text), packed.Paragraphs.Select(static paragraph => paragraph.Text));
                Assert.Equal(read.Participants, packed.Participants);
                Assert.Equal(read.Dates, packed.Dates);
                Assert.Equal(read.Metadata, packed.Metadata);
            }
        }
    }
}
