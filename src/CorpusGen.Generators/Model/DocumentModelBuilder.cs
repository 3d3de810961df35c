using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Naming;
using CorpusGen.Packing;
using CorpusGen.Reading.Participants.Registry;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Generators.Model;

/// <summary>Narrows an article to what is emitted, so that the pipeline holds neither its file's text nor its object graph.</summary>
internal static class DocumentModelBuilder
{
    internal static DocumentModel Build(Article article, string collection, ParticipantRegistry? registry, CollectionSchema? schema)
    {
        ValueList<MetadataModel> metadata = MetadataBuilder.Build(article, schema);
        DocumentHead head = DocumentHead.Of(article, collection, registry) with { References = MetadataBuilder.References(metadata) };
        return new DocumentModel(
            head,
            article.Title,
            article.Published?.Edtf,
            article.Published?.ToNumber() ?? 0,
            ArticlePack.WriteWithoutId(article),
            Paragraphs(article),
            Participants(article),
            Dates(article),
            metadata);
    }

    private static ValueList<ParagraphModel> Paragraphs(Article article)
    {
        var paragraphs = new List<ParagraphModel>(article.Paragraphs.Count);
        MemberNames? names = null;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            string? name = paragraph.Id is null ? null : (names ??= NumberNames(article.Paragraphs.Count)).Take(Identifier.Of(paragraph.Id, "Paragraph"));
            paragraphs.Add(new ParagraphModel(paragraph.Text, paragraph.Line, name));
        }

        return ValueList<ParagraphModel>.From(paragraphs);
    }

    /// <summary>The names that paragraphs have by their numbers, which no id can take.</summary>
    private static MemberNames NumberNames(int count) =>
        new([.. Enumerable.Range(1, count).Select(static number => "P" + number.ToString(CultureInfo.InvariantCulture)), "Paragraphs", "Count"]);

    private static ValueList<ConstantModel> Participants(Article article)
    {
        var names = new MemberNames("Participants");
        var constants = new List<ConstantModel>();
        foreach (Participant person in article.Persons)
        {
            string name = names.Take(Identifier.Of(person.Name, "Person"));
            constants.Add(new ConstantModel(name, person.Name, null, Describe(person)));
        }

        return ValueList<ConstantModel>.From(constants);
    }

    /// <summary>One constant for each wording and value, named after the wording.</summary>
    private static ValueList<ConstantModel> Dates(Article article)
    {
        var names = new MemberNames("Dates", "Published");
        var seen = new HashSet<(string Wording, string Value)>();
        var constants = new List<ConstantModel>();
        foreach (TemporalExpression expression in article.Dates)
        {
            if (expression.Kind != TemporalKind.Date || expression.Date is not CalendarDate date)
            {
                continue;
            }

            string wording = Identifier.Of(expression.Text, "Date");
            if (seen.Add((wording.ToUpperInvariant(), date.Edtf)))
            {
                string name = names.Take(wording, Identifier.Of(date.Timex, "Date").TrimStart('_'));
                int? number = date.Precision == DatePrecision.Day ? date.ToNumber() : null;
                constants.Add(new ConstantModel(name, date.Edtf, number, Describe(expression, date)));
            }
        }

        return ValueList<ConstantModel>.From(constants);
    }

    private static string Describe(Participant person)
    {
        var summary = new StringBuilder(person.Name);
        if (person.Roles.Count > 0)
        {
            summary.Append(": ").Append(string.Join("; ", person.Roles));
        }

        if (person.Affiliation is not null)
        {
            summary.Append(" (").Append(person.Affiliation).Append(')');
        }

        if (person.Aliases.Count > 0)
        {
            summary.Append(". Also \u201C").Append(string.Join("\u201D, \u201C", person.Aliases)).Append('\u201D');
        }

        return summary.Append(". ").Append(Count(person.Mentions.Count, "mention")).Append('.').ToString();
    }

    private static string Describe(TemporalExpression expression, CalendarDate date)
    {
        var summary = new StringBuilder();
        summary.Append('\u201C').Append(expression.Text).Append("\u201D is ").Append(date.Edtf)
            .Append(" (").Append(date.Precision.ToString().ToLowerInvariant());
        if (expression.Inferred != DateInference.None)
        {
            summary.Append("; inferred: ").Append(expression.Inferred.ToString().ToLowerInvariant());
        }

        if (expression.Anchor is not null)
        {
            summary.Append("; counted from ").Append(expression.Anchor);
        }

        summary.Append(expression.Paragraph == 0 ? "; title" : "; paragraph " + expression.Paragraph.ToString(CultureInfo.InvariantCulture));
        return summary.Append(").").ToString();
    }

    internal static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
