namespace CorpusGen.Reading.Findings;

/// <summary>
/// The words of all diagnostics about documents, registries, schemas and properties, as composite format strings: builds and the
/// tool speak with one voice. Constants, because the compiler's own analyzers look into the descriptors made of them.
/// </summary>
public static class FindingMessages
{
    /// <summary>Message of CORP0001.</summary>
    public const string NoDate = "The document states no date; give it a field for the date (plain text begins with '[title] date YYYY-MM-DD'), or begin its file name with the date";

    /// <summary>Message of CORP0002.</summary>
    public const string InvalidDate = "'{0}' is not a day of the calendar written as YYYY-MM-DD; correct it";

    /// <summary>Message of CORP0003.</summary>
    public const string DatesDisagree = "The {1} says {0}, but the {3} says {2}; {0} is taken: correct the wrong one";

    /// <summary>Message of CORP0004.</summary>
    public const string Undecodable = "The text is not valid {1} from here on ({0}), and the document is left out; save the file as UTF-8";

    /// <summary>Message of CORP0005.</summary>
    public const string Binary = "The file is not text, and the document is left out; save its words as text, or remove it from the collection";

    /// <summary>Message of CORP0006.</summary>
    public const string Empty = "The document has no paragraph; write its text into the file, or set Corpus=\"none\" on its item";

    /// <summary>Message of CORP0007.</summary>
    public const string DuplicateId = "The id '{0}' is also that of '{1}', so this document is known as '{2}'; rename one of the files, or give one of the documents another id";

    /// <summary>Message of CORP0008.</summary>
    public const string IdentifierRenamed = "The identifier '{0}' is taken by {1}, so this document is '{2}' in code; rename its file to choose another";

    /// <summary>Message of CORP0009.</summary>
    public const string DuplicateFile = "The file is included more than once as an additional file; remove one of the items";

    /// <summary>Message of CORP0010.</summary>
    public const string ReadingFailed = "Reading the document failed inside CorpusGen ({0}), and the document is left out; please report it together with the file";

    /// <summary>Message of CORP0011.</summary>
    public const string AmbiguousDate = "'{0}' can be read month first or day first; month first ({1}) is taken: write the month as a word, or the date as YYYY-MM-DD";

    /// <summary>Message of CORP0012.</summary>
    public const string NearMiss = "'{0}' looks like the registered '{1}', but is not; did you mean '{1}'? If it is the same, give that entry 'aliases: [{0}]' beside its 'name:' and with the aliases it has, else add the line '- name: {0}' to the registry";

    /// <summary>Message of CORP0013.</summary>
    public const string WrongWeekday = "'{0}' contradicts itself: {1} is a {2}; correct the weekday or the date";

    /// <summary>Message of CORP0201.</summary>
    public const string Malformed = "The {0} is not well-formed here, and the document is left out: {1}; correct it";

    /// <summary>Message of CORP0202.</summary>
    public const string UnknownShape = "The {0} is not known as a document and is left out; expected is {1}; or set Corpus=\"none\" on the item of the file";

    /// <summary>Message of CORP0203.</summary>
    public const string Refused = "The {0} is refused here, and the document is left out: {1}; write it out in full";

    /// <summary>Message of CORP0204.</summary>
    public const string UnexpectedField = "The field '{0}' should hold {1}; what stands here is passed over: correct it";

    /// <summary>Message of CORP0205.</summary>
    public const string RepeatedField = "The field '{0}' stands twice; only the first is taken: remove one";

    /// <summary>Message of CORP0301.</summary>
    public const string MissingField = "The document has no field '{0}', which the schema of its collection requires; add it";

    /// <summary>Message of CORP0302.</summary>
    public const string SchemaViolation = "The field '{0}' holds '{1}'; the schema allows {2}";

    /// <summary>Message of CORP0303.</summary>
    public const string UnknownField = "The schema has no field '{0}' and allows no others: {1}";

    /// <summary>Message of CORP0304.</summary>
    public const string DanglingReference = "The field '{0}' names the document '{1}', which '{2}' does not have; {3}";

    /// <summary>Message of CORP0305.</summary>
    public const string Embargoed = "The document must not be published until {0}, and this project can be packed; leave the document out, or set the property CorpusGenToday to {0} or later";

    /// <summary>Message of CORP0306.</summary>
    public const string UnequalTranslation = "The document translates '{0}', but the numbers of paragraphs differ: {1} here, {2} there; bring them into line";

    /// <summary>Message of CORP0307.</summary>
    public const string UnknownOriginal = "The document says that it translates '{0}', which no document of the collection is; correct translationOf";

    /// <summary>Message of CORP1001.</summary>
    public const string UnknownOptionValue = "'{0}' is not a value of the MSBuild property '{1}'; write {2} (now taken as '{3}')";

    /// <summary>Message of CORP1002.</summary>
    public const string ManyParagraphs = "{0} documents with {1} paragraphs become constants; the MSBuild property CorpusGenParagraphs=false leaves the paragraphs to All and saves about half of what the documents cost the compiler";

    /// <summary>Message of CORP1003.</summary>
    public const string NoLibrary = "The library CorpusGen is not referenced, so that constants alone are generated, without All, Document and Quote; let the reference to the package include 'compile' and 'runtime'";

    /// <summary>Message of CORP1101.</summary>
    public const string MalformedYaml = "The file is not well-formed YAML here: {0}; correct it";

    /// <summary>Message of CORP1102.</summary>
    public const string UnexpectedYaml = "Here {0} was expected; what stands here is passed over";

    /// <summary>Message of CORP1103.</summary>
    public const string UnknownKey = "The key '{0}' is not known and is passed over: {1}";

    /// <summary>Message of CORP1104.</summary>
    public const string RepeatedKey = "The key '{0}' stands twice; only the first is taken: remove one";

    /// <summary>Message of CORP1105.</summary>
    public const string UnknownYamlValue = "'{0}' is no value of '{1}': {2}";

    /// <summary>Message of CORP1106.</summary>
    public const string DuplicateEntry = "'{0}' is registered more than once; merge the entries";

    /// <summary>Message of CORP1107.</summary>
    public const string AmbiguousAlias = "The name '{0}' belongs to {1}; mentions of it go to the one that the document names more fully: remove it from all but one to be sure";

    /// <summary>Message of CORP1108.</summary>
    public const string UnmentionedEntry = "No document mentions '{0}'; check the spelling, or remove the entry";

    /// <summary>Message of CORP1201.</summary>
    public const string MalformedSchema = "The schema is not well-formed here, and nothing is checked against it: {0}; correct it";

    /// <summary>Message of CORP1202.</summary>
    public const string UnsupportedKeyword = "The keyword '{0}' is not checked: {1}";

    /// <summary>Message of CORP1203.</summary>
    public const string UnusedSchema = "Nothing is checked against the schema, as {0}; name the file after its collection, or remove it";
}
