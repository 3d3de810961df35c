using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Benchmarks run in this process: a project that BenchmarkDotNet would generate beside the repository inherits the repository's
/// build rules, under which it does not compile.
/// </summary>
internal static class InProcessConfig
{
    internal static IConfig Create() => DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsDefault());
}
