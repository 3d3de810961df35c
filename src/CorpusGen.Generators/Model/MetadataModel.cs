using CorpusGen.Reading.Schema;

namespace CorpusGen.Generators.Model;

/// <summary>A typed field to emit.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Field">Its name in the document.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Reference">The collection whose documents it names; <see langword="null"/> when it names none.</param>
/// <param name="Values">Its values, in the form that literals of the type have.</param>
/// <param name="Summary">What hovering it shows, not yet escaped.</param>
internal sealed record MetadataModel(string Name, string Field, SchemaType Type, bool IsList, string? Reference, ValueList<string> Values, string Summary);
