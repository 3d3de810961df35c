namespace CorpusGen.Reading.Tests.Formats;

public sealed class NinjsTests
{
    private const string Folder = "data-formats";

    [Theory]
    [InlineData("ninjsExMediumText1.json", "Captain of wrecked cruise ship on trial in Italy", "2013-07-09", "en", 4)]
    [InlineData("dpa_text.json", "Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?", "2019-05-10", "de", 9)]
    [InlineData("ntb_text.json", "Google har kjøpt giganttomt i Skien", "2019-08-09", "nb-NO", 1)]
    [InlineData("ap_video.json", "House leaders double down on impeachment positions", "2019-11-14", "en", 1)]
    [InlineData("businesswire-newsml-20130605006126.json", "Cambrios被Gartner評選為「最酷供應商」", "2013-06-05", "zh", 1)]
    [InlineData("tt_text_image_3.json", "Militärövning i jätteformat hålls 2023", "2021-05-26", "sv", 5)]
    public void Items_of_all_generations_state_title_date_language_and_paragraphs(string name, string title, string date, string language, int paragraphs)
    {
        Article article = DataSamples.Read(Folder, name);

        Assert.Equal((title, date, language, paragraphs), (article.Title, article.Published?.Edtf, article.Language, article.Paragraphs.Count));
    }

    [Fact]
    public void Persons_organizations_and_the_byline_are_participants()
    {
        Article article = DataSamples.Read(Folder, "ninjsExMediumText1.json");

        Assert.Equal(["Frances d'Emilio", "Paulo Santalucia"], DataSamples.Stated(article, "author"));
        Participant captain = Assert.Single(article.Participants, static one => one.Name == "Francesco Schettino");
        Assert.Equal("http://www.freebase.com/m/0hzcydt", captain.ExternalId);
        Assert.Contains(article.Participants, static one => one is { Name: "Costa Crociere SpA", Kind: ParticipantKind.Organization });
    }

    [Fact]
    public void By_of_the_items_language_is_no_part_of_a_name_and_agencies_are_no_persons()
    {
        Article article = DataSamples.Read(Folder, "dpa_text.json");

        Assert.Equal(["Christian Hollmann", "dpa"], DataSamples.Stated(article, "author"));
        Assert.Equal(ParticipantKind.Organization, Assert.Single(article.Participants, static one => one.Name == "dpa").Kind);
    }

    [Fact]
    public void Uri_is_the_id_and_all_without_a_place_of_its_own_is_metadata()
    {
        Article article = DataSamples.Read(Folder, "dpa_text.json");

        Assert.Equal("urn:newsml:dpa.com:20090101:190510-99-167362", article.Id);
        Assert.Equal("usable", article.Status);
        Assert.Equal("4", article.FindMetadata("urgency")?.Value);
        Assert.Null(article.FindMetadata("bodies"));
    }

    [Fact]
    public void List_of_items_is_a_document_each()
    {
        FileResult file = FormatReading.Result(DataSamples.Text(Folder, "20231016-event-timeline-sample.json"), "a.json");

        Assert.Equal(14, file.Articles.Count);
        Assert.Equal("https://iptc.org/example/uri/2", file.Articles[1].Article.Fragment);
    }

    [Fact]
    public void Html_comes_before_plain_text_and_plain_text_before_nitf()
    {
        const string Others = """{"contentType":"text/vnd.IPTC.NITF","value":"<nitf><body><body.content><p>N1</p></body.content></body></nitf>"},{"contentType":"text/plain","value":"P1\n\nP2"}""";
        const string Html = """,{"contentType":"text/html","value":"<p>H1</p><p>H2</p><p>H3</p>"}""";

        Assert.Equal(["P1", "P2"], DataSamples.Texts(FormatReading.Named("{\"uri\":\"u\",\"headline\":\"T\",\"bodies\":[" + Others + "]}", "a.json")));
        Assert.Equal(["H1", "H2", "H3"], DataSamples.Texts(FormatReading.Named("{\"uri\":\"u\",\"headline\":\"T\",\"bodies\":[" + Others + Html + "]}", "a.json")));
    }

    [Fact]
    public void Nitf_inside_json_gives_its_paragraphs_where_there_is_nothing_else()
    {
        const string Item = """{"uri":"u","headline":"T","bodies":[{"role":"nitf","value":"<?xml version=\"1.0\"?>\n<nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><block><p>One &amp; two.</p><media><media-caption>No.</media-caption></media><p>Three.</p></block></body.content></body></nitf>"}]}""";

        Assert.Equal(["One & two.", "Three."], DataSamples.Texts(FormatReading.Named(Item, "a.json")));
    }

    [Fact]
    public void Embargo_is_a_day_and_escaped_names_are_read_as_they_are_meant()
    {
        Article article = FormatReading.Named("""{"uri":"u","versioncreated":"2020-01-02T23:30:00-05:00","embargoed":"2020-01-05T00:00:00Z","headline":"T\u00eate","byline":"By Witold Ba\u0144ka","people":[{"name":"Ren\u00e9e Zellweger"}],"body_text":"One."}""", "a.json");

        Assert.Equal(("2020-01-02", "2020-01-05", "Tête"), (article.Published?.Edtf, article.EmbargoedUntil?.Edtf, article.Title));
        Assert.Equal(["Renée Zellweger", "Witold Bańka"], DataSamples.Stated(article, null));
    }

    [Fact]
    public void Person_without_a_name_is_reported_at_its_place()
    {
        const string Item = """{"uri":"u","headline":"T","versioncreated":"2020-01-02","body_text":"One.","people":[{"rel":"about"}]}""";

        Finding finding = Assert.Single(Assert.Single(FormatReading.Result(Item, "a.json").Articles).Findings);
        Assert.Equal((FindingKind.UnexpectedField, "{\"rel\":\"about\"}"), (finding.Kind, finding.Span.In(Item)));
    }
}
