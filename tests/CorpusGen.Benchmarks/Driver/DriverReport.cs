using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Benchmarks.Driver;

/// <summary>The same edits as <see cref="DriverBenchmarks"/> in a minute instead of an hour, and the heap that the driver keeps.</summary>
internal static class DriverReport
{
    private const int Rounds = 25;

    /// <summary>The runtime compiles a method anew in the background once it ran thirty times; that must not fall into what is measured.</summary>
    private const int WarmUps = 60;

    internal static void Print(int[] sizes)
    {
        Console.WriteLine($"{"documents",10}{"first",9}{"code",8}{"edited",8}{"touched",9}{"added",8}{"removed",9}{"renamed",9}{"option",9}   milliseconds of processor time, median; heap per byte of corpus");
        foreach (int size in sizes)
        {
            long before = GC.GetTotalMemory(forceFullCollection: true);
            var scene = new DriverScene(size, runs: false);
            long inputs = GC.GetTotalMemory(forceFullCollection: true) - before;
            scene.Run();
            long heap = GC.GetTotalMemory(forceFullCollection: true) - before;
            Console.WriteLine(string.Concat(
                $"{size,10}",
                $"{Median(() => scene.FirstRun(), 3),9:F0}",
                $"{Median(scene.CodeEdit, Rounds),8:F1}",
                $"{Median(scene.DocumentEdited, Rounds),8:F1}",
                $"{Median(scene.DocumentTouched, Rounds),9:F1}",
                $"{Median(scene.DocumentAdded, Rounds),8:F1}",
                $"{Median(scene.DocumentRemoved, Rounds),9:F1}",
                $"{Median(scene.DocumentRenamed, Rounds),9:F1}",
                $"{Median(scene.OptionChanged, 3),9:F0}",
                $"   {(double)(heap - inputs) / scene.CorpusBytes:F1} the generator's documents and files; {(double)heap / scene.CorpusBytes:F1} with the texts of the additional files and the compilation"));
            GC.KeepAlive(scene);
        }
    }

    private static double Median(Func<GeneratorDriver> run, int rounds)
    {
        var times = new double[rounds];
        for (int i = 0; i < (rounds < Rounds ? rounds : WarmUps); i++)
        {
            // An editor's process has long compiled what it runs.
            run();
        }

        Thread.Sleep(TimeSpan.FromSeconds(0.5));

        for (int i = 0; i < rounds; i++)
        {
            GC.Collect();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            run();
            times[i] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }

        return times.Order().ElementAt(rounds / 2);
    }
}
