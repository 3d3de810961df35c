using System.Collections.Immutable;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Quotes;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Locking;

/// <summary>The descriptors of lock files; the README explains each under its id.</summary>
internal static class LockDescriptors
{
    private static readonly DiagnosticDescriptor ChangedSinceLock = new(
        QuoteDiagnosticIds.ChangedSinceLock,
        "Document has changed since the lock",
        "Since the lock: {0}; run \"corpusgen lock\" when the code fits",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Paragraphs are compared by their words; typography does not count.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.ChangedSinceLock));

    private static readonly DiagnosticDescriptor BadLockLine = new(
        QuoteDiagnosticIds.BadLockLine,
        "Line is none of a lock file",
        "The line is none of a lock file and is left out; run \"corpusgen lock\" again",
        DiagnosticDescriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Lock files are written by the tool; a merge may have left its marks.",
        DiagnosticDescriptors.Link(QuoteDiagnosticIds.BadLockLine));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(ChangedSinceLock, BadLockLine);
}
