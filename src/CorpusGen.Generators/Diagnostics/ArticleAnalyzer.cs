using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Reports what the generator found in documents, each finding in the additional file it speaks of.</summary>
/// <remarks>
/// Diagnostics of an analyzer reach the editor when the document is open, and every build. A build that runs no analyzers has the
/// generator report instead (<c>CorpusGenReporter</c>, set in <c>CorpusGen.targets</c>); then this analyzer does not run.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            Dictionary<string, List<DiagnosticInfo>> findings = Read(start.Compilation, start.CancellationToken);
            GeneratorOptions options = OptionsReader.Read(start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken);
            if (findings.Count == 0 || options.ReportsItself)
            {
                return;
            }

            start.RegisterAdditionalFileAction(file => Report(file, findings, options.ProjectDirectory));
            start.RegisterCompilationEndAction(end => ReportUnplaced(end, findings));
        });
    }

    private static Dictionary<string, List<DiagnosticInfo>> Read(Compilation compilation, CancellationToken cancellationToken)
    {
        SyntaxTree? file = compilation.SyntaxTrees.LastOrDefault(static tree => tree.FilePath.EndsWith(FindingsFile.HintName, StringComparison.Ordinal));
        var findings = new Dictionary<string, List<DiagnosticInfo>>(StringComparer.Ordinal);
        if (file is null)
        {
            return findings;
        }

        foreach (DiagnosticInfo info in FindingsFile.Read(file.GetText(cancellationToken).ToString()))
        {
            string path = info.Location?.Path ?? "";
            if (!findings.TryGetValue(path, out List<DiagnosticInfo>? list))
            {
                findings.Add(path, list = []);
            }

            list.Add(info);
        }

        return findings;
    }

    private static void Report(AdditionalFileAnalysisContext context, Dictionary<string, List<DiagnosticInfo>> findings, string projectDirectory)
    {
        AdditionalText file = context.AdditionalFile;
        if (!findings.TryGetValue(LogicalPath.Of(file.Path, projectDirectory), out List<DiagnosticInfo>? list) || !IsFirst(file, context.Options, projectDirectory))
        {
            return;
        }

        foreach (DiagnosticInfo info in list)
        {
            if (DiagnosticFactory.Create(info, file.Path, file.GetText(context.CancellationToken)) is Diagnostic diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    /// <summary>Of a file that is included twice, findings are reported at the first.</summary>
    private static bool IsFirst(AdditionalText file, AnalyzerOptions options, string projectDirectory)
    {
        string path = LogicalPath.Of(file.Path, projectDirectory);
        return options.AdditionalFiles.First(other => LogicalPath.Of(other.Path, projectDirectory) == path) == file;
    }

    private static void ReportUnplaced(CompilationAnalysisContext context, Dictionary<string, List<DiagnosticInfo>> findings)
    {
        if (findings.TryGetValue("", out List<DiagnosticInfo>? list))
        {
            foreach (DiagnosticInfo info in list)
            {
                if (DiagnosticFactory.Create(info, null, null) is Diagnostic diagnostic)
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }
}
