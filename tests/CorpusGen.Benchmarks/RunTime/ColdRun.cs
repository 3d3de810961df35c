using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace CorpusGen.Benchmarks.RunTime;

/// <summary>What a program took, begun as a process of its own.</summary>
/// <param name="FirstLine">From the start of the process to its first line of output, in milliseconds.</param>
/// <param name="Cpu">The processor time of the process until it had written that line, in milliseconds.</param>
/// <param name="WorkingSet">At the end, in megabytes.</param>
/// <param name="Allocated">By the end, in kilobytes.</param>
/// <param name="Output">What it wrote first, and the number of characters it had read at the end.</param>
internal readonly record struct ColdRun(double FirstLine, double Cpu, double WorkingSet, double Allocated, string Output)
{
    internal static ColdRun Of(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string first = process.StandardOutput.ReadLine() ?? "";
        double elapsed = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        string[] rest = (process.StandardOutput.ReadLine() ?? "").Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0 || rest.Length != 4)
        {
            throw new InvalidDataException($"{program} {string.Join(' ', arguments)} failed.");
        }

        double Number(int index) => double.Parse(rest[index], CultureInfo.InvariantCulture);
        return new ColdRun(elapsed, Number(0), Number(1) / 1e6, Number(2) / 1e3, first + "\n" + rest[3]);
    }
}
