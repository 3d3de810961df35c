using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Generators.Model;

/// <summary>Gives the metadata of an article the types of its collection's schema. What breaks the schema is left out: it is an error anyway.</summary>
internal static class MetadataBuilder
{
    internal static ValueList<MetadataModel> Build(Article article, CollectionSchema? schema)
    {
        var members = new List<MetadataModel>();
        var names = new MemberNames("Metadata");
        foreach (SchemaField field in schema?.Fields ?? ValueList<SchemaField>.Empty)
        {
            if (article.FindMetadata(field.Name) is MetadataEntry { Values.Count: > 0 } entry && Convert(entry, field) is { } values)
            {
                string summary = field.Description.Length > 0 ? field.Description : field.Name + ": " + string.Join(", ", values);
                members.Add(new MetadataModel(names.Take(Identifier.Of(field.Name, "Field")), field.Name, field.Type, field.IsList, field.References, ValueList<string>.From(values), summary));
            }
        }

        return ValueList<MetadataModel>.From(members);
    }

    internal static ValueList<DocumentReference> References(ValueList<MetadataModel> metadata)
    {
        var references = new List<DocumentReference>();
        foreach (MetadataModel member in metadata)
        {
            foreach (string id in member.Reference is null ? ValueList<string>.Empty : member.Values)
            {
                references.Add(new DocumentReference(member.Field, CollectionName.Of(member.Reference!), id));
            }
        }

        return references.Count == 0 ? ValueList<DocumentReference>.Empty : ValueList<DocumentReference>.From(references);
    }

    /// <summary>The values in the form of literals; <see langword="null"/> when one is not of the type.</summary>
    private static List<string>? Convert(MetadataEntry entry, SchemaField field)
    {
        var values = new List<string>(entry.Values.Count);
        foreach (string written in field.IsList ? entry.Values : ValueList<string>.From([entry.Value]))
        {
            if (Convert(written.Trim(), field.Type) is not string value)
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    private static string? Convert(string value, SchemaType type) => type switch
    {
        SchemaType.WholeNumber => WholeNumber.TryRead(value, out long whole) ? whole.ToString(CultureInfo.InvariantCulture) : null,
        SchemaType.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsNaN(number) && !double.IsInfinity(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : null,
        SchemaType.Boolean => bool.TryParse(value, out bool truth) ? (truth ? "true" : "false") : null,
        SchemaType.Date => StatedDate.Read(value)?.Edtf,
        _ => value,
    };
}
