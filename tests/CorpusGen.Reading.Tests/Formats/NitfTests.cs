using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class NitfTests
{
    private const string Story = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
        <nitf xml:lang="en">
          <head>
            <title>Title of the head</title>
            <docdata management-status="embargoed">
              <doc-id regsrc="AP" id-string="D76UIMO80"/>
              <date.issue norm="20061018T181106-0500"/>
              <date.release norm="20061019T090000"/>
              <du-key key="US-Weather"/>
              <urgency ed-urg="4"/>
              <key-list><keyword key="weather"/><keyword key="storm"/></key-list>
              <identified-content>
                <person>Haggis, Paul</person>
                <org value="org:1">National Weather Service</org>
                <location>Norfolk</location>
              </identified-content>
            </docdata>
            <pubdata date.publication="20061020" name="The Paper"/>
          </head>
          <body>
            <body.head>
              <hedline><hl1>Weather and tides
                for Norfolk</hl1><hl2>More rain to come</hl2></hedline>
              <byline>By <person>Alan Karben</person>, <byttl>Staff Writer</byttl></byline>
              <byline>John Smith and Mary Jones<byttl>AP Writers</byttl></byline>
              <distributor>AP</distributor>
              <dateline><location>NORFOLK, Va.</location> <story.date norm="20061018">Oct 18</story.date></dateline>
              <abstract><p>In short.</p></abstract>
            </body.head>
            <body.content>
              <media media-type="image"><media-reference source="a.jpg"/><media-caption>A caption.</media-caption></media>
              <block>
                <p id="p1">On <chron norm="20061017">Tuesday</chron>, <person value="p:1"><name.given>Kofi</name.given>
                  <name.family>Annan</name.family>, <function>Secretary&#8209;General</function></person> of the <org value="UN">United
                  Nations</org> left for <location><city>Paris</city>, <country iso-cc="FR">France</country></location> &amp; beyond.</p>
                <hl2 id="s">Afterwards</hl2>
                <p>A <em>second</em> paragraph.<br/>A new line.</p>
                <ul><li>An item</li><li><p>Another item</p></li></ul>
                <bq><block><p>A quotation.</p></block><credit>Somebody</credit></bq>
                <table><caption>No text</caption><tr><th>City</th><td>Rain</td></tr></table>
                <pre>Market
        closed

        Then opened</pre>
                <p>* * *</p>
                <fn><body.content><p>A footnote.</p></body.content></fn>
                <note><body.content><p>A note.</p></body.content></note>
              </block>
            </body.content>
            <body.end><tagline>The end</tagline></body.end>
          </body>
        </nitf>
        """;

    [Fact]
    public void Cell_that_gives_paragraphs_of_its_own_leaves_no_bar_behind()
    {
        Article article = NewsXml.ReadOne("<nitf><head><docdata><date.issue norm=\"20240305\"/></docdata></head><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><table><tr><td>One</td><td><person>Ann Lee</person></td><td><p>Two</p></td><td> </td></tr></table></body.content></body></nitf>");

        ReadBack.Assert(article);
        Assert.Equal(["One | Ann Lee", "Two"], NewsXml.Texts(article));
        Assert.Equal("Ann Lee", Assert.Single(Assert.Single(article.Participants, static one => one.Kind == ParticipantKind.Person).Mentions).Text);
    }

    [Fact]
    public void Place_and_date_of_a_dateline_stay_apart() => Assert.Equal("GENEVA March 5", NewsXml.ReadOne(
        "<nitf><head><docdata><date.issue norm=\"20240305\"/></docdata></head><body><body.head><hedline><hl1>T</hl1></hedline><dateline><location>GENEVA</location><story.date>March 5</story.date></dateline></body.head><body.content><p>Words.</p></body.content></body></nitf>").FindMetadata("dateline")?.Value);

    [Fact]
    public void Head_states_title_day_as_written_id_and_language()
    {
        FileResult file = NewsXml.Read(Story);
        Article article = Assert.Single(file.Articles).Article;

        Assert.Equal("Nitf", file.Format);
        Assert.Equal("Weather and tides for Norfolk", article.Title);
        Assert.Equal("2006-10-18", article.Published?.Edtf);
        Assert.Equal("D76UIMO80", article.Id);
        Assert.Equal("en", article.Language);
        Assert.Equal("embargoed", article.Status);
        Assert.Equal("2006-10-19", article.EmbargoedUntil?.Edtf);
    }

    [Fact]
    public void Bylines_name_authors_and_never_their_titles() =>
        Assert.Equal(["Alan Karben", "John Smith", "Mary Jones"], NewsXml.Names(NewsXml.ReadOne(Story), "author"));

    [Fact]
    public void Identified_content_names_participants_with_the_surname_behind()
    {
        Article article = NewsXml.ReadOne(Story);

        Assert.Contains(article.Participants, static one => one.Name == "Paul Haggis" && one.Kind == ParticipantKind.Person);
        Assert.Contains(article.Participants, static one => one.Name == "National Weather Service" && one.Kind == ParticipantKind.Organization && one.ExternalId == "org:1");
    }

    [Fact]
    public void Inline_markup_gives_names_dates_and_functions_at_their_places()
    {
        Article article = NewsXml.ReadOne(Story);
        Participant annan = Assert.Single(article.Participants, static one => one.Name == "Kofi Annan");
        Participant body = Assert.Single(article.Participants, static one => one.Name == "United Nations");
        TemporalExpression tuesday = Assert.Single(article.Dates, static date => date.Text == "Tuesday");

        Assert.Equal("p:1", annan.ExternalId);
        Assert.Contains("Secretary\u2011General", annan.Roles);
        Assert.StartsWith("Kofi</name.given>", annan.Mentions.First(static mention => mention.Paragraph == 1).Span.In(article.Source), System.StringComparison.Ordinal);
        Assert.Equal((ParticipantKind.Organization, "UN"), (body.Kind, body.ExternalId));
        Assert.Contains(article.Participants, static one => one.Name == "France" && one.Kind == ParticipantKind.Country && one.ExternalId == "FR");
        Assert.Equal("2006-10-17", tuesday.Value);
        Assert.Equal("Tuesday", tuesday.Span.In(article.Source));
    }

    [Fact]
    public void Blocks_of_the_content_are_paragraphs_and_captions_notes_and_credits_are_not()
    {
        Article article = NewsXml.ReadOne(Story);

        Assert.Equal(
            [
                "On Tuesday, Kofi Annan, Secretary\u2011General of the United Nations left for Paris, France & beyond.",
                "A second paragraph. A new line.", "An item", "Another item", "A quotation.", "City | Rain", "Market closed", "Then opened",
            ],
            NewsXml.Texts(article));
        Assert.Equal("p1", article.Paragraphs[0].Id);
        Section section = Assert.Single(article.Sections);
        Assert.Equal(("Afterwards", 2, 2, "s"), (section.Title, section.Level, section.Paragraph, section.Id));
    }

    [Fact]
    public void What_has_no_place_of_its_own_is_metadata()
    {
        Article article = NewsXml.ReadOne(Story);

        Assert.Equal(["weather", "storm"], NewsXml.Values(article, "keyword"));
        Assert.Equal("US-Weather", article.FindMetadata("du-key")?.Value);
        Assert.Equal("4", article.FindMetadata("urgency")?.Value);
        Assert.Equal("NORFOLK, Va. Oct 18", article.FindMetadata("dateline")?.Value);
        Assert.Equal("In short.", article.FindMetadata("abstract")?.Value);
        Assert.Equal("More rain to come", article.FindMetadata("hl2")?.Value);
        Assert.Equal("The end", article.FindMetadata("tagline")?.Value);
    }

    [Theory]
    [InlineData("<date.release norm=\"20070102\"/>", "2007-01-02")]
    [InlineData("<date.issue norm=\"no date\"/><date.release norm=\"2007-01-02T23:59:00-11:00\"/>", "2007-01-02")]
    public void Day_of_release_stands_in_for_a_missing_day_of_issue(string dates, string expected)
    {
        ReadResult result = Assert.Single(NewsXml.Read($"<nitf><head><title>T</title><docdata>{dates}</docdata></head><body><body.content><p>Text.</p></body.content></body></nitf>").Articles);

        Assert.Equal(expected, result.Article.Published?.Edtf);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Invalid_date_is_reported_where_it_stands()
    {
        const string Source = "<nitf><head><title>T</title><docdata>\n<date.issue norm=\"20061399\"/></docdata></head><body><body.content><p>Text.</p></body.content></body></nitf>";
        ReadResult result = Assert.Single(NewsXml.Read(Source).Articles);
        Finding finding = Assert.Single(result.Findings);

        Assert.Null(result.Article.Published);
        Assert.Equal((FindingKind.InvalidDate, Source.IndexOf("norm", System.StringComparison.Ordinal)), (finding.Kind, finding.Span.Start));
    }

    [Fact]
    public void Lead_paragraphs_that_the_full_text_repeats_are_read_once()
    {
        Article article = NewsXml.ReadOne("""
            <nitf><head><title>T</title><pubdata date.publication="19870101T000000"/></head>
            <body><body.head><byline class="print_byline">By JOHN DOE</byline><byline class="normalized_byline">DOE, JOHN</byline></body.head>
            <body.content><block class="lead_paragraph"><p>One.</p></block><block class="full_text"><p>One.</p><p>Two.</p></block></body.content></body></nitf>
            """);

        Assert.Equal(["One.", "Two."], NewsXml.Texts(article));
        Assert.Equal("1987-01-01", article.Published?.Edtf);
        Assert.Equal(["JOHN DOE"], NewsXml.Names(article, "author"));
    }

    [Fact]
    public void Byline_that_is_all_title_names_the_body_that_reports()
    {
        Article article = NewsXml.ReadOne("<nitf><body><body.head><hedline><hl1>T</hl1></hedline><byline><byttl>Sports Network</byttl></byline></body.head><body.content><p>Text.</p></body.content></body></nitf>");

        Participant author = Assert.Single(article.Participants, static one => one.Roles.Contains("author"));
        Assert.Equal(("Sports Network", ParticipantKind.Organization), (author.Name, author.Kind));
    }

    [Fact]
    public void Withheld_story_is_a_draft() =>
        Assert.True(NewsXml.ReadOne("<nitf><head><title>T</title><docdata management-status=\"withheld\"/></head><body><body.content><p>Text.</p></body.content></body></nitf>").IsDraft);

    [Fact]
    public void Root_without_body_and_title_is_no_document() =>
        Assert.Equal((FindingKind.UnknownShape, 2, 1), NewsXml.Refusal("<?xml version=\"1.0\"?>\n<nitf><head/></nitf>"));

    [Fact]
    public void Malformed_file_is_refused_at_its_line_and_column() =>
        Assert.Equal((FindingKind.Malformed, 2, 11), NewsXml.Refusal("<nitf><body>\n<p>a</p></body.content></body></nitf>"));
}
