using System.Text;
using CorpusGen.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Hands the findings to whoever reports them: the analyzer by a generated file, or the compiler itself.</summary>
internal static class FindingsOutput
{
    internal static void Write(SourceProductionContext output, ValueList<DiagnosticInfo> findings, GeneratorOptions options)
    {
        if (findings.Count == 0)
        {
            return;
        }

        if (!options.ReportsItself)
        {
            var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            output.AddSource(FindingsFile.HintName, SourceText.From(FindingsFile.Write(findings), encoding, SourceHashAlgorithm.Sha256));
            return;
        }

        foreach (DiagnosticInfo finding in findings)
        {
            string? path = finding.Location is null ? null : LogicalPath.Normalize(options.ProjectDirectory + "/" + finding.Location.Path);
            if (DiagnosticFactory.Create(finding, path, null) is Diagnostic diagnostic)
            {
                output.ReportDiagnostic(diagnostic);
            }
        }
    }
}
