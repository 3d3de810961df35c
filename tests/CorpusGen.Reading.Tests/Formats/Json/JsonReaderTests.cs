using System;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;

namespace CorpusGen.Reading.Tests.Formats.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Every_character_of_a_string_knows_its_place()
    {
        const string Text = """{"a": "x\u00e9\n\ud83d\ude00y"}""";

        DataNode value = JsonReader.Read(Text, out _)!["a"]!;

        Assert.Equal("x\u00E9\n\U0001F600y", value.Text);
        Assert.Equal("\\u00e9", value.Mapped.ToSource(new TextSpan(1, 1)).In(Text));
        Assert.Equal("\\ud83d\\ude00y", value.Mapped.ToSource(new TextSpan(3, 3)).In(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{'a':1}")]
    [InlineData("[01]")]
    [InlineData("[1.]")]
    [InlineData("[NaN]")]
    [InlineData("[\"\t\"]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u12\"]")]
    [InlineData("[\"open")]
    [InlineData("[1] 2")]
    [InlineData("// no\n1")]
    [InlineData("tru")]
    public void What_is_no_JSON_is_refused_at_its_place(string text)
    {
        Assert.Null(JsonReader.Read(text, out Finding? failure));

        Assert.Equal(FindingKind.Malformed, failure!.Kind);
        Assert.InRange(failure.Span.Start, 0, text.Length);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_not_followed()
    {
        Assert.Null(JsonReader.Read(new string('[', 100_000), out Finding? failure));

        Assert.Equal(FindingKind.Refused, failure!.Kind);
        Assert.Contains("256", failure.Arguments[1], StringComparison.Ordinal);
    }
}
