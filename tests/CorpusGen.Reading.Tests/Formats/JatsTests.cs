using System;
using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class JatsTests
{
    private const string Meta = "<article article-type=\"research-article\" xml:lang=\"EN\"><front><article-meta>";

    [Theory]
    [InlineData("elife09853.xml", "10.7554/eLife.09853", "It's all starting to come together", "2015-08-05", null, 15)]
    [InlineData("elife00270.xml", "10.7554/eLife.00270", "Launching eLife, Part 1", "2012-10-15", null, 10)]
    [InlineData("journal.pbio.1001044.xml", "10.1371/journal.pbio.1001044", "Cancer: The Whole Story", "2011-04-12", "en", 21)]
    [InlineData("elife_poa_e06828.xml", "10.7554/eLife.06828", "Cis and trans RET signaling control the survival and central projection growth of rapidly adapting mechanoreceptors", null, null, 1)]
    public void Article_states_its_identifier_title_and_electronic_publication(string name, string id, string title, string? date, string? language, int paragraphs)
    {
        Article article = ScholarXml.SampleArticle(name);

        Assert.Equal(id, article.Id);
        Assert.Equal(title, article.Title);
        Assert.Equal(date, article.Published?.Edtf);
        Assert.Equal(language, article.Language);
        Assert.Equal(paragraphs, article.Paragraphs.Count);
    }

    [Fact]
    public void Parts_of_an_abstract_stay_apart() => Assert.Equal(
        "Background First sentence. Methods Second sentence.",
        Assert.Single(ScholarXml.Values(ScholarXml.ReadOne("<article><front><article-meta><title-group><article-title>T</article-title></title-group><abstract><sec><title>Background</title><p>First sentence.</p></sec><sec><title>Methods</title><p>Second <italic>sen</italic>tence.</p></sec></abstract></article-meta></front><body><p>a</p></body></article>"), "abstract")));

    [Fact]
    public void Contributors_have_affiliations_and_identifiers()
    {
        Article article = ScholarXml.SampleArticle("elife09853.xml");

        Assert.Equal(["Aaron D Gitler", "Lindsay A Becker"], ScholarXml.Names(article, "author"));
        Participant author = ScholarXml.Named(article, "Aaron D Gitler");
        Assert.Equal("Department of Genetics, Stanford University School of Medicine", author.Affiliation);
        Assert.Equal("http://orcid.org/0000-0003-3034-6742", ScholarXml.Named(article, "Lindsay A Becker").ExternalId);
        Assert.Equal(["eLife"], ScholarXml.Values(article, "journal-title"));
        Assert.Equal(["09853"], ScholarXml.Values(article, "article-id.publisher-id"));
        Assert.StartsWith("Chemical, genetic and cell biology tools", Assert.Single(ScholarXml.Values(article, "abstract")), StringComparison.Ordinal);
    }

    [Fact]
    public void Body_that_signs_an_article_is_an_organization()
    {
        Article article = ScholarXml.SampleArticle("journal.pone.0097541.xml");

        Assert.Equal(ParticipantKind.Organization, ScholarXml.Named(article, "The PLOS ONE Staff").Kind);
        Assert.Equal(["1 Notice of Republication (1)", "1 Supporting Information (2)"], ScholarXml.Sections(article));
        Assert.Single(article.Paragraphs);
    }

    [Fact]
    public void Members_of_a_body_editors_and_eastern_names_are_told_apart()
    {
        const string Text = Meta + "<contrib-group><contrib contrib-type=\"author\"><collab>The Group<contrib-group><contrib contrib-type=\"author non-byline\"><name><surname>Roe</surname>"
            + "<given-names>Jane</given-names></name></contrib></contrib-group></collab></contrib>"
            + "<contrib contrib-type=\"author\"><name-alternatives><name name-style=\"eastern\"><surname>Wei</surname> <given-names>Fenghe</given-names></name><name><surname>Fenghe</surname><given-names>W.</given-names></name></name-alternatives></contrib>"
            + "<contrib contrib-type=\"editor\"><name><surname>Doe</surname><given-names>John</given-names><suffix>Jr</suffix></name><role>Reviewing editor</role></contrib></contrib-group>"
            + "</article-meta></front><body><p>a</p></body></article>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal(["The Group", "Wei Fenghe"], ScholarXml.Names(article, "author"));
        Assert.Equal("The Group", ScholarXml.Named(article, "Jane Roe").Affiliation);
        Assert.Equal("author non-byline", ScholarXml.Named(article, "Jane Roe").Role);
        Assert.Equal(["W. Fenghe"], ScholarXml.Named(article, "Wei Fenghe").Aliases);
        Assert.Equal("Reviewing editor", ScholarXml.Named(article, "John Doe Jr").Role);
        Assert.Equal("en", article.Language);
    }

    [Theory]
    [InlineData("<pub-date pub-type=\"collection\"><month>4</month><year>2011</year></pub-date><pub-date pub-type=\"epub\"><day>2</day><month>3</month><year>2011</year></pub-date>", "2011-03-02")]
    [InlineData("<pub-date date-type=\"pub\" publication-format=\"print\"><year>2012</year></pub-date><pub-date date-type=\"pub\" publication-format=\"electronic\" iso-8601-date=\"2011-12-31\"/>", "2011-12-31")]
    [InlineData("<pub-date pub-type=\"ppub\"><season>Spring</season><year>1999</year></pub-date>", "1999")]
    [InlineData("<pub-date pub-type=\"ppub\"><month>Nov</month><year>1999</year></pub-date>", "1999-11")]
    [InlineData("<pub-date><day>05</day><month>December</month><year>1999</year></pub-date>", "1999-12-05")]
    public void Date_is_that_of_the_first_publication_by_kind(string dates, string expected) =>
        Assert.Equal(expected, ScholarXml.ReadOne(Meta + dates + "</article-meta></front><body><p>a</p></body></article>").Published?.Edtf);

    [Fact]
    public void Day_that_the_calendar_does_not_have_is_found_where_it_stands()
    {
        const string Text = Meta + "\n<pub-date><day>31</day><month>2</month><year>1999</year></pub-date></article-meta></front><body><p>a</p></body></article>";

        Assert.Equal((FindingKind.InvalidDate, 2, 16), ReadBack.Place(Text, Assert.Single(Assert.Single(ScholarXml.Read(Text).Articles).Findings)));
    }

    [Fact]
    public void Captions_formulas_footnotes_and_back_matter_are_no_paragraphs()
    {
        const string Text = Meta + "<abstract><p>Abstract.</p></abstract></article-meta></front><body><sec id=\"s1\"><label>1</label><title>Intro<xref ref-type=\"fn\" rid=\"f\"/></title><p>One<fn><p>note</p></fn> is<fig><caption><p>no</p></caption></fig> here"
            + "<disp-formula><tex-math>x</tex-math></disp-formula>.</p><list><list-item><label>a</label><p>Two</p></list-item></list><sec><title>Inner</title><disp-quote><p>Three</p></disp-quote><table-wrap><table><tr><td>no</td></tr></table></table-wrap></sec></sec>"
            + "<speech><speaker>Roe:</speaker><p>Four</p></speech></body><back><ack><p>no</p></ack></back></article>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal(["One is here.", "Two", "Three", "Four"], ScholarXml.Texts(article));
        Assert.Equal(["1 Intro (1)", "2 Inner (3)"], ScholarXml.Sections(article));
        Assert.Equal("s1", article.Sections[0].Id);
        Assert.Equal("Roe", article.Paragraphs[3].Speaker);
    }

    [Fact]
    public void Sub_articles_are_documents_of_their_own()
    {
        const string Text = Meta + "<article-id pub-id-type=\"doi\">10.1/a</article-id><pub-date pub-type=\"epub\"><day>2</day><month>3</month><year>2011</year></pub-date></article-meta></front><body><p>a</p></body>"
            + "<sub-article id=\"SA1\" article-type=\"translation\" xml:lang=\"fr\"><front-stub><title-group><article-title>Titre</article-title></title-group></front-stub><body><p>b</p></body></sub-article></article>";
        Article[] articles = [.. ScholarXml.Read(Text).Articles.Select(static result => result.Article)];

        Assert.Equal(["1", "SA1"], articles.Select(static article => article.Fragment));
        Assert.Equal(("Titre", "fr", "10.1/a", "2011-03-02"), (articles[1].Title, articles[1].Language, articles[1].TranslationOf, articles[1].Published?.Edtf));
    }

    [Fact]
    public void Malformed_file_is_refused_where_it_breaks() =>
        Assert.Equal((FindingKind.Malformed, 2, 6), ScholarXml.Refusal(Meta + "</article-meta></front><body>\n<p></b>"));
}
