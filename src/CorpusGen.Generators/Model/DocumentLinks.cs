using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Model;

/// <summary>
/// What a document says that holds only in view of others, or of the project, with the places that findings need. Apart from the
/// model, so that a place that moves regenerates nothing. Most documents have none.
/// </summary>
/// <param name="Key">The key of the document.</param>
/// <param name="References">The fields that name other documents.</param>
/// <param name="TranslationOf">The id of the document that it translates.</param>
/// <param name="TranslationAt">Where that is written, or else the beginning of the document.</param>
/// <param name="EmbargoedUntil">The day until which it must not be published, as ISO 8601.</param>
/// <param name="EmbargoAt">Where that is written, or else the beginning of the document.</param>
internal sealed record DocumentLinks(
    string Key,
    ValueList<LocatedReference> References,
    string? TranslationOf,
    LocationInfo TranslationAt,
    string? EmbargoedUntil,
    LocationInfo EmbargoAt)
{
    /// <summary>The links of the documents of a file that have some.</summary>
    internal static ValueList<DocumentLinks> Of(FileResult file, DocumentText text) =>
        ValueList<DocumentLinks>.From(file.Articles.Select(one => Of(one, text)).OfType<DocumentLinks>());

    private static DocumentLinks? Of(ReadResult result, DocumentText text)
    {
        Article article = result.Article;
        if (result.References.Count == 0 && article.TranslationOf is null && article.EmbargoedUntil is null)
        {
            return null;
        }

        var references = new LocatedReference[result.References.Count];
        for (int i = 0; i < references.Length; i++)
        {
            StatedReference stated = result.References[i];
            var reference = new DocumentReference(stated.Field, CollectionName.Of(stated.Collection), stated.Id);
            references[i] = new LocatedReference(reference, LocationInfo.Of(article.Path, text, stated.Span));
        }

        return new DocumentLinks(
            article.Key,
            ValueList<LocatedReference>.Own(references),
            article.TranslationOf,
            LocationInfo.In(article, text, result.TranslationSpan),
            article.EmbargoedUntil?.FirstDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            LocationInfo.In(article, text, result.EmbargoSpan));
    }
}

/// <summary>A reference and where it stands.</summary>
internal sealed record LocatedReference(DocumentReference Reference, LocationInfo Location);
