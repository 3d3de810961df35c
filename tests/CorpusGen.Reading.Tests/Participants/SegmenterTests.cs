using System.Linq;
using System.Threading;
using CorpusGen.Reading.Participants.Lexicon;
using CorpusGen.Reading.Participants.Segmentation;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Participants;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("He met Gen. Zakir Hasanov of the Ministry of Defense today.", "Gen.+Zakir+Hasanov+of+the+Ministry+of+Defense")]
    [InlineData("South Korea's Park Geun-hye and Ban Ki-moon met.", "South+Korea|Park+Geun-hye+and+Ban+Ki-moon")]
    [InlineData("The London-based firm hired Jean-Luc de la Tour.", "London|Jean-Luc+de+la+Tour")]
    [InlineData("They saw Bashar al-Assad and van den Berg.", "Bashar+al-Assad+and+van+den+Berg")]
    [InlineData("We met Wilfried \"Willi\" Schneider here.", "Wilfried+\"+Willi+\"+Schneider")]
    [InlineData("When I met Mr. Smith, I'm sure he knew.", "Mr.+Smith")]
    [InlineData("Will Smith will come. Nobody else will.", "Will+Smith|Nobody")]
    [InlineData("By Jane Doe\nSPRINGFIELD is far.", "Jane+Doe|SPRINGFIELD")]
    public void Runs_are_cut_at_what_is_no_name(string text, string expected) => Assert.Equal(expected, string.Join('|', Runs(text)));

    private static string[] Runs(string text)
    {
        SegmentedText cut = Segmenter.Cut(new WordFacts(Tokenizer.Tokenize(text)), CancellationToken.None);
        return [.. cut.Runs.ToArray().Select(run => string.Join('+', cut.UnitsOf(run).ToArray().Select(u => cut.Text.SpanOf(u.First, u.Last).In(text))))];
    }
}
