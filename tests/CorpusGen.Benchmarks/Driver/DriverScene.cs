using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Driver;

/// <summary>A generator driver that has run over a corpus, and the edits that an editor makes.</summary>
internal sealed class DriverScene
{
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edit;

    /// <param name="documents">The number of documents.</param>
    /// <param name="runs">Whether the driver has run over them; without, there is only <see cref="FirstRun"/>.</param>
    internal DriverScene(int documents, bool runs = true)
        : this(Enumerable.Range(0, documents).Select(SyntheticCorpus.Article))
    {
        if (runs)
        {
            Run();
        }
    }

    internal DriverScene(IEnumerable<string> documents)
    {
        _files = documents.Select(static (text, i) => (AdditionalText)new MemoryText(PathOf(i), text)).ToImmutableArray();
        CorpusBytes = _files.Sum(static file => Encoding.UTF8.GetByteCount(((MemoryText)file).Content));
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator);
        _compilation = CSharpCompilation.Create(
            "Benchmark",
            [CSharpSyntaxTree.ParseText("class C { }")],
            platform.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = NewDriver();
    }

    /// <summary>The size of all documents in UTF-8.</summary>
    internal long CorpusBytes { get; }

    /// <summary>Makes the run that all edits begin from.</summary>
    internal void Run() => _driver = NewDriver().RunGenerators(_compilation);

    internal GeneratorDriver FirstRun(CancellationToken cancellationToken = default) => NewDriver().RunGenerators(_compilation, cancellationToken);

    internal GeneratorDriver CodeEdit() =>
        _driver.RunGenerators(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class C {{ int _{_edit++}; }}")));

    internal GeneratorDriver DocumentEdited() =>
        _driver.ReplaceAdditionalText(_files[0], new MemoryText(_files[0].Path, SyntheticCorpus.Article(0) + $" Edit {_edit++}.")).RunGenerators(_compilation);

    internal GeneratorDriver DocumentTouched() =>
        _driver.ReplaceAdditionalText(_files[0], new MemoryText(_files[0].Path, SyntheticCorpus.Article(0))).RunGenerators(_compilation);

    internal GeneratorDriver DocumentAdded() =>
        _driver.AddAdditionalTexts([new MemoryText(PathOf(1_000_000 + _edit++), SyntheticCorpus.Article(1_000_000))]).RunGenerators(_compilation);

    internal GeneratorDriver DocumentRemoved() => _driver.RemoveAdditionalTexts([_files[0]]).RunGenerators(_compilation);

    internal GeneratorDriver DocumentRenamed() =>
        _driver.ReplaceAdditionalText(_files[0], new MemoryText(PathOf(2_000_000 + _edit++), SyntheticCorpus.Article(0))).RunGenerators(_compilation);

    internal GeneratorDriver OptionChanged() =>
        _driver.WithUpdatedAnalyzerConfigOptions(new Options("public")).RunGenerators(_compilation);

    private static string PathOf(int number) => "/project/articles/" + SyntheticCorpus.FileName(number);

    private GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _files, optionsProvider: new Options("internal"));

    private sealed class MemoryText(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        internal string Content => content;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(string visibility) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.RootNamespace"] = "Benchmark",
            ["build_property.ProjectDir"] = "/project/",
            ["build_property.CorpusGenVisibility"] = visibility,
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
