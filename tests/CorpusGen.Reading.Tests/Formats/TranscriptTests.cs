using System.Linq;
using System.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class TranscriptTests
{
    private const string Minutes =
        "Working Group Meeting\nApril 16, 2019\n\nPresent: Jane Doe (W3C), John Roe, Mary Major\nRegrets: Tom Thumb\nChair: Mary Major\nScribe: John\n\nTopic: Introductions\n\n"
        + "Jane Doe: Hello all, this is a line that is long enough to be\nwrapped at seventy columns.\n\nJohn: I agree.\n... and I add this.\n\nRESOLVED: Accept the draft.\n\nTopic: Next steps\n\nMary: Thanks.\n(Laughter)\n";

    [Fact]
    public void Attendance_is_participants_with_roles_and_no_paragraphs()
    {
        Article article = FormatReading.Named(Minutes);

        Assert.Equal(("Working Group Meeting", "2019-04-16"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["Jane Doe", "John Roe", "Mary Major", "Tom Thumb"], article.Participants.Select(static p => p.Name).OrderBy(static n => n));
        Assert.Equal(["scribe"], Find(article, "John Roe").Roles);
        Assert.Equal(["chair"], Find(article, "Mary Major").Roles);
        Assert.Equal(["regrets"], Find(article, "Tom Thumb").Roles);
        Assert.Equal("W3C", Find(article, "Jane Doe").Affiliation);
    }

    [Fact]
    public void Labels_are_joined_with_the_names_of_the_list_and_are_no_words_of_the_paragraph()
    {
        Article article = FormatReading.Named(Minutes);

        Assert.Equal(
            [
                "Jane Doe|Hello all, this is a line that is long enough to be wrapped at seventy columns.", "John Roe|I agree.", "John Roe|and I add this.",
                "|RESOLVED: Accept the draft.", "Mary Major|Thanks.", "|(Laughter)",
            ],
            Spoken(article));
        Assert.Equal(["Introductions@1", "Next steps@5"], article.Sections.Select(static s => s.Title + "@" + s.Paragraph));
    }

    [Fact]
    public void Hansard_names_the_holder_of_an_office_once() => Assert.Equal(
        ["X. Smith|I thank the House.", "X. Smith|We have a plan.", "Harman|Will he answer?", "X. Smith|Yes.", "Hon. Members|Hear, hear!"],
        Spoken(FormatReading.Named("Debate on the Budget\n\nThe Prime Minister (Mr X. Smith): I thank the House.\n\nWe have a plan.\n\nMs Harman (Camberwell): Will he answer?\n\nThe Prime Minister: Yes.\n\nHon. Members: Hear, hear!\n")));

    [Fact]
    public void Examination_goes_by_the_examiner_and_the_witness() => Assert.Equal(
        ["Smith|Please state your name.", "John Doe|John Doe.", "Smith|And where do you live, sir? I want the full address.", "John Doe|12 Main Street.", "THE COURT|Sustained."],
        Spoken(FormatReading.Named("COURT OF APPEALS\n\nWitness: John Doe\n\nBY MR. SMITH:\nQ.   Please state your name.\nA.   John Doe.\nQ.   And where do you live, sir? I want the\n     full address.\nA.   12 Main Street.\nTHE COURT: Sustained.\n")));

    [Theory]
    [InlineData("Q")]
    [InlineData("QUESTION")]
    public void Questions_of_whoever_asks_and_a_name_make_a_transcript(string sign)
    {
        Article article = FormatReading.Named($"Press encounter\n8 April 2020\n\n{sign}: One thing is what?\n\nAda Chen: No, it is not.\n\n{sign}: And the budget?\n\nAda Chen: We need more money.\n");

        Assert.Equal([sign + "|One thing is what?", "Ada Chen|No, it is not.", sign + "|And the budget?", "Ada Chen|We need more money."], Spoken(article));
        Assert.Equal(["Ada Chen"], article.Participants.Select(static one => one.Name));
    }

    [Fact]
    public void Times_before_speakers_are_no_words() => Assert.Equal(
        ["Interviewer|So tell me about it.", "John Doe|Well, it was long ago.", "Interviewer|And then?", "John Doe|Then it ended."],
        Spoken(FormatReading.Named("[00:00:01] Interviewer: So tell me about it.\n[00:00:05] JOHN DOE: Well, it was long ago.\n[00:00:15] Interviewer: And then?\n[00:00:18] JOHN DOE: Then it ended.\n")));

    [Fact]
    public void Minutes_in_Markdown_lose_their_marks()
    {
        const string Text =
            "# Telco \u2014 Minutes\n\n**Date:** 2018-07-13\n\nSee also the [Agenda](https://x.example)\n\n## Attendees\n**Present:** Gregg Kellogg, Benjamin Young\n**Guests:** \n**Chair:** Benjamin Young\n\n## Content:\n---\n\n"
            + "### 1. News\n**Benjamin Young:** see [this](https://y.example).  \n\u2026 and more.  \n\n> *Gregg Kellogg:* +1\n> **Proposed resolution: accept** *(Benjamin Young)*\n\n**Gregg Kellogg:** bye\n";
        Article article = FormatReading.Named(Text, "minutes/x.md");

        Assert.Equal(("Telco \u2014 Minutes", "2018-07-13"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["Benjamin Young|see this.", "Benjamin Young|and more.", "Gregg Kellogg|+1", "|Proposed resolution: accept (Benjamin Young)", "Gregg Kellogg|bye"], Spoken(article));
        Assert.Equal(["chair"], Find(article, "Benjamin Young").Roles);
        Assert.Equal("1. News", Assert.Single(article.Sections).Title);
    }

    [Theory]
    [InlineData("License: MIT\nCopyright: Foo Inc.\nAuthor: Bar Baz\n\nLicense: BSD\nCopyright: Quux\nAuthor: Bar Baz\n")]
    [InlineData("Build Output: ok\nTest Run: ok\nBuild Output: ok\nTest Run: failed\n")]
    [InlineData("Files: *\nCopyright: 2019 Jane Doe\nLicense: GPL-2\n\nFiles: debian/*\nCopyright: 2019 John Roe\nLicense: GPL-2\n")]
    [InlineData("Q: How do I install it?\nA: Read the manual.\nQ: And then?\nA: Run it.\n")]
    [InlineData("INFO: It starts now.\nWARNING: It is slow today.\nINFO: It ends now, at last.\n")]
    public void Settings_notices_and_logs_of_other_tools_are_not_taken(string text) => Assert.False(FormatReading.IsTaken(text));

    [Fact]
    public void Minutes_with_a_head_are_taken_and_say_why()
    {
        const string Text = "Present: Jane Doe, John Roe\n\nJane Doe: We begin with the minutes.\n\nJohn Roe: I have read them all.\n\nJane Doe: They are approved then.\n";

        Assert.True(FormatReading.IsTaken(Text));
        Assert.Equal(("Transcript", "3 lines begin with the name of a speaker"), (FormatReading.Result(Text).Format, FormatReading.Result(Text).Reason));
    }

    [Fact]
    public void Long_lines_of_dots_colons_and_brackets_are_read_in_time()
    {
        string hostile = new StringBuilder("Jane Doe: a b c d.\nJohn Roe: a b c d.\nJane Doe: e f g h.\n").Insert(0, "(", 20_000).Append(':', 50_000).Append('[', 50_000).ToString();

        Assert.NotNull(FormatReading.Result(hostile));
    }

    [Fact]
    public void Every_beginning_is_read() => FormatReading.EveryBeginningIsRead(Minutes, "articles/x.txt");

    internal static string[] Spoken(Article article) => article.Paragraphs.Select(static p => p.Speaker + "|" + p.Text).ToArray();

    internal static Participant Find(Article article, string name) => article.Participants.Single(p => p.Name == name);
}
