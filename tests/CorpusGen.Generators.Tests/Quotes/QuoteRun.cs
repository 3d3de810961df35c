using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Generators.Quotes;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Tests.Quotes;

/// <summary>What the analyzers of quotations and citations report, beside the compiler's own errors.</summary>
internal static class QuoteRun
{
    internal static readonly TestFile Visit = TestRun.File("articles/visit.txt", """
        Minister visits date 2019-10-22 On October 22, the Minister of Defense met his colleague, Wei Fenghe — in “Beijing”.

        They discussed the state of military cooperation, which had grown by 5%.

        The visit ended in April.
        """);

    internal static readonly TestFile Trade = TestRun.File("articles/trade.txt", """
        Trade date 2019-10-23 Nothing was decided on tariffs.

        They discussed the price of corn at length.
        """);

    /// <summary>Id, text of the place, message; one string each, in order.</summary>
    internal static string[] Analyze(string code, params TestFile[] files) => Analyze(TestRun.Of(files.Length > 0 ? files : [Visit, Trade], TestOptions.Of(), code));

    internal static string[] Analyze(TestRun run, bool all = false, params MetadataReference[] references)
    {
        var compilation = (CSharpCompilation)run.Compilation.AddSyntaxTrees(run.Driver.GetRunResult().GeneratedTrees).AddReferences(references);
        if (all)
        {
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CORP3001", ReportDiagnostic.Info)]));
        }

        return Report(compilation, run).Select(static diagnostic => $"{diagnostic.Id} {TextOf(diagnostic)}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").ToArray();
    }

    private static IEnumerable<Diagnostic> Report(CSharpCompilation compilation, TestRun run)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            [new QuoteAnalyzer(), new CitationAnalyzer()],
            new AnalyzerOptions(run.Files.CastArray<AdditionalText>(), run.Options));
        ImmutableArray<Diagnostic> diagnostics = analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return diagnostics
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info || diagnostic.Id.StartsWith("CORP", System.StringComparison.Ordinal))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
    }

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
}
