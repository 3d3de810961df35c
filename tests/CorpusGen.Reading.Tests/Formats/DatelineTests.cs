using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class DatelineTests
{
    private const string Report =
        "Minister meets his counterpart\n\nBy JANE DOE\n\nBAKU, Oct. 22, 2019 (Report) \u2014 The Minister of Defense met\nhis counterpart on Monday.\n\n"
        + "The talks went well, said John Smith.\n\n(Reporting by Jane Doe in Baku; Editing by Mary Roe)\n";

    [Fact]
    public void Head_dateline_and_sign_off_are_no_paragraphs()
    {
        Article article = FormatReading.Named(Report);

        Assert.Equal("Minister meets his counterpart", article.Title);
        Assert.Equal("2019-10-22", article.Published?.Edtf);
        Assert.Equal(["The Minister of Defense met his counterpart on Monday.", "The talks went well, said John Smith."], article.Paragraphs.Select(static p => p.Text));
        Assert.Equal(["place=BAKU", "agency=Report"], article.Metadata.Select(static m => m.Name + "=" + m.Values[0]));
        Assert.Equal(["author", "reporter"], article.Participants.Single(static p => p.Name == "Jane Doe").Roles);
        Assert.Equal(["editor"], article.Participants.Single(static p => p.Name == "Mary Roe").Roles);
    }

    [Theory]
    [InlineData("WASHINGTON (Reuters) - Rates rose.", "WASHINGTON", null)]
    [InlineData("LONDON, Nov 3, 2018 - A fire broke out.", "LONDON", "2018-11-03")]
    [InlineData("Paris, 14 July 2019 /PRNewswire/ -- Acme grows.", "Paris", "2019-07-14")]
    [InlineData("NEW YORK, N.Y., June 5, 2013 \u2013 A study shows it.", "NEW YORK, N.Y.", "2013-06-05")]
    [InlineData("ST. LOUIS (AP), May 3, 2001 - Rain fell.", "ST. LOUIS", "2001-05-03")]
    [InlineData("RIO DE JANEIRO, Sept. 1, 2016 (AFP) - It ended.", "RIO DE JANEIRO", "2016-09-01")]
    [InlineData("BERLIN (March 5, 2024) \u2014 Acme grows.", "BERLIN", "2024-03-05")]
    [InlineData("NEW YORK--(BUSINESS WIRE)--March 5, 2024--Acme grows.", "NEW YORK", "2024-03-05")]
    [InlineData("NEW YORK--(BUSINESS WIRE)--Acme grows.", "NEW YORK", null)]
    [InlineData("LONDON, UK \u2013 14 May 2024 \u2013 Acme grows.", "LONDON, UK", "2024-05-14")]
    public void Datelines_of_agencies_and_release_services_are_told(string text, string place, string? date)
    {
        Article article = FormatReading.Named(text);

        Assert.True(FormatReading.IsTaken(text));
        Assert.Equal(place, article.Metadata.Single(static m => m.Name == "place").Values[0]);
        Assert.Equal(date, article.Published?.Edtf);
        Assert.Single(article.Paragraphs);
    }

    [Theory]
    [InlineData("The committee met - and it adjourned - on May 3.")]
    [InlineData("Version 2.0 (stable) - released")]
    [InlineData("TODO - write this")]
    [InlineData("May 3 - the day after")]
    [InlineData("* LONDON (UK) - list item")]
    [InlineData("MIT License\n\nCopyright (c) 2019 - All rights reserved.")]
    public void Lines_with_dashes_in_files_of_other_tools_are_not_taken(string text) => Assert.False(FormatReading.IsTaken(text));

    [Theory]
    [InlineData("news/2017/x.txt", "LONDON, Nov 3 - A fire broke out.", "2017-11-03")]
    [InlineData("news/2017-fire.txt", "LONDON, Nov 3 - A fire broke out.", "2017-11-03")]
    [InlineData("news/x.txt", "LONDON, Nov 3 - A fire broke out on Nov. 3, 2016, they said.", "2016-11-03")]
    [InlineData("news/x.txt", "LONDON, Nov 3 - A fire broke out, as on Nov. 4, 1999.", null)]
    public void Year_of_a_dateline_comes_from_the_path_or_from_the_same_day_in_the_text(string path, string text, string? date) =>
        Assert.Equal(date, FormatReading.Named(text, path).Published?.Edtf);

    [Fact]
    public void Byline_with_a_post_names_one_author()
    {
        Participant author = FormatReading.Named("Fire\nBy Jane Doe, Associated Press Writer\nLONDON, Nov 3, 2018 - A fire broke out.").Participants.Single(static p => p.Roles.Contains("author"));

        Assert.Equal(("Jane Doe", "Associated Press Writer"), (author.Name, author.Affiliation));
    }

    [Fact]
    public void Release_has_its_date_line_contact_and_end()
    {
        const string Release = "FOR IMMEDIATE RELEASE\nJune 5, 2013\n\nAcme Announces New Widget\nContact: Jane Doe, 555-1234\n\nAcme today announced a widget.\n\nIt is good.\n\n###\n";
        Article article = FormatReading.Named(Release);

        Assert.True(FormatReading.IsTaken(Release));
        Assert.Equal(("Acme Announces New Widget", "2013-06-05", 2), (article.Title, article.Published?.Edtf, article.Paragraphs.Count));
        Assert.Contains(article.Metadata, static m => m.Name == "contact");
    }

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact: Sarah Connor\nsconnor@acme.example\n(555) 123-4567\n\nAcme Unveils Skates\n\nPHOENIX, Ariz., September 12, 2023 -- Acme announced skates.\n\n###")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nMedia Contact:\nSarah Connor\nAcme Corp.\nsconnor@acme.example\n\nAcme Unveils Skates\n\nPHOENIX, Ariz., September 12, 2023 -- Acme announced skates.\n\n###")]
    [InlineData("PRESS RELEASE\n\n12 September 2023\n\nAcme Unveils Skates\n\nPHOENIX \u2013 Acme announced skates.\n\nENDS")]
    public void Labels_and_contacts_are_no_titles(string text)
    {
        Article article = FormatReading.Named(text);

        Assert.Equal(("Acme Unveils Skates", "2023-09-12", "Acme announced skates."), (article.Title, article.Published?.Edtf, Assert.Single(article.Paragraphs).Text));
    }

    [Fact]
    public void Dateline_of_a_release_may_have_its_date_between_dashes()
    {
        Article article = FormatReading.Named("FOR IMMEDIATE RELEASE\n\nAcme Grows\n\nNew York, NY \u2013 March 5, 2024 \u2013 Acme grows.");

        Assert.Equal(("Acme Grows", "2024-03-05", "Acme grows."), (article.Title, article.Published?.Edtf, Assert.Single(article.Paragraphs).Text));
    }

    [Fact]
    public void Line_that_frees_a_text_at_an_hour_holds_nothing_back()
    {
        ReadResult result = Assert.Single(FormatReading.Result("FOR RELEASE AT 2 p.m. EDT\n\nBank Decides\n\nPARIS, June 5, 2013 (Acme) - It grows.").Articles);

        Assert.Null(result.Article.EmbargoedUntil);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Embargo_is_no_date_of_publication()
    {
        Article article = FormatReading.Named("EMBARGOED UNTIL June 7, 2013\n\nAcme Announces\n\nPARIS, June 5, 2013 (Acme) - It grows.");

        Assert.Equal(("2013-06-05", "2013-06-07"), (article.Published?.Edtf, article.EmbargoedUntil?.Edtf));
    }

    [Fact]
    public void Every_beginning_is_read() => FormatReading.EveryBeginningIsRead(Report, "articles/x.txt");
}
