using System;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats.Html;

public sealed class PageTests
{
    public static TheoryData<string> Samples => DataSamples.Names("pages", "*.html");

    [Theory]
    [InlineData("article-json-ld.amp.html", "Lorem Ipsum", "1907-05-05", "Jordan M Adler", 3)]
    [InlineData("article-microdata.amp.html", "Lorem Ipsum", "1907-05-05", "Jordan M Adler", 1)]
    [InlineData("eg-0023-InteractionCounter.html", "How to Tie a Reef Knot", null, "John Doe", 0)]
    [InlineData("eg-0399-Article.html", "Be Careful What You Wish For: FRBR, Some Lacunae, A Review", "2012", "Richard P. Smiraglia", 0)]
    [InlineData("eg-0424-LiveBlogPosting.html", "Apple Spring Forward Event Live Blog", "2015-03-09", null, 1)]
    [InlineData("43971.html", "États-Unis : Lancement réussi pour Space X Dragon", "2012-05-22", null, 8)]
    [InlineData("45750.html", "UE : de nouveaux billets en euros progressivement introduits à partir de 2013", "2012-11-09", null, 7)]
    public void Page_states_title_date_author_and_paragraphs(string name, string title, string? date, string? author, int paragraphs)
    {
        Article article = DataSamples.Read("pages", name);

        Assert.Equal((title, date, paragraphs), (article.Title, article.Published?.Edtf, article.Paragraphs.Count));
        Assert.Equal(author is null ? [] : [author], DataSamples.Stated(article, "author"));
    }

    [Fact]
    public void Posts_of_a_blog_without_a_page_are_a_document_each() =>
        Assert.Equal(2, FormatReading.Result(DataSamples.Text("pages", "eg-0477-Blog.html"), "a.html").Articles.Count);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_that_is_cut_off_anywhere_is_read(string name) => FormatReading.EveryBeginningIsRead(DataSamples.Text("pages", name), name);

    [Fact]
    public void Article_is_read_without_what_stands_around_it()
    {
        Article article = FormatReading.Named(Page("""
            <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
            <article><h1>The Visit</h1><p class="byline">By Jane Doe</p><time datetime="2019-10-22">22 October</time>
            <div class="share-tools"><p>Share this</p></div>
            <p>They met in Baku, and spoke for an hour about trade and defense.</p><p>They will meet again.</p>
            <div class="related"><p>Related: other visits</p></div></article>
            <aside><p>Advertisement</p></aside><footer><p>Copyright</p></footer>
            """), "a.html");

        Assert.Equal(("The Visit", "2019-10-22", "en"), (article.Title, article.Published?.Edtf, article.Language));
        Assert.Equal(["They met in Baku, and spoke for an hour about trade and defense.", "They will meet again."], DataSamples.Texts(article).Where(static text => text != "22 October"));
        Assert.Equal(["Jane Doe"], DataSamples.Stated(article, "author"));
    }

    [Theory]
    [InlineData("<p class=\"byline\">Posted on October 22, 2019 by Jane Doe</p>", "Jane Doe")]
    [InlineData("<p class=\"byline\">By Jane Doe, Staff Writer | October 22, 2019</p>", "Jane Doe")]
    [InlineData("<div class=\"author\">Jane Doe, October 22, 2019</div>", "Jane Doe")]
    [InlineData("<span class=\"date\">October 22, 2019</span>", "")]
    public void Date_and_author_are_read_where_the_page_shows_them(string shown, string author)
    {
        const string Sentence = "They met in Baku, and spoke for an hour about trade and defense, and about what else there was to speak of. ";
        Article article = FormatReading.Named(Page("<article><h1>The Visit</h1>" + shown + "<p>" + Sentence + "</p></article><aside><p class=\"date\">May 1, 2001</p></aside>"), "a.html");

        Assert.Equal(("The Visit", "2019-10-22"), (article.Title, article.Published?.Edtf));
        Assert.Equal(author, string.Join('|', DataSamples.Stated(article, "author")));
    }

