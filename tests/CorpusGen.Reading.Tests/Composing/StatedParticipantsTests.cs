using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CorpusGen.Reading.Composing;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Composing;

public sealed class StatedParticipantsTests
{
    private const string Text = "The report names Zakir Hasanov and the ministry. Hasanov said nothing on 3 May 2019.";

    [Fact]
    public void Stated_spelling_and_role_come_before_recognized_ones()
    {
        Participant person = Assert.Single(Compose(document => document.Participants.Add(new StatedParticipant("Zakir Asgar Hasanov", Role: "author"))).Persons);

        Assert.Equal("Zakir Asgar Hasanov", person.Name);
        Assert.Equal("author", person.Role);
        Assert.Contains("Zakir Hasanov", person.Aliases);
        Assert.Equal(2, person.Mentions.Count);
    }

    [Fact]
    public void Marked_words_are_the_mention_whatever_was_recognized_there()
    {
        Article article = Compose(document => Mark(document, "Zakir Hasanov and the ministry", ParticipantKind.Organization, "Ministry"));

        Participant body = Assert.Single(article.Participants, static one => one.Name == "Ministry");
        Assert.Equal(ParticipantKind.Organization, body.Kind);
        Assert.Equal(["Zakir Hasanov and the ministry"], body.Mentions.Select(static mention => mention.Text));
        Assert.All(article.Persons.SelectMany(static one => one.Mentions), mention => Assert.False(mention.Span.Overlaps(body.Mentions[0].Span)));
    }

    [Fact]
    public void Who_is_stated_without_a_name_is_no_participant()
    {
        Article article = Compose(document =>
        {
            document.Participants.Add(new StatedParticipant("", Role: "author"));
            document.Participants.Add(new StatedParticipant(" ", new TextSpan(3, 1), ParticipantKind.Organization));
            Mark(document, " ", ParticipantKind.Person, "Nobody");
        });

        Assert.Equal(["Zakir Hasanov"], article.Persons.Select(static one => one.Name));
        Assert.DoesNotContain(article.Participants, static one => one.Name.Trim().Length == 0);
    }

    [Fact]
    public void Marked_words_name_themselves_where_the_markup_gives_a_blank_name()
    {
        Article article = Compose(document => Mark(document, "the ministry", ParticipantKind.Organization, " "));

        Assert.Contains(article.Participants, static one => one.Name == "the ministry");
    }

    [Fact]
    public void Marked_dates_take_the_value_of_the_markup()
    {
        Article article = Compose(static document => document.Paragraphs[0] = document.Paragraphs[0] with
        {
            Marks = [new TextMark(new TextSpan(Text.IndexOf("3 May", System.StringComparison.Ordinal), 10), null, "2019-05-04")],
        });

        TemporalExpression date = Assert.Single(article.Dates);
        Assert.Equal(("2019-05-04", "markup"), (date.Value, date.Rule));
    }

    [Fact]
    public void Of_dates_that_are_marked_inside_each_other_the_later_one_counts_and_others_stay()
    {
        const string text = "On Monday, between 3 May 2019 and 5 June 2019, and on 7 July 2019, they met.";
        Article article = Compose(
            static document => document.Paragraphs[0] = document.Paragraphs[0] with
            {
                Marks =
                [
                    new TextMark(Place(text, "3 May 2019 and 5 June 2019"), null, "2019-05"),
                    new TextMark(Place(text, "5 June 2019"), null, "2019-06-06"),
                ],
            },
            text: text);

        Assert.Equal(
            ["Monday", "5 June 2019=2019-06-06 markup", "7 July 2019=2019-07-07"],
            article.Dates.Select(static date => date.Text == "Monday" ? date.Text : $"{date.Text}={date.Value}{(date.Rule == "markup" ? " markup" : "")}"));
    }

    [Fact]
    public void Place_that_is_marked_twice_is_mentioned_once()
    {
        Article article = Compose(static document => document.Paragraphs[0] = document.Paragraphs[0] with
        {
            Marks =
            [
                new TextMark(Place(Text, "Zakir Hasanov"), ParticipantKind.Person, "Zakir Hasanov"),
                new TextMark(Place(Text, "Zakir Hasanov"), ParticipantKind.Person, "Zakir Hasanov"),
            ],
        });

        Assert.Equal(["Zakir Hasanov", "Hasanov"], Assert.Single(article.Persons).Mentions.Select(static mention => mention.Text));
    }

    [Fact]
    public void Registry_corrects_what_is_stated()
    {
        var registry = new ParticipantRegistry([new KnownParticipant("Zakir Hasanov", aliases: ["Z. A. Hasanov"], externalId: "wikidata:Q1")], []);

        Participant person = Assert.Single(Compose(static document => document.Participants.Add(new StatedParticipant("Z. A. Hasanov")), registry).Persons);

        Assert.Equal(("Zakir Hasanov", "wikidata:Q1"), (person.Name, person.ExternalId));
    }

