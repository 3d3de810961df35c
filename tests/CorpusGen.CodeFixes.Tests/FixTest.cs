using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Generators;
using CorpusGen.Generators.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>A code fix in a project whose documents the generator reads. References are those of the tests: nothing is downloaded.</summary>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const string Config = """
        is_global = true
        build_property.RootNamespace = Test
        build_property.ProjectDir = /0/
        """;

    internal FixTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net");
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        CompilerDiagnostics = CompilerDiagnostics.Errors;

        // The testing library shows what is off by default.
        DisabledDiagnostics.Add(QuoteDiagnosticIds.Verified);
        foreach (string path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            string name = Path.GetFileName(path);
            if (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "CorpusGen.dll")
            {
                TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(path));
            }
        }

        foreach (SolutionState state in new[] { TestState, FixedState })
        {
            state.AnalyzerConfigFiles.Add(("/.globalconfig", Config));
        }
    }

    /// <summary>Documents by their names below <c>articles</c>; paragraphs are parted by blank lines.</summary>
    internal FixTest<TAnalyzer, TFix> With(string name, string text)
    {
        TestState.AdditionalFiles.Add(("/0/articles/" + name, "Title date 2020-01-01 " + text));
        return this;
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CorpusGenerator)];
}
