using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>Real documents: the sample's articles, and the shared corpora where the machine has them.</summary>
internal static class Corpora
{
    internal static string ReadArticle(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpora", "newsroom", name));

    internal static IEnumerable<TestFile> Newsroom() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpora", "newsroom"), "*.txt")
            .OrderBy(static path => path, StringComparer.Ordinal)
            .Select(static path => TestRun.File("articles/" + Path.GetFileName(path), File.ReadAllText(path)));

    /// <summary>The folder <c>shared/corpora</c> beside the repository, or the one that CORPUSGEN_SHARED names; else null.</summary>
    internal static string? SharedFolder()
    {
        string? named = Environment.GetEnvironmentVariable("CORPUSGEN_SHARED");
        if (named is not null)
        {
            return Directory.Exists(Path.Combine(named, "corpora")) ? Path.Combine(named, "corpora") : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
