using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class NewsMlTests
{
    private const string Namespaces = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\" standard=\"NewsML-G2\"";

    [Theory]
    [InlineData("LISTING_2_NewsML-G2_Text_Document.xml", "urn:newsml:acmenews.com:20161121:US-FINANCE-FED", "Fed to halt QE to avert \"bubble\"", "2018-11-21", "en-US", 2, "Meredith Jameson")]
    [InlineData("LISTING_3_Photo_in_NewsML-G2.xml", "tag:gettyimages.com,2010:GYI0062134533", "Variety Of Recessionary Forces Leave Las Vegas Economy Scarred", "2018-10-12", "en-US", 1, "Spencer Platt")]
    [InlineData("LISTING_5_Multi-part_Video_in_NewsML-G2.xml", "tag:example.com,2008:407624", "Loriot retrospective", "2018-10-19", "en", 2, "Zweites Deutsches Fernsehen")]
    [InlineData("LISTING_11_Person_Concept_conveyed_in_a_NewsML-G2_Concept_Item.xml", "urn:newsml:iptc.org:20080229:ncdci-person", "Mario Draghi", "2018-11-07", "en-GB", 1, "Mario Draghi")]
    [InlineData("LISTING_22_Sports_story_in_NewsML-G2NITF.xml", "tag:xmlteam.com,2016:xt.5932656-preview", "Preview: Arizona Diamondbacks (29-23) at Philadelphia Phillies (26-24), 7:05 p.m.", "2018-10-19", "en-US", 6, "The Sports Network")]
    [InlineData("businesswire-newsml-20130605006126.xml", "urn:newsml:businesswire.com:20010714:20130605006126:1", "Cambrios\u88ABGartner\u8A55\u9078\u70BA\u300C\u6700\u9177\u4F9B\u61C9\u5546\u300D", "2013-06-05", "zh", 13, "Jim Tully")]
    public void Examples_of_IPTC_give_what_they_state(string file, string id, string title, string date, string language, int paragraphs, string participant)
    {
        ReadResult result = Assert.Single(NewsXml.ReadSample(file).Articles);

        Assert.Equal((id, title, date, language), (result.Article.Id, result.Article.Title, result.Article.Published?.Edtf, result.Article.Language));
        Assert.Equal(paragraphs, result.Article.Paragraphs.Count);
        Assert.Contains(result.Article.Participants, one => one.Name == participant);
    }

    [Fact]
    public void Subjects_that_are_persons_are_participants_with_their_code()
    {
        Article article = NewsXml.ReadSample("LISTING_22_Sports_story_in_NewsML-G2NITF.xml").Articles[0].Article;
        Participant davis = Assert.Single(article.Participants, static one => one.Name == "Doug Davis");

        Assert.Equal("person:l.mlb.com-p.456", davis.ExternalId);
        Assert.Contains(davis.Mentions, static mention => mention.Paragraph == 4);
        Assert.DoesNotContain("Doug Davis", NewsXml.Values(article, "subject"));
        Assert.Contains("Baseball", NewsXml.Values(article, "subject"));
    }

    [Fact]
    public void Creators_have_the_role_that_is_stated_and_contributors_theirs()
    {
        Article article = NewsXml.ReadSample("LISTING_3_Photo_in_NewsML-G2.xml").Articles[0].Article;

        Assert.Equal(["Spencer Platt"], NewsXml.Names(article, "photographer"));
        Assert.Equal(["sp/lrc"], NewsXml.Names(article, "descrWriter"));
    }

    [Fact]
    public void Party_that_one_property_calls_a_body_is_one_everywhere() =>
        Assert.Equal(
            ParticipantKind.Organization,
            NewsXml.ReadSample("LISTING_5_Multi-part_Video_in_NewsML-G2.xml").Articles[0].Article.Participants.Single(static one => one.Name == "Zweites Deutsches Fernsehen").Kind);

    [Fact]
    public void Concept_of_a_person_gives_its_affiliation_and_definition()
    {
        Article article = NewsXml.ReadSample("LISTING_11_Person_Concept_conveyed_in_a_NewsML-G2_Concept_Item.xml").Articles[0].Article;
        Participant draghi = article.Participants.Single(static one => one.Name == "Mario Draghi");

        Assert.Equal(("European Central Bank", "people:329465"), (draghi.Affiliation, draghi.ExternalId));
        Assert.StartsWith("Mario Draghi, born 3 September 1947,", article.Paragraphs[0].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Message_gives_a_document_for_each_news_item_and_says_which_are_none()
    {
        FileResult file = NewsXml.Read($"""
            <newsMessage {Namespaces}><header><sent>2020-01-01T00:00:00Z</sent></header><itemSet>
            <packageItem guid="pkg"><contentMeta><headline>Package</headline></contentMeta></packageItem>
            <newsItem guid="a"><itemMeta><versionCreated>2020-01-02T23:00:00-08:00</versionCreated></itemMeta><contentMeta><headline>A</headline></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>A</h1><p>One.</p><h2>Part</h2><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="b"><itemMeta><versionCreated>2020-01-03</versionCreated><embargoed/></itemMeta><contentMeta><headline>B</headline></contentMeta>
              <contentSet><inlineData contenttype="text/plain">First line &amp; more.

            Second one.</inlineData></contentSet></newsItem>
            <newsItem guid="c"/>
            </itemSet></newsMessage>
            """);

        Assert.Equal(["a", "b"], file.Articles.Select(static result => result.Article.Id));
        Assert.Equal(["a", "b"], file.Articles.Select(static result => result.Article.Fragment));
        Assert.Equal("2020-01-02", file.Articles[0].Article.Published?.Edtf);
        Assert.Equal(["One.", "Two."], NewsXml.Texts(file.Articles[0].Article));
        Assert.Equal(["Part"], file.Articles[0].Article.Sections.Select(static section => section.Title));
        Assert.Equal(["First line & more.", "Second one."], NewsXml.Texts(file.Articles[1].Article));
        Assert.Equal("9999-12-31", file.Articles[1].Article.EmbargoedUntil?.Edtf);
        Assert.Equal(FindingKind.UnknownShape, Assert.Single(file.Findings).Kind);
    }

    [Fact]
    public void Item_that_says_nothing_renames_no_other()
    {
        FileResult file = NewsXml.Read($"""
            <newsMessage {Namespaces}><itemSet>
            <newsItem><contentMeta><headline>A</headline></contentMeta></newsItem>
            <newsItem/>
            <newsItem><contentMeta><headline>C</headline></contentMeta></newsItem>
            </itemSet></newsMessage>
            """);

        Assert.Equal(["1 A", "3 C"], file.Articles.Select(static result => result.Article.Fragment + " " + result.Article.Title));
        Assert.Single(file.Findings);
    }

    [Fact]
    public void One_of_several_renditions_is_read_and_encoded_data_is_not()
    {
        Article article = NewsXml.ReadOne($"""
            <newsItem {Namespaces} guid="a" xml:lang="de"><itemMeta><versionCreated>2020-01-02</versionCreated><pubStatus qcode="stat:canceled"/></itemMeta>
            <contentMeta><headline xml:lang="en">English</headline><headline xml:lang="de-AT" role="hld:sub">Neben</headline><headline xml:lang="de-AT">Deutsch</headline>
            <by>Von uns</by><description>Kurz.</description></contentMeta>
            <contentSet><remoteContent href="a.jpg"/><inlineData contenttype="application/pdf" encoding="e:b64">QUJD</inlineData>
            <inlineData contenttype="text/html">&lt;p&gt;Gleicher Text&lt;/p&gt;</inlineData><inlineXML><div xmlns="http://www.w3.org/1999/xhtml"><p>Gleicher Text</p></div></inlineXML></contentSet></newsItem>
            """);

        Assert.Equal("Deutsch", article.Title);
        Assert.Equal(["Gleicher Text"], NewsXml.Texts(article));
        Assert.Equal(("canceled", true), (article.Status, article.IsDraft));
        Assert.Equal("Kurz.", article.FindMetadata("description")?.Value);
    }

    [Fact]
    public void Escaped_HTML_keeps_the_places_of_its_words()
    {
        Article article = NewsXml.ReadOne($"<newsItem {Namespaces} guid=\"a\"><contentMeta><headline>T</headline></contentMeta><contentSet><inlineData contenttype=\"text/html\">&lt;p&gt;Acme &amp;amp; Co&lt;/p&gt;</inlineData></contentSet></newsItem>");

        Assert.Equal("Acme & Co", article.Paragraphs[0].Text);
        Assert.Equal("Acme &amp;amp; Co", article.Paragraphs[0].Span.In(article.Source));
    }

    [Fact]
    public void Names_that_an_item_leaves_to_an_assertion_are_found_there()
    {
        Article article = NewsXml.ReadOne($"""
            <newsItem {Namespaces} guid="a"><contentMeta><subject type="cpnat:person" qcode="p:1"/><subject qcode="o:1"/><headline>T</headline></contentMeta>
            <assert qcode="p:1"><name>Keegan Murray</name></assert><assert qcode="o:1"><type qcode="cpnat:organisation"/><name>Volkswagen AG</name></assert></newsItem>
            """);

        Assert.Equal(["Keegan Murray", "Volkswagen AG"], article.Participants.Select(static one => one.Name).OrderBy(static name => name, System.StringComparer.Ordinal));
        Assert.Equal(ParticipantKind.Organization, article.Participants.Single(static one => one.Name == "Volkswagen AG").Kind);
    }

    [Fact]
    public void Knowledge_item_gives_a_section_for_each_concept()
    {
        Article article = NewsXml.ReadOne($"""
            <knowledgeItem {Namespaces} guid="k"><itemMeta><versionCreated>2020-01-02</versionCreated><title>Terms</title></itemMeta><conceptSet>
            <concept><name>One</name><definition>First.</definition></concept><concept><name>Two</name><definition>Second.</definition><definition>More.</definition></concept></conceptSet></knowledgeItem>
            """);

        Assert.Equal("Terms", article.Title);
        Assert.Equal([("One", 1), ("Two", 2)], article.Sections.Select(static section => (section.Title, section.Paragraph)));
        Assert.Equal(["First.", "Second.", "More."], NewsXml.Texts(article));
    }

    [Fact]
    public void Text_of_NewsML_1_is_that_of_the_main_component()
    {
        FileResult file = NewsXml.Read("""
            <NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:x:1</PublicIdentifier></NewsIdentifier></Identification>
            <NewsManagement><FirstCreated>20050101T120000Z</FirstCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20050103T000000Z</DateAndTime></StatusWillChange></NewsManagement>
            <NewsComponent xml:lang="fr"><NewsLines><HeadLine>Titre</HeadLine><ByLine>Par Jean Dupont</ByLine><ByLine>By Anne Martin</ByLine></NewsLines>
            <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>Une photo.</p></DataContent></ContentItem></NewsComponent>
            <NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>Un.</p><p>Deux.</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
            """);
        Article article = Assert.Single(file.Articles).Article;

        Assert.Equal(("urn:x:1", "Titre", "2005-01-01", "fr", "2005-01-03"), (article.Id, article.Title, article.Published?.Edtf, article.Language, article.EmbargoedUntil?.Edtf));
        Assert.Equal(["Un.", "Deux."], NewsXml.Texts(article));
        Assert.Contains("Anne Martin", NewsXml.Names(article, "author"));
    }

    [Fact]
    public void Item_that_says_nothing_is_refused() =>
        Assert.Equal((FindingKind.UnknownShape, 1, 1), (NewsXml.Read($"<newsItem {Namespaces}/>") is { Findings: [var finding] } ? finding.Kind : default, 1, 1));

    [Fact]
    public void Malformed_item_is_refused_at_its_line_and_column() =>
        Assert.Equal((FindingKind.Malformed, 2, 13), NewsXml.Refusal($"<newsItem {Namespaces}>\n<itemMeta></newsItem>"));
}
