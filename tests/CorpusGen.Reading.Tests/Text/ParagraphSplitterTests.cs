using System.Linq;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests.Text;

public sealed class ParagraphSplitterTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("One.\n \t \nTwo.\n\n\n\nThree.", "One.|Two.|Three.")]
    [InlineData("\n\n  One.  \n\n", "One.")]
    [InlineData("", "")]
    [InlineData(" \n\t\n ", "")]
    public void Blank_lines_with_or_without_blanks_separate(string text, string expected) => Assert.Equal(expected, Split(text));

    [Fact]
    public void Each_line_is_a_paragraph_when_lines_end_anywhere() => Assert.Equal(
        "It is with a heavy heart that I stand before you.|Only yesterday we laid to rest our beloved President, and at a time like this words are poor.|We must go on.",
        Split("It is with a heavy heart that I stand before you.\nOnly yesterday we laid to rest our beloved President, and at a time like this words are poor.\nWe must go on."));

    [Fact]
    public void Wrapped_lines_are_joined_and_blank_lines_separate() => Assert.Equal(
        "The working group discussed the draft and agreed to publish it as soon as the editors have resolved the open issues, which they expect to do by May.|The next meeting is in two weeks at the same time.",
        Split("The working group discussed the draft and agreed to publish it as soon\nas the editors have resolved the open issues, which they expect to do\nby May.\n\nThe next meeting is in two weeks at the same time."));

    [Fact]
    public void Indented_lines_begin_paragraphs_of_wrapped_text() => Assert.Equal(
        "The Senate met at 9:30 a.m., on the expiration of the recess, and was called to order by the President pro tempore.|Mr. SMITH. Mr. President, I suggest the absence of a quorum, and ask that the clerk call the roll now.",
        Split("  The Senate met at 9:30 a.m., on the expiration of the\nrecess, and was called to order by the President pro\ntempore.\n  Mr. SMITH. Mr. President, I suggest the absence of a\nquorum, and ask that the clerk call the roll now."));

    [Fact]
    public void Short_last_line_ends_a_paragraph_of_wrapped_text_without_marks() => Assert.Equal(
        "This paragraph is wrapped at some column that only its line lengths tell, and it ends here.|This one follows without a blank line or an indentation, as some old wires have it.",
        Split("This paragraph is wrapped at some column that only its line\nlengths tell, and it ends here.\nThis one follows without a blank line or an indentation, as\nsome old wires have it."));

    [Fact]
    public void Lines_broken_at_uneven_widths_are_joined_when_they_go_on_in_lower_case() => Assert.Equal(
        "A first paragraph that is broken by hand in the middle of a sentence, not always at the same width.|A second one, also broken wherever its author liked it best.",
        Split("A first paragraph that is broken by hand in the middle\nof a sentence, not always at the same\nwidth.\n\nA second one, also broken wherever its author\nliked it best."));

    [Fact]
    public void Single_line_is_a_paragraph() => Assert.Equal("All in one line. It is long.", Split("All in one line. It is long."));

    [Fact]
    public void Paragraphs_lie_in_order_inside_any_text_and_miss_nothing_visible() => Gen.String[Gen.Char["ab .\n\t\u00A0\u2028A"], 0, 300].Sample(static text =>
    {
        var spans = ParagraphSplitter.Split(text, new TextSpan(0, text.Length));
        int end = 0;
        foreach (TextSpan span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.FitsInto(text.Length));
            Assert.True(string.IsNullOrWhiteSpace(text[end..span.Start]));
            Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
            end = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    });

    private static string Split(string text) => string.Join('|', ParagraphSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text).Replace('\n', ' ').Trim()));
}
