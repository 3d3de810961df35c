using System.Collections.Immutable;
using CorpusGen.Reading.Findings;
using Microsoft.CodeAnalysis;
using static CorpusGen.Reading.Findings.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with documents.</summary>
internal static class DocumentDescriptors
{
    private static readonly DiagnosticDescriptor NoDateDescriptor = new(
        NoDate,
        "Document without a date",
        FindingMessages.NoDate,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without a date there is no Dates.Published, and expressions such as \"last week\" are not resolved.",
        DiagnosticDescriptors.Link(NoDate));

    private static readonly DiagnosticDescriptor InvalidDateDescriptor = new(
        InvalidDate,
        "Date is not a day of the calendar",
        FindingMessages.InvalidDate,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A date is taken only as it is written; an impossible or ambiguous one is never guessed at.",
        DiagnosticDescriptors.Link(InvalidDate));

    private static readonly DiagnosticDescriptor DatesDisagreeDescriptor = new(
        DatesDisagree,
        "Two dates of a document disagree",
        FindingMessages.DatesDisagree,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document's own date comes before the one in its path.",
        DiagnosticDescriptors.Link(DatesDisagree));

    private static readonly DiagnosticDescriptor UndecodableDescriptor = new(
        Undecodable,
        "Document cannot be decoded",
        FindingMessages.Undecodable,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Undecodable bytes are never replaced, because the constants would then differ from the document.",
        DiagnosticDescriptors.Link(Undecodable));

    private static readonly DiagnosticDescriptor BinaryDescriptor = new(
        Binary,
        "Document is not text",
        FindingMessages.Binary,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "NUL characters in a row are found in no text.",
        DiagnosticDescriptors.Link(Binary));

    private static readonly DiagnosticDescriptor EmptyDescriptor = new(
        Empty,
        "Document without text",
        FindingMessages.Empty,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document still has its id, but nothing to read.",
        DiagnosticDescriptors.Link(Empty));

    private static readonly DiagnosticDescriptor DuplicateIdDescriptor = new(
        DuplicateId,
        "Two documents have one id",
        FindingMessages.DuplicateId,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Documents with one id are all told apart by their folders, so that none is taken for another.",
        DiagnosticDescriptors.Link(DuplicateId));

    private static readonly DiagnosticDescriptor IdentifierRenamedDescriptor = new(
        IdentifierRenamed,
        "Document is known under another identifier",
        FindingMessages.IdentifierRenamed,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Two ids can give one C# identifier, because letters of either case and all punctuation count as equal.",
        DiagnosticDescriptors.Link(IdentifierRenamed));

    private static readonly DiagnosticDescriptor DuplicateFileDescriptor = new(
        DuplicateFile,
        "File is included twice",
        FindingMessages.DuplicateFile,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The document is generated once.",
        DiagnosticDescriptors.Link(DuplicateFile));

    private static readonly DiagnosticDescriptor ReadingFailedDescriptor = new(
        ReadingFailed,
        "Document could not be read because of an error in CorpusGen",
        FindingMessages.ReadingFailed,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "No content of a document is meant to cause this. The other documents are not affected.",
        DiagnosticDescriptors.Link(ReadingFailed));

    private static readonly DiagnosticDescriptor AmbiguousDateDescriptor = new(
        AmbiguousDate,
        "Order of day and month is ambiguous",
        FindingMessages.AmbiguousDate,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A date of the same text whose order is certain decides the others; here there is none.",
        DiagnosticDescriptors.Link(AmbiguousDate));

    private static readonly DiagnosticDescriptor NearMissDescriptor = new(
        NearMiss,
        "Name looks like a registered one",
        FindingMessages.NearMiss,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A name that differs from a registered one by a letter or two is more often misspelled than that of somebody else.",
        DiagnosticDescriptors.Link(NearMiss));

    private static readonly DiagnosticDescriptor WrongWeekdayDescriptor = new(
        WrongWeekday,
        "Date names another weekday than it has",
        FindingMessages.WrongWeekday,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Only dates that are written in full, with their year, are held against the calendar.",
        DiagnosticDescriptors.Link(WrongWeekday));

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
        NearMissDescriptor,
        WrongWeekdayDescriptor);
}
