using System;
using System.Linq;
using CorpusGen.Packing;
using CsCheck;

namespace CorpusGen.Tests;

public sealed class ArticlePackTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["ab-Zə国😀\"\\\n"[..6]], 0, 20];

    [Fact]
    public void Numbers_and_texts_come_back() => Gen.Select(Gen.Int[0, int.MaxValue], Gen.String, Gen.Int[0, 100]).Sample(static (number, text, small) =>
    {
        var pack = new PackReader(new PackWriter().Number(number).Text(text).Text(null).Number(small).ToString());
        Assert.Equal(number, pack.Number());
        Assert.Equal(text, pack.TextOrNull());
        Assert.Null(pack.TextOrNull());
        Assert.Equal(small, pack.Number());
    });

    [Fact]
    public void Articles_come_back_with_everything_but_their_texts() => Articles().Sample(static article =>
    {
        string pack = ArticlePack.Write(article);
        Article read = ArticlePack.Read(pack, typeof(ArticlePackTests).Assembly);

        Assert.Equal(article.Id, ArticlePack.ReadId(pack));
        Assert.Equal((article.Id, article.Title, article.Published, article.Path), (read.Id, read.Title, read.Published, read.Path));
        Assert.Equal(article.Paragraphs.Select(static p => (p.Number, p.Span, p.Line)), read.Paragraphs.Select(static p => (p.Number, p.Span, p.Line)));
        Assert.Equal(
            article.Participants.Select(static p => (p.Name, p.Kind, p.Roles, p.Affiliation, p.Aliases, p.ExternalId, string.Join(';', p.Mentions.Select(static m => (m.Span, m.Paragraph))))),
            read.Participants.Select(static p => (p.Name, p.Kind, p.Roles, p.Affiliation, p.Aliases, p.ExternalId, string.Join(';', p.Mentions.Select(static m => (m.Span, m.Paragraph))))));
        Assert.Equal(
            article.Dates.Select(static d => (d.Span, d.Paragraph, d.Kind, d.Value, d.Date, d.Inferred, d.Rule, d.Anchor)),
            read.Dates.Select(static d => (d.Span, d.Paragraph, d.Kind, d.Value, d.Date, d.Inferred, d.Rule, d.Anchor)));
    });

    [Fact]
    public void Missing_text_is_explained()
    {
        Article read = ArticlePack.Read(ArticlePack.Write(Example()), typeof(ArticlePackTests).Assembly);

        string message = Assert.Throws<InvalidOperationException>(() => read.Paragraphs[0].Text).Message;
        Assert.Contains("CorpusGenEmbedText", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_pack_is_refused() => Assert.Throws<FormatException>(static () => new PackReader("!").Number());

    private static Article Example() => new("a", "", null, "a.txt", "One.", ValueList<Paragraph>.From([new Paragraph(1, "One.", new TextSpan(0, 4), 1)]), ValueList<Participant>.Empty, ValueList<TemporalExpression>.Empty);

    private static Gen<Article> Articles() => Gen.Select(Text, Text, Gen.Int[0, 40], Gen.Bool, Gen.Int[1, 4]).Select(static (id, title, length, dated, count) =>
    {
        string source = new('x', 200);
        CalendarDate? date = dated ? CalendarDate.FromDay(2019, 10, 22) : null;
        return new Article(
            id,
            title,
            date,
            "articles/" + id + ".txt",
            source,
            ValueList<Paragraph>.From(Enumerable.Range(0, count).Select(i => new Paragraph(i + 1, source[..length], new TextSpan(i * 50, length), i + 1))),
            ValueList<Participant>.From(Enumerable.Range(0, count).Select(i => new Participant(
                title + i,
                (ParticipantKind)(i % 3),
                ValueList<string>.From(Enumerable.Repeat(title, i)),
                dated ? title : null,
                ValueList<string>.From([id]),
                ValueList<Mention>.From([new Mention("xx", new TextSpan(i, 2), 1), new Mention("x", new TextSpan(i + length, 1), 2)]),
                dated ? null : "wikidata:Q" + i))),
            ValueList<TemporalExpression>.From([new TemporalExpression("x", new TextSpan(length, 1), 1, TemporalKind.Date, "2019", date, DateInference.Year | DateInference.Day, "rule", dated ? "2019" : null)]));
    });
}
