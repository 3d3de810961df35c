using System.Runtime.CompilerServices;

namespace CorpusGen.Reading.Text;

/// <summary>Marks loops over every character or word of a document.</summary>
/// <remarks>
/// A compiler process reads a corpus once and ends. The runtime would interpret its time away in unoptimized code before it noticed
/// which loops are hot, so these are optimized when they are first called: reading 1,000 articles cold takes half as long.
/// </remarks>
internal static class HotLoop
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for. Old runtimes ignore it.</summary>
    internal const MethodImplOptions Optimize = (MethodImplOptions)512;
}
