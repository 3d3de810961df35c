using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Schema;

/// <summary>A schema file and what is wrong with it.</summary>
/// <param name="Schema">The schema; one that asks for nothing when the file is malformed.</param>
/// <param name="Findings">What is wrong.</param>
/// <remarks>
/// The file is JSON Schema 2020-12 as far as flat head data needs it: an object with <c>properties</c>, <c>required</c> and
/// <c>additionalProperties: false</c>; each property with <c>type</c> (string, integer, number, boolean, array, object),
/// <c>items</c>, <c>enum</c>, <c>const</c>, <c>format: date</c>, <c>minimum</c>, <c>maximum</c>, <c>minLength</c>, <c>maxLength</c>,
/// <c>minItems</c>, <c>maxItems</c>, <c>description</c>; nested objects give fields with dotted names. <c>x-references</c> names the
/// collection whose document a value names by its id. Keywords that only describe are passed over; those that would check something
/// else are reported, never silently left unchecked.
/// </remarks>
public sealed record SchemaFile(CollectionSchema Schema, ValueList<Finding> Findings)
{
    /// <summary>How the name of a schema file ends; what stands before it names the collection.</summary>
    public const string Extension = ".schema.json";

    /// <summary>Whether a file is a schema, by its name.</summary>
    /// <param name="path">The path.</param>
    public static bool IsSchemaFile(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a schema file.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The schema, and what is wrong with the file.</returns>
    public static SchemaFile Read(DocumentText text)
    {
        DataNode? root = JsonReader.Read(text.Text, out Finding? failure);
        if (root is null || root.Kind != DataKind.Map)
        {
            failure ??= new Finding(FindingKind.Malformed, root!.Span, "JSON Schema", "expected an object");
            return new SchemaFile(CollectionSchema.Open, ValueList<Finding>.From([new Finding(FindingKind.MalformedSchema, failure.Span, failure.Arguments[1])]));
        }

        var findings = new List<Finding>();
        var fields = new List<SchemaField>();
        SchemaKeywords.Check(root, "", findings);
        ReadObject(root, "", isRequired: true, fields, findings);
        bool isClosed = root["additionalProperties"]?.Text == "false";
        if (TypeName(root) is string type and not "object")
        {
            findings.Add(new Finding(FindingKind.UnsupportedKeyword, root["type"]!.Span, "type", "the head data of a document is an object, not '" + type + "'"));
        }

        return new SchemaFile(new CollectionSchema(ValueList<SchemaField>.From(fields), isClosed), ValueList<Finding>.From(findings));
    }

    private static void ReadObject(DataNode schema, string prefix, bool isRequired, List<SchemaField> fields, List<Finding> findings)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataNode name in schema["required"]?.Items ?? [])
        {
            required.Add(name.Text);
        }

        foreach (DataMember property in schema["properties"]?.Members ?? [])
        {
            string name = prefix + property.Name;
            bool isNeeded = isRequired && required.Remove(property.Name);
            SchemaKeywords.Check(property.Value, name, findings);
            if (property.Value["properties"] is not null || property.Value["required"] is { Kind: DataKind.List })
            {
                ReportUnchecked(property.Value, isNeeded, findings);
                ReadObject(property.Value, name + ".", isNeeded, fields, findings);
            }
            else
            {
                fields.Add(ReadField(property.Value, name, isNeeded, findings));
            }
        }

