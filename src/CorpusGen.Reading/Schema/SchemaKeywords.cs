using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Registry;

namespace CorpusGen.Reading.Schema;

/// <summary>Finds the keywords of a schema that are not checked: unknown ones, and known ones that hold or stand beside what they do not go with.</summary>
internal static class SchemaKeywords
{
    private static readonly string[] Describing = ["$schema", "$id", "$comment", "title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly"];
    private static readonly string[] Bounds = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
    private static readonly string[] Known =
    [
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "format", "x-references", .. Bounds,
    ];

    /// <summary>Reports the keywords of one schema that are unknown or hold something else than they should.</summary>
    internal static void Check(DataNode schema, string name, List<Finding> findings)
    {
        bool isSchema = schema.Kind == DataKind.Map || (schema.Kind == DataKind.Boolean && schema.Text == "true");
        if (!isSchema)
        {
            findings.Add(new Finding(FindingKind.UnsupportedKeyword, schema.Span, name, "expected an object with keywords, such as { \"type\": \"string\" }"));
        }

        foreach (DataMember keyword in schema.Members)
        {
            if (Array.IndexOf(Known, keyword.Name) >= 0)
            {
                Report(WhyWrong(keyword), keyword, findings);
            }
            else if (Array.IndexOf(Describing, keyword.Name) < 0)
            {
                Report(NearestWord.Hint(Known, keyword.Name), keyword, findings);
            }
        }
    }

    /// <summary>Reports the bounds that do not go with the type of a field.</summary>
    /// <param name="schema">The schema of the field, or of the values of its list.</param>
    /// <param name="ending">How the bounds end that do; <see langword="null"/> when none does.</param>
    /// <param name="holder">What the field holds.</param>
    /// <param name="findings">The findings.</param>
    internal static void CheckBounds(DataNode schema, string? ending, string holder, List<Finding> findings)
    {
        foreach (DataMember keyword in schema.Members)
        {
            bool isChecked = ending is not null && keyword.Name.EndsWith(ending, StringComparison.Ordinal);
            if (!isChecked && Array.IndexOf(Bounds, keyword.Name) >= 0)
            {
                Report("it does not go with " + holder, keyword, findings);
            }
        }
    }

    private static void Report(string? why, DataMember keyword, List<Finding> findings)
    {
        if (why is not null)
        {
            findings.Add(new Finding(FindingKind.UnsupportedKeyword, keyword.NameSpan, keyword.Name, why));
        }
    }

    private static string? WhyWrong(DataMember keyword)
    {
        DataNode value = keyword.Value;
        switch (keyword.Name)
        {
            case "properties":
                return value.Kind == DataKind.Map ? null : "expected an object with the fields";
            case "items":
                return value.Kind == DataKind.Map ? null : "expected an object with the keywords of the values";
            case "required":
                return value.Kind == DataKind.List && AreTexts(value) ? null : "expected a list of names";
            case "enum":
                return value.Items.Count > 0 ? null : "expected a list of values";
            case "type":
                return value.Kind == DataKind.Text || (value.Kind == DataKind.List && AreTexts(value)) ? null : "expected the name of a type";
            case "additionalProperties":
                return value.Kind == DataKind.Boolean ? null : "expected true or false";
            case "format":
                return value.Text is "date" or "date-time" ? null : "known are date and date-time";
            case "x-references":
                return value.Kind == DataKind.Text ? null : "expected the name of a collection";
            default:
                return Array.IndexOf(Bounds, keyword.Name) < 0 || value.Kind == DataKind.Number ? null : "expected a number";
        }
    }

    private static bool AreTexts(DataNode list)
    {
        foreach (DataNode item in list.Items)
        {
            if (item.Kind != DataKind.Text)
            {
                return false;
            }
        }

        return true;
    }
}
