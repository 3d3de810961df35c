using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class DataFormatTests
{
    [Theory]
    [InlineData("a.json", """{"title":"T\u00eate","date":"2019-10-22","author":"Witold Ba\u0144ka","body":"<p>On Tuesday, <b>Wei&nbsp;Fenghe</b>\n spoke.<\/p><table><tr><td>a<td>b</table>"}""")]
    [InlineData("ninjs.json", """{"uri":"u","versioncreated":"2019-10-22T00:00:00Z","headline":"T \"x\"","people":[{"name":"Ren\u00e9e Roe"}],"body_text":"One \u2013 two.\r\n\r\nRen\u00e9e Roe spoke."}""")]
    [InlineData("feed.json", """{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","title":"T","content_html":"<p>One &amp; two.</p>"},{"id":"2","content_text":"A\n\nB"}]}""")]
    [InlineData("govuk.json", """{"base_path":"/a","schema_name":"speech","title":"T","first_published_at":"2019-10-22T00:00:00Z","details":{"body":"<h2 id=\"i\">I<\/h2><p>One.<\/p>"},"links":{"speaker":[{"title":"The Rt Hon Jane Doe MP"}]}}""")]
    [InlineData("lines.jsonl", "{\"id\":\"a\",\"title\":\"A\",\"text\":\"One \\u2013 two.\"}\n{\"id\":\"b\",\"title\":\"B\",\"text\":\"Three.\"}\n")]
    [InlineData("table.csv", "id,title,date,authors,text\na,A,2019-10-22,Jane Doe,\"One \"\"two\"\".\n\nThree.\"\nb,B,2019-10-23,John Roe,Four.\n")]
    [InlineData("page.html", "<!DOCTYPE html><html lang=en><head><title>T</title><meta name=author content='Ren&eacute;e  Roe'></head><body><article><h1>T</h1><p>One &amp;\n  <a href='x'>two</a>.</p><ul><li>Three</ul></article></body></html>")]
    public void Packed_articles_read_back_what_the_reader_read(string name, string content)
    {
        Corpus all = LoadedProgram.Load(TestRun.Of(TestRun.File("articles/" + name, content))).Property<Corpus>("Articles.All");
        Article[] read = Reading.ArticleReader.ReadFile(DocumentText.From(content), "articles/" + name).Articles.Select(static result => result.Article).ToArray();

        Assert.Equal(read.Length, all.Count);
        foreach (Article one in read)
        {
            Article packed = Assert.Single(all, article => article.Key == one.Key);
            Assert.Equal(one, packed);
            Assert.Equal(one.Paragraphs.Select(static paragraph => paragraph.Text), packed.Paragraphs.Select(static paragraph => paragraph.Text));
            Assert.Equal(one.Participants, packed.Participants);
            Assert.Equal(one.Participants.SelectMany(static participant => participant.Mentions.Select(static mention => mention.Text)), packed.Participants.SelectMany(static participant => participant.Mentions.Select(static mention => mention.Text)));
            Assert.Equal(one.Metadata, packed.Metadata);
        }
    }
}
