using System.Collections.Generic;
using CorpusGen.Reading;
using CorpusGen.Reading.Findings;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Diagnostics;

/// <summary>Turns what the readers found into diagnostics.</summary>
internal static class FindingDiagnostics
{
    internal static DiagnosticInfo Of(Finding finding, string path, DocumentText text) =>
        new(FindingCatalog.IdOf(finding.Kind), LocationInfo.Of(path, text, finding.Span), finding.Arguments);

    internal static ValueList<DiagnosticInfo> Of(ValueList<Finding> findings, string path, DocumentText text)
    {
        if (findings.Count == 0)
        {
            return ValueList<DiagnosticInfo>.Empty;
        }

        var diagnostics = new DiagnosticInfo[findings.Count];
        for (int i = 0; i < diagnostics.Length; i++)
        {
            diagnostics[i] = Of(findings[i], path, text);
        }

        return ValueList<DiagnosticInfo>.Own(diagnostics);
    }

    /// <summary>What is wrong with a file and its articles, in order.</summary>
    internal static ValueList<DiagnosticInfo> Of(FileResult file, string path, DocumentText text)
    {
        var diagnostics = new List<DiagnosticInfo>(Of(file.Findings, path, text));
        foreach (ReadResult article in file.Articles)
        {
            diagnostics.AddRange(Of(article.Findings, path, text));
        }

        return diagnostics.Count == 0 ? ValueList<DiagnosticInfo>.Empty : ValueList<DiagnosticInfo>.From(diagnostics);
    }
}
