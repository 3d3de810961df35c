using System.Linq;
using CorpusGen.Quoting;
using CsCheck;

namespace CorpusGen.Tests.Quoting;

/// <summary>Whatever documents and quotations hold.</summary>
public sealed class AnyTextTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Const(" "), Gen.Const("["), Gen.Const("]"), Gen.Const("..."), Gen.Const("\u2026"), Gen.Const("-"), Gen.Const("\u2014"), Gen.Const("\n"),
        Gen.Const("\u0301"), Gen.Const("\uD83D\uDE00"), Gen.Const("\uD800"), Gen.Const("\u00AD"), Gen.Const("\u00AB"), Gen.Const("\u00BB"), Gen.Const("\""),
        Gen.Const("\u4E2D"), Gen.Const("\u1100\u1161"), Gen.Const("."), Gen.Const(","), Gen.Const("$"), Gen.Const("1"), Gen.Const("e"), Gen.Const("the"), Gen.Const("Minister"),
        Gen.Char.Select(static c => c.ToString()));

    private static readonly Gen<string> Text = Piece.Array[0, 30].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Nothing_throws_and_spans_lie_in_the_source() => Gen.Select(Text.Array[0, 4], Text).Sample((paragraphs, quote) =>
    {
        Article article = Documents.Of(paragraphs);
        QuoteResult result = article.FindQuote(quote);
        Assert.All(result.Spans, span => Assert.True(span.FitsInto(article.Source.Length)));
        Assert.InRange(result.Similarity, 0, 1);
        Assert.Equal(result.Match == QuoteMatch.Absent, result.Paragraph == 0);
        Assert.InRange(result.Paragraph, 0, paragraphs.Length);
    }, iter: 20_000);

    [Fact]
    public void Normalizing_twice_changes_nothing_that_a_pin_depends_on() => Text.Sample(static text =>
        Assert.Equal(TextNormalizer.Normalize(text), TextNormalizer.Normalize(" " + text + "\n")), iter: 20_000);

    [Fact]
    public void A_whole_paragraph_is_always_verified_and_found_where_it_stands() => Text.Where(static text => text.Any(char.IsAsciiLetterOrDigit)).Sample(static text =>
    {
        Article article = Documents.Of("First.", text, "Last.");
        QuoteResult result = article.FindQuote(text);
        Assert.True(result.IsVerified, result.ToString());
        Assert.Equal(TextNormalizer.Normalize(text), TextNormalizer.Normalize(string.Join(' ', result.Spans.Select(span => span.In(article.Source)))));
    }, iter: 20_000);

    [Fact]
    public void Any_two_texts_can_be_compared() => Gen.Select(Text, Text).Sample(static (before, after) =>
    {
        var differences = Alignment.Compare(before, after);
        Assert.Equal(TextNormalizer.Normalize(before) == TextNormalizer.Normalize(after), differences.Count == 0);
    }, iter: 20_000);
}
