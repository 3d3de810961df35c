namespace CorpusGen.Reading;

/// <summary>A document that a field of another one names.</summary>
/// <param name="Field">The field.</param>
/// <param name="Collection">The collection of the document named, as the schema writes it.</param>
/// <param name="Id">The id of the document named.</param>
/// <param name="Span">Where the id stands, in UTF-16 units of the normalized text.</param>
public sealed record StatedReference(string Field, string Collection, string Id, TextSpan Span);
