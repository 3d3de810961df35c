using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Quotes;

/// <summary>What the analyzers of code that rests on documents have in common: they cost nothing where the run-time library is not referenced.</summary>
public abstract class ProofAnalyzer : DiagnosticAnalyzer
{
    private protected ProofAnalyzer(string attribute, ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        Attribute = attribute;
        SupportedDiagnostics = descriptors;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>The metadata name of the attribute that the analyzer looks for.</summary>
    private string Attribute { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Attribute) is not null)
            {
                Start(start, new DocumentTable(start.Compilation, new DocumentTexts(start.Options)), new AliasTable(start.Compilation));
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext start, DocumentTable documents, AliasTable aliases);
}
