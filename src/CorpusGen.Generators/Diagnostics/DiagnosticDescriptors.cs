using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>The descriptors of all diagnostics; the README explains each under its id.</summary>
internal static class DiagnosticDescriptors
{
    internal const string Category = "CorpusGen";
    private const string HelpLink = "https://github.com/corpusgen/corpusgen/blob/main/README.md#";

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = DocumentDescriptors.All.AddRange(FormatDescriptors.All).AddRange(CollectionDescriptors.All).AddRange(ConfigurationDescriptors.All).AddRange(Locking.LockDescriptors.All);

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
