using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class PlainTextHeaderTests
{
    [Theory]
    [InlineData("Title date 2019-10-22 Body.", "Title", "2019-10-22", "Body.")]
    [InlineData(" date 2019-10-22 Body.", "", "2019-10-22", "Body.")]
    [InlineData("Highest Share to Date date 2013-11-19 Last week.", "Highest Share to Date", "2013-11-19", "Last week.")]
    [InlineData("Save the Date: a talk date 2014-09-17 Come.", "Save the Date: a talk", "2014-09-17", "Come.")]
    [InlineData("Update date 2014-09-17 Come.", "Update", "2014-09-17", "Come.")]
    [InlineData("\n\n  Title\tDATE\u00A02019-10-22\nBody.", "Title", "2019-10-22", "Body.")]
    public void Title_date_and_body_are_told_apart(string text, string title, string date, string firstParagraph)
    {
        Article article = Read(text);

        Assert.Equal(title, article.Title);
        Assert.Equal(date, article.Published?.Edtf);
        Assert.Equal(firstParagraph, article.Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("Just text about a date in 2019.")]
    [InlineData("The candidate 2019-10-22 won.")]
    [InlineData("Second line\nTitle date 2019-10-22 Body.")]
    [InlineData("date 2019-10 Body.")]
    [InlineData("date 2019-10-22nd Body.")]
    public void Text_without_a_header_is_not_taken_for_an_article(string text)
    {
        Assert.False(ArticleReader.IsArticle(DocumentText.From(text), "x.txt"));
        Assert.Null(Read(text).Published);
    }

    [Fact]
    public void Date_far_behind_the_beginning_of_the_line_is_prose() =>
        Assert.False(ArticleReader.IsArticle(DocumentText.From(new string('x', 500) + " date 2019-10-22 Body."), "x.txt"));

    [Theory]
    [InlineData("articles/2019-10-22-visit.txt", "visit", "2019-10-22")]
    [InlineData("articles/20190918.txt", "20190918", "2019-09-18")]
    [InlineData("articles/2019/10/22/visit.txt", "visit", "2019-10-22")]
    [InlineData("articles/visit/index.md", "visit", null)]
    [InlineData("articles/visit.v2.txt", "visit.v2", null)]
    [InlineData("12345678.txt", "12345678", null)]
    [InlineData("2019-13-45-x.txt", "2019-13-45-x", null)]
    public void Path_gives_id_and_date_where_the_text_does_not(string path, string id, string? date)
    {
        Article article = ArticleReader.Read(DocumentText.From("Body."), path).Article;

        Assert.Equal(id, article.Id);
        Assert.Equal(date, article.Published?.Edtf);
    }

    private static Article Read(string text) => ArticleReader.Read(DocumentText.From(text), "articles/x.txt").Article;
}
