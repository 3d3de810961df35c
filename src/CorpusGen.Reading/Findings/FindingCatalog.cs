using System;

namespace CorpusGen.Reading.Findings;

/// <summary>The ids, severities and messages of all diagnostics that need no C#; the compiler's descriptors are made of the same.</summary>
public static class FindingCatalog
{
    /// <summary>All entries, in the order of <see cref="DiagnosticIds"/>.</summary>
    public static ValueList<CatalogEntry> All { get; } = ValueList<CatalogEntry>.From(
    [
        new(DiagnosticIds.NoDate, FindingSeverity.Warning, FindingMessages.NoDate),
        new(DiagnosticIds.InvalidDate, FindingSeverity.Warning, FindingMessages.InvalidDate),
        new(DiagnosticIds.DatesDisagree, FindingSeverity.Warning, FindingMessages.DatesDisagree),
        new(DiagnosticIds.Undecodable, FindingSeverity.Warning, FindingMessages.Undecodable),
        new(DiagnosticIds.Binary, FindingSeverity.Warning, FindingMessages.Binary),
        new(DiagnosticIds.Empty, FindingSeverity.Warning, FindingMessages.Empty),
        new(DiagnosticIds.DuplicateId, FindingSeverity.Warning, FindingMessages.DuplicateId),
        new(DiagnosticIds.IdentifierRenamed, FindingSeverity.Warning, FindingMessages.IdentifierRenamed),
        new(DiagnosticIds.DuplicateFile, FindingSeverity.Warning, FindingMessages.DuplicateFile),
        new(DiagnosticIds.ReadingFailed, FindingSeverity.Warning, FindingMessages.ReadingFailed),
        new(DiagnosticIds.AmbiguousDate, FindingSeverity.Info, FindingMessages.AmbiguousDate),
        new(DiagnosticIds.NearMiss, FindingSeverity.Warning, FindingMessages.NearMiss),
        new(DiagnosticIds.WrongWeekday, FindingSeverity.Warning, FindingMessages.WrongWeekday),
        new(DiagnosticIds.Malformed, FindingSeverity.Warning, FindingMessages.Malformed),
        new(DiagnosticIds.UnknownShape, FindingSeverity.Warning, FindingMessages.UnknownShape),
        new(DiagnosticIds.Refused, FindingSeverity.Warning, FindingMessages.Refused),
        new(DiagnosticIds.UnexpectedField, FindingSeverity.Warning, FindingMessages.UnexpectedField),
        new(DiagnosticIds.RepeatedField, FindingSeverity.Warning, FindingMessages.RepeatedField),
        new(DiagnosticIds.MissingField, FindingSeverity.Error, FindingMessages.MissingField),
        new(DiagnosticIds.SchemaViolation, FindingSeverity.Error, FindingMessages.SchemaViolation),
        new(DiagnosticIds.UnknownField, FindingSeverity.Error, FindingMessages.UnknownField),
        new(DiagnosticIds.DanglingReference, FindingSeverity.Error, FindingMessages.DanglingReference),
        new(DiagnosticIds.Embargoed, FindingSeverity.Error, FindingMessages.Embargoed),
        new(DiagnosticIds.UnequalTranslation, FindingSeverity.Warning, FindingMessages.UnequalTranslation),
        new(DiagnosticIds.UnknownOriginal, FindingSeverity.Warning, FindingMessages.UnknownOriginal),
        new(DiagnosticIds.UnknownOptionValue, FindingSeverity.Warning, FindingMessages.UnknownOptionValue),
        new(DiagnosticIds.ManyParagraphs, FindingSeverity.Info, FindingMessages.ManyParagraphs),
        new(DiagnosticIds.NoLibrary, FindingSeverity.Warning, FindingMessages.NoLibrary),
        new(DiagnosticIds.MalformedYaml, FindingSeverity.Warning, FindingMessages.MalformedYaml),
        new(DiagnosticIds.UnexpectedYaml, FindingSeverity.Warning, FindingMessages.UnexpectedYaml),
        new(DiagnosticIds.UnknownKey, FindingSeverity.Warning, FindingMessages.UnknownKey),
        new(DiagnosticIds.RepeatedKey, FindingSeverity.Warning, FindingMessages.RepeatedKey),
        new(DiagnosticIds.UnknownYamlValue, FindingSeverity.Warning, FindingMessages.UnknownYamlValue),
        new(DiagnosticIds.DuplicateEntry, FindingSeverity.Warning, FindingMessages.DuplicateEntry),
        new(DiagnosticIds.AmbiguousAlias, FindingSeverity.Warning, FindingMessages.AmbiguousAlias),
        new(DiagnosticIds.UnmentionedEntry, FindingSeverity.Info, FindingMessages.UnmentionedEntry),
        new(DiagnosticIds.MalformedSchema, FindingSeverity.Warning, FindingMessages.MalformedSchema),
        new(DiagnosticIds.UnsupportedKeyword, FindingSeverity.Warning, FindingMessages.UnsupportedKeyword),
        new(DiagnosticIds.UnusedSchema, FindingSeverity.Warning, FindingMessages.UnusedSchema),
    ]);

    /// <summary>The id of the findings of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The id; each kind has its own.</returns>
    public static string IdOf(FindingKind kind) => kind switch
    {
        FindingKind.NoDate => DiagnosticIds.NoDate,
        FindingKind.InvalidDate => DiagnosticIds.InvalidDate,
        FindingKind.DatesDisagree => DiagnosticIds.DatesDisagree,
        FindingKind.Undecodable => DiagnosticIds.Undecodable,
        FindingKind.Binary => DiagnosticIds.Binary,
        FindingKind.AmbiguousDate => DiagnosticIds.AmbiguousDate,
        FindingKind.NearMiss => DiagnosticIds.NearMiss,
        FindingKind.WrongWeekday => DiagnosticIds.WrongWeekday,
        FindingKind.MalformedYaml => DiagnosticIds.MalformedYaml,
        FindingKind.UnexpectedYaml => DiagnosticIds.UnexpectedYaml,
        FindingKind.UnknownKey => DiagnosticIds.UnknownKey,
        FindingKind.RepeatedKey => DiagnosticIds.RepeatedKey,
        FindingKind.Malformed => DiagnosticIds.Malformed,
        FindingKind.UnknownShape => DiagnosticIds.UnknownShape,
        FindingKind.Refused => DiagnosticIds.Refused,
        FindingKind.UnexpectedField => DiagnosticIds.UnexpectedField,
        FindingKind.RepeatedField => DiagnosticIds.RepeatedField,
        FindingKind.MalformedSchema => DiagnosticIds.MalformedSchema,
        FindingKind.UnsupportedKeyword => DiagnosticIds.UnsupportedKeyword,
        FindingKind.MissingField => DiagnosticIds.MissingField,
        FindingKind.SchemaViolation => DiagnosticIds.SchemaViolation,
        FindingKind.UnknownField => DiagnosticIds.UnknownField,
        FindingKind.UnknownYamlValue => DiagnosticIds.UnknownYamlValue,
        _ => DiagnosticIds.Empty,
    };

    /// <summary>Finds what is said under an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entry, or <see langword="null"/> for an id that is not in the catalog.</returns>
    public static CatalogEntry? Find(string id)
    {
        foreach (CatalogEntry entry in All)
        {
            if (string.Equals(entry.Id, id, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
