using System.Collections.Immutable;
using CorpusGen.Reading.Findings;
using Microsoft.CodeAnalysis;
using static CorpusGen.Reading.Findings.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with a document as a file of its format.</summary>
internal static class FormatDescriptors
{
    private static readonly DiagnosticDescriptor MalformedDescriptor = new(
        Malformed,
        "Document is not well-formed",
        FindingMessages.Malformed,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is not well-formed is never guessed at, because the constants could then differ from the document.",
        DiagnosticDescriptors.Link(Malformed));

    private static readonly DiagnosticDescriptor UnknownShapeDescriptor = new(
        UnknownShape,
        "File has no shape of a document",
        FindingMessages.UnknownShape,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A file is read as what it says it is, never as what it might be.",
        DiagnosticDescriptors.Link(UnknownShape));

    private static readonly DiagnosticDescriptor RefusedDescriptor = new(
        Refused,
        "Document goes beyond a limit",
        FindingMessages.Refused,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The limits keep a document from exhausting the compiler or reaching outside its own file.",
        DiagnosticDescriptors.Link(Refused));

    private static readonly DiagnosticDescriptor UnexpectedFieldDescriptor = new(
        UnexpectedField,
        "Unexpected value in the head data",
        FindingMessages.UnexpectedField,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A field with a known name is read for what the name promises.",
        DiagnosticDescriptors.Link(UnexpectedField));

    private static readonly DiagnosticDescriptor RepeatedFieldDescriptor = new(
        RepeatedField,
        "Repeated field in the head data",
        FindingMessages.RepeatedField,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Formats forbid repeated fields, and readers disagree on which one counts.",
        DiagnosticDescriptors.Link(RepeatedField));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MalformedDescriptor,
        UnknownShapeDescriptor,
        RefusedDescriptor,
        UnexpectedFieldDescriptor,
        RepeatedFieldDescriptor);
}
