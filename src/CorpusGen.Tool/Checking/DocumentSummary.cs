using CorpusGen.Generators.Model;

namespace CorpusGen.Tool.Checking;

/// <summary>What is told of a document.</summary>
/// <param name="Head">What decides its names.</param>
/// <param name="Title">Its title; empty without.</param>
/// <param name="Published">Its date as EDTF; <see langword="null"/> without.</param>
/// <param name="Paragraphs">The number of its paragraphs.</param>
/// <param name="Participants">The number of persons, organizations and countries that take part.</param>
internal sealed record DocumentSummary(DocumentHead Head, string Title, string? Published, int Paragraphs, int Participants)
{
    internal static DocumentSummary Of(Article article, DocumentHead head) =>
        new(head, article.Title, article.Published?.Edtf, article.Paragraphs.Count, article.Participants.Count);
}
