using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class HeaderLinesTests
{
    [Theory]
    [InlineData("pep-0002.rst", "Procedure for Adding New Modules", "2001-07-07", "Brett Cannon, Martijn Faassen", 8, 4)]
    [InlineData("pep-0838.rst", "Adding python-version to pyvenv.cfg", "2026-07-15", "Konstantin Schütze", 30, 9)]
    public void Peps_give_title_date_authors_and_paragraphs(string file, string title, string date, string authors, int paragraphs, int sections)
    {
        DocumentText text = FormatSupport.Load("header-lines", file);

        FileResult result = ArticleReader.ReadFile(text, "peps/" + file);

        Assert.Equal("HeaderLines", result.Format);
        Assert.True(ArticleReader.IsArticle(text, file));
        Article article = Assert.Single(result.Articles).Article;
        ReadBack.Assert(article);
        Assert.Equal(title, article.Title);
        Assert.Equal(date, article.Published?.Edtf);
        Assert.Equal(authors, string.Join(", ", article.Participants.Where(static one => one.Roles.Contains("author")).Select(static one => one.Name)));
        Assert.Equal(paragraphs, article.Paragraphs.Count);
        Assert.Equal(sections, article.Sections.Count);
    }

    [Fact]
    public void Mails_give_subject_sender_and_date_with_folded_lines_and_encoded_words()
    {
        Article article = FormatSupport.ReadArticle(
            "From ann@example.org Tue Oct 22 10:00:00 2019\nFrom: =?utf-8?Q?J=C3=B6rg_Li?= <j@example.org>\nDate: Tue, 22 Oct 2019 23:30:00 -0400\nSubject: =?utf-8?B?w4RwZmVs?=\n =?utf-8?Q?_und?= mehr\n  Birnen\nX-Mailer: x\n\nHello.\n\n> quoted\n\n-- \nJ\n",
            "a.eml");

        Assert.Equal("Äpfel und mehr Birnen", article.Title);
        Assert.Equal("2019-10-22", article.Published?.Edtf);
        Assert.Equal("Jörg Li", Assert.Single(article.Participants, static one => one.Roles.Contains("author")).Name);
        Assert.Equal(["x"], article.FindMetadata("X-Mailer")!.Values);
        Assert.Equal("Hello.", article.Paragraphs[0].Text);
        Assert.Equal("> quoted", article.Paragraphs[1].Text);
    }

    [Theory]
    [InlineData("=?utf-8?Q?On_Monday_Ann_Lee_met_J=C3=B6rg_Chen_in_=C3=A4=C5=93=F0=9F=98=80?=")]
    [InlineData("=?utf-8?B?T24gTW9uZGF5IEFubiBMZWUgbWV0IErDtnJnIENoZW4gaW4gw6TFk/CfmIA=?=")]
    [InlineData("=?iso-8859-1?q?On_Monday_Ann?= =?utf-8?B?IExlZSBtZXQgSsO2cmcgQ2hlbiBpbiDDpMWT8J+YgA==?=")]
    public void Each_name_in_an_encoded_word_has_a_place_of_its_own(string subject)
    {
        Article article = FormatSupport.ReadArticle("From: a@b.c\nDate: Tue, 22 Oct 2019 23:30:00 -0400\nSubject: " + subject + "\n\nText.\n", "a.eml");

        ReadBack.Assert(article);
        Assert.Equal("On Monday Ann Lee met J\u00F6rg Chen in \u00E4\u0153\U0001F600", article.Title);
        Mention[] mentions = [.. article.Participants.SelectMany(static one => one.Mentions).Where(static one => one.Text != "a@b.c").OrderBy(static one => one.Span.Start)];
        Assert.Equal(["Ann Lee", "J\u00F6rg Chen"], mentions.Select(static one => one.Text));
        Assert.True(mentions[0].Span.End < mentions[1].Span.Start);
        Assert.True(Assert.Single(article.Dates).Span.End < mentions[0].Span.Start);
    }

    [Fact]
    public void Markup_of_restructured_text_is_no_part_of_the_words()
    {
        Article article = FormatSupport.ReadArticle(
            "Title: T\nDate: 2019-10-22\n\nPart\n====\n\nSee ``code``, *one*, **two**, `link <http://x.org>`__, `ref`_, name_, :func:`f` [1]_ and a\\*b.\n\n.. comment\n   more\n\n.. note:: Mind this.\n\n* item\n  goes on\n* other\n\nShown::\n\n    literal\n\n.. [1] Footnote.\n.. _t: http://x.org\n\n| verse\n| lines\n",
            "a.rst");

        Assert.Equal("Part", Assert.Single(article.Sections).Title);
        Assert.Equal(
            ["See code, one, two, link, ref, name, f and a*b.", "Mind this.", "item goes on", "other", "Shown:", "Footnote.", "verse lines"],
            article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void Fields_and_the_first_heading_are_head_data_of_restructured_text()
    {
        Article article = FormatSupport.ReadArticle("The title\n=========\n\n:date: 2019-10-22\n:author: Ann Lee\n\nText.\n\nPart\n----\n\nMore.\n", "a.rst");

        Assert.Equal("The title", article.Title);
        Assert.Equal("2019-10-22", article.Published?.Edtf);
        Assert.Equal(2, Assert.Single(article.Sections).Paragraph);
    }

    [Fact]
    public void Markdown_may_stand_under_header_lines()
    {
        Article article = FormatSupport.ReadArticle("Title: My post\nDate: 2010-12-03 10:20\nAuthors: Ann Lee; Bo Ek\n\nSome *text*.\n", "a.md");

        Assert.Equal("My post", article.Title);
        Assert.Equal(["Some text."], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("::\na")]
    [InlineData("==\nTitle")]
    [InlineData("a\n=")]
    public void Rules_at_the_end_of_restructured_text_are_read(string text) =>
        Assert.Single(FormatSupport.Read(text, "a.rst").Articles);

    [Theory]
    [InlineData("\u00C5\u00C5:")]
    [InlineData("a <")]
    [InlineData("[a")]
    [InlineData("`a_")]
    public void A_long_line_of_what_begins_like_markup_is_read_in_linear_time(string piece)
    {
        var text = new StringBuilder("Title\n=====\n\nText ");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(piece);
        }

        var watch = Stopwatch.StartNew();
        FormatSupport.Read(text.ToString(), "a.rst");

        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("Note: this\nis prose.\n")]
    [InlineData("Name: x\nValue: y\n\nText\n")]
    public void Lines_with_colons_that_state_no_article_are_none(string text) => Assert.False(ArticleReader.IsArticle(DocumentText.From(text), "a.txt"));

    [Fact]
    public void A_file_cut_anywhere_is_read_or_refused_and_places_hold()
    {
        foreach (string file in Directory.GetFiles(FormatSupport.Folder("header-lines"), "*.rst"))
        {
            string text = File.ReadAllText(file);
            for (int length = 0; length < text.Length; length += 50)
            {
                foreach (ReadResult result in FormatSupport.Read(text.Substring(0, length), "a.rst").Articles)
                {
                    ReadBack.Assert(result.Article);
                }
            }
        }
    }
}
