using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class PlainTextHeadTests
{
    [Fact]
    public void Title_and_date_line_above_a_speech_are_no_paragraphs()
    {
        Article article = FormatReading.Named(FormatReading.Sample("1945-Truman.txt"), "speeches/1945-Truman.txt");

        Assert.Equal("PRESIDENT HARRY S. TRUMAN'S ADDRESS BEFORE A JOINT SESSION OF THE CONGRESS", article.Title);
        Assert.Equal("1945-04-16", article.Published?.Edtf);
        Assert.Equal(("Mr. Speaker, Mr. President, Members of the Congress:", 56), (article.Paragraphs[0].Text, article.Paragraphs.Count));
    }

    [Fact]
    public void Title_stands_out_of_indented_text()
    {
        Article article = FormatReading.Named(FormatReading.Sample("azj_latn.txt"));

        Assert.Equal("\u0130NSAN H\u00DCQUQLARI HAQQINDA \u00DCMUM\u0130 B\u018FYANNAM\u018F", article.Title);
        Assert.Equal("PREAMBULA", article.Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("Annual Message to the Congress. January 22, 1970\n\nMr. Speaker:\n\nText.", "Annual Message to the Congress", "1970-01-22", 2)]
    [InlineData("A Title\nJune 5, 2013\n\nText.", "A Title", "2013-06-05", 1)]
    [InlineData("A Title\nNew York, 8 April 2020\n\nText.", "A Title", "2020-04-08", 1)]
    [InlineData("A Title\n\nWashington, D.C., January 5, 2019\n\nText.", "A Title", "2019-01-05", 1)]
    [InlineData("A Title\n\nThey met, 8 April 2020\n\nText.", "A Title", null, 2)]
    [InlineData("~{A*:O9z@s;aR;}\n~{@KD0KDjJ:}\n\nText.", "", null, 2)]
    [InlineData("Release Date: December 16, 2008\n\nFor immediate release\n\nThe Committee decided today to act.", "", "2008-12-16", 1)]
    [InlineData("A TITLE IN CAPITALS\nOVER TWO LINES\n\nText.", "A TITLE IN CAPITALS OVER TWO LINES", null, 1)]
    [InlineData("Is this a title?\n\nBy Jane Doe\n\nText.", "Is this a title?", null, 1)]
    [InlineData("Fellow citizens:\n\nText.", "", null, 2)]
    [InlineData("A sentence.\n\nText.", "", null, 2)]
    [InlineData("No text follows", "", null, 1)]
    [InlineData("Here is one line.\nHere is another line.\nAnd a third.", "", null, 3)]
    public void First_line_is_a_title_when_it_stands_apart_and_ends_no_sentence(string text, string title, string? date, int paragraphs)
    {
        Article article = FormatReading.Named(text);

        Assert.Equal((title, date, paragraphs), (article.Title, article.Published?.Edtf, article.Paragraphs.Count));
    }

    [Fact]
    public void Byline_gives_the_author() =>
        Assert.Equal("author", Assert.Single(FormatReading.Named("A Title\nBy Jane Doe\n\nText.").Participants.Single(static p => p.Name == "Jane Doe").Roles));

    [Fact]
    public void Text_of_no_header_stays_untaken_when_it_is_not_named() => Assert.False(FormatReading.IsTaken("A Title\nJune 5, 2013\n\nText."));
}
