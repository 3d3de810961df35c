using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Turns what the readers found into diagnostics.</summary>
internal static class FindingDiagnostics
{
    internal static DiagnosticInfo Of(Finding finding, string path, DocumentText text) =>
        new(IdOf(finding.Kind), LocationInfo.Of(path, text, finding.Span), finding.Arguments);

    private static string IdOf(FindingKind kind) => kind switch
    {
        FindingKind.NoDate => DiagnosticIds.NoDate,
        FindingKind.InvalidDate => DiagnosticIds.InvalidDate,
        FindingKind.DatesDisagree => DiagnosticIds.DatesDisagree,
        FindingKind.Undecodable => DiagnosticIds.Undecodable,
        FindingKind.Binary => DiagnosticIds.Binary,
        FindingKind.AmbiguousDate => DiagnosticIds.AmbiguousDate,
        FindingKind.NearMiss => DiagnosticIds.NearMiss,
        FindingKind.MalformedYaml => DiagnosticIds.MalformedYaml,
        FindingKind.UnexpectedYaml => DiagnosticIds.UnexpectedYaml,
        FindingKind.UnknownKey => DiagnosticIds.UnknownKey,
        FindingKind.RepeatedKey => DiagnosticIds.RepeatedKey,
        FindingKind.Malformed => DiagnosticIds.Malformed,
        FindingKind.UnknownShape => DiagnosticIds.UnknownShape,
        FindingKind.Refused => DiagnosticIds.Refused,
        FindingKind.UnexpectedField => DiagnosticIds.UnexpectedField,
        FindingKind.RepeatedField => DiagnosticIds.RepeatedField,
        FindingKind.MissingField => DiagnosticIds.MissingField,
        FindingKind.SchemaViolation => DiagnosticIds.SchemaViolation,
        FindingKind.UnknownField => DiagnosticIds.UnknownField,
        FindingKind.MalformedSchema => DiagnosticIds.MalformedSchema,
        FindingKind.UnsupportedKeyword => DiagnosticIds.UnsupportedKeyword,
        FindingKind.UnknownYamlValue => DiagnosticIds.UnknownYamlValue,
        _ => DiagnosticIds.Empty,
    };
}
