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

            Dictionary<AdditionalText, List<DiagnosticInfo>> byFile = Assign(findings, start.Options.AdditionalFiles, options.ProjectDirectory);
            start.RegisterAdditionalFileAction(file => Report(file, byFile));
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

    /// <summary>The findings of each file, found in one walk over all files; of a file that is included twice, the first gets them.</summary>
    private static Dictionary<AdditionalText, List<DiagnosticInfo>> Assign(
        Dictionary<string, List<DiagnosticInfo>> findings,
        ImmutableArray<AdditionalText> files,
        string projectDirectory)
    {
        var byFile = new Dictionary<AdditionalText, List<DiagnosticInfo>>();
        var assigned = new HashSet<string>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            string path = LogicalPath.Of(file.Path, projectDirectory);
            if (findings.TryGetValue(path, out List<DiagnosticInfo>? list) && assigned.Add(path))
            {
                byFile[file] = list;
            }
        }

        return byFile;
    }

    private static void Report(AdditionalFileAnalysisContext context, Dictionary<AdditionalText, List<DiagnosticInfo>> findings)
    {
        AdditionalText file = context.AdditionalFile;
        if (!findings.TryGetValue(file, out List<DiagnosticInfo>? list))
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
