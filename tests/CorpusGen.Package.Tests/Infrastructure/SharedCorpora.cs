using System;
using System.IO;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>Real documents of all formats, where the machine has them beside the repository or where CORPUSGEN_SHARED names them.</summary>
internal static class SharedCorpora
{
    internal static string? Folder()
    {
        string shared = Environment.GetEnvironmentVariable("CORPUSGEN_SHARED") ?? Path.Combine(PackageFeed.RepositoryRoot, "..", "shared");
        string corpora = Path.GetFullPath(Path.Combine(shared, "corpora"));
        return Directory.Exists(corpora) ? corpora : null;
    }
}
