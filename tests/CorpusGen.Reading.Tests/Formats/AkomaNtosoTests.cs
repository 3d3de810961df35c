using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class AkomaNtosoTests
{
    private const string Debate = """
        <akomaNtoso xmlns="http://www.akomantoso.org/2.0"><debate name="hansard"><meta><identification source="#office"><FRBRWork><FRBRthis value="/ke/debate/2010-11-12/main"/>
        <FRBRdate date="2010-11-12" name="debate"/><FRBRauthor href="#house" as="#author"/></FRBRWork><FRBRExpression><FRBRthis value="http://www.example.org/ke/debate/2010-11-12/eng@/main"/>
        <FRBRdate date="2011-01-01" name="x"/><FRBRlanguage language="eng"/></FRBRExpression></identification>
        <references source="#office"><TLCOrganization id="office" href="/o" showAs="The Office"/><TLCOrganization id="house" href="/h" showAs="National Assembly"/>
        <TLCPerson id="wako" href="http://www.example.org/person/wako" showAs="Amos Wako"/><TLCRole id="author" href="/r" showAs="Author"/><TLCRole id="ag" href="/r" showAs="Attorney General"/></references></meta>
        <preface><p><docTitle>OFFICIAL  REPORT</docTitle> <docDate date="2010-11-12">Friday</docDate></p></preface>
        <debateBody><debateSection id="sec1"><num>1.</num><heading>PRAYERS</heading><narrative>The House met at <recordedTime time="14:30">2.30 p.m.</recordedTime></narrative><scene>(applause)</scene>
        <speech by="#wako" as="#ag"><from>The Attorney-General (Mr. Wako):</from><p id="p1">Sir, <person refersTo="#wako">I</person> moved on <date date="2010-11-11">Thursday</date>.</p></speech>
        <speech by="#nobody"><from>Hon. Member:</from><p>Shame!<authorialNote><p>no</p></authorialNote></p></speech></debateSection></debateBody></debate></akomaNtoso>
        """;

    [Fact]
    public void Act_has_its_articles_as_sections_and_its_provisions_as_paragraphs()
    {
        FileResult file = ScholarXml.ReadSample("ssi-2017-126-enacted-data.akn.xml");
        Article article = Assert.Single(file.Articles).Article;

        Assert.Equal("AkomaNtoso", file.Format);
        Assert.Equal("ssi/2017/126/enacted", article.Id);
        Assert.Null(article.Fragment);
        Assert.Equal("The Mental Health (Scotland) Act 2015 (Commencement No. 3) Order 2017", article.Title);
        Assert.Equal("2017-04-20", article.Published?.Edtf);
        Assert.Equal("en", article.Language);
        Assert.Equal(32, article.Paragraphs.Count);
        Assert.Equal("article-1-2", article.Paragraphs[2].Id);
        Assert.Equal("In this Order “the 2015 Act” means the Mental Health (Scotland) Act 2015.", article.Paragraphs[2].Text);
        Assert.Equal(["1 1 Citation, commencement and interpretation (2)", "1 2 Appointed day (4)", "1 SCHEDULE (7)"], ScholarXml.Sections(article).Take(3));
        Assert.Equal("article-1", article.Sections[0].Id);
        Assert.Equal(6, ScholarXml.Named(article, "MAUREEN WATT").Mentions.Single(static mention => mention.Paragraph > 0).Paragraph);
        Assert.Equal(["MENTAL HEALTH"], ScholarXml.Values(article, "keywords"));
    }

    [Fact]
    public void Debate_has_speakers_with_the_roles_in_which_they_speak()
    {
        Article article = ScholarXml.ReadOne(Debate);

        Assert.Equal(("ke/debate/2010-11-12/eng@/main", "OFFICIAL REPORT", "2010-11-12", "en"), (article.Id, article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["The House met at 2.30 p.m.", "Sir, I moved on Thursday.", "Shame!"], ScholarXml.Texts(article));
        Assert.Equal([null, "Amos Wako", "Hon. Member"], article.Paragraphs.Select(static paragraph => paragraph.Speaker));
        Assert.Equal("p1", article.Paragraphs[1].Id);
        Assert.Equal("Attorney General", ScholarXml.Named(article, "Amos Wako").Role);
        Assert.Equal("http://www.example.org/person/wako", ScholarXml.Named(article, "Amos Wako").ExternalId);
        Assert.Equal(["National Assembly"], ScholarXml.Names(article, "author"));
        Assert.DoesNotContain(article.Participants, static participant => participant.Name == "The Office");
        Assert.Equal(["1 1. PRAYERS (1)"], ScholarXml.Sections(article));
        Assert.Contains(article.Dates, static date => date.Value == "2010-11-11" && date.Text == "Thursday");
    }

    [Fact]
    public void Date_that_stands_for_none_gives_way_to_the_next()
    {
        string text = Debate.Replace("<FRBRdate date=\"2010-11-12\" name=\"debate\"/>", "<FRBRdate date=\"0001-01-01\" name=\"\"/>", System.StringComparison.Ordinal);

        Assert.Equal("2010-11-12", ScholarXml.ReadOne(text).Published?.Edtf);
    }

    [Fact]
    public void Alias_is_the_title_where_the_preface_has_none()
    {
        const string Text = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"report\"><meta><identification source=\"#s\"><FRBRWork><FRBRalias value=\"Report &amp; answer\"/></FRBRWork>"
            + "</identification></meta><mainBody><blockList><listIntroduction>First:</listIntroduction><item><num>(a)</num><p>one</p></item></blockList><table><tr><td>x</td><td>y</td></tr></table></mainBody></doc></akomaNtoso>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal("Report & answer", article.Title);
        Assert.Equal(["First:", "one", "x y"], ScholarXml.Texts(article));
    }

    [Fact]
    public void Quoted_amendments_are_words_and_no_sections()
    {
        const string Text = "<akomaNtoso><bill><meta/><body><section eId=\"s1\"><num>1</num><content><p>Insert:<quotedStructure><section><num>2A</num><heading>New rule</heading><content><p>It <del>was</del><ins>is</ins>.</p></content></section></quotedStructure></p></content></section></body></bill></akomaNtoso>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal(["Insert:", "New rule", "It is."], ScholarXml.Texts(article));
        Assert.Equal(["1 1 (1)"], ScholarXml.Sections(article));
    }

    [Fact]
    public void Components_with_head_data_are_documents_of_their_own()
    {
        const string Text = "<akomaNtoso><documentCollection><meta/><collectionBody><component eId=\"c1\"><doc name=\"a\"><meta/><mainBody><p>one</p></mainBody></doc></component>"
            + "<component><doc name=\"b\"><meta/><mainBody><p>two</p></mainBody></doc></component></collectionBody></documentCollection></akomaNtoso>";

        Assert.Equal(["a", "b"], ScholarXml.Read(Text).Articles.Select(static result => result.Article.Fragment));
    }

    [Fact]
    public void File_without_a_document_is_of_unknown_shape() =>
        Assert.Equal((FindingKind.UnknownShape, 1, 1), ScholarXml.Refusal("<akomaNtoso><act/></akomaNtoso>"));

    [Fact]
    public void Malformed_file_is_refused_where_it_breaks() =>
        Assert.Equal((FindingKind.Malformed, 2, 6), ScholarXml.Refusal("<akomaNtoso><act><meta/><body>\n<p></b>"));
}
