using System.Diagnostics;
using System.Linq;
using System.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class SgmlTests
{
    private const string Reuters = """
        <!DOCTYPE lewis SYSTEM "lewis.dtd">
        <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="1">
        <DATE>26-FEB-1987 15:01:01.79</DATE>
        <TOPICS><D>cocoa</D></TOPICS>
        <PLACES><D>el-salvador</D><D>usa</D></PLACES>
        <PEOPLE><D>reagan</D></PEOPLE>
        <UNKNOWN>
        &#5;&#5;&#5;C T
        reute</UNKNOWN>
        <TEXT>&#2;
        <TITLE>BAHIA &lt;COCOA> REVIEW</TITLE>
        <AUTHOR>    by Alan Wheatley, Reuters</AUTHOR>
        <DATELINE>    SALVADOR, Feb 26 - </DATELINE><BODY>Showers continued throughout the week in
        the Bahia cocoa zone.
            The dry period means the temporao will be late this year.
            Arrivals were 155,221 bags
        of 60 kilos making &lt;Acme Inc> rich.
         Reuter
        &#3;</BODY></TEXT>
        </REUTERS>
        <REUTERS NEWID="2">
        <DATE> 3-MAR-1987 09:12:00.00</DATE>
        <TEXT TYPE="BRIEF">&#2;
        ******<TITLE>APPLE SAYS A &lt; B
        </TITLE>
        Brief.
        &#3;</TEXT>
        </REUTERS>
        """;

    [Fact]
    public void Reuters_collection_gives_its_stories()
    {
        FileResult file = ScholarXml.Read(Reuters, "reut2-000.sgm");
        Article article = file.Articles[0].Article;

        Assert.Equal("Sgml", file.Format);
        Assert.Empty(file.Findings);
        Assert.Equal(["reut2-000/1", "reut2-000/2"], file.Articles.Select(static result => result.Article.Id));
        Assert.Equal(("BAHIA <COCOA> REVIEW", "1987-02-26"), (article.Title, article.Published?.Edtf));
        Assert.Equal(
            ["Showers continued throughout the week in the Bahia cocoa zone.", "The dry period means the temporao will be late this year.", "Arrivals were 155,221 bags of 60 kilos making <Acme Inc> rich."],
            ScholarXml.Texts(article));
        Assert.Equal("Reuters", ScholarXml.Named(article, "Alan Wheatley").Affiliation);
        Assert.Equal(["el-salvador", "usa"], ScholarXml.Values(article, "PLACES"));
        Assert.Equal(["reagan"], ScholarXml.Values(article, "PEOPLE"));
        Assert.Equal(["Brief."], ScholarXml.Texts(file.Articles[1].Article));
        Assert.Equal("1987-03-03", file.Articles[1].Article.Published?.Edtf);
    }

    [Fact]
    public void Tagged_names_are_participants_and_month_comes_first()
    {
        const string Text = "<DOC>\n<DOCNO> APW19980314.0391 </DOCNO>\n<DATE_TIME> 03/04/1998 10:36:00 </DATE_TIME>\n<BODY>\n<HEADLINE>\nKenyans protest\n</HEADLINE>\n<TEXT>\n"
            + "<b_enamex type=\"LOCATION\">NAIROBI<e_enamex> (<b_enamex type=\"ORGANIZATION\">AP<e_enamex>) _ <b_enamex type=\"PERSON\">Joseph Ole\nMugo<e_enamex> marched.\n<p>\nThen &amp; there.\n</TEXT>\n</BODY>\n<TRAILER>\nAP-NY\n</TRAILER>\n</DOC>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal(("APW19980314.0391", "Kenyans protest", "1998-03-04"), (article.Id, article.Title, article.Published?.Edtf));
        Assert.Equal(["NAIROBI (AP) _ Joseph Ole Mugo marched.", "Then & there."], ScholarXml.Texts(article));
        Assert.Equal("Joseph Ole Mugo", Assert.Single(ScholarXml.Named(article, "Joseph Ole Mugo").Mentions).Text);
        Assert.Equal(ParticipantKind.Organization, ScholarXml.Named(article, "AP").Kind);
    }

    [Fact]
    public void Wire_story_takes_its_day_from_its_number_and_its_writer_from_two_bylines()
    {
        const string Text = "<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n<HEAD>Officials Released</HEAD>\n<BYLINE>By JOHN DOE</BYLINE>\n<BYLINE>Associated Press Writer</BYLINE>\n<DATELINE>BANGKOK (AP) </DATELINE>\n<TEXT>\n"
            + "   More than 150 officers\nhave been released.\n   The report said so.\n</TEXT>\n</DOC>";
        Article article = ScholarXml.ReadOne(Text);

        Assert.Equal("1988-02-12", article.Published?.Edtf);
        Assert.Equal("Associated Press Writer", Assert.Single(article.Participants, static participant => participant.Role == "author").Affiliation);
        Assert.Equal(["More than 150 officers have been released.", "The report said so."], ScholarXml.Texts(article));
        Assert.Equal(["BANGKOK (AP)"], ScholarXml.Values(article, "DATELINE"));
    }

    [Fact]
    public void Story_of_a_gigaword_collection_states_its_language_in_its_id()
    {
        Article article = ScholarXml.ReadOne("<DOC id=\"AFP_ENG_20101206.0001\" type=\"story\" >\n<HEADLINE>\nMoss wins\n</HEADLINE>\n<TEXT>\n<P>\nOne\ntwo.\n</P>\n<P>\nThree.\n</P>\n</TEXT>\n</DOC>");

        Assert.Equal(("AFP_ENG_20101206.0001", "Moss wins", "2010-12-06", "en"), (article.Id, article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["One two.", "Three."], ScholarXml.Texts(article));
        Assert.Equal(["story"], ScholarXml.Values(article, "@type"));
    }

    [Fact]
    public void Headline_of_the_journal_ends_before_its_byline()
    {
        Article article = ScholarXml.ReadOne("<DOC>\n<DOCID> wsj94_008.0212 </DOCID>\n<HL>    Who's News:\n@  Burns Fry Ltd.\n@  ----\n@  By Jane Doe </HL>\n<DD> 04/13/94 </DD>\n<TXT>\n<p>\n<s>   <ENAMEX TYPE=\"PERSON\">Donald Wright</ENAMEX> was named.</s>\n<s>He resigned.</s>\n</p>\n</TXT>\n</DOC>");

        Assert.Equal(("Who's News: Burns Fry Ltd.", "1994-04-13"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["Jane Doe"], ScholarXml.Names(article, "author"));
        Assert.Equal(["Donald Wright was named. He resigned."], ScholarXml.Texts(article));
    }

    [Fact]
    public void Turns_of_a_broadcast_have_speakers()
    {
        Article article = ScholarXml.ReadOne("<DOC><DOCID>CNN_1</DOCID><DATETIME> 2003-04-05T10:00:00 </DATETIME><BODY><TEXT><TURN><SPEAKER>JANE ROE</SPEAKER>\nGood evening.\n</TURN><TURN>\nYes.\n</TURN></TEXT></BODY></DOC>");

        Assert.Equal(["Good evening.", "Yes."], ScholarXml.Texts(article));
        Assert.Equal(["JANE ROE", null], article.Paragraphs.Select(static paragraph => paragraph.Speaker));
    }

    [Fact]
    public void Values_of_times_in_the_text_are_taken()
    {
        Article article = ScholarXml.ReadOne("<?xml version=\"1.0\"?>\n<TimeML>\n<DOCID>a1</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2013-03-22\">March 22, 2013</TIMEX3></DCT>\n<TITLE>Bomb</TITLE>\n<TEXT>\n"
            + "It <EVENT class=\"OCCURRENCE\">exploded</EVENT> <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2013-03-21\">the day before</TIMEX3>.\n\nNext.\n</TEXT>\n</TimeML>");

        Assert.Equal(("Bomb", "2013-03-22"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["It exploded the day before.", "Next."], ScholarXml.Texts(article));
        Assert.Contains(article.Dates, static date => date.Text == "the day before" && date.Value == "2013-03-21");
    }

    [Fact]
    public void Document_that_is_not_closed_is_found_and_the_others_are_read()
    {
        const string Text = "<DOC><DOCNO>a1</DOCNO><TEXT>One.</TEXT></DOC>\n<DOC><DOCNO>a2</DOCNO>\n<DOC><DOCNO>a3</DOCNO><TEXT>Three.</TEXT></DOC>";
        FileResult file = ScholarXml.Read(Text);

        Assert.Equal(["a1", "a3"], file.Articles.Select(static result => result.Article.Id));
        Assert.Equal((FindingKind.Malformed, 2, 1), ReadBack.Place(Text, Assert.Single(file.Findings)));
    }

    [Fact]
    public void Collection_that_is_cut_off_anywhere_is_read_as_far_as_it_goes()
    {
        for (int length = 0; length < Reuters.Length; length++)
        {
            FileResult file = ScholarXml.Read(Reuters.Substring(0, length));
            Assert.True(file.Findings.Count + file.Articles.Count > 0);
        }
    }

    [Theory]
    [InlineData("<DOC><BYLINE>a\n<TEXT>\na</BYLINE></DOC>")]
    [InlineData("<DOC><BYLINE>a\n<TEXT>\na<a>&</BYLINE></TEXT></DOC>")]
    [InlineData("<DOC><BYLINE><TEXT><SPEAKER>a a<</SPEAKER></BYLINE></TEXT></DOC>")]
    [InlineData("<DOC><TEXT><SPEAKER>a<HL>a</SPEAKER></TEXT></DOC>")]
    public void Crossed_tags_put_no_name_where_it_does_not_stand(string text)
    {
        Article article = ScholarXml.ReadOne(text);

        TextSpan[] spans = [.. article.Participants.SelectMany(static one => one.Mentions).Select(static mention => mention.Span).Order()];
        Assert.All(spans.Zip(spans.Skip(1)), static pair => Assert.False(pair.First.Overlaps(pair.Second)));
    }

    [Theory]
    [InlineData("<TITLE>", 20_000)]
    [InlineData("<b_enamex type=\"PERSON\">a", 20_000)]
    [InlineData("<P>a", 20_000)]
    [InlineData("<SPEAKER>a</SPEAKER>", 20_000)]
    [InlineData("<", 20_000)]
    [InlineData("<!", 2_000_000)]
    [InlineData("<!--", 1_000_000)]
    [InlineData("<a \"", 20_000)]
    public void Great_numbers_of_tags_are_read_in_linear_time(string piece, int count)
    {
        var text = new StringBuilder("<DOC><DOCNO>a</DOCNO><TEXT>");
        for (int i = 0; i < count; i++)
        {
            text.Append(piece);
        }

        var watch = Stopwatch.StartNew();
        ScholarXml.Read(text.Append("</TEXT></DOC>").ToString());

        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    [Fact]
    public void Great_numbers_of_marked_dates_in_one_paragraph_are_read_in_linear_time()
    {
        const int Count = 100_000;
        string dates = string.Concat(Enumerable.Repeat("<TIMEX3 type=\"DATE\" value=\"2019-10-22\">that day</TIMEX3> x. ", Count));
        var watch = Stopwatch.StartNew();

        Article article = ScholarXml.ReadOne("<TimeML><TEXT>" + dates + "</TEXT></TimeML>");

        Assert.Equal(Count, article.Dates.Count);
        Assert.True(watch.Elapsed.TotalSeconds < 30, watch.Elapsed.ToString());
    }
}
