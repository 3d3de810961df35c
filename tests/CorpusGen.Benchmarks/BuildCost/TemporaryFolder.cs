using System;
using System.IO;

namespace CorpusGen.Benchmarks.BuildCost;

/// <summary>A folder that is gone when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("corpusgen-cost-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
