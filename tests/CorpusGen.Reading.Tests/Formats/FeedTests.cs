using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class FeedTests
{
    private const string Modules =
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:atom=\"http://www.w3.org/2005/Atom\"";

    private const string Rss = $"""
        <?xml version="1.0"?>
        <rss version="2.0" {Modules}>
        <channel><title>News &amp;amp; Views</title><language>en-us</language><pubDate>Wed, 08 May 2019 00:00:00 GMT</pubDate>
        <item><title>AT&amp;amp;T and &lt;b&gt;Verizon&lt;/b&gt; merge</title><link>http://example.org/1</link>
          <description>&lt;p&gt;Short text.&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>First &amp; foremost, <b>Jane Doe</b> of
          <a href="x">Acme Corp.</a> said so on 3 May 2019.</p><h2 id="x">Details</h2><ul><li>One</li><li>Two</li></ul><figure><figcaption>no</figcaption></figure>]]></content:encoded>
          <dc:creator>John Roe</dc:creator><pubDate>Tue, 07 May 2019 23:50:00 -0500</pubDate><guid isPermaLink="false">abc-1</guid>
          <category>Tech</category><category>Telecom</category><enclosure url="http://example.org/a.mp3" type="audio/mpeg"/>
          <media:group><media:credit role="photographer">Ann Lee</media:credit></media:group></item>
        <item><title>Plain title: a &lt; b</title><description>Just a line.

        Another line &amp; more.</description><author>ed@example.org (Ed Smith)</author><dc:date>2019-05-06</dc:date></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:app="http://www.w3.org/2007/app" xml:lang="de">
        <title>The feed</title><author><name>Feed Author</name><uri>http://example.org/fa</uri></author>
        <entry><media:title>No title</media:title><title type="html">A &amp;lt;b&gt; &lt;em&gt;c&lt;/em&gt;</title><id>urn:1</id>
          <updated>2005-07-31T12:29:29Z</updated><published>2003-12-13T23:29:29-04:00</published><category term="x"/>
          <link rel="alternate" href="http://example.org/1"/><link rel="enclosure" href="http://example.org/a.mp3"/>
          <content type="xhtml" xml:lang="en"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <i>two</i>
            three.</p><blockquote><p>Four</p></blockquote></div></content></entry>
        <entry><title>T2</title><id>urn:2</id><updated>2005-07-30T00:00:00Z</updated><author><name>Other Person</name></author><author><email>x@example.org</email></author>
          <contributor><name>Helper One</name></contributor><summary>Only a summary.</summary><content type="image/png">AAAA</content><app:control><app:draft>yes</app:draft></app:control></entry>
        </feed>
        """;

    [Fact]
    public void Each_item_of_RSS_is_a_document_with_what_it_states()
    {
        FileResult file = NewsXml.Read(Rss, "news/feed.xml");
        Article first = file.Articles[0].Article;
        Article second = file.Articles[1].Article;

        Assert.Equal(2, file.Articles.Count);
        Assert.Equal(("abc-1", "AT&T and Verizon merge", "2019-05-07", "en-us"), (first.Id, first.Title, first.Published?.Edtf, first.Language));
        Assert.Equal(("feed/2", "Plain title: a < b", "2019-05-06"), (second.Id, second.Title, second.Published?.Edtf));
        Assert.Equal(["John Roe"], NewsXml.Names(first, "author"));
        Assert.Equal(["Ed Smith"], NewsXml.Names(second, "author"));
    }

    [Fact]
    public void Export_of_WordPress_has_drafts_names_of_authors_and_no_attachments()
    {
        const string Wxr = $"""
            <rss version="2.0" {Modules} xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blog</title>
            <wp:author><wp:author_login><![CDATA[jdoe]]></wp:author_login><wp:author_display_name><![CDATA[Jane Doe]]></wp:author_display_name></wp:author>
            <item><title>One</title><pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><dc:creator><![CDATA[jdoe]]></dc:creator><guid>g1</guid>
            <content:encoded><![CDATA[First &amp; second.

            <em>Third</em>.

            [caption id="x"]<img src="y"/> no[/caption]

            [gallery ids="1,2"]]]></content:encoded><wp:post_date>2024-04-01 00:00:00</wp:post_date><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>photo</title><guid>g2</guid><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
            <item><title>Two</title><guid>g3</guid><description>To come.</description><wp:post_date>2024-05-01 00:00:00</wp:post_date><wp:status>future</wp:status><wp:post_type>post</wp:post_type></item>
            </channel></rss>
            """;
        FileResult file = NewsXml.Read(Wxr, "blog/export.xml");
        Article draft = file.Articles[0].Article;

        Assert.Equal(2, file.Articles.Count);
        Assert.Equal((true, "draft", "2024-04-01"), (draft.IsDraft, draft.Status, draft.Published?.Edtf));
        Assert.Equal(["Jane Doe"], NewsXml.Names(draft, "author"));
        Assert.Equal(["First & second.", "Third."], NewsXml.Texts(draft));
        Assert.Equal("2024-05-01", file.Articles[1].Article.EmbargoedUntil?.Edtf);
        Assert.Equal("g1", file.Articles[0].IdSpan.In(Wxr));
    }

    [Fact]
    public void Content_of_an_item_beats_its_description_and_is_read_as_HTML()
    {
        Article article = NewsXml.Read(Rss).Articles[0].Article;

        Assert.Equal(["First & foremost, Jane Doe of Acme Corp. said so on 3 May 2019.", "One", "Two"], NewsXml.Texts(article));
        Section section = Assert.Single(article.Sections);
        Assert.Equal(("Details", 2), (section.Title, section.Paragraph));
        Assert.Equal("Short text.", article.FindMetadata("description")?.Value);
    }

    [Fact]
    public void Description_without_markup_is_plain_text() =>
        Assert.Equal(["Just a line.", "Another line & more."], NewsXml.Texts(NewsXml.Read(Rss).Articles[1].Article));

    [Fact]
    public void Modules_are_metadata_under_their_names_as_written()
    {
        Article article = NewsXml.Read(Rss).Articles[0].Article;

        Assert.Equal(["Tech", "Telecom"], NewsXml.Values(article, "category"));
        Assert.Equal("http://example.org/a.mp3", article.FindMetadata("enclosure")?.Value);
        Assert.Equal("Ann Lee", article.FindMetadata("media:group.media:credit")?.Value);
        Assert.Equal("News & Views", article.FindMetadata("channel.title")?.Value);
        Assert.Null(article.FindMetadata("pubDate"));
    }

    [Fact]
    public void Items_of_RSS_1_stand_beside_the_channel()
    {
        Article article = NewsXml.ReadOne("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="http://example.org/"><title>Feed</title><dc:language>fr</dc:language><items><rdf:Seq><rdf:li resource="http://example.org/1"/></rdf:Seq></items></channel>
            <item rdf:about="http://example.org/1"><title>Un</title><description>Texte.</description><dc:date>2004-01-01T23:30:00-08:00</dc:date><dc:creator>Anne Martin</dc:creator></item></rdf:RDF>
            """);

        Assert.Equal(("http://example.org/1", "Un", "2004-01-01", "fr"), (article.Id, article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["Anne Martin"], NewsXml.Names(article, "author"));
    }

    [Theory]
    [InlineData("<title>a</title><description>Text.</description><itunes:author>Ann Host</itunes:author>", "Ann Host")]
    [InlineData("<title>a</title><description>Text.</description><atom:author><atom:name>Ann Host</atom:name></atom:author>", "Ann Host")]
    [InlineData("<title>a</title><description>Text.</description><author>Ann Host (ann@example.org)</author>", "Ann Host")]
    [InlineData("<title>a</title><description>Text.</description><dc:author>Ann Host</dc:author>", "Ann Host")]
    public void Author_of_an_item_is_found_in_any_of_the_modules(string item, string author) =>
        Assert.Equal([author], NewsXml.Names(NewsXml.ReadOne($"<rss version=\"2.0\" {Modules}><channel><item>{item}</item></channel></rss>"), "author"));

    [Fact]
    public void Markup_that_nobody_escaped_is_read_too() =>
        Assert.Equal(["One.", "Two."], NewsXml.Texts(NewsXml.ReadOne("<rss version=\"2.0\"><channel><item><title>T</title><description><p>One.</p><p>Two.</p></description></item></channel></rss>")));

    [Fact]
    public void Items_without_an_id_are_told_by_their_link_and_twins_by_their_number()
    {
        FileResult file = NewsXml.Read("<rss><channel><item><title>a</title><link>http://e.org/1</link></item><item><title>b</title><link>http://e.org/1</link></item><item><title>c</title></item></channel></rss>");

        Assert.Equal(["http://e.org/1", "http://e.org/1-2", "3"], file.Articles.Select(static result => result.Article.Fragment));
    }

    [Fact]
    public void Each_entry_of_Atom_is_a_document_with_what_it_states()
    {
        FileResult file = NewsXml.Read(Atom);
        Article first = file.Articles[0].Article;
        Article second = file.Articles[1].Article;

        Assert.Equal(("urn:1", "A <b> c", "2003-12-13", "en"), (first.Id, first.Title, first.Published?.Edtf, first.Language));
        Assert.Equal(["One two three.", "Four"], NewsXml.Texts(first));
        Assert.Equal(("urn:2", "T2", "2005-07-30", "de"), (second.Id, second.Title, second.Published?.Edtf, second.Language));
        Assert.Equal(["Only a summary."], NewsXml.Texts(second));
        Assert.True(second.IsDraft);
        Assert.Equal("http://example.org/a.mp3", first.FindMetadata("link.enclosure")?.Value);
    }

    [Fact]
    public void Author_of_the_feed_writes_the_entries_that_name_none()
    {
        FileResult file = NewsXml.Read(Atom);

        Assert.Equal(["Feed Author"], NewsXml.Names(file.Articles[0].Article, "author"));
        Assert.Equal("http://example.org/fa", file.Articles[0].Article.Participants.Single(static one => one.Name == "Feed Author").ExternalId);
        Assert.Equal(["Other Person"], NewsXml.Names(file.Articles[1].Article, "author"));
        Assert.Equal(["Helper One"], NewsXml.Names(file.Articles[1].Article, "contributor"));
    }

    [Fact]
    public void Entry_by_itself_is_a_document()
    {
        Article article = NewsXml.ReadOne("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>urn:1</id><author><name>Ann Host</name></author><updated>2020-02-02T00:00:00Z</updated><content type=\"html\">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content></entry>");

        Assert.Equal(("urn:1", "T", "2020-02-02"), (article.Id, article.Title, article.Published?.Edtf));
        Assert.Equal(["One", "Two"], NewsXml.Texts(article));
        Assert.Equal(["Ann Host"], NewsXml.Names(article, "author"));
    }

    [Theory]
    [InlineData("<title type=\"text/plain\" mode=\"escaped\">a &lt;b> c</title>", "a <b> c")]
    [InlineData("<title type=\"text/html\" mode=\"escaped\">a &lt;b>c&lt;/b></title>", "a c")]
    [InlineData("<title type=\"application/xhtml+xml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">a <b>c</b></div></title>", "a c")]
    [InlineData("<title type=\"text/html\" mode=\"base64\">RXhhbXBsZSA8Yj50aXRsZTwvYj4=</title>", "Example title")]
    [InlineData("<title type=\"text/html\" mode=\"base64\">###</title>", "")]
    public void Modes_of_Atom_0_3_are_those_of_its_titles(string title, string expected) =>
        Assert.Equal(expected, NewsXml.ReadOne($"<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry>{title}<issued>2004-01-01</issued></entry></feed>").Title);

    [Fact]
    public void Samples_of_the_suites_are_read_as_they_say()
    {
        Assert.Equal("2004-01-01", NewsXml.ReadSample("entry_created.xml").Articles[0].Article.Published?.Edtf);
        Assert.Equal("2004-01-01", NewsXml.ReadSample("item_pubDate.xml").Articles[0].Article.Published?.Edtf);
        Assert.Equal(["Example editor"], NewsXml.Names(NewsXml.ReadSample("item_dc_creator.xml").Articles[0].Article, "author"));
        Assert.Equal(["one@one.com", "two@two.com"], NewsXml.Values(NewsXml.ReadSample("entry_authors_email.xml").Articles[0].Article, "author.email"));
    }

    [Theory]
    [InlineData("channel_dc_language.xml", FindingKind.UnknownShape)]
    [InlineData("feed_info_xml_lang_inherit_2.xml", FindingKind.UnknownShape)]
    [InlineData("rdf_feed.xml", FindingKind.UnknownShape)]
    [InlineData("rss_feed_leading_spaces.xml", FindingKind.UnknownShape)]
    [InlineData("rss_feed_bom.xml", FindingKind.UnknownShape)]
    [InlineData("undeclared_namespace.xml", FindingKind.Malformed)]
    [InlineData("rss_incomplete_cdata.xml", FindingKind.Malformed)]
    public void Feeds_without_items_and_broken_ones_are_refused(string file, FindingKind kind)
    {
        FileResult result = NewsXml.ReadSample(file);

        Assert.Empty(result.Articles);
        Assert.Equal(kind, Assert.Single(result.Findings).Kind);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Json_feed_without_items_is_refused(string items)
    {
        FileResult result = FormatReading.Result("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":" + items + "}", "a.json");

        Assert.Empty(result.Articles);
        Assert.Equal(FindingKind.UnknownShape, Assert.Single(result.Findings).Kind);
    }

    [Fact]
    public void Malformed_feed_is_refused_at_its_line_and_column() =>
        Assert.Equal((FindingKind.Malformed, 3, 16), NewsXml.Refusal("<rss>\n<channel>\n<item><title></item></channel></rss>"));
}
