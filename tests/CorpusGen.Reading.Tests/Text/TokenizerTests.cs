using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("On October 22, 2019.", "On|October|22|,|2019|.")]
    [InlineData("the People’s Republic", "the|People|’s|Republic")]
    [InlineData("O'Brien's U.S. visit", "O'Brien|'s|U.S.|visit")]
    [InlineData("12-14 May; 22.10.2019", "12|-|14|May|;|22|.|10|.|2019")]
    [InlineData("mid-1990s Q3 21st", "mid|-|1990s|Q3|21st")]
    [InlineData("Minister W. Fenghe", "Minister|W|.|Fenghe")]
    [InlineData("Zəkir Həsənov 国防部 😀", "Zəkir|Həsənov|国防部|😀")]
    public void Text_is_cut_into_words_numbers_and_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(Tokenizer.Tokenize(text))));

    [Theory]
    [InlineData("He met Gen. Zakir Hasanov. They spoke.", "He|They")]
    [InlineData("Minister W. Fenghe spoke. \"Good,\" he said. 12 men left.", "Minister|\"|12")]
    [InlineData("In the U.S. President Bush spoke. In the U.S. The end.", "In|In|The")]
    [InlineData("It rose 3.5 percent in Oct. 2019. Then it fell.", "It|Then")]
    public void Sentences_begin_behind_final_marks_only(string text, string expected)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Is(TokenTraits.SentenceStart)).Select(tokens.Word)));
    }

    [Theory]
    [InlineData("He said (it rained.). Then it fell.", "He|Then")]
    [InlineData("Dr. Lee (Dr.). The end.... And more?! So it is.", "Dr|The|And|So")]
    public void Of_final_marks_in_a_row_any_ends_the_sentence(string text, string expected) => Sentences_begin_behind_final_marks_only(text, expected);

    [Theory]
    [InlineData(".")]
    [InlineData("?)")]
    [InlineData(".m")]
    public void A_long_line_of_marks_is_read_in_linear_time(string piece)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Tokenizer.Tokenize("Contents " + string.Concat(Enumerable.Repeat(piece, 400_000)) + " 12");
        Assert.True(clock.Elapsed.TotalSeconds < 20, clock.Elapsed.ToString());
    }

    private static string[] Words(TokenizedText tokens) => Enumerable.Range(0, tokens.Count).Select(tokens.Word).ToArray();
}
