namespace CorpusGen.Reading.Schema;

/// <summary>What the head data of every document of a collection must hold.</summary>
/// <param name="Fields">The fields, in the order of the schema.</param>
/// <param name="IsClosed">Whether documents may have no other fields.</param>
public sealed record CollectionSchema(ValueList<SchemaField> Fields, bool IsClosed)
{
    /// <summary>A schema that asks for nothing.</summary>
    public static CollectionSchema Open { get; } = new(ValueList<SchemaField>.Empty, false);
}
