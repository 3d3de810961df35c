using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

[Collection(nameof(PackageFeed))]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Package_holds_library_analyzers_targets_readme_and_license()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        string[] files = package.Entries.Select(static entry => entry.FullName).ToArray();

        Assert.Subset(files.ToHashSet(), new System.Collections.Generic.HashSet<string>
        {
            "lib/netstandard2.0/CorpusGen.dll", "lib/netstandard2.0/CorpusGen.xml", "lib/net8.0/CorpusGen.dll", "lib/net8.0/CorpusGen.xml",
            "analyzers/dotnet/cs/CorpusGen.Generators.dll", "analyzers/dotnet/cs/CorpusGen.CodeFixes.dll", "analyzers/dotnet/cs/CorpusGen.Reading.dll", "analyzers/dotnet/cs/CorpusGen.dll", "analyzers/dotnet/cs/YamlDotNet.dll", "analyzers/dotnet/cs/Markdig.Signed.dll", "tools/netstandard2.0/CorpusGen.Build.dll",
            "buildTransitive/CorpusGen.props", "buildTransitive/CorpusGen.targets", "buildTransitive/CorpusGen.OwnAssembly.targets", "README.md", "LICENSE", "NOTICE.txt",
        });
        Assert.DoesNotContain(files, static file => file.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal) || file.Contains("System.", StringComparison.Ordinal));
        Assert.InRange(package.Entries.Where(static entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).Sum(static entry => entry.Length), 1, 3_000_000);
        using var nuspec = new StreamReader(package.GetEntry("CorpusGen.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Props_declare_exactly_the_properties_that_the_generator_reads_and_no_metadata()
    {
        string props = Source("CorpusGen", "buildTransitive", "CorpusGen.props");
        string[] declared = Names(props, "<CompilerVisibleProperty Include=\"(\\w+)\"");

        Assert.Equal(ReadByTheGenerator().Except(OnlyForTheOtherCompilation()), declared);
        Assert.DoesNotContain("CompilerVisibleItemMetadata", props, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_of_their_own_gets_every_property_that_the_generator_reads()
    {
        string[] written = Names(OwnAssemblyTargets(), "_CorpusGenOwnOption Include=\"build_property\\.(\\w+)");

        // The directory is written encoded; the plain one is read where the package's targets do not run.
        Assert.Equal(ReadByTheGenerator().Except(OnlyForTheOtherCompilation()).Except(["ProjectDir"]), written);
    }

    private static string[] ReadByTheGenerator() => Names(Source("CorpusGen.Generators", "Inputs", "MSBuildNames.cs"), "build_property\\.(\\w+)");

    private static string[] OnlyForTheOtherCompilation() => Names(OwnAssemblyTargets(), "_CorpusGenElsewhereOption Include=\"build_property\\.(\\w+)");

    private static string OwnAssemblyTargets() => Source("CorpusGen", "buildTransitive", "CorpusGen.OwnAssembly.targets");

    private static string Source(params string[] path) => File.ReadAllText(Path.Combine([PackageFeed.RepositoryRoot, "src", .. path]));

    private static string[] Names(string text, string pattern) =>
        Regex.Matches(text, pattern).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToArray();
}
