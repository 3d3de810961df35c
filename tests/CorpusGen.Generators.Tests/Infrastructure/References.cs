using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>What the compilations of tests refer to.</summary>
internal static class References
{
    /// <summary>The framework of the tests, and the run-time library.</summary>
    internal static ImmutableArray<MetadataReference> Latest { get; } = Load(
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "CorpusGen.dll"));

    /// <summary>netstandard2.0, and the run-time library built for it.</summary>
    internal static ImmutableArray<MetadataReference> NetStandard { get; } =
        Load(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll"));

    private static ImmutableArray<MetadataReference> Load(System.Collections.Generic.IEnumerable<string> paths) =>
        paths.OrderBy(static path => path, StringComparer.Ordinal).Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();
}
