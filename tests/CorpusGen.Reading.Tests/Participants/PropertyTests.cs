using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests.Participants;

public sealed class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "Zakir", "Hasanov", "W.", "Wei Fenghe", "President", "Mr.", "of", "the", "Republic", "China", "People’s", "'s", "-", "\"", "(", ")", ",", ".", "al-", "de", "von",
        "St.", "U.S.", "I", "JOHN", "SMITH", "said", "\n", "\n\n", " ", "İstanbul", "ı", "Ə", "ﬃ", "ǅ", "\uD83D\uDE00", "\uD800", "\0", "\u2028", "1996", "Jr.", "and", "&", "May",
    ];

    private static readonly Gen<string> Names = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 60].Select(static p => string.Join(' ', p));

    private static readonly Gen<string> Anything = Gen.OneOf(Gen.String, Names, Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 60].Select(static p => string.Concat(p)));

    [Fact]
    public void Every_text_can_be_read_and_every_mention_covers_its_words() =>
        Anything.Sample(
            static text =>
            {
                foreach (Participant participant in Texts.Recognize(text))
                {
                    Assert.NotEmpty(participant.Mentions);
                    Assert.All(participant.Mentions, m => Assert.Equal(m.Text, Fold(m.Span.In(text))));
                    Assert.DoesNotContain(participant.Name, participant.Aliases);
                }
            },
            iter: 3000);

    [Fact]
    public void Mentions_do_not_overlap() =>
        Names.Sample(
            static text =>
            {
                TextSpan[] spans = [.. Texts.Recognize(text).SelectMany(static p => p.Mentions).Select(static m => m.Span).Order()];
                for (int i = 1; i < spans.Length; i++)
                {
                    Assert.False(spans[i - 1].Overlaps(spans[i]));
                }
            },
            iter: 2000);

    [Theory]
    [InlineData("United Kingdom of US")]
    [InlineData("United Kingdom of United Kingdom")]
    [InlineData("The Republic of Georgia of the Republic of China")]
    [InlineData("Ci People\u2019s Republic of China Wei Republic of W Br")]
    public void Countries_side_by_side_do_not_overlap(string text)
    {
        TextSpan[] spans = [.. Texts.Recognize(text).SelectMany(static p => p.Mentions).Select(static m => m.Span).Order()];
        Assert.NotEmpty(spans);
        Assert.All(spans.Zip(spans.Skip(1)), static pair => Assert.False(pair.First.Overlaps(pair.Second)));
    }

    [Fact]
    public void A_nickname_does_not_begin_in_the_paragraph_before()
    {
        Article article = ArticleReader.Read(DocumentText.From("He met Peter \"\n\nAn\" Brandt left with Ann Lee."), "a.txt", new ReadSettings(IsBodyOnly: true)).Article;
        Assert.All(article.Participants.SelectMany(static p => p.Mentions), mention => Assert.True(mention.Span.End <= article.Paragraphs[mention.Paragraph - 1].Span.End));
    }

    [Fact]
    public void A_country_does_not_begin_in_the_paragraph_before()
    {
        Article article = ArticleReader.Read(DocumentText.From("He spoke of the Republic of\n\nChina is far."), "a.txt", new ReadSettings(IsBodyOnly: true)).Article;
        Assert.Equal("China", Assert.Single(Assert.Single(article.Participants).Mentions).Text);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        List<string> expected = Describe(Texts.MinisterVisit + "\n\nISMAIL İLHAN met Ilham in Istanbul.");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Describe(Texts.MinisterVisit + "\n\nISMAIL İLHAN met Ilham in Istanbul."));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Concurrent_use_gives_the_same_result()
    {
        List<string> expected = Describe(Texts.MinisterVisit);
        List<string>[] all = await Task.WhenAll(Enumerable.Range(0, 16).Select(static _ => Task.Run(static () => Describe(Texts.MinisterVisit))));
        Assert.All(all, found => Assert.Equal(expected, found));
    }

    [Fact]
    public void A_canceled_token_stops_the_work() =>
        Assert.ThrowsAny<System.OperationCanceledException>(static () => ParticipantRecognizer.Recognize(Texts.Tokenize("Peter Brandt left."), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("Smith ")]
    [InlineData("A. ")]
    [InlineData("\"Bo\" ")]
    [InlineData("Ann Lee and ")]
    [InlineData("al-")]
    public void A_long_text_of_one_kind_of_word_is_read_in_linear_time(string piece)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Texts.Recognize(string.Concat(Enumerable.Repeat(piece, 40_000)));
        Assert.True(clock.Elapsed.TotalSeconds < 20, clock.Elapsed.ToString());
    }

    [Fact]
    public void A_name_of_thousands_of_words_is_compared_with_others_in_linear_time()
    {
        string others = string.Concat(Enumerable.Range(0, 80).Select(static i => "Ann" + (char)('a' + (i % 26)) + " B" + (char)('a' + (i / 26)) + "o Smith left. "));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Texts.Recognize(others + string.Concat(Enumerable.Repeat("Smith Zair ", 40_000)) + "left.");
        Assert.True(clock.Elapsed.TotalSeconds < 20, clock.Elapsed.ToString());
    }

    private static List<string> Describe(string text) =>
        [.. Texts.Recognize(text).Select(static p => $"{p.Kind} {p.Name} {string.Join('|', p.Roles)} {p.Affiliation} {string.Join('|', p.Aliases)} {string.Join('|', p.Mentions.Select(static m => m.Span))}")];

    private static string Fold(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "[ \t\r\f\v\u00A0]*\n[ \t\r\f\v\u00A0\n]*", " ");
}
