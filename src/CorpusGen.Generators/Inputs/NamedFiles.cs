using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Inputs;

/// <summary>Which files have a collection of their own, as the package's targets say it: in one value for all files.</summary>
/// <remarks>
/// Item metadata reaches the compiler as a section for each file, and the compiler compares each file with all sections: 10,000
/// documents cost it seconds. Metadata that is handed over all the same counts first.
/// </remarks>
/// <param name="encoded">Lines of a collection, a tab and a full path, as UTF-8 in Base64; what cannot be decoded names nothing.</param>
internal sealed class NamedFiles(string encoded) : IEquatable<NamedFiles>
{
    private readonly string _encoded = encoded;
    private Dictionary<string, string>? _corpora;

    internal static NamedFiles Read(AnalyzerConfigOptions options) => new(options.TryGetValue(MSBuildNames.NamedFiles, out string? value) ? value : "");

    /// <param name="path">The path of a file as the compiler gives it.</param>
    /// <returns>The collection that its item names; empty for none.</returns>
    internal string CorpusOf(string path)
    {
        // Threads may decode it twice, with one result.
        Dictionary<string, string> corpora = _corpora ??= Decode();
        return corpora.Count > 0 && corpora.TryGetValue(LogicalPath.Normalize(path), out string? corpus) ? corpus : "";
    }

    /// <inheritdoc/>
    public bool Equals(NamedFiles? other) => other is not null && other._encoded == _encoded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NamedFiles);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_encoded);

    private Dictionary<string, string> Decode()
    {
        string[] lines = (MSBuildNames.Decode(_encoded) ?? "").Split('\n');
        var corpora = new Dictionary<string, string>(lines.Length, lines[0].IndexOf(":\\", StringComparison.Ordinal) >= 0 ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int tab = line.IndexOf('\t');
            if (tab >= 0)
            {
                // Of two items with one path the last counts, as it does among the compiler's options.
                corpora[LogicalPath.Normalize(line.Substring(tab + 1))] = line.Substring(0, tab).Trim();
            }
        }

        return corpora;
    }
}
