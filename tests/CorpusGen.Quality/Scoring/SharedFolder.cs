using System;
using System.IO;

namespace CorpusGen.Quality.Scoring;

/// <summary>Finds the open yardsticks, which are not in the repository.</summary>
internal static class SharedFolder
{
    private const string Variable = "CORPUSGEN_SHARED";

    /// <summary>The path of a folder below <c>shared</c>, or <see langword="null"/> where the yardsticks are absent.</summary>
    /// <param name="parts">The folders below <c>shared</c>.</param>
    internal static string? Find(params string[] parts)
    {
        string below = Path.Combine(parts);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            string path = Path.Combine(named, below);
            return Directory.Exists(path) ? path : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", below);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
