using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace CorpusGen.Benchmarks.BuildCost;

/// <summary>What one run of a program took.</summary>
internal readonly record struct CompilerRun(double Seconds, double PeakMegabytes)
{
    internal static CompilerRun Of(string folder, string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }

        process.WaitForExit();
        double seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidDataException($"{program} {string.Join(' ', arguments)[..Math.Min(300, string.Join(' ', arguments).Length)]} failed:\n{output.Result}");
        }

        return new CompilerRun(seconds, peak / 1e6);
    }
}
