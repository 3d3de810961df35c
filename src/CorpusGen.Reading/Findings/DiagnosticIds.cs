namespace CorpusGen.Reading.Findings;

/// <summary>
/// The ids of all diagnostics that need no C#. CORP0xxx speak of documents, CORP02xx of their formats, CORP03xx of what collections
/// ask of them, CORP10xx of the configuration, CORP11xx of registries, CORP12xx of schemas, CORP2xxx (in the targets) of the build.
/// </summary>
public static class DiagnosticIds
{
    /// <summary>The id of <see cref="FindingMessages.NoDate"/>.</summary>
    public const string NoDate = "CORP0001";

    /// <summary>The id of <see cref="FindingMessages.InvalidDate"/>.</summary>
    public const string InvalidDate = "CORP0002";

    /// <summary>The id of <see cref="FindingMessages.DatesDisagree"/>.</summary>
    public const string DatesDisagree = "CORP0003";

    /// <summary>The id of <see cref="FindingMessages.Undecodable"/>.</summary>
    public const string Undecodable = "CORP0004";

    /// <summary>The id of <see cref="FindingMessages.Binary"/>.</summary>
    public const string Binary = "CORP0005";

    /// <summary>The id of <see cref="FindingMessages.Empty"/>.</summary>
    public const string Empty = "CORP0006";

    /// <summary>The id of <see cref="FindingMessages.DuplicateId"/>.</summary>
    public const string DuplicateId = "CORP0007";

    /// <summary>The id of <see cref="FindingMessages.IdentifierRenamed"/>.</summary>
    public const string IdentifierRenamed = "CORP0008";

    /// <summary>The id of <see cref="FindingMessages.DuplicateFile"/>.</summary>
    public const string DuplicateFile = "CORP0009";

    /// <summary>The id of <see cref="FindingMessages.ReadingFailed"/>.</summary>
    public const string ReadingFailed = "CORP0010";

    /// <summary>The id of <see cref="FindingMessages.AmbiguousDate"/>.</summary>
    public const string AmbiguousDate = "CORP0011";

    /// <summary>The id of <see cref="FindingMessages.NearMiss"/>.</summary>
    public const string NearMiss = "CORP0012";

    /// <summary>The id of <see cref="FindingMessages.WrongWeekday"/>.</summary>
    public const string WrongWeekday = "CORP0013";

    /// <summary>The id of <see cref="FindingMessages.Malformed"/>.</summary>
    public const string Malformed = "CORP0201";

    /// <summary>The id of <see cref="FindingMessages.UnknownShape"/>.</summary>
    public const string UnknownShape = "CORP0202";

    /// <summary>The id of <see cref="FindingMessages.Refused"/>.</summary>
    public const string Refused = "CORP0203";

    /// <summary>The id of <see cref="FindingMessages.UnexpectedField"/>.</summary>
    public const string UnexpectedField = "CORP0204";

    /// <summary>The id of <see cref="FindingMessages.RepeatedField"/>.</summary>
    public const string RepeatedField = "CORP0205";

    /// <summary>The id of <see cref="FindingMessages.MissingField"/>.</summary>
    public const string MissingField = "CORP0301";

    /// <summary>The id of <see cref="FindingMessages.SchemaViolation"/>.</summary>
    public const string SchemaViolation = "CORP0302";

    /// <summary>The id of <see cref="FindingMessages.UnknownField"/>.</summary>
    public const string UnknownField = "CORP0303";

    /// <summary>The id of <see cref="FindingMessages.DanglingReference"/>.</summary>
    public const string DanglingReference = "CORP0304";

    /// <summary>The id of <see cref="FindingMessages.Embargoed"/>.</summary>
    public const string Embargoed = "CORP0305";

    /// <summary>The id of <see cref="FindingMessages.UnequalTranslation"/>.</summary>
    public const string UnequalTranslation = "CORP0306";

    /// <summary>The id of <see cref="FindingMessages.UnknownOriginal"/>.</summary>
    public const string UnknownOriginal = "CORP0307";

    /// <summary>The id of <see cref="FindingMessages.UnknownOptionValue"/>.</summary>
    public const string UnknownOptionValue = "CORP1001";

    /// <summary>The id of <see cref="FindingMessages.ManyParagraphs"/>.</summary>
    public const string ManyParagraphs = "CORP1002";

    /// <summary>The id of <see cref="FindingMessages.NoLibrary"/>.</summary>
    public const string NoLibrary = "CORP1003";

    /// <summary>The id of <see cref="FindingMessages.MalformedYaml"/>.</summary>
    public const string MalformedYaml = "CORP1101";

    /// <summary>The id of <see cref="FindingMessages.UnexpectedYaml"/>.</summary>
    public const string UnexpectedYaml = "CORP1102";

    /// <summary>The id of <see cref="FindingMessages.UnknownKey"/>.</summary>
    public const string UnknownKey = "CORP1103";

    /// <summary>The id of <see cref="FindingMessages.RepeatedKey"/>.</summary>
    public const string RepeatedKey = "CORP1104";

    /// <summary>The id of <see cref="FindingMessages.UnknownYamlValue"/>.</summary>
    public const string UnknownYamlValue = "CORP1105";

    /// <summary>The id of <see cref="FindingMessages.DuplicateEntry"/>.</summary>
    public const string DuplicateEntry = "CORP1106";

    /// <summary>The id of <see cref="FindingMessages.AmbiguousAlias"/>.</summary>
    public const string AmbiguousAlias = "CORP1107";

    /// <summary>The id of <see cref="FindingMessages.UnmentionedEntry"/>.</summary>
    public const string UnmentionedEntry = "CORP1108";

    /// <summary>The id of <see cref="FindingMessages.MalformedSchema"/>.</summary>
    public const string MalformedSchema = "CORP1201";

    /// <summary>The id of <see cref="FindingMessages.UnsupportedKeyword"/>.</summary>
    public const string UnsupportedKeyword = "CORP1202";

    /// <summary>The id of <see cref="FindingMessages.UnusedSchema"/>.</summary>
    public const string UnusedSchema = "CORP1203";
}
