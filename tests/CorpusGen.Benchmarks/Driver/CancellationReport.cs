using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.Driver;

/// <summary>How long a run of the generator goes on after it was canceled, wherever it was.</summary>
internal static class CancellationReport
{
    private const int Points = 40;

    internal static void Print(int[] sizes)
    {
        Console.WriteLine($"{"documents",10}{"bytes",12}{"full run",10}{"median",9}{"longest",9}   milliseconds from the cancellation to the end of the run, at {Points} points of a first run");
        foreach (int size in sizes)
        {
            Print(new DriverScene(size, runs: false), size);
        }

        var large = new StringBuilder(SyntheticCorpus.Article(0));
        for (int i = 1; i < 4000; i++)
        {
            large.Append("\n\n").Append(SyntheticCorpus.Article(i));
        }

        Print(new DriverScene([large.ToString()]), 1);
    }

    private static void Print(DriverScene scene, int documents)
    {
        // The first runs compile what they run.
        double full = Enumerable.Range(0, 4).Select(_ => Full(scene)).Last();
        var latencies = new List<double>();
        for (int i = 0; i < Points; i++)
        {
            GC.Collect();
            latencies.Add(Latency(scene, full * i / Points));
        }

        latencies.Sort();
        Console.WriteLine($"{documents,10}{scene.CorpusBytes,12}{full,10:F0}{latencies[Points / 2],9:F1}{latencies[^1],9:F1}");
    }

    private static double Full(DriverScene scene)
    {
        long start = Stopwatch.GetTimestamp();
        scene.FirstRun();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Latency(DriverScene scene, double afterMilliseconds)
    {
        using var source = new CancellationTokenSource();
        long canceled = 0;
        using CancellationTokenRegistration registration = source.Token.Register(() => canceled = Stopwatch.GetTimestamp());
        source.CancelAfter(TimeSpan.FromMilliseconds(afterMilliseconds));
        try
        {
            scene.FirstRun(source.Token);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(canceled).TotalMilliseconds;
        }
    }
}
