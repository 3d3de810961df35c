using System.Linq;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats.Html;

public sealed class HtmlFlowTests
{
    [Theory]
    [InlineData("<p>One<p>Two", "One", "Two")]
    [InlineData("<ul><li>a<li>b</ul>", "a", "b")]
    [InlineData("<dl><dt>a<dd>b<dt>c</dl>", "a", "b", "c")]
    [InlineData("x <b>y</b> z<div>u</div>v", "x y z", "u", "v")]
    [InlineData("One<br>two<br/><br>three", "One two", "three")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "a", "b")]
    [InlineData("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "a | b", "c | d")]
    [InlineData("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a", "b")]
    [InlineData("<p>a &amp; b &lt;c&gt; &#233;&nbsp;d &unknown;</p>", "a & b <c> é\u00A0d &unknown;")]
    [InlineData("<p>  a \n\t b  </p>", "a b")]
    [InlineData("<p>a</p><script>if (a<b) '</p>'</script><style>p{}</style><p>b</p>", "a", "b")]
    [InlineData("<nav><p>x</p></nav><p>a</p><aside>x</aside><figure><img><figcaption>x</figcaption></figure>", "a")]
    [InlineData("<figure><blockquote>a</blockquote><figcaption>x</figcaption></figure>", "a")]
    [InlineData("<pre>a\nb\n\nc</pre><pre><code>x</code></pre>", "a b", "c")]
    [InlineData("<p hidden>x</p><p style='display: none'>x</p><p>a</p>", "a")]
    [InlineData("<!-- <p>x</p> --><p>a<!-- x -->b</p>", "ab")]
    [InlineData("<p>a < b and c <d</p>", "a < b and c")]
    [InlineData("<p title='>'>a</p>", "a")]
    [InlineData("<p>a</p></div></p><p>b", "a", "b")]
    [InlineData("<b><p>a</b>b</p>", "ab")]
    [InlineData("<p>***</p><p>a</p>", "a")]
    [InlineData("plain text", "plain text")]
    public void Blocks_are_paragraphs_as_browsers_show_them(string html, params string[] paragraphs) => Assert.Equal(paragraphs, Texts(Read(html)));

    [Fact]
    public void Headings_are_sections_with_their_ids_and_no_paragraphs()
    {
        ParsedDocument document = Read("<h1>A <i>b</i></h1><p>x</p><h2 id=s>S</h2><p>y</p><h3><a name=t></a>T</h3>");

        Assert.Equal([("A b", 1, 0, null), ("S", 2, 1, "s"), ("T", 3, 2, "t")], document.Headings.Select(static heading => (heading.Text.Text, heading.Level, heading.ParagraphIndex, heading.Id)));
        Assert.Equal(["x", "y"], Texts(document));
    }

    [Fact]
    public void Paragraphs_keep_ids_and_time_elements_state_dates()
    {
        ParsedDocument document = Read("<p id=p1>On <time datetime='2019-10-22T10:00Z'> that day </time> they met.</p>");

        ParsedParagraph paragraph = Assert.Single(document.Paragraphs);
        Assert.Equal("p1", paragraph.Id);
        TextMark mark = Assert.Single(paragraph.Marks!);
        Assert.Equal(("2019-10-22", "that day"), (mark.Value, mark.Span.In(paragraph.Text.Text).Trim()));
    }

    [Fact]
    public void Words_inside_an_escaped_text_lead_back_to_the_file()
    {
        Article article = FormatReading.Named("""{"title":"T","date":"2020-01-02","content":"<p>Ren\u00e9e &amp;\n <em>Z\u00e9ro<\/em> met Wei Fenghe.<\/p>"}""", "a.json");

        Assert.Equal("Renée & Zéro met Wei Fenghe.", Assert.Single(article.Paragraphs).Text);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>x")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("</b>")]
    [InlineData("<!--")]
    [InlineData("<p a=\"")]
    [InlineData("<![CDATA[")]
    [InlineData("<p itemprop=articleBody>x")]
    [InlineData("<h1>x")]
    public void Repeated_markup_takes_time_in_proportion(string piece)
    {
        ParsedDocument document = Read(string.Concat(Enumerable.Repeat(piece, 20_000)) + "<p>end");
        FormatReading.Result("<html><article>" + string.Concat(Enumerable.Repeat(piece, 20_000)), "a.html");

        Assert.True(document.Paragraphs.Count + document.Headings.Count > 0 || piece is "<!--" or "<p a=\"" or "<![CDATA[");
    }

    private static string[] Texts(ParsedDocument document) => document.Paragraphs.Select(static paragraph => LineFolding.Fold(paragraph.Text.Text)).ToArray();

    private static ParsedDocument Read(string html)
    {
        var document = new ParsedDocument();
        HtmlFlow.Read(document, MappedText.Verbatim(html, new TextSpan(0, html.Length)));
        Assert.All(document.Paragraphs, paragraph => Assert.InRange(paragraph.Text.Span.End, 0, html.Length));
        return document;
    }
}
