using System;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class MinutesTests
{
    [Theory]
    [InlineData("2024-01-10-json-ld.html", "JSON-LD CG", "2024-01-10", 68, 5)]
    [InlineData("2024-01-10-json-ld.log", "JSON-LD CG", "2024-01-10", 65, 5)]
    [InlineData("2023-11-21-ccg.html", "W3C CCG Weekly Teleconference", "2023-11-21", 22, 0)]
    [InlineData("2023-11-21-ccg.log", "weekly", "2023-11-21", 23, 0)]
    public void Title_date_paragraphs_and_topics_of_published_minutes_are_read(string file, string title, string date, int paragraphs, int sections)
    {
        Article article = FormatReading.Named(FormatReading.Sample(file), "minutes/x" + Path.GetExtension(file));

        Assert.Equal((title, date, paragraphs, sections), (article.Title, article.Published?.Edtf, article.Paragraphs.Count, article.Sections.Count));
    }

    [Fact]
    public void Page_has_its_attendance_speakers_and_continuations()
    {
        Article article = FormatReading.Named(FormatReading.Sample("2024-01-10-json-ld.html"), "minutes/x.html");

        Assert.Equal(["chair", "scribe"], TranscriptTests.Find(article, "Gregg Kellogg").Roles);
        Assert.Equal("Kevin Herndon|May be too technical for me, but I wanted to find out.", TranscriptTests.Spoken(article)[1]);
        Assert.Equal("1", article.Paragraphs[0].Id);
        Assert.Contains(article.Participants, static p => p.Name == "Ted Thibodeau Jr.");
        Assert.DoesNotContain(article.Paragraphs, static p => p.Text.Contains("scribing", StringComparison.Ordinal) || p.Text.Contains('\u272A', StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_of_the_W3C_with_cite_are_read()
    {
        const string Page =
            "<!DOCTYPE html>\n<html lang=en><head><title>x</title><style>p { color: red }</style></head><body><header><h1>Widgets &amp; Gadgets</h1>\n<h2>18 October 2023</h2></header>\n"
            + "<h2>Attendees</h2><dl class=intro><dt>Present</dt><dd>Florian R&#233;non, Jane Doe</dd>\n<dt>Regrets</dt><dd>-</dd><dt>Chair</dt><dd>Jane Doe</dd></dl>\n"
            + "<h2>Meeting minutes</h2><section><h3 id=t01>First topic</h3>\n<p id=x023 class=\"phone s01\"><cite>Florian R&#233;non:</cite> One <a href='#'>thing</a>,<br>\n<span id=x024>\u2026 and another</span></p>\n"
            + "<p class='irc'><cite>&lt;Jane&gt;</cite> Yes</p><p class='phone s02'><cite>Jane:</cite> Done.</p></section><script>if (a < b) { '<p>' }</script></body></html>";
        Article article = FormatReading.Named(Page, "minutes/x.html");

        Assert.True(FormatReading.IsTaken(Page, "minutes/x.html"));
        Assert.Equal(("Widgets & Gadgets", "2023-10-18", "en"), (article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["Florian R\u00E9non|One thing, \u2026 and another", "Jane Doe|Yes", "Jane Doe|Done."], TranscriptTests.Spoken(article));
        Assert.Equal(["Florian R\u00E9non", "Jane Doe"], article.Participants.Select(static p => p.Name).OrderBy(static n => n, StringComparer.Ordinal));
        Assert.Equal("First topic@1", Assert.Single(article.Sections.Select(static s => s.Title + "@" + s.Paragraph)));
    }

    [Fact]
    public void Chat_leaves_out_bots_queue_and_corrections()
    {
        const string Log =
            "16:00:00 <RRSAgent> logging to https://www.w3.org/2023/04/19-x-irc\n16:00:01 <ann> meeting: The Group\n16:00:02 <ann> present+\n16:00:03 <bob> present+ Bob_Doe\n16:00:04 <ann> scribe+\n16:00:05 <ann> topic: First\n"
            + "16:00:06 <ann> bob: hello\n16:00:07 <ann> ... again\n16:00:08 <bob> q+ to ask\n16:00:09 <bob> s/hello/hullo/\n16:00:10 <bob> I wrote this\n16:00:11 <Zakim> bob, you wanted to ask\n16:00:12 <eve> eve has joined #x\n16:00:13 <ann> zakim, close this\n";
        Article article = FormatReading.Named(Log, "minutes/x.log");

        Assert.Equal(("The Group", "2023-04-19"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["Bob Doe|hello", "Bob Doe|again", "Bob Doe|I wrote this"], TranscriptTests.Spoken(article));
        Assert.Equal(["scribe"], TranscriptTests.Find(article, "ann").Roles);
        Assert.Equal("First", Assert.Single(article.Sections).Title);
    }

    [Theory]
    [InlineData("Log 2019-10-22", "Log 2019-10-22")]
    [InlineData("# Council, 22 October 2019\n-----", "Council, 22 October 2019")]
    [InlineData("The Council\n\nOctober 22, 2019", "The Council")]
    public void Lines_above_a_chat_state_its_title_and_date(string head, string title)
    {
        Article article = FormatReading.Named(head + "\n\n" + string.Concat(Enumerable.Range(0, 6).Select(static i => $"[10:0{i}] <alice> One.\n[10:0{i}] <bob> Two.\n")), "chats/x.log");

        Assert.Equal((title, "2019-10-22", 12), (article.Title, article.Published?.Edtf, article.Paragraphs.Count));
    }

    [Theory]
    [InlineData("<html><head><title>x</title></head><body><p><cite>Source</cite> and text</p></body></html>")]
    [InlineData("<html><body><h1>Blog</h1><p>Text</p></body></html>")]
    public void Other_pages_are_not_taken_for_minutes(string page) => Assert.False(FormatReading.IsTaken(page, "x.html"));

    [Fact]
    public void Tags_that_never_end_are_read_in_time()
    {
        string page = FormatReading.Sample("2024-01-10-json-ld.html") + new StringBuilder().Insert(0, "<a =\"", 50_000).Insert(0, "<div class=\"comment\"><span class=\"name\">", 5_000);

        Assert.NotNull(FormatReading.Result(page, "minutes/x.html"));
    }

    [Theory]
    [InlineData("2023-11-21-ccg.html")]
    [InlineData("2023-11-21-ccg.log")]
    public void Every_beginning_is_read(string file) => FormatReading.EveryBeginningIsRead(FormatReading.Sample(file), "minutes/" + file);
}
