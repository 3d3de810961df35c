using System.Linq;
using CorpusGen.Reading.Locking;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Locking;

public sealed class CorpusLockTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        Article article = ArticleReader.Read(DocumentText.From("T date 2020-01-01 One \\ two\u2028\u0085.\n\n# Not a remark \uD83D\uDE00 \\u0041\n\n@ neither"), "a b.txt").Article;
        var written = CorpusLock.Of([article]);
        string text = written.ToString();
        CorpusLock read = CorpusLock.Parse(text.Replace("\n", "\r\n", System.StringComparison.Ordinal), out int badLine);

        Assert.Equal(0, badLine);
        Assert.Equal(written.Documents, read.Documents);
        Assert.Equal("a b.txt", Assert.Single(read.Documents).Path);
        Assert.Equal(article.Paragraphs.Select(static paragraph => paragraph.Text), read.Documents[0].Paragraphs.Select(static paragraph => paragraph.Text));
        Assert.All(text, static c => Assert.True(c is '\n' or >= ' '));
    }

    [Fact]
    public void Documents_are_ordered_by_path_so_that_versions_can_be_compared()
    {
        Article[] articles = new[] { "b.txt", "a.txt", "B.txt" }.Select(static path => ArticleReader.Read(DocumentText.From("T date 2020-01-01 Text."), path).Article).ToArray();

        Assert.Equal(CorpusLock.Of(articles).ToString(), CorpusLock.Of(articles.Reverse()).ToString());
        Assert.Equal(["B.txt", "a.txt", "b.txt"], CorpusLock.Of(articles).Documents.Select(static document => document.Path));
    }

    [Theory]
    [InlineData("1 0123456789 text", 1)]
    [InlineData("@ a.txt\n<<<<<<< HEAD\n1 0123456789 text", 2)]
    [InlineData("@ a.txt\n1 012345678 text", 2)]
    [InlineData("@ a.txt\n-1 0123456789 text", 2)]
    [InlineData("@ a.txt\n1 0123456789 ", 0)]
    [InlineData("", 0)]
    public void Bad_lines_are_named(string text, int expected)
    {
        CorpusLock.Parse(text, out int badLine);

        Assert.Equal(expected, badLine);
    }
}
