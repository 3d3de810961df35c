using System;
using System.Linq;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>What is missing in one of many documents of a file is reported where that document begins.</summary>
public sealed class FindingPlaceTests
{
    [Theory]
    [InlineData("a.csv", "id,title,date,text\na,One,2019-10-22,Words.\nb,Two,,Words.\n", 3, 1)]
    [InlineData("a.json", "[\n  {\"id\":\"a\",\"title\":\"One\",\"date\":\"2019-10-22\",\"text\":\"Words.\"},\n  {\"id\":\"b\",\"title\":\"Two\",\"text\":\"Words.\"}\n]\n", 3, 3)]
    [InlineData("a.jsonl", "{\"id\":\"a\",\"title\":\"One\",\"date\":\"2019-10-22\",\"text\":\"Words.\"}\n{\"id\":\"b\",\"title\":\"Two\",\"text\":\"Words.\"}\n", 2, 1)]
    [InlineData("a.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"F\",\"items\":[\n{\"id\":\"a\",\"date_published\":\"2019-10-22\",\"content_text\":\"Words.\"},\n {\"id\":\"b\",\"content_text\":\"Words.\"}]}\n", 3, 2)]
    [InlineData("a.json", "[{\"uri\":\"a\",\"type\":\"text\",\"versioncreated\":\"2019-10-22T10:00:00Z\",\"headline\":\"One\",\"body_text\":\"Words.\"},\n{\"uri\":\"b\",\"type\":\"text\",\"headline\":\"Two\",\"body_text\":\"Words.\"}]\n", 2, 1)]
    [InlineData("a.jsonld", "{\"@context\":\"https://schema.org\",\"@graph\":[\n{\"@type\":\"NewsArticle\",\"headline\":\"One\",\"datePublished\":\"2019-10-22\",\"articleBody\":\"Words.\"},\n  {\"@type\":\"NewsArticle\",\"headline\":\"Two\",\"articleBody\":\"Words.\"}]}\n", 3, 3)]
    [InlineData("a.xml", "<rss><channel>\n<item><title>One</title><pubDate>Tue, 22 Oct 2019 10:00:00 GMT</pubDate><description>Words.</description></item>\n <item><title>Two</title><description>Words.</description></item></channel></rss>\n", 3, 2)]
    [InlineData("a.xml", "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\n<newsItem guid=\"a\"><contentMeta><contentCreated>2019-10-22</contentCreated><headline>One</headline></contentMeta></newsItem>\n <newsItem guid=\"b\"><contentMeta><headline>Two</headline></contentMeta></newsItem></itemSet></newsMessage>\n", 3, 2)]
    public void Missing_date_is_reported_at_the_document_that_lacks_it(string path, string text, int line, int column)
    {
        FileResult file = ArticleReader.ReadFile(DocumentText.From(text), path);

        Finding finding = Assert.Single(file.Articles.SelectMany(static one => one.Findings), static finding => finding.Kind == FindingKind.NoDate);
        Assert.Equal(new TextPosition(line - 1, column - 1), DocumentText.From(text).PositionOf(finding.Span.Start));
        Assert.Equal(2, file.Articles.Count);
    }

    [Fact]
    public void Missing_field_of_a_feed_is_reported_at_each_item_that_lacks_it()
    {
        const string Feed = "<rss><channel><title>Feed</title>\n<item><title>One</title><description>Words.</description></item>\n <item><title>Two</title><description>Words.</description></item></channel></rss>\n";
        CollectionSchema schema = SchemaFile.Read(DocumentText.From("{\"required\":[\"rating\"]}")).Schema;

        FileResult file = ArticleReader.ReadFile(DocumentText.From(Feed), "a.xml", new ReadSettings(Schema: schema));

        Assert.Equal(
            [1, 2],
            file.Articles.SelectMany(static one => one.Findings).Where(static finding => finding.Kind == FindingKind.MissingField).Select(static finding => DocumentText.From(Feed).PositionOf(finding.Span.Start).Line));
    }

