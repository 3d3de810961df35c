namespace CorpusGen.Reading.Schema;

/// <summary>The types that a schema can ask of a value; a value is judged by how it is written.</summary>
public enum SchemaType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number of at most 64 bits.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A date as ISO 8601: a day, a month or a year.</summary>
    Date,
}
