using System.Linq;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Toml;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class TomlTests
{
    [Fact]
    public void Values_of_all_kinds_are_read()
    {
        DataNode root = Read("a.b = 1_000\n\"q r\" = 0xFF\nd = 1979-05-27 07:32:00.5Z\nt = true\nf = -1.5e+3\nl = [1, [2, 'x'], {y = 1, z.w = 2},]\n[t1.t2]\nk = 'v'\n[[arr]]\nn = 1\n[[arr]]\nn = 2\n[arr.sub]\nm = 3\n");

        Assert.Equal("1_000", root["a"]!["b"]!.Text);
        Assert.Equal(DataKind.Number, root["q r"]!.Kind);
        Assert.Equal("1979-05-27 07:32:00.5Z", root["d"]!.Text);
        Assert.Equal(DataKind.Boolean, root["t"]!.Kind);
        Assert.Equal("-1.5e+3", root["f"]!.Text);
        Assert.Equal("2", root["l"]!.Items[2]["z"]!["w"]!.Text);
        Assert.Equal("v", root["t1"]!["t2"]!["k"]!.Text);
        Assert.Equal(["1", "2"], root["arr"]!.Items.Select(static item => item["n"]!.Text));
        Assert.Equal("3", root["arr"]!.Items[1]["sub"]!["m"]!.Text);
    }

    [Theory]
    [InlineData("\"a\\tb\\u00e9\\U0001F600\"", "a\tbé😀")]
    [InlineData("'a\\b'", "a\\b")]
    [InlineData("\"\"\"\na\nb\\\n   c\"\"\"\"", "a\nbc\"")]
    [InlineData("'''\n'a' b'''", "'a' b")]
    [InlineData("\"\"\"\"\"\"", "")]
    public void Strings_of_all_four_kinds_give_their_characters_and_places(string written, string expected)
    {
        string text = "k = " + written + "\n";
        DataNode value = Read(text)["k"]!;

        Assert.Equal(expected, value.Text);
        for (int i = 0; i < expected.Length; i++)
        {
            string place = value.Mapped.ToSource(new TextSpan(i, 1)).In(text);
            Assert.True(place == expected[i].ToString() || place[0] == '\\', place);
        }
    }

    [Theory]
    [InlineData("a = 1\na = 2", 6)]
    [InlineData("a = 01", 4)]
    [InlineData("a = 1__0", 4)]
    [InlineData("a = 2019-02-30", 4)]
    [InlineData("a = \"x", 6)]
    [InlineData("a = \"\\q\"", 5)]
    [InlineData("a = 1 b = 2", 6)]
    [InlineData("[a]\n[a]", 5)]
    [InlineData("a = {b = 1}\na.c = 2", 12)]
    [InlineData("a.b = 1\n[a]", 9)]
    [InlineData("a = [1, 2", 9)]
    [InlineData("= 1", 0)]
    [InlineData("a = [{b = 1}]\n[[a]]", 16)]
    [InlineData("a = {b = 1, }", 12)]
    [InlineData("a = 1 # \u0001", 8)]
    public void What_the_specification_forbids_is_refused_at_its_place(string text, int position)
    {
        Assert.Null(TomlReader.Read(text, new TextSpan(0, text.Length), out Finding? failure));
        Assert.Equal(FindingKind.Malformed, failure!.Kind);
        Assert.Equal(position, failure.Span.Start);
    }

    [Theory]
    [InlineData("a = ", "[")]
    [InlineData("a = ", "{b=")]
    [InlineData("", "a.")]
    public void Nesting_beyond_the_limit_is_refused(string start, string piece)
    {
        string text = start + string.Concat(Enumerable.Repeat(piece, 100_000));

        Assert.Null(TomlReader.Read(text, new TextSpan(0, text.Length), out Finding? failure));
        Assert.Equal(FindingKind.Refused, failure!.Kind);
    }

    private static DataNode Read(string text)
    {
        DataNode? root = TomlReader.Read(text, new TextSpan(0, text.Length), out Finding? failure);
        Assert.Null(failure);
        return root!;
    }
}
