namespace CorpusGen.Reading.Schema;

/// <summary>What a schema says of one field.</summary>
/// <param name="Name">Its name, as documents write it; of a nested field all names, joined by dots.</param>
/// <param name="Type">The type of its value, or of the values of its list.</param>
/// <param name="IsList">Whether it is a list. A single value is a list of one.</param>
/// <param name="IsRequired">Whether every document must have it.</param>
/// <param name="Allowed">The values allowed; empty for all.</param>
/// <param name="Minimum">The least number, length of a text or number of values, by type; <see langword="null"/> for any.</param>
/// <param name="Maximum">The largest; <see langword="null"/> for any.</param>
/// <param name="References">The collection whose document the value names by its id; <see langword="null"/> when it names none.</param>
/// <param name="Description">What the schema says for people; empty when it says nothing.</param>
public sealed record SchemaField(
    string Name,
    SchemaType Type,
    bool IsList,
    bool IsRequired,
    ValueList<string> Allowed,
    double? Minimum,
    double? Maximum,
    string? References,
    string Description);
