using System.Collections.Immutable;
using CorpusGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Quotes;

/// <summary>The descriptors of citations; the README explains each under its id.</summary>
internal static class CitationDescriptors
{
    internal static readonly DiagnosticDescriptor Changed = new(
        QuoteDiagnosticIds.Changed,
        "Cited paragraph has changed",
        "Paragraph {1} of '{0}' is not what this was written against: {2}; check the code and accept the new text by Pin = \"{3}\"",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The pin is the hash of the paragraph's words. With a lock file the message shows the words that changed.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Changed));

    internal static readonly DiagnosticDescriptor Moved = new(
        QuoteDiagnosticIds.Moved,
        "Cited paragraph has moved",
        "The cited paragraph of '{0}' is now {1}{2}; cite that",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The words of the pin were found in another paragraph of the document.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Moved));

    internal static readonly DiagnosticDescriptor Gone = new(
        QuoteDiagnosticIds.Gone,
        "Cited paragraph is gone",
        "'{0}' no longer has the cited paragraph; the nearest that remains is {1}: \"{2}\"",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Neither the words nor the number of the citation are in the document.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.Gone));

    internal static readonly DiagnosticDescriptor NoPin = new(
        QuoteDiagnosticIds.NoPin,
        "Citation has no pin",
        "The citation of {1} of '{0}' has no pin, so a change goes unnoticed; add Pin = \"{2}\"",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The pin is the hash of the paragraph's words; the code fix adds it.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.NoPin));

    internal static readonly DiagnosticDescriptor NotAParagraph = new(
        QuoteDiagnosticIds.NotAParagraph,
        "Cited text is not a paragraph",
        "'{0}' is not the constant of a paragraph, so nothing is checked; write Articles.SomeDocument.Paragraphs.P1",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The attribute needs the constant itself, not a copy of it.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.NotAParagraph));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(Changed, Moved, Gone, NoPin, NotAParagraph);
}
