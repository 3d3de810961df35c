namespace CorpusGen.Generators.Diagnostics;

/// <summary>The ids of all diagnostics. CORP0xxx speak of documents, CORP02xx of their formats, CORP03xx of what
/// collections ask of them, CORP10xx of the
/// configuration, CORP11xx of registries, CORP12xx of schemas, CORP2xxx (in the targets) of the build.</summary>
internal static class DiagnosticIds
{
    internal const string NoDate = "CORP0001";
    internal const string InvalidDate = "CORP0002";
    internal const string DatesDisagree = "CORP0003";
    internal const string Undecodable = "CORP0004";
    internal const string Binary = "CORP0005";
    internal const string Empty = "CORP0006";
    internal const string DuplicateId = "CORP0007";
    internal const string IdentifierRenamed = "CORP0008";
    internal const string DuplicateFile = "CORP0009";
    internal const string ReadingFailed = "CORP0010";
    internal const string AmbiguousDate = "CORP0011";
    internal const string NearMiss = "CORP0012";
    internal const string Malformed = "CORP0201";
    internal const string UnknownShape = "CORP0202";
    internal const string Refused = "CORP0203";
    internal const string UnexpectedField = "CORP0204";
    internal const string RepeatedField = "CORP0205";
    internal const string MissingField = "CORP0301";
    internal const string SchemaViolation = "CORP0302";
    internal const string UnknownField = "CORP0303";
    internal const string DanglingReference = "CORP0304";
    internal const string Embargoed = "CORP0305";
    internal const string UnequalTranslation = "CORP0306";
    internal const string UnknownOriginal = "CORP0307";
    internal const string UnknownOptionValue = "CORP1001";
    internal const string ManyParagraphs = "CORP1002";
    internal const string MalformedYaml = "CORP1101";
    internal const string UnexpectedYaml = "CORP1102";
    internal const string UnknownKey = "CORP1103";
    internal const string RepeatedKey = "CORP1104";
    internal const string UnknownYamlValue = "CORP1105";
    internal const string DuplicateEntry = "CORP1106";
    internal const string AmbiguousAlias = "CORP1107";
    internal const string UnmentionedEntry = "CORP1108";
    internal const string MalformedSchema = "CORP1201";
    internal const string UnsupportedKeyword = "CORP1202";
}
