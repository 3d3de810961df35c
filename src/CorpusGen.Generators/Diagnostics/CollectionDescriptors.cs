using System.Collections.Immutable;
using CorpusGen.Reading.Findings;
using Microsoft.CodeAnalysis;
using static CorpusGen.Reading.Findings.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with a document as a member of its collection, and with the schema of one.</summary>
internal static class CollectionDescriptors
{
    private static readonly DiagnosticDescriptor MissingFieldDescriptor = new(
        MissingField,
        "Required field is missing",
        FindingMessages.MissingField,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A schema is a promise to all code that reads the collection.",
        DiagnosticDescriptors.Link(MissingField));

    private static readonly DiagnosticDescriptor SchemaViolationDescriptor = new(
        SchemaViolation,
        "Value is not what the schema allows",
        FindingMessages.SchemaViolation,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A value is judged by how it is written.",
        DiagnosticDescriptors.Link(SchemaViolation));

    private static readonly DiagnosticDescriptor UnknownFieldDescriptor = new(
        UnknownField,
        "Field is not in the schema",
        FindingMessages.UnknownField,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The schema says additionalProperties: false.",
        DiagnosticDescriptors.Link(UnknownField));

    private static readonly DiagnosticDescriptor DanglingReferenceDescriptor = new(
        DanglingReference,
        "Referenced document does not exist",
        FindingMessages.DanglingReference,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "References between documents are links between types, so that none can dangle.",
        DiagnosticDescriptors.Link(DanglingReference));

    private static readonly DiagnosticDescriptor EmbargoedDescriptor = new(
        Embargoed,
        "Document is embargoed",
        FindingMessages.Embargoed,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The day is taken from a property, never from the clock, so that a build gives the same result on any day.",
        DiagnosticDescriptors.Link(Embargoed));

    private static readonly DiagnosticDescriptor UnequalTranslationDescriptor = new(
        UnequalTranslation,
        "Translation has another number of paragraphs",
        FindingMessages.UnequalTranslation,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Original and translation are aligned by the numbers of their paragraphs.",
        DiagnosticDescriptors.Link(UnequalTranslation));

    private static readonly DiagnosticDescriptor UnknownOriginalDescriptor = new(
        UnknownOriginal,
        "Translated document does not exist",
        FindingMessages.UnknownOriginal,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A translation names its original by its id.",
        DiagnosticDescriptors.Link(UnknownOriginal));

    private static readonly DiagnosticDescriptor MalformedSchemaDescriptor = new(
        MalformedSchema,
        "Schema is not well-formed",
        FindingMessages.MalformedSchema,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The README shows the shape of a schema.",
        DiagnosticDescriptors.Link(MalformedSchema));

    private static readonly DiagnosticDescriptor UnsupportedKeywordDescriptor = new(
        UnsupportedKeyword,
        "Schema asks for a check that is not made",
        FindingMessages.UnsupportedKeyword,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A check that is silently not made would be taken for one that passed.",
        DiagnosticDescriptors.Link(UnsupportedKeyword));

    private static readonly DiagnosticDescriptor UnusedSchemaDescriptor = new(
        UnusedSchema,
        "Schema is of no collection",
        FindingMessages.UnusedSchema,
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A schema is for the collection that its item or its file name says; a collection has one.",
        DiagnosticDescriptors.Link(UnusedSchema));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MissingFieldDescriptor,
        SchemaViolationDescriptor,
        UnknownFieldDescriptor,
        DanglingReferenceDescriptor,
        EmbargoedDescriptor,
        UnequalTranslationDescriptor,
        UnknownOriginalDescriptor,
        MalformedSchemaDescriptor,
        UnsupportedKeywordDescriptor,
        UnusedSchemaDescriptor);
}