    [Fact]
    public void Line_that_is_no_document_is_said_to_be_left_out_alone()
    {
        FileResult file = ArticleReader.ReadFile(DocumentText.From("{\"title\":\"One\",\"date\":\"2019-10-22\",\"text\":\"Words.\"}\n{\"x\":1}\n"), "a.jsonl");

        Finding finding = Assert.Single(file.Findings);
        Assert.Equal(FindingKind.UnknownShape, finding.Kind);
        Assert.Equal("line", finding.Arguments[0]);
        Assert.Single(file.Articles);
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: One\nembargo: 2019-10-24\n---\n\nWords.\n", "2019-10-24")]
    [InlineData("a.json", "{\"uri\":\"a\",\"type\":\"text\",\"versioncreated\":\"2019-10-22T10:00:00Z\",\"embargoed\":\"2019-10-24\",\"headline\":\"One\",\"body_text\":\"Words.\"}", "\"2019-10-24\"")]
    [InlineData("a.txt", "EMBARGOED UNTIL June 7, 2013\n\nAcme Announces\n\nPARIS, June 5, 2013 (Acme) - It grows.", "EMBARGOED UNTIL June 7, 2013")]
    [InlineData("a.xml", "<nitf><head><docdata management-status=\"embargoed\"><date.release norm=\"20191024\"/></docdata></head><body><body.content><p>Words.</p></body.content></body></nitf>", "norm=\"20191024\"")]
    [InlineData("a.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><itemMeta><embargoed> 2019-10-24 </embargoed></itemMeta><contentMeta><headline>One</headline></contentMeta><contentSet><inlineData contenttype=\"text/plain\">Words.</inlineData></contentSet></newsItem>", "2019-10-24")]
    [InlineData("a.xml", "<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>a</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><Status FormalName=\"Embargoed\"/><StatusWillChange><DateAndTime>20191024T000000Z</DateAndTime></StatusWillChange></NewsManagement><NewsComponent><NewsLines><HeadLine>One</HeadLine></NewsLines><ContentItem><DataContent><p>Words.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>", "20191024T000000Z")]
    public void Embargo_and_its_place_are_given_together(string path, string text, string written)
    {
        ReadResult result = Assert.Single(ArticleReader.ReadFile(DocumentText.From(text), path).Articles);

        Assert.NotNull(result.Article.EmbargoedUntil);
        Assert.Equal(text.IndexOf(written, StringComparison.Ordinal), result.EmbargoSpan.Start);
        Assert.StartsWith(result.EmbargoSpan.In(text), written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: One\ndate: 2019-10-22\nembargoedUntil: 2030-13-01\n---\n\nWords.\n", "2030-13-01", "embargoedUntil")]
    [InlineData("a.md", "---\ntitle: One\ndate: 2019-10-22\nembargo: soon\n---\n\nWords.\n", "soon", "embargo")]
    [InlineData("a.md", "---\ntitle: One\ndate: 2019-10-22\ndraft: maybe\n---\n\nWords.\n", "maybe", "draft")]
    [InlineData("a.json", "{\"uri\":\"a\",\"type\":\"text\",\"versioncreated\":\"2019-10-22T10:00:00Z\",\"embargoed\":\"soon\",\"headline\":\"One\",\"body_text\":\"Words.\"}", "\"soon\"", "embargoed")]
    [InlineData("a.xml", "<nitf><head><docdata management-status=\"embargoed\"><date.issue norm=\"20191022\"/><date.release norm=\"soon\"/></docdata></head><body><body.content><p>Words.</p></body.content></body></nitf>", "norm=\"soon\"", "date.release")]
    [InlineData("a.xml", "<NewsML><NewsItem><Identification><NewsIdentifier><DateId>20191022</DateId><PublicIdentifier>a</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><Status FormalName=\"Embargoed\"/><StatusWillChange><DateAndTime>soon</DateAndTime></StatusWillChange></NewsManagement><NewsComponent><NewsLines><HeadLine>One</HeadLine></NewsLines><ContentItem><DataContent><p>Words.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>", "soon", "StatusWillChange")]
    [InlineData("a.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><itemMeta><versionCreated>2019-10-22</versionCreated><embargoed>soon</embargoed></itemMeta><contentMeta><headline>One</headline></contentMeta><contentSet><inlineData contenttype=\"text/plain\">Words.</inlineData></contentSet></newsItem>", "soon", "embargoed")]
    [InlineData("a.txt", "EMBARGOED UNTIL FRIDAY\n\nAcme Announces\n\nPARIS, June 5, 2013 (Acme) - It grows.", "EMBARGOED UNTIL FRIDAY", "embargoed until")]
    public void Embargo_or_draft_that_cannot_be_read_is_reported_at_its_place(string path, string text, string written, string field)
    {
        ReadResult result = Assert.Single(ArticleReader.ReadFile(DocumentText.From(text), path).Articles);

        Finding finding = Assert.Single(result.Findings, static finding => finding.Kind == FindingKind.UnexpectedField);
        Assert.Equal(field, finding.Arguments[0]);
        Assert.Equal(text.IndexOf(written, StringComparison.Ordinal), finding.Span.Start);
        Assert.Null(result.Article.EmbargoedUntil);
    }

    [Theory]
    [InlineData("title: 100% sure: yes", "put the value of 'title' in quotation marks")]
    [InlineData("title: \"The \"best\" day\"", "the value of 'title' has quotation marks inside: put it in quotation marks of the other kind")]
    [InlineData("title: One\nauthor: @jane", "put the value of 'author' in quotation marks")]
    [InlineData("title: One\ntags:\n\t- a", "indent with blanks instead of tabs")]
    public void Mistakes_that_many_make_in_YAML_are_told_with_their_cure(string fields, string cure)
    {
        FileResult file = ArticleReader.ReadFile(DocumentText.From("---\n" + fields + "\n---\n\nWords.\n"), "a.md");

        Finding finding = Assert.Single(file.Findings);
        Assert.Equal(FindingKind.Malformed, finding.Kind);
        Assert.EndsWith("; " + cure, (string)finding.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "{\"title\":[\"A\"],\"date\":\"2024-01-02\",\"text\":\"One.\"}", "[\"A\"]", "title")]
    [InlineData("a.json", "{\"title\":\"A\",\"date\":[\"2024-01-02\"],\"text\":\"One.\"}", "[\"2024-01-02\"]", "date")]
    [InlineData("a.md", "---\ntitle: [a, b]\ndate: 2024-01-02\n---\n\nWords.\n", "[a, b]", "title")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\nembargoedUntil: [2099-01-01]\n---\n\nWords.\n", "[2099-01-01]", "embargoedUntil")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\nembargoedUntil: {until: 2099-01-01}\n---\n\nWords.\n", "{until: 2099-01-01}", "embargoedUntil")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\nembargo: true\n---\n\nWords.\n", "true", "embargo")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\ndraft: [true]\n---\n\nWords.\n", "[true]", "draft")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\nstatus: [draft]\n---\n\nWords.\n", "[draft]", "status")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\nslug: {a: b}\n---\n\nWords.\n", "{a: b}", "slug")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-01-02\ntranslationOf: [other]\n---\n\nWords.\n", "[other]", "translationOf")]
    public void List_where_a_text_belongs_is_reported_at_its_place(string path, string text, string written, string field)
    {
        Finding finding = Assert.Single(Assert.Single(ArticleReader.ReadFile(DocumentText.From(text), path).Articles).Findings, static finding => finding.Kind == FindingKind.UnexpectedField);

        Assert.Equal((field, text.IndexOf(written, StringComparison.Ordinal)), ((string)finding.Arguments[0], finding.Span.Start));
    }

    [Fact]
    public void Author_in_two_parts_and_a_language_with_a_low_line_are_read()
    {
        Article article = Assert.Single(ArticleReader.ReadFile(DocumentText.From("---\ntitle: A\ndate: 2024-01-02\nlang: en_US\nauthor: {first: Jane, last: Doe}\n---\n\nWords.\n"), "a.md").Articles).Article;

        Assert.Equal("en-US", article.Language);
        Assert.Equal("Jane Doe", Assert.Single(article.Participants).Name);
    }

    [Theory]
    [InlineData("draft: no")]
    [InlineData("draft: 12")]
    [InlineData("draft:")]
    [InlineData("embargo: false")]
    [InlineData("embargo:")]
    public void Fields_that_say_that_there_is_none_are_no_finding(string field) =>
        Assert.Empty(Assert.Single(ArticleReader.ReadFile(DocumentText.From("---\ntitle: One\ndate: 2019-10-22\n" + field + "\n---\n\nWords.\n"), "a.md").Articles).Findings);

    [Fact]
    public void Embargo_without_a_day_is_placed_at_its_element()
    {
        const string Text = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><itemMeta><embargoed/></itemMeta><contentMeta><headline>One</headline></contentMeta><contentSet><inlineData contenttype=\"text/plain\">Words.</inlineData></contentSet></newsItem>";
        ReadResult result = Assert.Single(ArticleReader.ReadFile(DocumentText.From(Text), "a.xml").Articles);

        Assert.Equal("9999-12-31", result.Article.EmbargoedUntil?.Edtf);
        Assert.Equal(new TextSpan(Text.IndexOf("<embargoed", StringComparison.Ordinal), 0), result.EmbargoSpan);
    }
}
