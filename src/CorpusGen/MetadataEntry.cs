using System;

namespace CorpusGen;

/// <summary>A field that a document states about itself and that has no member of its own.</summary>
public sealed record MetadataEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="name">The name as the document writes it; of nested fields all names, joined by dots.</param>
    /// <param name="values">The values as written, one unless the document gives a list.</param>
    public MetadataEntry(string name, ValueList<string> values)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Values = values ?? throw new ArgumentNullException(nameof(values));
    }

    /// <summary>The name as the document writes it; of nested fields all names, joined by dots.</summary>
    public string Name { get; }

    /// <summary>The values as written, in order.</summary>
    public ValueList<string> Values { get; }

    /// <summary>The first value; empty when there is none.</summary>
    public string Value => Values.Count == 0 ? "" : Values[0];

    /// <summary>The entry as name and values.</summary>
    /// <returns>The name, a colon and the values.</returns>
    public override string ToString() => Name + ": " + string.Join(", ", Values);
}
