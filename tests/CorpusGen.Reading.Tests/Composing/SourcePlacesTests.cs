using CorpusGen.Reading.Composing;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Composing;

public sealed class SourcePlacesTests
{
    [Fact]
    public void What_is_recognized_in_words_that_come_from_one_place_together_is_left_out()
    {
        const string Words = "On Monday Ann Lee met Bo Chen in April 2019.";
        var document = new ParsedDocument();
        document.Paragraphs.Add(new ParsedParagraph(new MappedTextBuilder().AppendReplaced(Words, new TextSpan(0, 4)).AppendReplaced(" Wei Fenghe", new TextSpan(4, 3)).ToMappedText()));

        Article article = ArticleComposer.Compose(document, DocumentText.From("&x; &y;"), "a.xml", ReadSettings.Default, default).Article;

        Assert.Equal(Words + " Wei Fenghe", Assert.Single(article.Paragraphs).Text);
        Assert.Empty(article.Dates);
        Assert.All(article.Participants, static one => Assert.All(one.Mentions, static mention => Assert.Equal("Wei Fenghe", mention.Text)));
    }

    [Fact]
    public void What_is_alone_at_its_place_is_kept()
    {
        var document = new ParsedDocument();
        document.Paragraphs.Add(new ParsedParagraph(new MappedTextBuilder().AppendReplaced("Wei Fenghe", new TextSpan(0, 3)).AppendVerbatim("&x; left Ann Lee", new TextSpan(3, 13)).ToMappedText()));

        Article article = ArticleComposer.Compose(document, DocumentText.From("&x; left Ann Lee"), "a.xml", ReadSettings.Default, default).Article;

        Assert.Equal(["Wei Fenghe", "Ann Lee"], System.Linq.Enumerable.Select(article.Participants, static one => one.Name));
    }
}
