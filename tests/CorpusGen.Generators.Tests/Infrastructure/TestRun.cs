using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>A generator driver with its inputs. Each change returns the run behind it; the driver keeps its history.</summary>
internal sealed class TestRun
{
    internal const string ProjectDirectory = "/home/user/project";

    private TestRun(GeneratorDriver driver, CSharpCompilation compilation, ImmutableArray<TestFile> files, TestOptions options)
    {
        Driver = driver.RunGenerators(compilation);
        Compilation = compilation;
        Files = files;
        Options = options;
        Result = Driver.GetRunResult().Results.Single();
    }

    internal GeneratorDriver Driver { get; }

    internal CSharpCompilation Compilation { get; }

    internal ImmutableArray<TestFile> Files { get; }

    internal TestOptions Options { get; }

    internal GeneratorRunResult Result { get; }

    internal IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>All generated text in order of the hint names.</summary>
    internal string AllText => string.Concat(Sources.OrderBy(static source => source.Key, StringComparer.Ordinal).Select(static source => "// " + source.Key + "\n" + source.Value));

    internal static string PathOf(string relative) => ProjectDirectory + "/" + relative;

    internal static TestFile File(string relativePath, string text) => new(PathOf(relativePath), text);

    internal static TestRun Of(params TestFile[] files) => Of(files, TestOptions.Of());

    /// <summary>
    /// A driver that keeps no reasons, as in a build. The driver that does loses rows when a file was removed before
    /// (it copies the rows of a combination by their positions, and the removed one has left an empty row).
    /// </summary>
    internal static TestRun Untracked(params TestFile[] files) => Of(files, TestOptions.Of(), tracksSteps: false);

    internal static TestRun Of(
        IEnumerable<TestFile> files,
        TestOptions options,
        string code = "",
        LanguageVersion languageVersion = LanguageVersion.Latest,
        ImmutableArray<MetadataReference> references = default,
        bool tracksSteps = true)
    {
        var parseOptions = new CSharpParseOptions(languageVersion);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(code, parseOptions, "/home/user/project/Program.cs")],
            references.IsDefault ? References.Latest : references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<TestFile> all = files.ToImmutableArray();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            all.CastArray<AdditionalText>(),
            parseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
        return new TestRun(driver, compilation, all, options);
    }

    internal TestRun EditCode(string code) => new(
        Driver,
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, Compilation.SyntaxTrees[0].FilePath)),
        Files,
        Options);

    internal TestRun Replace(string relativePath, TestFile replacement)
    {
        TestFile old = Files.First(file => file.Path == PathOf(relativePath));
        return new TestRun(Driver.ReplaceAdditionalText(old, replacement), Compilation, Files.Replace(old, replacement), Options);
    }

    internal TestRun Edit(string relativePath, Func<string, string> edit) =>
        Replace(relativePath, File(relativePath, edit(Files.First(file => file.Path == PathOf(relativePath)).Content)));

    internal TestRun Add(TestFile file) => new(Driver.AddAdditionalTexts([file]), Compilation, Files.Add(file), Options);

    internal TestRun Remove(string relativePath)
    {
        TestFile old = Files.First(file => file.Path == PathOf(relativePath));
        return new TestRun(Driver.RemoveAdditionalTexts([old]), Compilation, Files.Remove(old), Options);
    }

    internal TestRun ChangeOptions(TestOptions options) => new(Driver.WithUpdatedAnalyzerConfigOptions(options), Compilation, Files, options);

    /// <summary>The same inputs given to a new driver, which has no history.</summary>
    internal TestRun Clean() => Of(Files, Options, Compilation.SyntaxTrees[0].ToString());

    /// <summary>The compilation with the generated code, checked to have neither errors nor warnings.</summary>
    internal CSharpCompilation Compile()
    {
        var compiled = (CSharpCompilation)Compilation.AddSyntaxTrees(Driver.GetRunResult().GeneratedTrees);
        Assert.Null(Result.Exception);
        Assert.Empty(compiled.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return compiled;
    }

    /// <summary>What the analyzer reports, as a build would show it.</summary>
    internal ImmutableArray<Diagnostic> Analyze()
    {
        CompilationWithAnalyzers analysis = Compile().WithAnalyzers(
            [new Generators.Diagnostics.ArticleAnalyzer()],
            new AnalyzerOptions(Files.CastArray<AdditionalText>(), Options));
        return analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }
}
