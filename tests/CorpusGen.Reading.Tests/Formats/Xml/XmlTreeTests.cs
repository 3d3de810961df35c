using System;
using System.Linq;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats.Xml;

public sealed class XmlTreeTests
{
    [Fact]
    public void Every_character_knows_its_place_behind_entities_and_sections()
    {
        const string Source = "<?xml version=\"1.0\"?>\n<a>A&amp;B &#x1F600;<b>c<![CDATA[<d>&amp;]]></b>&eacute;</a>";

        MappedText text = XmlTree.Read(Source, out _)!.AllText();

        Assert.Equal("A&B \U0001F600c<d>&amp;\u00E9", text.Text);
        Assert.Equal("&amp;B", text.ToSource(new TextSpan(1, 2)).In(Source));
        Assert.Equal("&#x1F600;", text.ToSource(new TextSpan(4, 2)).In(Source));
        Assert.Equal("<d>&amp;", text.ToSource(new TextSpan(7, 8)).In(Source));
        Assert.Equal("&eacute;", text.ToSource(new TextSpan(text.Length - 1, 1)).In(Source));
    }

    [Fact]
    public void Blank_lines_before_the_declaration_move_no_place()
    {
        const string Source = "\n\n<?xml version=\"1.0\"?><a>\n<b>x</b></a>";

        MappedText text = XmlTree.Read(Source, out _)!.Child("b")!.AllText();

        Assert.Equal("x", text.Span.In(Source));
    }

    [Theory]
    [InlineData("<b>y</b\n>x")]
    [InlineData("<b\n>y</b>x")]
    [InlineData("<b\n\n/>x")]
    [InlineData("<b c='1'\n>y</b><d/>x")]
    [InlineData("<b\n c='1'>y</b\n><d\n>y</d>x")]
    [InlineData("<b c=\n'1\n2'\n\n\n/>x")]
    [InlineData("<!--\n--><?b\n?>x")]
    [InlineData("y\n<b/>\nx")]
    [InlineData("<b>y</b\n\n>x")]
    [InlineData("<d><b>y</b\n\n></d>x")]
    [InlineData("<d><b>y</b\n\n\n></d\n>x")]
    public void Line_breaks_at_the_end_of_the_parsers_buffer_move_no_place(string piece)
    {
        for (int filler = 3_950; filler < 4_150; filler++)
        {
            string source = $"<a>{new string('-', filler)}{piece}<e>\nz</e>{new string('-', 4_096 - piece.Length)}{piece}<e>z</e></a>";
            XmlNode root = XmlTree.Read(source, out _)!;

            Assert.Equal(2, root.Children.Count(static child => child.Text is { Length: < 10 } words && words.Text.Trim('y', '\n') == "x"));
            Assert.All(root.Children.Where(static child => child.Text is { Length: < 10 }), child => Assert.Equal(child.Text!.Text, child.Text.Span.In(source)));
            Assert.All(root.Children.Where(static child => child.Name == "e"), child => Assert.Equal(child.AllText().Text, child.AllText().Span.In(source)));
        }
    }

    [Fact]
    public void Entities_of_the_file_itself_are_expanded()
    {
        XmlNode root = XmlTree.Read("<!DOCTYPE a [<!ENTITY co \"Acme &amp; Co\">]><a>By &co;.</a>", out Finding? failure)!;

        Assert.Null(failure);
        Assert.Equal("By Acme & Co.", string.Concat(root.Children.Select(static child => child.Text!.Text)));
    }

    [Theory]
    [InlineData("By &co;.", "Acme &amp; Co", "By Acme & Co.", 12, 1, ".")]
    [InlineData("&co; of &c2; and &eacute;&lt; on", "A", "A of B and \u00E9< on", 2, 2, "of")]
    [InlineData("a &co; b", "", "a  b", 3, 1, "b")]
    [InlineData("&eacute; b", "x", "\u00E9 b", 2, 1, "b")]
    public void Words_beside_entities_of_the_file_have_places_of_their_own(string text, string entity, string expected, int start, int length, string words)
    {
        string source = "<!DOCTYPE a [<!ENTITY co \"" + entity + "\"><!ENTITY c2 \"B\">]><a>" + text + "</a>";

        MappedText read = XmlTree.Read(source, out _)!.AllText();

        Assert.Equal(expected, read.Text);
        Assert.Equal(words, read.ToSource(new TextSpan(start, length)).In(source));
    }

    [Theory]
    [InlineData("<!ENTITY eacute 'x'>")]
    [InlineData("<!ENTITY\n  eacute\n'x'>")]
    public void Declaration_of_the_file_comes_before_that_of_HTML(string declaration) =>
        Assert.Equal("x", XmlTree.Read("<!DOCTYPE a [" + declaration + "]><a>&eacute;</a>", out _)!.AllText().Text);

    [Theory]
    [InlineData("<!DOCTYPE\na[<!ENTITY a \"\">]><a>\n<b>x</b></a>")]
    [InlineData("<!DOCTYPE\n\na[<!ENTITY a \"\">]><a><b>x</b></a>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- <!DOC -->\n<!DOCTYPE\na SYSTEM \"x\">\n<a><b>x</b></a>")]
    public void Line_break_behind_the_keyword_of_a_declaration_moves_no_place(string source) =>
        Assert.Equal("x", XmlTree.Read(source, out _)!.Child("b")!.AllText().Span.In(source));

    [Fact]
    public void Nothing_outside_the_file_is_opened()
    {
        XmlNode? root = XmlTree.Read("<!DOCTYPE nitf SYSTEM \"/does/not/exist.dtd\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><nitf>a</nitf>", out Finding? failure);

        Assert.Equal("a", root?.AllText().Text);
        Assert.Null(failure);
    }

    [Fact]
    public void Entity_bombs_are_refused()
    {
        string entities = string.Concat(Enumerable.Range(1, 9).Select(static i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        XmlNode? root = XmlTree.Read("<!DOCTYPE a [<!ENTITY l0 \"lol\">" + entities + "]><a>&l9;</a>", out Finding? failure);

        Assert.Null(root);
        Assert.Equal(FindingKind.Refused, failure!.Kind);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Equal(FindingKind.Refused, XmlTree.Read(string.Concat(Enumerable.Repeat("<a>", 20_000)), out Finding? failure) is null ? failure!.Kind : default);

    [Theory]
    [InlineData("<a><b></a>", 8)]
    [InlineData("<a>\n&undeclared;</a>", 5)]
    [InlineData("<a x=1/>", 5)]
    [InlineData("<aa>\n", 5)]
    public void What_is_no_XML_is_refused_at_its_place(string source, int position)
    {
        Assert.Null(XmlTree.Read(source, out Finding? failure));

        Assert.Equal((FindingKind.Malformed, position), (failure!.Kind, failure.Span.Start));
        Assert.DoesNotContain("Line", failure.Arguments[1], StringComparison.Ordinal);
    }
}
