using System.Diagnostics;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Text;

public sealed class TextPositionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("a\nbc\n\nd")]
    [InlineData("a\n")]
    public void Position_is_the_line_and_column_counted_from_the_beginning(string text)
    {
        DocumentText document = DocumentText.From(text);

        for (int i = 0; i <= text.Length + 2; i++)
        {
            Assert.Equal(TextPosition.In(text, i), document.PositionOf(i));
        }
    }

    [Fact]
    public void Positions_of_many_findings_are_told_without_counting_the_lines_each_time()
    {
        DocumentText document = DocumentText.From(new string('\n', 2_000_000));
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < 2_000_000; i++)
        {
            Assert.True(document.PositionOf(i).Line == i);
        }

        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }
}
