using System.Linq;

namespace CorpusGen.Tests;

public sealed class TranslationTests
{
    private static readonly Article Original = Make("visit", null, "One.", "Two.");
    private static readonly Article Translation = Make("ziyaret", "visit", "Bir.", "Iki.", "Uc.");
    private static readonly Corpus Corpus = new("Articles", [Original, Translation, Make("other", "gone")]);

    [Fact]
    public void Translations_are_found_from_the_original_and_back()
    {
        Assert.Equal([Translation], Corpus.TranslationsOf(Original));
        Assert.Same(Original, Corpus.OriginalOf(Translation));
        Assert.Null(Corpus.OriginalOf(Original));
        Assert.Null(Corpus.OriginalOf(Corpus.Find("other")!));
    }

    [Fact]
    public void Paragraphs_are_paired_by_their_numbers() =>
        Assert.Equal([("One.", "Bir."), ("Two.", "Iki.")], Original.AlignWith(Translation).Select(static pair => (pair.Own.Text, pair.Other.Text)));

    private static Article Make(string id, string? translationOf, params string[] paragraphs)
    {
        string source = string.Join('\n', paragraphs);
        int position = 0;
        return new Article(
            id,
            "",
            null,
            id + ".txt",
            source,
            ValueList<Paragraph>.From(paragraphs.Select((text, i) => new Paragraph(i + 1, text, new TextSpan((position += text.Length + 1) - text.Length - 1, text.Length), i + 1))),
            ValueList<Participant>.Empty,
            ValueList<TemporalExpression>.Empty,
            new ArticleDetails(translationOf: translationOf));
    }
}
