using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static CorpusGen.Generators.Diagnostics.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with documents.</summary>
internal static class DocumentDescriptors
{
    private static readonly DiagnosticDescriptor NoDateDescriptor = new(
        NoDate,
        "Document without a date",
        "The document states no date; begin it with '[title] date YYYY-MM-DD', or begin its file name with the date",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without a date there is no Dates.Published, and expressions such as \"last week\" are not resolved.",
        DiagnosticDescriptors.Link(NoDate));

    private static readonly DiagnosticDescriptor InvalidDateDescriptor = new(
        InvalidDate,
        "Date is not a day of the calendar",
        "'{0}' is not a day of the calendar written as YYYY-MM-DD; correct it",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A date is taken only as it is written; an impossible or ambiguous one is never guessed at.",
        DiagnosticDescriptors.Link(InvalidDate));

    private static readonly DiagnosticDescriptor DatesDisagreeDescriptor = new(
        DatesDisagree,
        "Two dates of a document disagree",
        "The {1} says {0}, but the {3} says {2}; {0} is taken: correct the wrong one",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document's own date comes before the one in its path.",
        DiagnosticDescriptors.Link(DatesDisagree));

    private static readonly DiagnosticDescriptor UndecodableDescriptor = new(
        Undecodable,
        "Document cannot be decoded",
        "The text is not valid {1} from here on ({0}), and the document is left out; save the file as UTF-8",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Undecodable bytes are never replaced, because the constants would then differ from the document.",
        DiagnosticDescriptors.Link(Undecodable));

    private static readonly DiagnosticDescriptor BinaryDescriptor = new(
        Binary,
        "Document is not text",
        "The file is not text, and the document is left out; remove it from the collection",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "NUL characters in a row are found in no text.",
        DiagnosticDescriptors.Link(Binary));

    private static readonly DiagnosticDescriptor EmptyDescriptor = new(
        Empty,
        "Document without text",
        "The document has no paragraph; write its text behind the date, or set Corpus=\"none\" on its item",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document still has its id, but nothing to read.",
        DiagnosticDescriptors.Link(Empty));

    private static readonly DiagnosticDescriptor DuplicateIdDescriptor = new(
        DuplicateId,
        "Two documents have one id",
        "The id '{0}' is also that of '{1}', so this document is known as '{2}'; rename one of the files",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Documents with one id are all told apart by their folders, so that none is taken for another.",
        DiagnosticDescriptors.Link(DuplicateId));

    private static readonly DiagnosticDescriptor IdentifierRenamedDescriptor = new(
        IdentifierRenamed,
        "Document is known under another identifier",
        "The identifier '{0}' is taken by {1}, so this document is '{2}' in code; rename its file to choose another",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Two ids can give one C# identifier, because letters of either case and all punctuation count as equal.",
        DiagnosticDescriptors.Link(IdentifierRenamed));

    private static readonly DiagnosticDescriptor DuplicateFileDescriptor = new(
        DuplicateFile,
        "File is included twice",
        "The file is included more than once as an additional file; remove one of the items",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document is generated once.",
        DiagnosticDescriptors.Link(DuplicateFile));

    private static readonly DiagnosticDescriptor ReadingFailedDescriptor = new(
        ReadingFailed,
        "Document could not be read because of an error in CorpusGen",
        "Reading the document failed inside CorpusGen ({0}), and the document is left out; please report it together with the file",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "No content of a document is meant to cause this. The other documents are not affected.",
        DiagnosticDescriptors.Link(ReadingFailed));

    private static readonly DiagnosticDescriptor AmbiguousDateDescriptor = new(
        AmbiguousDate,
        "Order of day and month is ambiguous",
        "'{0}' can be read month first or day first; month first ({1}) is taken: write the month as a word, or the date as YYYY-MM-DD",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A date of the same text whose order is certain decides the others; here there is none.",
        DiagnosticDescriptors.Link(AmbiguousDate));

    private static readonly DiagnosticDescriptor NearMissDescriptor = new(
        NearMiss,
        "Name looks like a registered one",
        "'{0}' looks like the registered '{1}', but is not; did you mean '{1}'? If it is the same, add the line 'aliases: [{0}]' to that entry, else the line '- name: {0}' to the registry",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A name that differs from a registered one by a letter or two is more often misspelled than that of somebody else.",
        DiagnosticDescriptors.Link(NearMiss));

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
        AmbiguousDateDescriptor,
        NearMissDescriptor);
}
