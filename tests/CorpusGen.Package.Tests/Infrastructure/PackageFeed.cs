using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>One package for all tests; builds would only slow each other down.</summary>
[CollectionDefinition(nameof(PackageFeed))]
public sealed class SharedPackageFeed : ICollectionFixture<PackageFeed>;

/// <summary>The package as it would be published, in a folder feed, with a packages folder of its own that begins empty.</summary>
public sealed class PackageFeed : IDisposable
{
    internal const string Version = "1.0.0-test";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "corpusgen-" + Path.GetRandomFileName());

    public PackageFeed()
    {
        Directory.CreateDirectory(FeedFolder);
        (int exitCode, string output) = Command.Run(
            RepositoryRoot,
            new Dictionary<string, string>(),
            "dotnet",
            "pack", "src/CorpusGen/CorpusGen.csproj", "-c", "Release", "-o", FeedFolder, "-p:PackageVersion=" + Version, "-nodeReuse:false");
        Assert.True(exitCode == 0, output);
    }

    internal static string RepositoryRoot => Metadata("RepositoryRoot");

    internal string FeedFolder => Path.Combine(_folder, "feed");

    internal string PackageFile => Path.Combine(FeedFolder, $"CorpusGen.{Version}.nupkg");

    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A new folder for a consumer, which knows the feed beside the machine's own sources and nothing of the repository.</summary>
    internal Consumer NewConsumer(string folderName)
    {
        string folder = Path.Combine(_folder, "consumers", Path.GetRandomFileName(), folderName);
        Directory.CreateDirectory(folder);
        var consumer = new Consumer(folder, Environment);
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="corpusgen" value="{FeedFolder}" />
              </packageSources>
            </configuration>
            """);
        return consumer;
    }

    private static string Metadata(string key) =>
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
