using System.Linq;
using CorpusGen.Reading.Text;
using CorpusGen.Tool.Annotating;

namespace CorpusGen.Tool.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("One line of text that is long enough to tell.\nAnother line of text that is long enough.", 2)]
    [InlineData("A first paragraph that is wrapped in the middle\nof a sentence.\n\nA second one that is wrapped in the middle\nas well.", 2)]
    [InlineData("A title\n\nA paragraph.", 2)]
    [InlineData("\n \n\t\n", 0)]
    [InlineData("", 0)]
    [InlineData("No line break", 1)]
    public void Paragraphs_end_at_blank_lines_and_at_unwrapped_line_ends(string text, int paragraphs) =>
        Assert.Equal(paragraphs, PlainText.Cut(text).Length);

    [Fact]
    public void Blocks_are_numbered_and_hold_all_words()
    {
        const string text = "One.\r\n\r\nTwo two.\r\n\r\n  Three.";
        Block[] blocks = PlainText.Cut(text);
        Assert.Equal([1, 2, 3], blocks.Select(block => block.Paragraph));
        Assert.Equal(["One.", "Two two.", "Three."], blocks.Select(block => block.Span.In(text).Trim()));
    }
}
