using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using SharpFuzz;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>
/// This program again, in a copy whose assemblies of the product count their branches. A process of its own also survives what no
/// program can catch: a full stack, no memory, an input that never ends.
/// </summary>
internal static class InstrumentedProcess
{
    private static readonly string[] Products = ["CorpusGen.dll", "CorpusGen.Reading.dll", "CorpusGen.Generators.dll"];

    /// <summary>Runs it to its end.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="options">The same, parsed.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, FuzzOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("corpusgen-fuzz-").FullName;
        try
        {
            Copy(AppContext.BaseDirectory, folder);
            foreach (string product in Products)
            {
                Fuzzer.Instrument(Path.Combine(folder, product), static type => type.StartsWith("CorpusGen.", StringComparison.Ordinal), Options.Value);
            }

            return Start(args, options, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Start(IReadOnlyList<string> args, FuzzOptions options, string folder)
    {
        string current = Path.Combine(folder, "current-input");
        string program = Path.Combine(folder, Path.GetFileName(typeof(InstrumentedProcess).Assembly.Location));
        using Process process = Process.Start("dotnet", [program, .. args, "--current-input", current]);
        process.WaitForExit();
        if (process.ExitCode is 0 or FuzzOptions.FindingsExitCode)
        {
            return process.ExitCode;
        }

        using var input = new CurrentInput(current);
        (string target, string text) = input.Get();
        string what = process.ExitCode == FuzzOptions.HangExitCode ? "never ends" : "ends the process";
        string path = FindingFile.Write(options, new FuzzFinding(target, what, $"exit code {process.ExitCode}", text, 0));
        Console.WriteLine($"FINDING {target}: {what}\n  input, {text.Length} characters: {path}");
        return FuzzOptions.FindingsExitCode;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