        foreach (DataNode name in schema["required"]?.Items ?? [])
        {
            if (required.Contains(name.Text))
            {
                fields.Add(new SchemaField(prefix + name.Text, SchemaType.Text, false, isRequired, ValueList<string>.Empty, null, null, null, ""));
            }
        }
    }

    /// <summary>Fields that are nobody's are reported for the whole document, not for a part of it; and missing ones of a part that must be there.</summary>
    private static void ReportUnchecked(DataNode schema, bool isNeeded, List<Finding> findings)
    {
        if (!isNeeded && schema["required"] is { Items.Count: > 0 } required)
        {
            findings.Add(new Finding(FindingKind.UnsupportedKeyword, required.Span, "required", "the object that it is about may be missing; require it as well"));
        }

        if (schema["additionalProperties"] is { Text: "false" } closed)
        {
            findings.Add(new Finding(FindingKind.UnsupportedKeyword, closed.Span, "additionalProperties", "it is only for the whole head data; write it beside the outermost 'properties'"));
        }
    }

    private static SchemaField ReadField(DataNode schema, string name, bool isRequired, List<Finding> findings)
    {
        bool isList = HasType(schema, "array");
        DataNode value = isList ? schema["items"] ?? schema : schema;
        if (value != schema)
        {
            SchemaKeywords.Check(value, "items", findings);
            SchemaKeywords.CheckBounds(value, null, "the values of a list", findings);
        }

        SchemaType type = ReadType(value, isList && value == schema, isList, findings);
        bool isText = type is SchemaType.Text or SchemaType.Date;
        string bound = isList ? "Items" : isText ? "Length" : "imum";
        SchemaKeywords.CheckBounds(schema, bound, isList ? "a list" : isText ? "a text" : "a number", findings);
        return new SchemaField(
            name,
            type,
            isList,
            isRequired,
            Allowed(value),
            Bound(schema, "min" + bound),
            Bound(schema, "max" + bound),
            schema.TextOf("x-references") ?? value.TextOf("x-references"),
            schema.TextOf("description") ?? "");
    }

    private static SchemaType ReadType(DataNode schema, bool isUntyped, bool isValue, List<Finding> findings)
    {
        string? name = isUntyped || IsUnion(schema, findings) ? null : TypeName(schema);
        switch (name)
        {
            case null or "string":
                return schema.TextOf("format") is "date" or "date-time" ? SchemaType.Date : SchemaType.Text;
            case "integer":
                return SchemaType.WholeNumber;
            case "number":
                return SchemaType.Number;
            case "boolean":
                return SchemaType.Boolean;
            default:
                string known = isValue ? "the values of a list are string, integer, number or boolean" : "known are string, integer, number, boolean, array, and object with 'properties'";
                findings.Add(new Finding(FindingKind.UnsupportedKeyword, schema["type"]!.Span, "type: " + name, known));
                return SchemaType.Text;
        }
    }

    /// <summary>A field has one type, though it may be left empty. One of several is taken as a text, so that nothing is refused that is allowed.</summary>
    private static bool IsUnion(DataNode schema, List<Finding> findings)
    {
        int types = 0;
        foreach (DataNode type in schema["type"]?.AsList() ?? [])
        {
            types += type.Text is "null" or "array" ? 0 : 1;
        }

        if (types > 1)
        {
            findings.Add(new Finding(FindingKind.UnsupportedKeyword, schema["type"]!.Span, "type", "a field has one type beside 'null'"));
        }

        return types > 1;
    }

    private static bool HasType(DataNode schema, string name)
    {
        foreach (DataNode type in schema["type"]?.AsList() ?? [])
        {
            if (type.Text == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first type that is not <c>null</c>: a field may always be left empty.</summary>
    private static string? TypeName(DataNode schema)
    {
        foreach (DataNode type in schema["type"]?.AsList() ?? [])
        {
            if (type.Kind == DataKind.Text && type.Text != "null")
            {
                return type.Text;
            }
        }

        return null;
    }

    private static ValueList<string> Allowed(DataNode schema)
    {
        var allowed = new List<string>();
        foreach (DataNode value in schema["enum"]?.Items ?? schema["const"]?.AsList() ?? [])
        {
            allowed.Add(value.Text);
        }

        return ValueList<string>.From(allowed);
    }

    private static double? Bound(DataNode schema, string keyword) =>
        schema[keyword] is { Kind: DataKind.Number } number && double.TryParse(number.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double bound) ? bound : null;
}
