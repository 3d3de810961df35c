using CorpusGen.Generators.Diagnostics;

namespace CorpusGen.Generators.Inputs;

/// <summary>Everything that MSBuild properties say to the generator.</summary>
/// <param name="Namespace">The namespace of the generated types; empty for the global one.</param>
/// <param name="ProjectDirectory">The directory of the project, with forward slashes and without one at the end; empty when unknown.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="HasParagraphs">Whether paragraphs become constants.</param>
/// <param name="LeavesOutDrafts">Whether documents that say that they are drafts are left out.</param>
/// <param name="IsPackable">Whether the project can be packed, so that its documents reach others.</param>
/// <param name="Today">The day that embargoes are measured by, as ISO 8601; <see langword="null"/> for none.</param>
/// <param name="ReportsItself">Whether the generator reports its findings because analyzers do not run in this build.</param>
/// <param name="ReadsDocuments">Whether the documents belong to this compilation, and not to that of an assembly of their own, to which it refers.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
internal sealed record GeneratorOptions(
    string Namespace,
    string ProjectDirectory,
    bool IsPublic,
    bool HasParagraphs,
    bool LeavesOutDrafts,
    bool IsPackable,
    string? Today,
    bool ReportsItself,
    bool ReadsDocuments,
    ValueList<DiagnosticInfo> Diagnostics)
{
    /// <summary>What a project says that sets no property.</summary>
    internal static GeneratorOptions Default { get; } = new("", "", false, true, false, false, null, false, true, ValueList<DiagnosticInfo>.Empty);
}
