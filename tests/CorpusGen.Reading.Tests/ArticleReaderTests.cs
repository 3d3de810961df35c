using System.Linq;
using CorpusGen.Reading.Text;
using CsCheck;

namespace CorpusGen.Reading.Tests;

public sealed class ArticleReaderTests
{
    [Fact]
    public void Paragraphs_know_their_lines_and_spans()
    {
        Article article = ArticleReader.Read(DocumentText.From("Title date 2019-10-22 One\nis wrapped here to\nthree lines of it.\n\n\nTwo."), "x.txt").Article;

        Assert.Equal([1, 6], article.Paragraphs.Select(static paragraph => paragraph.Line));
        Assert.All(article.Paragraphs, paragraph => Assert.Equal(paragraph.Text, string.Join(' ', paragraph.Span.In(article.Source).Split('\n'))));
    }

    [Fact]
    public void Any_text_gives_an_article_whose_spans_lie_inside_it() => Gen.String.Sample(static text =>
    {
        // The constructor of Article checks every span against the source.
        Assert.NotNull(ArticleReader.Read(DocumentText.From("x date 2019-10-22 " + text), "x.txt").Article);
    });

    [Fact]
    public void Date_given_from_outside_comes_before_the_path_and_behind_the_header()
    {
        var settings = new ReadSettings(Date: CalendarDate.FromDay(2000, 1, 1));

        Assert.Equal("2000-01-01", ArticleReader.Read(DocumentText.From("Body."), "2019-10-22-x.txt", settings).Article.Published?.Edtf);
        Assert.Equal("2019-10-22", ArticleReader.Read(DocumentText.From("date 2019-10-22 Body."), "x.txt", settings).Article.Published?.Edtf);
    }

    [Fact]
    public void Body_only_leaves_the_first_line_in_the_text() =>
        Assert.Equal("date 2019-10-22 Body.", ArticleReader.Read(DocumentText.From("date 2019-10-22 Body."), "x.txt", new ReadSettings(IsBodyOnly: true)).Article.Paragraphs[0].Text);
}
