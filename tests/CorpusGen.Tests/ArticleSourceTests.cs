namespace CorpusGen.Tests;

public sealed class ArticleSourceTests
{
    [Fact]
    public void A_blank_that_is_read_between_words_that_touch_belongs_to_neither()
    {
        var source = new ArticleSource("ab", [new TextEdit(1, 0, " ")]);

        Assert.Equal("a b", source.Read(new TextSpan(0, 2)));
        Assert.Equal("a", source.Read(new TextSpan(0, 1)));
        Assert.Equal("b", source.Read(new TextSpan(1, 1)));
    }
}
