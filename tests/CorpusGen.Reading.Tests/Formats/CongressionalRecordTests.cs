using System;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class CongressionalRecordTests
{
    private const string Heading = "<html><body><pre>\n[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]\n[House]\n[Page H1]\n\n";

    [Theory]
    [InlineData("CREC-1997-01-28-pt1-PgS693-6.htm", "FARMERS AND THE ALTERNATIVE MINIMUM TAX", "1997-01-28", 32)]
    [InlineData("CREC-2005-07-20-pt1-PgE1548.htm", "TRIBUTE TO MR. ELMER M. EVANS", "2005-07-20", 4)]
    [InlineData("CREC-2005-07-20-pt1-PgH6115-2.htm", "PERMITTING USE OF ROTUNDA OF CAPITOL FOR A CEREMONY TO HONOR CONSTANTINO BRUMIDI ON THE 200TH ANNIVERSARY OF HIS BIRTH", "2005-07-20", 73)]
    [InlineData("CREC-2005-07-20-pt1-PgH6115-2.json", "PERMITTING USE OF ROTUNDA OF CAPITOL FOR A CEREMONY TO HONOR CONSTANTINO BRUMIDI ON THE 200TH ANNIVERSARY OF HIS BIRTH", "2005-07-20", 73)]
    public void Title_date_and_paragraphs_of_the_published_record_are_read(string file, string title, string date, int paragraphs)
    {
        string text = FormatReading.Sample(file);
        Article article = FormatReading.Named(text, "record/" + file);

        Assert.True(FormatReading.IsTaken(text, "record/" + file));
        Assert.Equal((title, date, paragraphs), (article.Title, article.Published?.Edtf, article.Paragraphs.Count));
    }

    [Fact]
    public void Page_and_parsed_record_give_the_same_speeches()
    {
        Article page = FormatReading.Named(FormatReading.Sample("CREC-2005-07-20-pt1-PgH6115-2.htm"));
        Article parsed = FormatReading.Named(FormatReading.Sample("CREC-2005-07-20-pt1-PgH6115-2.json"));

        Assert.Equal(TranscriptTests.Spoken(page), TranscriptTests.Spoken(parsed));
        Assert.Equal("M000689", TranscriptTests.Find(parsed, "Mica").ExternalId);
    }

    [Fact]
    public void Surnames_of_labels_are_those_whom_the_text_names_in_full()
    {
        Article article = FormatReading.Named(FormatReading.Sample("CREC-1997-01-28-pt1-PgS693-6.htm"));

        Assert.Equal("Charles E. Grassley", article.Paragraphs[0].Speaker);
        Assert.Null(article.Paragraphs[7].Speaker);
        Assert.StartsWith("There being no objection", article.Paragraphs[7].Text, StringComparison.Ordinal);
        Assert.Equal(["Presiding Officer"], TranscriptTests.Find(article, "Burns").Roles);
        Assert.Contains("not the year that the money was received", article.Paragraphs[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Office_whose_holder_is_not_named_speaks_itself()
    {
        Article article = FormatReading.Named(Heading + "  The SPEAKER pro tempore (Mr.  ). Is there objection?\n</pre></body></html>");

        Assert.All(article.Participants, static one => Assert.NotEqual("", one.Name));
        Assert.Equal("The SPEAKER pro tempore", Assert.Single(article.Paragraphs).Speaker);
    }

    [Fact]
    public void Member_of_a_heading_is_the_speaker()
    {
        Article article = FormatReading.Named(FormatReading.Sample("CREC-2005-07-20-pt1-PgE1548.htm"));
        Participant member = TranscriptTests.Find(article, "Robert A. Brady");

        Assert.Equal(["of Pennsylvania"], member.Roles);
        Assert.Equal("House of Representatives", member.Affiliation);
        Assert.All(article.Paragraphs, static p => Assert.Equal("Robert A. Brady", p.Speaker));
        Assert.Empty(article.Sections);
    }

    [Fact]
    public void Members_of_one_surname_are_told_by_their_states()
    {
        Article article = FormatReading.Named(Heading + "  Mr. SMITH of Texas. Mr. Speaker, I rise.\n  Mr. SMITH of New Jersey. Mr. Speaker, so do I.\n  Mr. SMITH of Texas. Thank you.\n</pre></body></html>");

        Assert.Equal(["Smith", "Smith of New Jersey", "Smith"], article.Paragraphs.Select(static p => p.Speaker));
        Assert.Equal(["of Texas"], TranscriptTests.Find(article, "Smith").Roles);
    }

    [Fact]
    public void References_to_pages_and_padding_are_no_words()
    {
        Article article = FormatReading.Named(FormatReading.Sample("CREC-2005-07-20-pt1-PgD786.htm"));

        Assert.Equal("Additional Cosponsors:", article.Paragraphs[1].Text);
        Assert.DoesNotContain(article.Paragraphs, static p => p.Text.StartsWith("Page", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"doc_title\": \"x\", \"chamber\": 1, \"kind\": 1,\n \"content\": [}", FindingKind.Malformed, 2, 14)]
    [InlineData("\n{\"doc_title\": \"x\", \"chamber\": 1, \"kind\": 1, \"content\": {}}", FindingKind.UnknownShape, 2, 1)]
    public void Broken_record_is_refused_at_its_place(string text, FindingKind kind, int line, int column)
    {
        FileResult result = FormatReading.Result(text, "record/x.json");
        Finding finding = Assert.Single(result.Findings);

        Assert.Empty(result.Articles);
        Assert.Equal(kind, finding.Kind);
        TextPosition position = DocumentText.From(text).PositionOf(finding.Span.Start);
        Assert.Equal((line, column), (position.Line + 1, position.Column + 1));
    }

    [Fact]
    public void Day_that_the_calendar_has_not_is_found()
    {
        ReadResult result = FormatReading.Result("{\"header\": {\"year\": \"2005\", \"month\": \"February\", \"day\": \"30\", \"chamber\": \"House\"}, \"doc_title\": \"T\", \"content\": [{\"kind\": \"speech\", \"text\": 7}]}", "record/x.json").Articles.Single();

        Assert.Equal([FindingKind.InvalidDate, FindingKind.UnexpectedField, FindingKind.Empty], result.Findings.Select(static f => f.Kind));
    }

    [Theory]
    [InlineData("CREC-1997-01-28-pt1-PgS693-6.htm")]
    [InlineData("CREC-2005-07-20-pt1-PgE1548.htm")]
    public void Every_beginning_is_read(string file) => FormatReading.EveryBeginningIsRead(FormatReading.Sample(file), "record/x.htm");
}
