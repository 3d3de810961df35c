using CorpusGen.Generators.Diagnostics;

namespace CorpusGen.Generators.Inputs;

/// <summary>Everything that MSBuild properties say to the generator.</summary>
/// <param name="Namespace">The namespace of the generated types; empty for the global one.</param>
/// <param name="ProjectDirectory">The directory of the project, with forward slashes and without one at the end; empty when unknown.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="HasParagraphs">Whether paragraphs become constants.</param>
/// <param name="ReportsItself">Whether the generator reports its findings because analyzers do not run in this build.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
internal sealed record GeneratorOptions(
    string Namespace,
    string ProjectDirectory,
    bool IsPublic,
    bool HasParagraphs,
    bool ReportsItself,
    ValueList<DiagnosticInfo> Diagnostics);
