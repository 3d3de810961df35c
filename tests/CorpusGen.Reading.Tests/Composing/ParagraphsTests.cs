using System.Linq;
using CorpusGen.Reading.Composing;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Composing;

public sealed class ParagraphsTests
{
    [Fact]
    public void What_says_nothing_or_was_said_is_no_paragraph_and_headings_stay_before_theirs()
    {
        const string Text = "One. \u00A0 Two. Three.";
        var document = new ParsedDocument();
        foreach ((int start, int length) in new[] { (0, 4), (5, 1), (0, 4), (7, 4), (12, 6) })
        {
            document.Headings.Add(new ParsedHeading(MappedText.Verbatim(Text, new TextSpan(0, 3)), 1, document.Paragraphs.Count));
            document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(Text, new TextSpan(start, length))));
        }

        document.Headings.Add(new ParsedHeading(MappedText.Verbatim(Text, new TextSpan(0, 3)), 1, document.Paragraphs.Count));
        Article article = ArticleComposer.Compose(document, DocumentText.From(Text), "a.txt", ReadSettings.Default, default).Article;

        Assert.Equal(["One.", "Two.", "Three."], article.Paragraphs.Select(static one => one.Text));
        Assert.Equal([1, 2, 2, 2, 3, 4], article.Sections.Select(static one => one.Paragraph));
    }

    [Fact]
    public void Link_without_words_is_no_speech() =>
        Assert.DoesNotContain(
            ArticleReader.Read(DocumentText.From("Regrets:\n\nAnn Lee: One.\n\n[ ]()\n\nBo Chen: Two.\n\nAnn Lee: Three.\n"), "a.txt").Article.Paragraphs,
            static one => one.Text.Trim().Length == 0);
}
