using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Fuzzing.Targets;

namespace CorpusGen.Fuzzing;

/// <summary>Runs the fuzzer; README.md says how.</summary>
internal static class Program
{
    private static string Usage => $"""
        --minutes N      how long to run (default 1)
        --seed N         another seed gives other inputs (default 1)
        --target NAME    one target alone: {string.Join(", ", FuzzTargets.All.Select(static target => target.Name))}
        --executions N   the most inputs for each target
        --findings PATH  the folder for what is found (default fuzz-findings)
        --replay FILE    runs the input of a finding once
        --blind          without instrumentation: faster, and without knowing what is new
        """;

    internal static int Main(string[] args)
    {
        var coverage = new CoverageMap();
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        FuzzOptions? options = FuzzOptions.Parse(args);
        IReadOnlyList<FuzzTarget> targets = FuzzTargets.All.Where(target => options?.Target is null || target.Name == options.Target).ToArray();
        if (options is null || targets.Count == 0)
        {
            Console.Error.WriteLine(Usage);
            return FuzzOptions.UsageExitCode;
        }

        if (options.Replay is not null)
        {
            return Replay(options.Replay);
        }

        return options.IsBlind || options.CurrentInput is not null
            ? new FuzzSession(options, targets, coverage, Console.Out).Run() == 0 ? 0 : FuzzOptions.FindingsExitCode
            : InstrumentedProcess.Run(args, options);
    }

    private static int Replay(string path)
    {
        (string name, string input) = FindingFile.Read(path);
        FuzzTargets.All.Single(target => target.Name == name).Check(input);
        Console.WriteLine("All properties hold.");
        return 0;
    }
}