    [Theory]
    [InlineData("<header><p><time datetime=\"2019-10-22\">October 22, 2019</time> \u00B7 5 min read</p></header>")]
    [InlineData("<p>October 22, 2019</p>")]
    [InlineData("<div class=\"byline\">By Jane Doe | October 22, 2019 | 5 min read</div>")]
    [InlineData("<p class=\"author\">Jane Doe \u00B7 October 22, 2019 \u00B7 3 minute read</p>")]
    public void Line_that_shows_the_date_is_no_paragraph(string shown)
    {
        Article article = FormatReading.Named(Page("<article><h1>The Visit</h1>" + shown + "<p>They met in Baku, and spoke for an hour.</p><h2>After</h2><p>They left.</p></article>"), "a.html");

        Assert.Equal(["They met in Baku, and spoke for an hour.", "They left."], DataSamples.Texts(article));
        Assert.Equal(2, Assert.Single(article.Sections, static section => section.Title == "After").Paragraph);
    }

    [Fact]
    public void Name_that_the_page_shows_is_the_title_and_marks_of_references_are_no_text()
    {
        Article article = FormatReading.Named(
            Page("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"name\":\"Storm\",\"headline\":\"state of an environment\",\"datePublished\":\"2001-12-05\"}</script><h1>Storm</h1>"
                + "<main><p>A storm is a state of an environment.<sup class=\"reference\"><a href=\"#a\">[1]</a></sup></p><p>There are many of them.</p><div class=\"reflist\"><ol class=\"references\"><li>Ref.</li></ol></div></main>"), "a.html");

        Assert.Equal("Storm", article.Title);
        Assert.Equal(["A storm is a state of an environment.", "There are many of them."], DataSamples.Texts(article));
    }

    [Theory]
    [InlineData("Jane Doe and John Roe")]
    [InlineData("By Jane Doe and John Roe")]
    public void Byline_in_one_name_of_linked_data_is_taken_apart(string name)
    {
        Article article = FormatReading.Named(
            Page("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"datePublished\":\"2024-03-05\",\"author\":{\"@type\":\"Person\",\"name\":\"" + name + "\"}}</script><article><p>They met in Baku.</p></article>"), "a.html");

        Assert.Equal(["Jane Doe", "John Roe"], DataSamples.Stated(article, "author"));
    }

    [Fact]
    public void Date_of_something_beside_the_article_is_not_its_date() => Assert.Null(FormatReading.Named(
        Page("<article><h1>The Visit</h1><p>They met in Baku, and spoke for an hour.</p></article><aside><p class=\"date\">May 1, 2001</p></aside>"), "a.html").Published);

    [Fact]
    public void Page_without_marks_is_read_where_its_paragraphs_are()
    {
        string sentence = "This is a sentence of the article, with a comma, and some more words so that it counts. ";
        Article article = FormatReading.Named(Page(
            "<div id='left'><ul><li><a href='1'>One link of the menu</a></li><li><a href='2'>Another</a></li></ul></div><div class='c1'><div class='c2'><p>" + sentence + "</p><p>" + sentence + sentence + "</p><p>Short.</p></div></div>"
            + "<div class='comments'><p>" + sentence + "</p></div>"), "a.html");

        Assert.Equal([sentence.Trim(), (sentence + sentence).Trim(), "Short."], DataSamples.Texts(article));
    }

    [Theory]
    [InlineData("<meta property='og:title' content='The Visit'><meta property='article:published_time' content='2019-10-22T23:00:00-04:00'><meta name='author' content='Jane Doe'>")]
    [InlineData("<title>The Visit of Two | Daily News</title><meta name='DC.Title' content='The Visit'><meta name='dc.date' content='22 October 2019'><meta name='dc.creator' content='Doe, Jane'>")]
    [InlineData("<script type='application/ld+json'>/* c */ {\"@type\":\"NewsArticle\",\"headline\":\"The Visit\",\"datePublished\":\"2019-10-22\",\"author\":{\"name\":\"Jane Doe\"},}</script>")]
    public void Head_states_title_date_and_author_in_many_ways(string head)
    {
        Article article = FormatReading.Named("<!DOCTYPE html><html lang='en'><head>" + head + "</head><body><article><p>One.</p></article></body></html>", "a.html");

        Assert.Equal(("The Visit", "2019-10-22"), (article.Title, article.Published?.Edtf));
        Assert.Equal(["Jane Doe"], DataSamples.Stated(article, "author"));
    }

