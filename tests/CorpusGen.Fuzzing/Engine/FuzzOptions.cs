using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    /// <summary>How a run ends that found something.</summary>
    internal const int FindingsExitCode = 1;

    /// <summary>How a run ends that was called wrongly.</summary>
    internal const int UsageExitCode = 2;

    /// <summary>How the inner process ends when one input never comes to an end.</summary>
    internal const int HangExitCode = 3;

    internal TimeSpan Time { get; init; } = TimeSpan.FromMinutes(1);

    internal int Seed { get; init; } = 1;

    /// <summary>The name of the one target to run; <see langword="null"/> for all.</summary>
    internal string? Target { get; private init; }

    /// <summary>The most inputs for each target.</summary>
    internal long Executions { get; init; } = long.MaxValue;

    internal string Findings { get; init; } = Path.Combine(Environment.CurrentDirectory, "fuzz-findings");

    /// <summary>A file written by an earlier finding, to be run once.</summary>
    internal string? Replay { get; private init; }

    /// <summary>Whether to run without instrumentation, which is faster for each input and blind.</summary>
    internal bool IsBlind { get; private init; }

    /// <summary>The file that always holds the current input; set in the instrumented process.</summary>
    internal string? CurrentInput { get; private init; }

    /// <returns><see langword="null"/> for a command line that makes no sense.</returns>
    internal static FuzzOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new FuzzOptions();
        for (int i = 0; i < args.Count; i++)
        {
            string name = args[i];
            if (name == "--blind")
            {
                options = options with { IsBlind = true };
                continue;
            }

            string value = ++i < args.Count ? args[i] : "";
            bool isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= 0;
            FuzzOptions? next = name switch
            {
                "--minutes" when isNumber => options with { Time = TimeSpan.FromMinutes(number) },
                "--seed" when isNumber => options with { Seed = (int)number },
                "--executions" when isNumber => options with { Executions = (long)number },
                "--target" => options with { Target = value },
                "--findings" => options with { Findings = Path.GetFullPath(value) },
                "--replay" => options with { Replay = Path.GetFullPath(value) },
                "--current-input" => options with { CurrentInput = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }
}
