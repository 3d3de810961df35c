using BenchmarkDotNet.Attributes;

namespace CorpusGen.Benchmarks.Driver;

/// <summary>The generator driver: the first run, and every kind of edit on top of it.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private DriverScene _scene = null!;

    [Params(100, 1000, 10_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void SetUp() => _scene = new DriverScene(Documents);

    [Benchmark]
    public object FirstRun() => _scene.FirstRun();

    [Benchmark]
    public object CodeEdit() => _scene.CodeEdit();

    [Benchmark]
    public object DocumentEdited() => _scene.DocumentEdited();

    [Benchmark]
    public object DocumentTouched() => _scene.DocumentTouched();

    [Benchmark]
    public object DocumentAdded() => _scene.DocumentAdded();

    [Benchmark]
    public object DocumentRemoved() => _scene.DocumentRemoved();

    [Benchmark]
    public object DocumentRenamed() => _scene.DocumentRenamed();

    [Benchmark]
    public object OptionChanged() => _scene.OptionChanged();
}