    [Theory]
    [InlineData("<title>The Visit of the Minister | Daily News</title>", "", "The Visit of the Minister")]
    [InlineData("<title>Daily News: The Visit</title>", "<h1>The Visit</h1>", "The Visit")]
    [InlineData("<title>The Visit - Daily</title>", "<h1>The Visit</h1>", "The Visit")]
    [InlineData("<title>Well-known - and loved</title>", "", "Well-known - and loved")]
    [InlineData("<title>The Visit | Daily News</title>", "<h1>The Visit of the Minister</h1>", "The Visit of the Minister")]
    [InlineData("<title>Daily News</title>", "<h1>Daily News</h1><article><h1>The Visit</h1></article>", "The Visit")]
    [InlineData("<title>The Visit | Daily News</title><meta property='og:site_name' content='Daily News'>", "", "The Visit")]
    [InlineData("<title>The Visit | The Daily</title>", "<h1>The Daily News</h1>", "The Visit | The Daily")]
    [InlineData("", "<h1>The Visit</h1>", "The Visit")]
    public void Title_is_without_the_name_of_the_site(string head, string heading, string title) =>
        Assert.Equal(title, FormatReading.Named("<html><head>" + head + "</head><body>" + heading + "<p>One.</p></body></html>", "a.html").Title);

    [Theory]
    [InlineData("", "<pre>some words\n\n  more")]
    [InlineData("", "<blockquote>some words, and more of them ")]
    [InlineData("", "<div itemprop='datePublished'>some words ")]
    [InlineData("", "<div itemprop='author'>John Smith ")]
    [InlineData("", "<div class='byline'>By John Smith ")]
    [InlineData("", "<h1>some words<div>")]
    [InlineData("<p>", "<time datetime='2019-10-22'>that day</time> and more ")]
    public void Work_for_a_page_grows_with_its_length_alone(string head, string piece)
    {
        const int MostBytesPerCharacter = 1500;
        DocumentText text = DocumentText.From(Page(head + string.Concat(Enumerable.Repeat(piece, 2000))));

        long before = GC.GetAllocatedBytesForCurrentThread();
        FileResult result = ArticleReader.ReadFile(text, "a.html", null);

        Assert.Single(result.Articles);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, text.Text.Length * MostBytesPerCharacter);
    }

    [Fact]
    public void Of_authors_within_each_other_the_innermost_counts()
    {
        Article article = FormatReading.Named(Page("<article><h1>The Visit</h1><div itemprop='author'>Written for us by <b itemprop='author'>Jane Doe</b>, editor in chief</div><p>They met.</p></article>"), "a.html");

        Assert.Equal(["Jane Doe"], DataSamples.Stated(article, "author"));
    }

    [Fact]
    public void Text_of_linked_data_stands_in_where_the_page_shows_none()
    {
        Article article = FormatReading.Named(Page("<div id='app'></div><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"T\",\"articleBody\":\"One.\\n\\nTwo.\"}</script>"), "a.html");

        Assert.Equal(["One.", "Two."], DataSamples.Texts(article));
    }

    [Fact]
    public void Linked_data_that_is_no_json_is_reported_at_its_place_and_the_page_is_read()
    {
        string page = Page("<script type='application/ld+json'>{\"a\" 1}</script><article><p>One.</p></article>");
        ReadResult result = Assert.Single(FormatReading.Result(page, "a.html").Articles);

        Finding finding = Assert.Single(result.Findings, static one => one.Kind == FindingKind.UnexpectedField);
        Assert.Equal(page.IndexOf("1}", StringComparison.Ordinal), finding.Span.Start);
        Assert.Equal(["One."], DataSamples.Texts(result.Article));
    }

    [Fact]
    public void Page_is_a_document_by_itself_only_when_it_says_so()
    {
        Assert.True(FormatReading.IsTaken("<html><body><article><p>One.</p></article></body></html>", "a.html"));
        Assert.False(FormatReading.IsTaken("<html><body><p>One.</p></body></html>", "a.html"));
        Assert.Equal("Html", FormatReading.Result("<html><body><p>One.</p></body></html>", "a.html").Format);
    }

    private static string Page(string body) => "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body>\n" + body + "\n</body></html>";
}
