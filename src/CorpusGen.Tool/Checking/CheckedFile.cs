using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Model;

namespace CorpusGen.Tool.Checking;

/// <summary>What a file was taken for, and what it holds.</summary>
/// <param name="File">The file.</param>
/// <param name="Verdict">What it was taken for and why, as the end of a sentence about it.</param>
internal sealed record CheckedFile(SourceFile File, string Verdict)
{
    /// <summary>Its documents.</summary>
    internal ValueList<DocumentSummary> Documents { get; init; } = ValueList<DocumentSummary>.Empty;

    /// <summary>What they say of each other.</summary>
    internal ValueList<DocumentLinks> Links { get; init; } = ValueList<DocumentLinks>.Empty;

    /// <summary>Where they have their ids.</summary>
    internal ValueList<DocumentPlace> Places { get; init; } = ValueList<DocumentPlace>.Empty;

    /// <summary>What is wrong with the file by itself.</summary>
    internal ValueList<CheckFinding> Findings { get; init; } = ValueList<CheckFinding>.Empty;

    /// <summary>The findings of the build's checks, each of which is in the catalog.</summary>
    internal static ValueList<CheckFinding> FindingsOf(ValueList<DiagnosticInfo> diagnostics)
    {
        var findings = new System.Collections.Generic.List<CheckFinding>(diagnostics.Count);
        foreach (DiagnosticInfo diagnostic in diagnostics)
        {
            if (CheckFinding.Of(diagnostic) is CheckFinding finding)
            {
                findings.Add(finding);
            }
        }

        return ValueList<CheckFinding>.From(findings);
    }
}
