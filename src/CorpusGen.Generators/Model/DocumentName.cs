namespace CorpusGen.Generators.Model;

/// <summary>The names a document got among all others.</summary>
/// <param name="Key">The key of the document in the pipeline.</param>
/// <param name="Path">The logical path of its file.</param>
/// <param name="Collection">The identifier of its collection.</param>
/// <param name="Id">Its id.</param>
/// <param name="Identifier">The name of its type.</param>
/// <param name="Persons">The canonical names of its persons.</param>
internal sealed record DocumentName(string Key, string Path, string Collection, string Id, string Identifier, ValueList<string> Persons);

/// <summary>A document with the names it got.</summary>
internal sealed record NamedDocument(DocumentName Name, DocumentModel Model);
