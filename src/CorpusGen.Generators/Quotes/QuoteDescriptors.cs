using System.Collections.Immutable;
using CorpusGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Quotes;

/// <summary>The descriptors of what code says about documents; the README explains each under its id.</summary>
internal static class QuoteDescriptors
{
    internal static readonly DiagnosticDescriptor Verified = new(
        QuoteDiagnosticIds.Verified,
        "Quotation is verified",
        "Paragraph {0} of '{1}' says these words",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "Enable it to see the paragraph of each quotation.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Verified));

    internal static readonly DiagnosticDescriptor Elsewhere = new(
        QuoteDiagnosticIds.Elsewhere,
        "Quotation is from another document",
        "'{0}' does not say these words, but paragraph {2} of '{1}' does; quote that document",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The words were found as quoted in another document of the project or of the quoted document's assembly.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Elsewhere));

    internal static readonly DiagnosticDescriptor Altered = new(
        QuoteDiagnosticIds.Altered,
        "Quotation is altered",
        "'{0}' does not say this; paragraph {1} says \"{2}\": {3}",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Words, their order, their case and punctuation must be the document's. Mark a cut by [\u2026] and your own words by brackets.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Altered));

    internal static readonly DiagnosticDescriptor Absent = new(
        QuoteDiagnosticIds.Absent,
        "Quotation is absent",
        "'{0}' says nothing like these words; correct the quotation or name the document that says them",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "No passage of the document shares more than half of the words.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Absent));

    internal static readonly DiagnosticDescriptor NotConstant = new(
        QuoteDiagnosticIds.NotConstant,
        "Quotation is not a constant",
        "The words are known only when the program runs, so nothing is proven; use a constant, or call Document.FindQuote",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Literals, constants of any file, their concatenations and interpolations are constants.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.NotConstant));

    internal static readonly DiagnosticDescriptor NotADocument = new(
        QuoteDiagnosticIds.NotADocument,
        "Quoted type is not a document",
        "'{0}' is not the generated type of a document; write typeof(Articles.SomeDocument)",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Documents are the types inside the generated collection classes.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.NotADocument));

    internal static readonly DiagnosticDescriptor Unknown = new(
        QuoteDiagnosticIds.Unknown,
        "Quoted words are not at hand",
        "The project of '{0}' has no constants of paragraphs, so nothing is proven here; quote in that project, or build it with CorpusGenParagraphs=true",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Other projects see the words of a document by its constants only.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Unknown));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(Verified, Elsewhere, Altered, Absent, NotConstant, NotADocument, Unknown);
}
