using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>Runs targets side by side for a time, says each minute how far it is, and writes what it finds into files.</summary>
internal sealed class FuzzSession(FuzzOptions options, IReadOnlyList<FuzzTarget> targets, CoverageMap coverage, TextWriter output)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    private int _findings;

    /// <returns>The number of findings.</returns>
    internal int Run()
    {
        using var current = options.CurrentInput is null ? null : new CurrentInput(options.CurrentInput);
        using Timer? watch = current is null ? null : Watch(current);
        TargetRun[] runs = [.. targets.Select(target => new TargetRun(target, options.Seed, coverage, current))];
        var clock = Stopwatch.StartNew();
        TimeSpan report = TimeSpan.FromMinutes(1);
        while (clock.Elapsed < options.Time)
        {
            TargetRun? run = runs.Where(run => run.Executions < options.Executions).MinBy(static run => run.Spent.Ticks / run.Target.Weight);
            if (run is null)
            {
                break;
            }

            if (run.Next() is FuzzFinding finding)
            {
                Report(finding);
            }

            if (clock.Elapsed > report)
            {
                report += TimeSpan.FromMinutes(1);
                output.WriteLine(Line(clock.Elapsed, runs));
            }
        }

        output.WriteLine(Line(clock.Elapsed, runs));
        foreach (TargetRun run in runs)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {run.Target.Name,-14}{run.Executions,10} inputs{run.Characters / 1e6,9:F1} MB{run.Executions / Math.Max(run.Spent.TotalSeconds, 0.001),9:F0} per s{run.Pool.Count,8} kept"));
        }

        return _findings;
    }

    private string Line(TimeSpan time, TargetRun[] runs)
    {
        long executions = runs.Sum(static run => run.Executions);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalMinutes,5:F1} min  {executions} inputs, {executions / time.TotalSeconds:F0} per second, {coverage.Branches} branches, {runs.Sum(static run => run.Pool.Count)} kept, {_findings} findings");
    }

    private void Report(FuzzFinding finding)
    {
        _findings++;
        string path = FindingFile.Write(options, finding);
        output.WriteLine($"FINDING {finding.Target}: {finding.Key}\n  {finding.Message.Replace("\n", "\n  ", StringComparison.Ordinal)}");
        output.WriteLine($"  input, {finding.Input.Length} characters: {path}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  again: --replay {path}, or --target {finding.Target} --seed {options.Seed} --executions {finding.Execution}"));
    }

    /// <summary>
    /// Ends the process when one input takes too long; the process that started this one reports the input. Looks are counted instead of
    /// time, which goes on while a process is stopped or a machine sleeps.
    /// </summary>
    private static Timer Watch(CurrentInput current)
    {
        long seen = 0;
        int looks = 0;
        return new Timer(
            _ =>
            {
                looks = current.Sequence == seen ? looks + 1 : 0;
                seen = current.Sequence;
                if (looks * Look >= LongestRun && seen > 0 && !Debugger.IsAttached)
                {
                    Environment.Exit(FuzzOptions.HangExitCode);
                }
            },
            null,
            Look,
            Look);
    }
}
