using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static CorpusGen.Generators.Diagnostics.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>The descriptors of all diagnostics; the README explains each under its id.</summary>
internal static class DiagnosticDescriptors
{
    internal const string Category = "CorpusGen";
    private const string HelpLink = "https://github.com/corpusgen/corpusgen/blob/main/README.md#";

    private static readonly DiagnosticDescriptor NoDateDescriptor = new(
        NoDate,
        "Document without a date",
        "The document states no date; begin it with '[title] date YYYY-MM-DD', or begin its file name with the date",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without a date there is no Dates.Published, and expressions such as \"last week\" are not resolved.",
        Link(NoDate));

    private static readonly DiagnosticDescriptor InvalidDateDescriptor = new(
        InvalidDate,
        "Date is not a day of the calendar",
        "'{0}' is not a day of the calendar written as YYYY-MM-DD; correct it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A date is taken only as it is written; an impossible or ambiguous one is never guessed at.",
        Link(InvalidDate));

    private static readonly DiagnosticDescriptor DatesDisagreeDescriptor = new(
        DatesDisagree,
        "Two dates of a document disagree",
        "The {1} says {0}, but the {3} says {2}; {0} is taken: correct the wrong one",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document's own date comes before the one in its path.",
        Link(DatesDisagree));

    private static readonly DiagnosticDescriptor UndecodableDescriptor = new(
        Undecodable,
        "Document cannot be decoded",
        "The text is not valid {1} from here on ({0}), and the document is left out; save the file as UTF-8",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Undecodable bytes are never replaced, because the constants would then differ from the document.",
        Link(Undecodable));

    private static readonly DiagnosticDescriptor BinaryDescriptor = new(
        Binary,
        "Document is not text",
        "The file is not text, and the document is left out; remove it from the collection",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "NUL characters in a row are found in no text.",
        Link(Binary));

    private static readonly DiagnosticDescriptor EmptyDescriptor = new(
        Empty,
        "Document without text",
        "The document has no paragraph; write its text behind the date, or set Corpus=\"none\" on its item",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document still has its id, but nothing to read.",
        Link(Empty));

    private static readonly DiagnosticDescriptor DuplicateIdDescriptor = new(
        DuplicateId,
        "Two documents have one id",
        "The id '{0}' is also that of '{1}', so this document is known as '{2}'; rename one of the files",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Documents with one id are all told apart by their folders, so that none is taken for another.",
        Link(DuplicateId));

    private static readonly DiagnosticDescriptor IdentifierRenamedDescriptor = new(
        IdentifierRenamed,
        "Document is known under another identifier",
        "The identifier '{0}' is taken by {1}, so this document is '{2}' in code; rename its file to choose another",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Two ids can give one C# identifier, because letters of either case and all punctuation count as equal.",
        Link(IdentifierRenamed));

    private static readonly DiagnosticDescriptor DuplicateFileDescriptor = new(
        DuplicateFile,
        "File is included twice",
        "The file is included more than once as an additional file; remove one of the items",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document is generated once.",
        Link(DuplicateFile));

    private static readonly DiagnosticDescriptor ReadingFailedDescriptor = new(
        ReadingFailed,
        "Document could not be read because of an error in CorpusGen",
        "Reading the document failed inside CorpusGen ({0}), and the document is left out; please report it together with the file",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "No content of a document is meant to cause this. The other documents are not affected.",
        Link(ReadingFailed));

    private static readonly DiagnosticDescriptor UnknownOptionValueDescriptor = new(
        UnknownOptionValue,
        "Unknown value of a CorpusGen property",
        "'{0}' is not a value of the MSBuild property '{1}'; write {2} (now taken as '{3}')",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An unknown value is taken as the default.",
        Link(UnknownOptionValue),
        WellKnownDiagnosticTags.CompilationEnd);

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoDateDescriptor,
        InvalidDateDescriptor,
        DatesDisagreeDescriptor,
        UndecodableDescriptor,
        BinaryDescriptor,
        EmptyDescriptor,
        DuplicateIdDescriptor,
        IdentifierRenamedDescriptor,
        DuplicateFileDescriptor,
        ReadingFailedDescriptor,
        UnknownOptionValueDescriptor);

    internal static DiagnosticDescriptor? Find(string id)
    {
        foreach (DiagnosticDescriptor descriptor in All)
        {
            if (descriptor.Id == id)
            {
                return descriptor;
            }
        }

        return null;
    }

    internal static string Link(string id) => HelpLink + id.ToLowerInvariant();
}
