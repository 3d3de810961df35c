using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class CaptionTests
{
    private const string Meeting = """
        WEBVTT - The Visit
        Language: en

        NOTE Created 2019-10-22

        STYLE
        ::cue { color: red }

        1
        00:00:05.000 --> 00:00:07.000 align:start
        <v Jane Doe>Welcome <i>everyone</i>

        2
        00:00:07.000 --> 00:00:10.000
        <v.loud Jane Doe>to the meeting &amp; more.</v>

        00:10.000 --> 00:12.000
        <v John Roe>Thanks, Jane.

        00:20.000 --> 00:22.000
        <v John Roe>After a pause.
        """;

    [Fact]
    public void Cues_of_one_speaker_are_a_paragraph_up_to_a_pause()
    {
        Article article = FormatReading.Named(Meeting, "a.vtt");

        ReadBack.Assert(article);
        Assert.Equal(("The Visit", "2019-10-22", "en"), (article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["Welcome everyone to the meeting & more.", "Thanks, Jane.", "After a pause."], DataSamples.Texts(article));
        Assert.Equal(["Jane Doe", "John Roe", "John Roe"], article.Paragraphs.Select(static paragraph => paragraph.Speaker));
        Assert.Equal(["Jane Doe", "John Roe"], article.Participants.Select(static participant => participant.Name));
    }

    [Fact]
    public void Subtitles_with_labels_dashes_and_places_are_read()
    {
        Article article = FormatReading.Named(
            "\uFEFF1\n00:00:01,000 --> 00:00:03,000\n{\\an8}JANE: And <font color=\"red\">so</font>\nit begins.\n\n2\n00:00:03,500 --> 00:00:05,000\n- How are you?\n- Fine.\n\n3\n00:00:05,000 --> 00:00:06,000\nJohn Roe: I am\n\nnot.\n",
            "a.srt");

        ReadBack.Assert(article);
        Assert.Equal(["And so it begins.", "How are you?", "Fine.", "I am not."], DataSamples.Texts(article));
        Assert.Equal(["JANE", null, null, "John Roe"], article.Paragraphs.Select(static paragraph => paragraph.Speaker));
    }

    [Fact]
    public void Lines_that_live_captions_show_again_are_read_once() => Assert.Equal(
        ["hello and welcome to the show [Music]"],
        DataSamples.Texts(FormatReading.Named(
            "WEBVTT\nKind: captions\n\n00:00:00.160 --> 00:00:02.310\n \nhello<00:00:00.480><c> and</c><c> welcome</c>\n\n00:00:02.310 --> 00:00:02.320\nhello and welcome\n \n\n00:00:02.320 --> 00:00:04.550\nhello and welcome\nto<c> the</c><c> show</c>\n\n00:00:04.560 --> 00:00:06.000\nto the show\n[Music]\n",
            "a.vtt")));

    [Fact]
    public void What_nobody_interrupts_is_cut_where_sentences_end()
    {
        string cues = string.Concat(Enumerable.Range(0, 60).Select(static i => $"00:{i:00}.000 --> 00:{i + 1:00}.000\nThis is sentence number {i}.\n\n"));
        Article article = FormatReading.Named("WEBVTT\n\n" + cues, "a.vtt");

        ReadBack.Assert(article);
        Assert.InRange(article.Paragraphs.Count, 2, 4);
        Assert.All(article.Paragraphs, static paragraph => Assert.EndsWith(".", paragraph.Text, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Captions_are_documents_only_when_they_are_named_and_others_are_refused()
    {
        Assert.False(FormatReading.IsTaken(Meeting, "docs/a.vtt"));
        Assert.Equal((FindingKind.UnknownShape, 1, 1), DataSamples.Refusal("Some words.\n", "a.srt"));
    }

    [Fact]
    public void Every_beginning_is_read() => FormatReading.EveryBeginningIsRead(Meeting, "a.vtt");
}
