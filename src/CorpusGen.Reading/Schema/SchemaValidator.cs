using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Registry;

namespace CorpusGen.Reading.Schema;

/// <summary>Holds the head data of a document against the schema of its collection.</summary>
internal sealed class SchemaValidator
{
    private const int MostQuestions = 100;
    private readonly CollectionSchema _schema;
    private readonly string[] _names;
    private readonly Dictionary<string, SchemaField> _byName = new(StringComparer.Ordinal);
    private int _questions;

    private SchemaValidator(CollectionSchema schema)
    {
        _schema = schema;
        _names = schema.Fields.Select(static known => known.Name).ToArray();
        foreach (SchemaField field in schema.Fields)
        {
            if (!_byName.ContainsKey(field.Name))
            {
                _byName.Add(field.Name, field);
            }
        }
    }

    /// <summary>What is wrong with a document; of its first 100 names and values that are not known, what may have been meant.</summary>
    internal static IEnumerable<Finding> Validate(ParsedDocument document, CollectionSchema schema) => new SchemaValidator(schema).Validate(document);

    private IEnumerable<Finding> Validate(ParsedDocument document)
    {
        IReadOnlyList<StatedField> fields = document.Fields.Count > 0 ? document.Fields : Stated(document);
        var present = new HashSet<string>(fields.Where(static field => field.Values.Count > 0).Select(static field => field.Name), StringComparer.Ordinal);
        foreach (SchemaField expected in _schema.Fields)
        {
            if (expected.IsRequired && !present.Contains(expected.Name))
            {
                yield return new Finding(FindingKind.MissingField, HeadOf(fields, document), expected.Name);
            }
        }

        foreach (StatedField field in fields)
        {
            if (_byName.TryGetValue(field.Name, out SchemaField? expected))
            {
                foreach (Finding finding in Validate(field, expected))
                {
                    yield return finding;
                }
            }
            else if (_schema.IsClosed)
            {
                yield return new Finding(FindingKind.UnknownField, field.Span, field.Name, NearestWord.Hint(_names, Asked(field.Name)));
            }
        }
    }

    private IEnumerable<Finding> Validate(StatedField field, SchemaField expected)
    {
        if (!expected.IsList && field.Values.Count > 1)
        {
            yield return Violation(field, field.Values[1], "a single value");
        }

        if (expected.IsList && WhyOutside(field.Values.Count, expected, "values") is string count)
        {
            yield return new Finding(FindingKind.SchemaViolation, field.Span, field.Name, field.Values.Count.ToString(CultureInfo.InvariantCulture) + " values", count);
        }

        foreach (StatedValue value in field.Values)
        {
            if (WhyWrong(value.Text.Trim(), expected) is string allowed)
            {
                yield return Violation(field, value, allowed);
            }
        }
    }

    private string Alternatives(string[] allowed, string value)
    {
        string question = NearestWord.Question(allowed, Asked(value));
        string all = NearestWord.List(allowed, "'");
        return question.Length > 0 && allowed.Length > 1 ? all + "; " + question : all;
    }

    /// <summary>A word to look for among those that are known: none after many, as each is compared with all.</summary>
    private string Asked(string word) => _questions++ < MostQuestions ? word : "";

    /// <summary>What is allowed instead; <see langword="null"/> for a value that is allowed.</summary>
    private string? WhyWrong(string value, SchemaField expected)
    {
        if (expected.Allowed.Count > 0)
        {
            bool isAllowed = expected.Allowed.Contains(value) || (expected.Type is SchemaType.WholeNumber or SchemaType.Number && expected.Allowed.Any(allowed => AreEqual(allowed, value)));
            return isAllowed ? null : Alternatives(expected.Allowed.ToArray(), value);
        }

        switch (expected.Type)
        {
            case SchemaType.WholeNumber:
                return !WholeNumber.TryRead(value, out long integer) ? "a whole number"
                    : expected.IsList ? null : WhyOutside(integer, expected, "");
            case SchemaType.Number:
                return !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? "a number"
                    : expected.IsList ? null : WhyOutside(number, expected, "");
            case SchemaType.Boolean:
                return value is "true" or "false" or "True" or "False" ? null : "true or false";
            case SchemaType.Date:
                return StatedDate.Read(value) is { Precision: DatePrecision.Day } ? null : "a date as YYYY-MM-DD";
            default:
                return expected.IsList ? null : WhyOutside(CharactersOf(value), expected, "characters");
        }
    }

    /// <summary>The number of characters as JSON Schema counts them: code points, not UTF-16 units (Validation 2020-12, 6.3.1).</summary>
    private static int CharactersOf(string value) => value.Length - value.Count(char.IsLowSurrogate);

    /// <summary>Numbers are equal whatever digits they are written with: <c>3</c> and <c>3.0</c> (JSON Schema Core 2020-12, 4.2.2).</summary>
    private static bool AreEqual(string one, string other) =>
        decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a) && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b) && a == b;

    private static string? WhyOutside(double measure, SchemaField expected, string unit)
    {
        string suffix = unit.Length == 0 ? "" : " " + unit;
        return measure < expected.Minimum ? "at least " + Text(expected.Minimum.Value) + suffix
            : measure > expected.Maximum ? "at most " + Text(expected.Maximum.Value) + suffix
            : null;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static Finding Violation(StatedField field, StatedValue value, string allowed) =>
        new(FindingKind.SchemaViolation, value.Span, field.Name, value.Text, allowed);

    private static TextSpan HeadOf(IReadOnlyList<StatedField> fields, ParsedDocument document) =>
        new(document.Fields.Count > 0 ? fields[0].Span.Start : document.DateSpan.Start, 0);

    /// <summary>What formats without named fields state, under the names that front matter has for it.</summary>
    private static List<StatedField> Stated(ParsedDocument document)
    {
        var fields = new List<StatedField>(document.Metadata);
        Add("title", document.Title.Text, document.Title.Span);
        Add("date", document.Date?.Edtf, document.DateSpan);
        var head = new TextSpan(document.DateSpan.Start, 0);
        Add("language", document.Language, head);
        Add("id", document.Id, document.IdSpan.Length > 0 ? document.IdSpan : head);
        Add("status", document.Status, head);
        return fields;

        void Add(string name, string? value, TextSpan span)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new StatedField(name, [new StatedValue(value!, Formats.Data.DataKind.Text, span)], span));
            }
        }
    }
}
