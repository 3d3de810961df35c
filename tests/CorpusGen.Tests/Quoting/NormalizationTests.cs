using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Quoting;

namespace CorpusGen.Tests.Quoting;

public sealed class NormalizationTests
{
    [Theory]
    [InlineData("a  b\u00A0c\n d", "a b c d")]
    [InlineData("\u201Cyes\u201D \u2018no\u2019 don\u2019t", "\"yes\" 'no' don't")]
    [InlineData("a \u2014 b", "a-b")]
    [InlineData("a\u2014b", "a-b")]
    [InlineData("a -- b", "a-b")]
    [InlineData("a - b", "a-b")]
    [InlineData("pre- and post-war", "pre- and post-war")]
    [InlineData("1914\u201318", "1914-18")]
    [InlineData("was -5 or \u22125", "was -5 or -5")]
    [InlineData("co\u00ADoper\u200Bate", "cooperate")]
    [InlineData("caf\u0065\u0301", "caf\u00E9")]
    [InlineData("so\u2026 . . .", "so......")]
    [InlineData("\u00AB mot \u00BB, \u00BBWort\u00AB", "\"mot\", \"Wort\"")]
    [InlineData("vrai\u00A0? oui\u202F!", "vrai? oui!")]
    [InlineData("e\uFB03cient", "efficient")]
    [InlineData("", "")]
    [InlineData(" \u200B ", "")]
    public void Typography_is_made_plain(string text, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(text));

    [Fact]
    public void Composition_is_that_of_the_framework()
    {
        Assert.Equal("\u00E9", "e\u0301".Normalize(NormalizationForm.FormC));
        for (int c = 0x80; c < 0x10000; c++)
        {
            bool isCompatibilityIdeograph = c is >= 0xF900 and <= 0xFAFF;
            if (char.IsSurrogate((char)c) || isCompatibilityIdeograph || CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.OtherNotAssigned)
            {
                continue;
            }

            string composed = ((char)c).ToString().Normalize(NormalizationForm.FormC);
            string decomposed = ((char)c).ToString().Normalize(NormalizationForm.FormD);
            Assert.Equal(composed, Composition.Compose(((char)c).ToString()));
            Assert.Equal(composed, Composition.Compose(decomposed));
            Assert.True(Composition.IsComposed((char)c) || composed != ((char)c).ToString());
        }

        foreach (string marks in new[] { "a\u0302\u0323", "a\u0323\u0302", "e\u0327\u0306", "\u1100\u1161\u11A8", "o\u031B\u0323\u0301", "\u0928\u093C\u094D" })
        {
            Assert.Equal(marks.Normalize(NormalizationForm.FormC), Composition.Compose(marks));
        }
    }

    [Theory]
    [InlineData("He said \u201Cno\u201D.", "He said  \"no\".", true)]
    [InlineData("He said no.", "He said, no.", false)]
    [InlineData("He said no.", "he said no.", false)]
    public void Pins_change_with_the_words_only(string one, string other, bool equal) =>
        Assert.Equal(equal, ParagraphPin.Of(one) == ParagraphPin.Of(other));

    [Fact]
    public void Pins_never_change_between_versions()
    {
        Assert.Equal("1418529ef2", new Paragraph(1, "We the People", default, 1).Pin);
        Assert.Equal("e3b0c44298", ParagraphPin.Of(""));
    }

    [Fact]
    public void Long_rows_of_marks_are_ordered_in_time_and_keep_their_order_within_a_class()
    {
        string marks = "a" + string.Concat(Enumerable.Repeat("\u0301\u0327\u0323", 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        string composed = Composition.Compose(marks);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal(600_001, composed.Length + (composed[0] == 'a' ? 0 : 1));
        Assert.Equal(composed, Composition.Compose(composed));
        Assert.Equal("\u00E1\u0300\u0302", Composition.Compose("a\u0301\u0300\u0302"));
    }
}
