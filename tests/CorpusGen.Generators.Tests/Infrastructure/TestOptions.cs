using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>Options that went through the compiler's own parser of global configuration files, as those of a build do.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set;

    private TestOptions(string globalConfig) =>
        _set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, "/.globalconfig")));

    public override AnalyzerConfigOptions GlobalOptions => new Options(_set.GlobalConfigOptions.AnalyzerOptions);

    /// <param name="properties">MSBuild properties, <c>Name=value</c>.</param>
    /// <param name="corpora">The metadata <c>Corpus</c> by path.</param>
    /// <param name="hasSections">Whether the compiler has a section for each of these, instead of the one value that the package's targets make of them.</param>
    internal static TestOptions Of(IEnumerable<string>? properties = null, IReadOnlyCollection<KeyValuePair<string, string>>? corpora = null, bool hasSections = false)
    {
        var config = new StringBuilder("is_global = true\n");
        config.Append("build_property.RootNamespace = Test\nbuild_property.ProjectDir = ").Append(TestRun.ProjectDirectory).Append("/\n");
        foreach (string property in properties ?? [])
        {
            config.Append("build_property.").Append(property.Replace("=", " = ", StringComparison.Ordinal)).Append('\n');
        }

        if (corpora is not null && !hasSections)
        {
            string lines = string.Join('\n', corpora.Select(static corpus => corpus.Value + "\t" + corpus.Key));
            config.Append("build_property.CorpusGenNamedFiles = ").Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(lines))).Append('\n');
        }

        foreach ((string path, string corpus) in hasSections ? corpora ?? [] : [])
        {
            config.Append("\n[").Append(Escape(path)).Append("]\nbuild_metadata.AdditionalFiles.Corpus = ").Append(corpus).Append('\n');
        }

        return new TestOptions(config.ToString());
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    /// <summary>Escapes what a section name would take for a pattern, as MSBuild's task does.</summary>
    private static string Escape(string path) => string.Concat(path.Select(static c => c is '*' or '?' or '{' or '}' or '[' or ']' or ',' or '#' or ';' or '!' ? "\\" + c : c.ToString()));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
