using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Benchmarks.BuildCost;

/// <summary>The package as it would be published, unpacked: what is measured is what users have.</summary>
internal sealed class PackedPackage
{
    /// <param name="folder">An empty folder.</param>
    internal PackedPackage(string folder)
    {
        string sources = typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "SourceFolder").Value!;
        string feed = Path.Combine(folder, "feed");
        CompilerRun.Of(sources, "dotnet", ["pack", "CorpusGen/CorpusGen.csproj", "-c", "Release", "-o", feed, "-nodeReuse:false"]);
        Folder = Path.Combine(folder, "package");
        ZipFile.ExtractToDirectory(Directory.GetFiles(feed, "*.nupkg").Single(), Folder);
    }

    internal string Folder { get; }

    /// <summary>The items that a reference to the package brings.</summary>
    internal string Items => $"""
        <Reference Include="{Folder}/lib/net8.0/CorpusGen.dll" />
        <Analyzer Include="{Folder}/analyzers/dotnet/cs/*.dll" NuGetPackageId="CorpusGen" />
        """;

    internal string Targets(string kind) => $"<Import Project=\"{Folder}/buildTransitive/CorpusGen.{kind}\" />";
}