    [Fact]
    public void Stated_participant_without_a_mention_is_one_all_the_same()
    {
        Article article = Compose(static document => document.Participants.Add(new StatedParticipant("Jane Doe", Role: "author", Affiliation: "Reuters")));

        Participant author = Assert.Single(article.Participants, static one => one.Name == "Jane Doe");
        Assert.Equal(("author", "Reuters", 0), (author.Role, author.Affiliation, author.Mentions.Count));
    }

    [Fact]
    public void Role_and_affiliation_of_blanks_alone_are_none()
    {
        Article article = Compose(static document => document.Participants.Add(new StatedParticipant("Jane Doe", Role: " ", Affiliation: "\t")));

        Participant author = Assert.Single(article.Participants, static one => one.Name == "Jane Doe");
        Assert.Empty(author.Roles);
        Assert.Null(author.Affiliation);
    }

    [Theory]
    [InlineData(4, 200)]
    [InlineData(17, 30)]
    public void Place_that_goes_beyond_the_text_or_does_not_hold_the_name_is_no_mention(int start, int length)
    {
        const string Longer = Text + " It ends.\n\nSomething else that is long enough for a place that begins in the text and does not end in it, as crossed tags have it, and goes on for some time.";
        Article article = Compose(document => document.Participants.Add(new StatedParticipant("Jane Doe", new TextSpan(start, length))), text: Longer, end: Text.Length);

        Assert.Empty(Assert.Single(article.Participants, static one => one.Name == "Jane Doe").Mentions);
        Assert.NotEmpty(Assert.Single(article.Participants, static one => one.Name == "Zakir Hasanov").Mentions);
    }

    [Fact]
    public void Of_two_names_that_overlap_the_longer_is_mentioned()
    {
        const string Longer = Text + "\n\nDr. Jane Doe Lee";
        int place = Longer.IndexOf("Jane", System.StringComparison.Ordinal);
        Article article = Compose(
            document =>
            {
                document.Participants.Add(new StatedParticipant("Doe Lee", new TextSpan(place + 5, 7)));
                document.Participants.Add(new StatedParticipant("Jane Doe", new TextSpan(place, 8)));
                document.Participants.Add(new StatedParticipant("Acme Inc.", new TextSpan(place, 8), ParticipantKind.Organization));
            },
            text: Longer,
            end: Text.Length);

        Assert.Equal("Jane Doe", Assert.Single(Assert.Single(article.Participants, static one => one.Name == "Jane Doe").Mentions).Text);
        Assert.Empty(Assert.Single(article.Participants, static one => one.Name == "Doe Lee").Mentions);
        Assert.Empty(Assert.Single(article.Participants, static one => one.Name == "Acme Inc.").Mentions);
    }

    private static void Mark(ParsedDocument document, string words, ParticipantKind kind, string value) => document.Paragraphs[0] = document.Paragraphs[0] with
    {
        Marks = [new TextMark(Place(Text, words), kind, value)],
    };

    private static TextSpan Place(string text, string words) => new(text.IndexOf(words, System.StringComparison.Ordinal), words.Length);

    private static Article Compose(System.Action<ParsedDocument> state, ParticipantRegistry? registry = null, string text = Text, int? end = null)
    {
        var document = new ParsedDocument();
        document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(text, new TextSpan(0, end ?? text.Length))));
        state(document);
        return ArticleComposer.Compose(document, DocumentText.From(text), "a.txt", new ReadSettings(Registry: registry), default).Article;
    }

    [Theory]
    [InlineData("a.json", "{\"title\":\"T\",\"text\":\"x\",\"authors\":[\"Bo Chen\"", ",\"Ann §\"", "]}")]
    [InlineData("a.html", "<article><h1>T</h1><b itemprop='author'>Bo Chen</b>", "<b itemprop='author'>Ann §</b>", "<p>x</p>")]
    [InlineData("a.txt", "T\n\nBo Chen: Hello.\n\n", "Ann §: Hello.\n\n", "")]
    [InlineData("a.xml", "<nitf><body><body.content><p><person>Bo Chen</person>", ", <person>Ann §</person>", "</p></body.content></body></nitf>")]
    public void Forty_thousand_whom_a_document_names_are_joined_in_time(string path, string begin, string one, string end)
    {
        const int Count = 40_000;
        string names = string.Concat(Enumerable.Range(0, Count).Select(i => one.Replace("§", Surname(i), StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();

        Article article = Assert.Single(ArticleReader.ReadFile(DocumentText.From(begin + names + end), path).Articles).Article;

        Assert.Equal(Count + 1, article.Participants.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    /// <summary>Surnames of which none is a spelling of another.</summary>
    private static string Surname(int number) => "O" + string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select((digit, place) => "bdfhlmnprt"[digit - '0'] + (place % 2 == 0 ? "a" : "o")));
}
