using System;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class JsonFormatTests
{
    public static TheoryData<string> Suite => DataSamples.Names("json-suite", "*.json");

    public static TheoryData<string> Samples => DataSamples.Names("data-formats", "*.json");

    [Theory]
    [MemberData(nameof(Suite))]
    public void Conformance_suite_is_read_or_refused_as_it_says(string name)
    {
        string text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(DataSamples.Folder("json-suite"), name)), out Finding? undecodable);
        FileResult file = ArticleReader.ReadFile(DocumentText.From(text), "a.json");

        FindingKind? kind = undecodable?.Kind ?? (file.Findings.Count > 0 ? file.Findings[0].Kind : null);
        Assert.Empty(file.Articles);
        if (name[0] == 'y')
        {
            Assert.Equal(FindingKind.UnknownShape, kind);
        }
        else if (name[0] == 'n')
        {
            Assert.True(kind is FindingKind.Malformed or FindingKind.Refused or FindingKind.Undecodable, name + ": " + kind);
        }
    }

    [Theory]
    [InlineData("{\"title\":\"T\",\n \"text\": nul}", 2, 10)]
    [InlineData("[1,2", 1, 5)]
    [InlineData("{\"title\":\"T\"", 1, 13)]
    [InlineData("\"\u0000\"", 1, 2)]
    [InlineData("\u2060{}", 1, 1)]
    [InlineData("{\"title\":\"T\",\"text\":\"x date 2019-10-22\"", 1, 40)]
    public void Malformed_file_is_refused_where_it_is_wrong(string text, int line, int column) =>
        Assert.Equal((FindingKind.Malformed, line, column), DataSamples.Refusal(text, "a.json"));

    [Fact]
    public void Hundred_thousand_open_brackets_are_refused() =>
        Assert.Equal(FindingKind.Refused, DataSamples.Refusal(new string('[', 100_000), "a.json").Kind);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_that_is_cut_off_anywhere_is_refused_or_read(string name) => FormatReading.EveryBeginningIsRead(DataSamples.Text("data-formats", name), name);

    [Fact]
    public void Lone_surrogates_of_escapes_are_kept_as_they_are() =>
        Assert.Equal("x\uD800y", FormatReading.Named("""{"title":"T","date":"2020-01-02","text":"x\ud800y"}""", "a.json").Paragraphs[0].Text);

    [Fact]
    public void Object_with_the_fields_of_an_article_is_one()
    {
        Article article = FormatReading.Named("""
            {"slug": "visit", "headline": "The Visit", "publishedAt": "2019-10-22T23:59:00Z", "author": ["Jane Doe", {"name": "John Roe", "affiliation": "ACME"}],
             "language": "en_GB", "tags": ["a", "b"], "people": ["Wei Fenghe"], "body": "First \u2013 one.\r\n\r\nSecond."}
            """, "a.json");

        Assert.Equal(("visit", "The Visit", "2019-10-22", "en-GB"), (article.Id, article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["First – one.", "Second."], DataSamples.Texts(article));
        Assert.Equal(["Jane Doe", "John Roe"], DataSamples.Stated(article, "author"));
        Assert.Contains(article.Participants, static one => one.Name == "Wei Fenghe");
        Assert.Equal(["a", "b"], article.FindMetadata("tags")!.Values);
    }

    [Theory]
    [InlineData("""{"title":"T","content":"<h2 id=\"s\">S</h2><p>One <b>two</b>.</p><p>Three &amp; four.</p>"}""")]
    [InlineData("""{"title":"T","paragraphs":["One two.","Three & four."]}""")]
    [InlineData("""{"title":"T","body":[{"type":"heading","text":"S"},{"type":"paragraph","text":"One two."},{"type":"code","text":"x=1"},{"type":"paragraph","text":"Three & four."}]}""")]
    [InlineData("""{"title":"T","sections":[{"heading":"S","paragraphs":["One two.","Three & four."]}]}""")]
    [InlineData("""{"title":{"rendered":"T"},"content":{"rendered":"<p>One two.</p>\n<p>Three &#038; four.</p>","protected":false}}""")]
    [InlineData("""{"response":{"results":[{"id":"x","webTitle":"T","fields":{"body":"<p>One two.</p><p>Three &amp; four.</p>"}}]}}""")]
    [InlineData("""{"status":"ok","articles":[{"title":"T","content":"One two.\n\nThree & four."}]}""")]
    [InlineData("""{"data":{"type":"articles","id":"1","attributes":{"title":"T","body":"One two.\n\nThree & four."}}}""")]
    public void Text_is_found_in_the_shapes_that_services_give_it(string json)
    {
        Article article = FormatReading.Named(json, "a.json");

        Assert.Equal("T", article.Title);
        Assert.Equal(["One two.", "Three & four."], DataSamples.Texts(article));
        Assert.True(FormatReading.IsTaken(json, "a.json"));
    }

    [Fact]
    public void Speakers_of_turns_say_their_paragraphs()
    {
        Article article = FormatReading.Named("""{"title":"T","date":"2020-01-02","transcript":[{"speaker":"Jane Doe","text":"Hello."},{"speaker":"John Roe","text":"Good day."}]}""", "a.json");

        Assert.Equal(["Jane Doe", "John Roe"], article.Paragraphs.Select(static paragraph => paragraph.Speaker));
    }

    [Theory]
    [InlineData("""{"name":"x","version":"1.0.0","scripts":{"test":"y"}}""")]
    [InlineData("""{"$schema":"http://json-schema.org/x","title":"T","description":"D","properties":{}}""")]
    [InlineData("""[1,2,3]""")]
    [InlineData("""{"title":"T"}""")]
    [InlineData("\"lonely\"")]
    public void Other_json_is_no_document_and_refused_where_it_is_named_one(string json)
    {
        Assert.False(FormatReading.IsTaken(json, "a.json"));
        Assert.Equal(FindingKind.UnknownShape, DataSamples.Refusal(json, "a.json").Kind);
    }

    [Fact]
    public void Field_that_stands_twice_is_reported() => Assert.Contains(
        FormatReading.Result("""{"title":"T","title":"U","text":"One.","date":"2020-01-02"}""", "a.json").Articles[0].Findings,
        static finding => finding.Kind == FindingKind.RepeatedField);

    [Fact]
    public void Lines_are_a_document_each_and_a_bad_line_harms_no_other()
    {
        const string Lines = "{\"id\":\"a\",\"title\":\"A\",\"text\":\"One.\"}\n\n{\"id\":\"b\",\"title\":}\n{\"id\":\"c\",\"title\":\"C\",\"text\":\"Three.\"}\n";
        FileResult file = FormatReading.Result(Lines, "a.jsonl");

        Assert.Equal("JsonLines", file.Format);
        Assert.Equal(["a", "c"], file.Articles.Select(static one => one.Article.Fragment));
        Assert.Equal((FindingKind.Malformed, Lines.IndexOf('}', Lines.IndexOf("\"b\"", StringComparison.Ordinal))), (file.Findings[0].Kind, file.Findings[0].Span.Start));
    }

    [Theory]
    [InlineData("{\"text\":\"One.\"}\n{\"text\":}\n\n{\"text\":\"Three.\"}", "a.jsonl")]
    [InlineData("{\"text\":\"One.\"}\n[]\n{\"text\":\"Three.\"}\n{", "a.jsonl")]
    [InlineData("[{\"title\":\"A\",\"text\":\"One.\"},7,{\"title\":\"C\",\"text\":\"Three.\"}]", "a.json")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"content_text\":\"One.\"},7,{\"content_text\":\"Three.\"}]}", "a.json")]
    [InlineData("[{\"pubstatus\":\"usable\",\"headline\":\"A\",\"body_text\":\"One.\"},7,{\"pubstatus\":\"usable\",\"headline\":\"C\",\"body_text\":\"Three.\"}]", "a.json")]
    [InlineData("title,text\nA,One.\nB\nC,Three.", "a.csv")]
    public void Item_that_is_left_out_renames_no_other(string text, string path)
    {
        FileResult file = FormatReading.Result(text, path);

        Assert.NotEmpty(file.Findings);
        Assert.Equal(["1 One.", "3 Three."], file.Articles.Select(static one => one.Article.Fragment + " " + one.Article.Paragraphs[0].Text));
    }

    [Fact]
    public void Item_that_is_left_with_bad_ones_only_keeps_its_number() =>
        Assert.Equal(["1"], FormatReading.Result("{\"text\":\"One.\"}\n{", "a.jsonl").Articles.Select(static one => one.Article.Fragment));

    [Fact]
    public void Very_many_bad_lines_are_reported_together_and_the_good_ones_are_read()
    {
        string bad = string.Concat(Enumerable.Repeat("{\n", 90));
        FileResult file = FormatReading.Result(bad + "{\"text\":\"One.\"}\n" + bad + "{\"text\":\"Two.\"}\n", "a.jsonl");

        Assert.Equal(["91", "182"], file.Articles.Select(static one => one.Article.Fragment));
        Assert.Equal(101, file.Findings.Count);
        Assert.Equal(["JSON Lines", "79 more items are wrong from here on"], file.Findings[100].Arguments);
        Assert.Equal((bad + "{\"text\":\"One.\"}\n").Length + 20, file.Findings[100].Span.Start - 1);
    }

    [Fact]
    public void Feed_gives_a_document_an_item_with_authors_and_language_of_the_feed()
    {
        FileResult file = FormatReading.Result("""
            {"version":"https://jsonfeed.org/version/1.1","title":"F","language":"fr","authors":[{"name":"Jane Doe"}],"items":[
             {"id":7,"title":"One &amp; all","date_published":"2020-01-02T01:00:00+10:00","content_html":"<p>A</p><p>B</p>","tags":["x"]},
             {"id":"https://e.org/2","date_modified":"2020-01-03","content_text":"C\n\nD\n\nE","author":{"name":"John Roe"},"language":"en"}]}
            """, "a.json");
        Article[] items = file.Articles.Select(static one => one.Article).ToArray();

        Assert.Equal(["7", "https://e.org/2"], items.Select(static item => item.Id));
        Assert.Equal(["One & all", ""], items.Select(static item => item.Title));
        Assert.Equal(["2020-01-02", "2020-01-03"], items.Select(static item => item.Published?.Edtf));
        Assert.Equal(["fr", "en"], items.Select(static item => item.Language));
        Assert.Equal([2, 3], items.Select(static item => item.Paragraphs.Count));
        Assert.Equal(["Jane Doe"], DataSamples.Stated(items[0], "author"));
        Assert.Equal(["John Roe"], DataSamples.Stated(items[1], "author"));
        Assert.Equal("F", items[0].FindMetadata("feed")?.Value);
    }

    [Fact]
    public void Linked_data_follows_references_and_gives_every_article()
    {
        FileResult file = FormatReading.Result("""
            {"@context":"https://schema.org","@graph":[{"@id":"#jane","@type":"Person","name":"Jane Doe","jobTitle":"Editor"},
             {"@type":"NewsArticle","@id":"#1","headline":"One","datePublished":"2020-01-02","inLanguage":{"@type":"Language","alternateName":"de"},"author":{"@id":"#jane"},"articleBody":"A.\n\nB."},
             {"@type":["Article","BlogPosting"],"@id":"#2","headline":"Two","dateCreated":"2020-01-03","author":[{"@type":"Organization","name":"ACME"},"John Roe"],"articleBody":"<p>C.</p>"}]}
            """, "a.json");
        Article[] articles = file.Articles.Select(static one => one.Article).ToArray();

        Assert.Equal(["One", "Two"], articles.Select(static one => one.Title));
        Assert.Equal(["2020-01-02", "2020-01-03"], articles.Select(static one => one.Published?.Edtf));
        Assert.Equal("de", articles[0].Language);
        Assert.Equal(["Jane Doe"], DataSamples.Stated(articles[0], "author"));
        Assert.Equal(["ACME", "John Roe"], DataSamples.Stated(articles[1], "author"));
        Assert.Equal([2, 1], articles.Select(static one => one.Paragraphs.Count));
    }
}
