using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class TeiTests
{
    private const string Open = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>";
    private const string Close = "</body></text></TEI>";

    [Fact]
    public void Sitting_of_a_parliament_states_its_day_title_language_and_speaker()
    {
        FileResult file = ScholarXml.ReadSample("ParlaMint-TR_T27-tbmm-2020-05-27.xml");
        Article article = Assert.Single(file.Articles).Article;

        Assert.Equal("Tei", file.Format);
        Assert.Equal("ParlaMint-TR_T27-tbmm-2020-05-27", article.Id);
        Assert.Null(article.Fragment);
        Assert.Equal("The Turkish parliamentary corpus ParlaMint-TR, Session 91 [ParlaMint]", article.Title);
        Assert.Equal("2020-05-27", article.Published?.Edtf);
        Assert.Equal("tr", article.Language);
        Assert.Equal(["tbmm-2020-05-27s01p002.seg0", "tbmm-2020-05-27s01p003.seg0"], article.Paragraphs.Select(static paragraph => paragraph.Id));
        Assert.All(article.Paragraphs, static paragraph => Assert.Equal("Levent Gök", paragraph.Speaker));
        Assert.NotNull(ScholarXml.Named(article, "Levent Gök"));
        Assert.Equal(["Ankara"], ScholarXml.Values(article, "setting.city"));
        Assert.Empty(file.Articles[0].Findings);
    }

    [Fact]
    public void Speakers_are_resolved_in_the_lists_of_the_corpus()
    {
        Article article = ScholarXml.SampleArticle("Parla-CLARIN-Exemplar.xml");

        Assert.Equal("document.id", article.Id);
        Assert.Equal("2011-06-10", article.Published?.Edtf);
        Assert.Equal(10, article.Paragraphs.Count);
        Assert.Equal("Milan Kučan", article.Paragraphs[0].Speaker);
        Assert.Equal("Jeremy Bernard Corbyn", article.Paragraphs[8].Speaker);
        Assert.Equal("https://en.wikipedia.org/wiki/Boris_Johnson", ScholarXml.Named(article, "Boris Johnson").ExternalId);
        Assert.Equal(["1 THE PARLIAMENT OF THE REPUBLIC OF SLOVENIA (1)", "1 Continuation of the second session (1)", "1 THIRD AMENDMENT (4)", "1 BREXIT (8)"], ScholarXml.Sections(article));
    }

    [Fact]
    public void Surname_before_forename_in_an_id_is_put_in_the_order_that_the_label_shows()
    {
        Article article = ScholarXml.SampleArticle("KPZONOJFSPD-Redna-021-1998-11-25.xml");

        Assert.Equal("Dobesedni zapis seje delovnih teles Državnega zbora Republike Slovenije [siParl]", article.Title);
        Assert.Equal("1998-11-25", article.Published?.Edtf);
        Assert.Equal(21, article.Paragraphs.Count);
        Assert.Equal(["Rafael Kužnik", "Vladimir Korun", "Jože Ilc", "Marijan Schiffrer"], article.Paragraphs.Select(static paragraph => paragraph.Speaker).Distinct());
        Assert.StartsWith("in potem še točko razno.", article.Paragraphs[0].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Play_has_speeches_of_verse_and_a_cast_with_parts()
    {
        Article article = ScholarXml.SampleArticle("testdrama.xml");

        Assert.Equal("Hamlet", article.Title);
        Assert.Equal(["William Shakespeare"], ScholarXml.Names(article, "author"));
        Assert.Equal(["W. Aldis Wright", "W. G. Clark"], ScholarXml.Names(article, "editor"));
        Assert.Equal("friend to Hamlet", ScholarXml.Named(article, "Horatio").Role);
        Assert.Equal("For this relief much thanks: 'tis bitter cold, And I am sick at heart.", article.Paragraphs[7].Text);
        Assert.Equal("Francisco", article.Paragraphs[7].Speaker);
    }

    [Fact]
    public void Each_text_of_a_corpus_is_a_document()
    {
        FileResult file = ScholarXml.ReadSample("testcorpus.xml");

        Assert.Equal(["A corpus/group test", "A corpus test", "A corpus test"], file.Articles.Select(static result => result.Article.Title));
        Assert.Equal(["1", "2", "3"], file.Articles.Select(static result => result.Article.Fragment));
        Assert.Equal([3, 2, 5], file.Articles.Select(static result => result.Article.Paragraphs.Count));
    }

    [Fact]
    public void Corpus_that_only_includes_other_files_is_no_document() => Assert.Equal(
        (FindingKind.UnknownShape, 2, 1),
        ScholarXml.Refusal("<?xml version=\"1.0\"?>\n<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/hostname\"/></teiCorpus>"));

    [Fact]
    public void Words_and_marks_of_an_annotated_text_are_joined_as_it_says()
    {
        const string Tokens = "<u who=\"#A.B\"><seg xml:id=\"s\"><s>\n <name type=\"PER\"><w>Ana</w>\n <w join=\"right\">Horvat</w></name>\n <pc join=\"right\">,</pc>\n <w>here</w><w join=\"left\">!</w>\n</s>\n<s><w>Yes</w></s></seg></u>";
        Article article = ScholarXml.ReadOne(Open + Tokens + Close);

        Paragraph paragraph = Assert.Single(article.Paragraphs);
        Assert.Equal("Ana Horvat,here! Yes", paragraph.Text);
        Assert.Equal("A B", paragraph.Speaker);
        Assert.Equal("Ana Horvat", Assert.Single(ScholarXml.Named(article, "Ana Horvat").Mentions).Text);
    }

    [Fact]
    public void Marked_blanks_alone_separate_words_where_a_text_has_them() => Assert.Equal(
        ["To be!"],
        ScholarXml.Texts(ScholarXml.ReadOne(Open + "<p><s>\n<w>To</w><c> </c>\n<w>be</w><pc>!</pc></s></p>" + Close)));

    [Fact]
    public void Names_and_dates_are_taken_from_inline_markup()
    {
        const string Text = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><profileDesc><particDesc><listPerson><person xml:id=\"vf\"><persName>"
            + "<roleName>Dr</roleName> <forename>Wei</forename> <surname>Fenghe</surname></persName></person></listPerson></particDesc></profileDesc></teiHeader>"
            + "<text><body><p>On <date when=\"2019-10-22\">that day</date> <persName ref=\"#vf\">the guest</persName> met <orgName>Acme\n  Works</orgName>.</p></body></text></TEI>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal("On that day the guest met Acme Works.", Assert.Single(article.Paragraphs).Text);
        Assert.Equal("2019-10-22", Assert.Single(article.Dates).Value);
        Participant guest = ScholarXml.Named(article, "Wei Fenghe");
        Assert.Equal("Dr", guest.Role);
        Assert.Equal("the guest", guest.Mentions.Single(static mention => mention.Paragraph == 1).Text);
        Assert.Equal(ParticipantKind.Organization, ScholarXml.Named(article, "Acme Works").Kind);
    }

    [Fact]
    public void Day_of_the_text_comes_before_that_of_its_edition()
    {
        const string Header = "<TEI><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><date when=\"2021-04-01\"/></publicationStmt>"
            + "<sourceDesc><bibl><date when=\"1998-11-25+02:00\">25. 11. 1998</date></bibl></sourceDesc></fileDesc></teiHeader><text><body><p>a</p></body></text></TEI>";

        Assert.Equal("1998-11-25", ScholarXml.ReadOne(Header).Published?.Edtf);
        Assert.Equal("2021-04-01", ScholarXml.ReadOne(Header.Replace("1998-11-25+02:00", "", System.StringComparison.Ordinal).Replace("25. 11. 1998", "", System.StringComparison.Ordinal)).Published?.Edtf);
    }

    [Fact]
    public void Letter_has_the_date_of_its_sending_and_not_of_its_edition() => Assert.Equal("1812-03-04", ScholarXml.ReadOne(
        "<TEI><teiHeader><fileDesc><publicationStmt><date when=\"2019-01-01\"/></publicationStmt></fileDesc><profileDesc><correspDesc><correspAction type=\"received\"><date when=\"1812-03-20\"/></correspAction>"
        + "<correspAction type=\"sent\"><date when=\"1812-03-04\"/></correspAction></correspDesc></profileDesc></teiHeader><text><body><p>a</p></body></text></TEI>").Published?.Edtf);

    [Fact]
    public void Day_that_the_calendar_does_not_have_is_found_where_it_stands()
    {
        const string Text = "<TEI><teiHeader><fileDesc><publicationStmt>\n<date when=\"2021-02-30\"/></publicationStmt></fileDesc></teiHeader><text><body><p>a</p></body></text></TEI>";
        ReadResult result = Assert.Single(ScholarXml.Read(Text).Articles);

        Assert.Equal((FindingKind.InvalidDate, 2, 13), ReadBack.Place(Text, Assert.Single(result.Findings)));
    }

    [Fact]
    public void Lists_tables_and_verse_inside_a_paragraph_are_paragraphs_of_their_own() => Assert.Equal(
        ["Take:", "salt and sea", "Word meaning", "a b", "Roses are red, violets blue.", "and stir."],
        ScholarXml.Texts(ScholarXml.ReadOne(Open + "<p>Take:<list><head>x</head><item>salt<note>no</note> and <hi>sea</hi></item><label>Word</label><item>meaning</item></list>"
            + "<table><row><cell>a</cell><cell>b</cell></row></table><lg><l>Roses are red,</l><l>violets blue.</l></lg>and stir.</p>" + Close)));

    [Fact]
    public void Editorial_markup_reads_as_the_editors_want_it() => Assert.Equal(
        ["We read the word in full over lines."],
        ScholarXml.Texts(ScholarXml.ReadOne(Open + "<p>We <choice><sic>raed</sic><corr>read</corr></choice> the <app><lem>word</lem><rdg>world</rdg></app> in <del>part</del>"
            + "<add>full</add><figure><head>F</head></figure> over<lb/>li<lb break=\"no\"/>nes.</p>" + Close)));

    [Theory]
    [InlineData("<div xmlns=\"http://www.tei-c.org/ns/1.0\"><head>H</head><p>a</p></div>", "Tei")]
    [InlineData("<tei:TEI xmlns:tei=\"http://www.tei-c.org/ns/1.0\"><tei:text><tei:body><tei:p>a</tei:p></tei:body></tei:text></tei:TEI>", "Tei")]
    [InlineData("<TEI.2><text><body><p>a</p></body></text></TEI.2>", "Tei")]
    public void Parts_of_texts_and_older_versions_are_read(string text, string format)
    {
        FileResult file = ScholarXml.Read(text);

        Assert.Equal(format, file.Format);
        Assert.Equal(["a"], ScholarXml.Texts(Assert.Single(file.Articles).Article));
    }

    [Fact]
    public void Schema_that_only_knows_the_namespace_is_no_text() => Assert.Equal(
        "UnknownXml",
        ScholarXml.Read("<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\" xmlns:tei=\"http://www.tei-c.org/ns/1.0\"><start/></grammar>").Format);

    [Theory]
    [InlineData("Ann  Lee", "Ann Lee")]
    [InlineData("J&#xF6;rg\n  Chen", "J\u00F6rg Chen")]
    [InlineData("Acme &amp; Sons", "Acme & Sons")]
    public void Author_is_mentioned_where_the_header_names_it_however_it_is_written(string written, string name)
    {
        Article article = ScholarXml.ReadOne("<TEI><teiHeader><fileDesc><titleStmt><author>" + written + "</author></titleStmt></fileDesc></teiHeader><text><body><p>a</p></body></text></TEI>");

        Mention mention = Assert.Single(ScholarXml.Named(article, name).Mentions);
        Assert.Equal(written, mention.Span.In(article.Source));
        Assert.Equal(name, mention.Text);
    }

    [Fact]
    public void Malformed_file_is_refused_where_it_breaks() =>
        Assert.Equal((FindingKind.Malformed, 2, 6), ScholarXml.Refusal(Open + "<p>a</p>\n<p></div>"));
}
