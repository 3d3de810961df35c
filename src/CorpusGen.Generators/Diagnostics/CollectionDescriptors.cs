using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static CorpusGen.Generators.Diagnostics.DiagnosticIds;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>What can be wrong with a document as a member of its collection, and with the schema of one.</summary>
internal static class CollectionDescriptors
{
    private static readonly DiagnosticDescriptor MissingFieldDescriptor = new(
        MissingField,
        "Required field is missing",
        "The document has no field '{0}', which the schema of its collection requires; add it",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A schema is a promise to all code that reads the collection.",
        DiagnosticDescriptors.Link(MissingField));

    private static readonly DiagnosticDescriptor SchemaViolationDescriptor = new(
        SchemaViolation,
        "Value is not what the schema allows",
        "The field '{0}' holds '{1}'; the schema allows {2}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A value is judged by how it is written.",
        DiagnosticDescriptors.Link(SchemaViolation));

    private static readonly DiagnosticDescriptor UnknownFieldDescriptor = new(
        UnknownField,
        "Field is not in the schema",
        "The schema has no field '{0}' and allows no others: {1}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The schema says additionalProperties: false.",
        DiagnosticDescriptors.Link(UnknownField));

    private static readonly DiagnosticDescriptor DanglingReferenceDescriptor = new(
        DanglingReference,
        "Referenced document does not exist",
        "The field '{0}' names the document '{1}', which '{2}' does not have; {3}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "References between documents are links between types, so that none can dangle.",
        DiagnosticDescriptors.Link(DanglingReference));

    private static readonly DiagnosticDescriptor EmbargoedDescriptor = new(
        Embargoed,
        "Document is embargoed",
        "The document must not be published until {0}, and this project can be packed; leave the document out, or set the property CorpusGenToday to {0} or later",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The day is taken from a property, never from the clock, so that a build gives the same result on any day.",
        DiagnosticDescriptors.Link(Embargoed));

    private static readonly DiagnosticDescriptor UnequalTranslationDescriptor = new(
        UnequalTranslation,
        "Translation has another number of paragraphs",
        "The document translates '{0}', but has {1} paragraphs where that has {2}; bring them into line",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Original and translation are aligned by the numbers of their paragraphs.",
        DiagnosticDescriptors.Link(UnequalTranslation));

    private static readonly DiagnosticDescriptor UnknownOriginalDescriptor = new(
        UnknownOriginal,
        "Translated document does not exist",
        "The document says that it translates '{0}', which no document of the collection is; correct translationOf",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A translation names its original by its id.",
        DiagnosticDescriptors.Link(UnknownOriginal));

    private static readonly DiagnosticDescriptor MalformedSchemaDescriptor = new(
        MalformedSchema,
        "Schema is not well-formed",
        "The schema is not well-formed here, and nothing is checked against it: {0}; correct it",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The README shows the shape of a schema.",
        DiagnosticDescriptors.Link(MalformedSchema));

    private static readonly DiagnosticDescriptor UnsupportedKeywordDescriptor = new(
        UnsupportedKeyword,
        "Schema asks for a check that is not made",
        "The keyword '{0}' is not checked: {1}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A check that is silently not made would be taken for one that passed.",
        DiagnosticDescriptors.Link(UnsupportedKeyword));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MissingFieldDescriptor,
        SchemaViolationDescriptor,
        UnknownFieldDescriptor,
        DanglingReferenceDescriptor,
        EmbargoedDescriptor,
        UnequalTranslationDescriptor,
        UnknownOriginalDescriptor,
        MalformedSchemaDescriptor,
        UnsupportedKeywordDescriptor);
}
