using System;
using System.Linq;
using System.Text;
using CsCheck;

namespace CorpusGen.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(TextUnit.Utf16, 3, 8)]
    [InlineData(TextUnit.CodePoint, 2, 8)]
    [InlineData(TextUnit.Utf8, 5, 10)]
    public void Span_behind_an_emoji_is_right_in_every_unit(TextUnit unit, int start, int length)
    {
        const string text = "😀 Həsənov ";
        var span = new TextSpan(3, 8);

        Assert.Equal(new TextSpan(start, length), span.To(unit, text));
    }

    [Fact]
    public void Units_agree_with_the_framework_on_any_text() => Gen.String.Sample(static text =>
    {
        string valid = new(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        var whole = new TextSpan(0, valid.Length);
        Assert.Equal(Encoding.UTF8.GetByteCount(valid), whole.To(TextUnit.Utf8, valid).Length);
        Assert.Equal(valid.EnumerateRunes().Count(), whole.To(TextUnit.CodePoint, valid).Length);
    });

    [Fact]
    public void Span_outside_its_text_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new TextSpan(1, 5).In("text"));
        Assert.Throws<ArgumentException>(static () => new TextSpan(-1, 1).To(TextUnit.Utf8, "text"));
        Assert.Throws<ArgumentException>(static () => new Article("a", "", null, "a.txt", "text", ValueList<Paragraph>.From([new Paragraph(1, "x", new TextSpan(3, 2), 1)]), ValueList<Participant>.Empty, ValueList<TemporalExpression>.Empty));
    }
}
