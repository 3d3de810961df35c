namespace CorpusGen.Generators.Model;

/// <summary>A field that names another document, as the schema says.</summary>
/// <param name="Field">The field.</param>
/// <param name="Collection">The collection of the other document.</param>
/// <param name="Id">The id it is named by.</param>
internal sealed record DocumentReference(string Field, string Collection, string Id);
