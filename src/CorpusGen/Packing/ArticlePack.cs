using System.Reflection;

namespace CorpusGen.Packing;

/// <summary>
/// The object model of an article without its texts, as one string. Texts stay in the embedded file; the pack holds where they
/// stand in it. Reading a pack is a walk over a few hundred characters, without reflection.
/// </summary>
internal static class ArticlePack
{
    internal const string ResourcePrefix = "CorpusGen/";

    internal static string Write(Article article) => WithId(article.Id, WriteWithoutId(article));

    /// <summary>Completes a pack by the id, which is known only when all documents are.</summary>
    internal static string WithId(string id, string pack) => new PackWriter().Text(id) + pack;

    internal static string WriteWithoutId(Article article)
    {
        ArticleExtras extras = ExtrasPack.Of(article);
        PackWriter pack = new PackWriter()
            .Text(article.Title)
            .Text(article.Published?.Timex)
            .Text(article.Path)
            .Number((int)extras);
        if (extras.HasFlag(ArticleExtras.Edits))
        {
            ExtrasPack.WriteEdits(pack, article.Edits);
        }

        pack.Number(article.Paragraphs.Count);
        int end = 0;
        int line = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            pack.Number(paragraph.Span.Start - end).Number(paragraph.Span.Length).Number(paragraph.Line - line);
            end = paragraph.Span.End;
            line = paragraph.Line;
        }

        ExtrasPack.WriteParagraphs(pack, article, extras);
        pack.Number(article.Participants.Count);
        foreach (Participant participant in article.Participants)
        {
            Write(pack, participant);
        }

        pack.Number(article.Dates.Count);
        foreach (TemporalExpression date in article.Dates)
        {
            pack.Number(date.Span.Start).Number(date.Span.Length).Number(date.Paragraph)
                .Number((int)date.Kind).Text(date.Value).Text(date.Date?.Timex).Number((int)date.Inferred).Text(date.Rule).Text(date.Anchor);
        }

        ExtrasPack.Write(pack, article, extras);
        return pack.ToString();
    }

    internal static string ReadId(string pack) => new PackReader(pack).Text();

    internal static Article Read(string text, Assembly assembly)
    {
        var pack = new PackReader(text);
        string id = pack.Text();
        string title = pack.Text();
        CalendarDate? published = ParseDate(pack.TextOrNull());
        string path = pack.Text();
        var extras = (ArticleExtras)pack.Number();
        var source = new ArticleSource(assembly, ResourcePrefix + path, extras.HasFlag(ArticleExtras.Edits) ? ExtrasPack.ReadEdits(ref pack) : null);
        return new Article(
            id,
            title,
            published,
            path,
            source,
            ReadParagraphs(ref pack, source, extras),
            ReadParticipants(ref pack, source),
            ReadDates(ref pack, source),
            extras is ArticleExtras.None or ArticleExtras.Edits ? null : ExtrasPack.ReadDetails(ref pack, extras));
    }

    private static void Write(PackWriter pack, Participant participant)
    {
        pack.Number((int)participant.Kind).Text(participant.Name).Texts(participant.Roles).Text(participant.Affiliation)
            .Texts(participant.Aliases).Text(participant.ExternalId).Number(participant.Mentions.Count);
        int start = 0;
        foreach (Mention mention in participant.Mentions)
        {
            pack.Number(mention.Span.Start - start).Number(mention.Span.Length).Number(mention.Paragraph);
            start = mention.Span.Start;
        }
    }

    private static ValueList<Paragraph> ReadParagraphs(ref PackReader pack, ArticleSource source, ArticleExtras extras)
    {
        var places = new (TextSpan Span, int Line)[pack.Number()];
        int end = 0;
        int line = 0;
        for (int i = 0; i < places.Length; i++)
        {
            var span = new TextSpan(end + pack.Number(), pack.Number());
            line += pack.Number();
            end = span.End;
            places[i] = (span, line);
        }

        string?[] ids = ExtrasPack.ReadTexts(ref pack, places.Length, extras.HasFlag(ArticleExtras.ParagraphIds));
        string?[] speakers = ExtrasPack.ReadTexts(ref pack, places.Length, extras.HasFlag(ArticleExtras.Speakers));
        var paragraphs = new Paragraph[places.Length];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new Paragraph(i + 1, new SourceSlice(source, places[i].Span), places[i].Line, ids[i], speakers[i]);
        }

        return ValueList<Paragraph>.Own(paragraphs);
    }

    private static ValueList<Participant> ReadParticipants(ref PackReader pack, ArticleSource source)
    {
        var participants = new Participant[pack.Number()];
        for (int i = 0; i < participants.Length; i++)
        {
            var kind = (ParticipantKind)pack.Number();
            string name = pack.Text();
            ValueList<string> roles = pack.Texts();
            string? affiliation = pack.TextOrNull();
            ValueList<string> aliases = pack.Texts();
            string? externalId = pack.TextOrNull();
            var mentions = new Mention[pack.Number()];
            int start = 0;
            for (int j = 0; j < mentions.Length; j++)
            {
                start += pack.Number();
                mentions[j] = new Mention(new SourceSlice(source, new TextSpan(start, pack.Number())), pack.Number());
            }

            participants[i] = new Participant(name, kind, roles, affiliation, aliases, ValueList<Mention>.Own(mentions), externalId);
        }

        return ValueList<Participant>.Own(participants);
    }

    private static ValueList<TemporalExpression> ReadDates(ref PackReader pack, ArticleSource source)
    {
        var dates = new TemporalExpression[pack.Number()];
        for (int i = 0; i < dates.Length; i++)
        {
            var slice = new SourceSlice(source, new TextSpan(pack.Number(), pack.Number()));
            int paragraph = pack.Number();
            var kind = (TemporalKind)pack.Number();
            string value = pack.Text();
            CalendarDate? date = ParseDate(pack.TextOrNull());
            var inferred = (DateInference)pack.Number();
            dates[i] = new TemporalExpression(slice, paragraph, kind, value, date, inferred, pack.Text(), pack.TextOrNull());
        }

        return ValueList<TemporalExpression>.Own(dates);
    }

    private static CalendarDate? ParseDate(string? text) => CalendarDate.TryParse(text, out CalendarDate date) ? date : null;
}
