namespace CorpusGen.Generators.Model;

/// <summary>A document with the names it got.</summary>
internal sealed record NamedDocument(DocumentName Name, DocumentModel Model);
