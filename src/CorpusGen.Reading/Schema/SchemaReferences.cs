using System.Collections.Generic;
using CorpusGen.Reading.Formats;

namespace CorpusGen.Reading.Schema;

/// <summary>Finds the fields that name other documents.</summary>
internal static class SchemaReferences
{
    internal static ValueList<StatedReference> Of(ParsedDocument document, CollectionSchema? schema)
    {
        List<StatedReference>? references = null;
        foreach (SchemaField expected in schema?.Fields ?? ValueList<SchemaField>.Empty)
        {
            StatedField? field = expected.References is null ? null : document.Metadata.Find(one => one.Name == expected.Name);
            for (int i = 0; i < (field is null ? 0 : expected.IsList ? field.Values.Count : System.Math.Min(1, field.Values.Count)); i++)
            {
                StatedValue value = field!.Values[i];
                (references ??= []).Add(new StatedReference(expected.Name, expected.References!, value.Text.Trim(), value.Span));
            }
        }

        return references is null ? ValueList<StatedReference>.Empty : ValueList<StatedReference>.From(references);
    }
}
