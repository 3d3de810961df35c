using System;
using System.IO;
using System.Runtime.CompilerServices;
using CorpusGen.Generators.Diagnostics;

namespace CorpusGen.Generators.Tests.Diagnostics;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_diagnostic_has_a_row_in_the_readme_and_in_the_release_file()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        string releases = File.ReadAllText(Path.Combine(Root(), "src", "CorpusGen.Generators", "AnalyzerReleases.Unshipped.md"));

        Assert.All(DiagnosticDescriptors.All, descriptor =>
        {
            Assert.Contains($"<a id=\"{descriptor.Id.ToLowerInvariant()}\"></a>{descriptor.Id} |", readme, StringComparison.Ordinal);
            Assert.EndsWith("#" + descriptor.Id.ToLowerInvariant(), descriptor.HelpLinkUri, StringComparison.Ordinal);
            string severity = descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";
            Assert.Contains($"{descriptor.Id} | CorpusGen | {severity} |", releases, StringComparison.Ordinal);
        });
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
