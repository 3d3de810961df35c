namespace CorpusGen.Generators.Model;

/// <summary>What decides the names of all documents.</summary>
/// <param name="Heads">The heads of the documents, each key once, ordered by key.</param>
/// <param name="Repeated">The paths of files that are included more than once.</param>
internal sealed record HeadList(ValueList<DocumentHead> Heads, ValueList<string> Repeated);
