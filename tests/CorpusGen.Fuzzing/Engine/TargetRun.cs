using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>The inputs of one target, one after the other. They depend on the seed alone, not on time or on other targets.</summary>
internal sealed class TargetRun
{
    private const int WarmUp = 300;
    private const int StretchEvery = 400;
    private const double SlowBase = 60;

    private static readonly TimeSpan TimeToShrink = TimeSpan.FromSeconds(20);

    private readonly FuzzRandom _random;
    private readonly Mutator _mutator;
    private readonly CoverageMap _coverage;
    private readonly CurrentInput? _current;
    private readonly Queue<string> _seeds;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    internal TargetRun(FuzzTarget target, int seed, CoverageMap coverage, CurrentInput? current)
    {
        Target = target;
        _random = new FuzzRandom(FuzzRandom.SeedOf(seed, target.Name));
        _mutator = new Mutator(_random, Pool, target.Words);
        _coverage = coverage;
        _current = current;
        _seeds = new Queue<string>(target.Seeds());
    }

    internal FuzzTarget Target { get; }

    internal InputPool Pool { get; } = new();

    internal long Executions { get; private set; }

    internal long Characters { get; private set; }

    internal TimeSpan Spent { get; private set; }

    /// <summary>Runs the next input.</summary>
    /// <returns>What it showed for the first time; <see langword="null"/> when all held, or what did not is known.</returns>
    internal FuzzFinding? Next()
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            Executions++;
            bool isSeed = _seeds.Count > 0;
            string input = Choose();
            Characters += input.Length;
            _coverage.Clear();
            _current?.Set(Target.Name, input);
            (Exception? failure, double milliseconds) = Run(input);
            bool isNew = _coverage.Absorb();
            if (isSeed || (isNew && input.Length <= 8000) || (_coverage.Branches == 0 && _random.OneIn(64)))
            {
                Pool.Add(input);
            }

            return failure is not null ? Failed(input, failure)
                : Executions > WarmUp && IsSlow(input, milliseconds) ? Slow(input)
                : null;
        }
        finally
        {
            Spent += Stopwatch.GetElapsedTime(start);
        }
    }

    private string Choose()
    {
        if (_seeds.Count > 0)
        {
            return _seeds.Dequeue();
        }

        if (Target.LongestInput > 0 && Executions % StretchEvery == 0)
        {
            return _mutator.Stretch(Target.LongestInput);
        }

        return Target.Grammar is { } grammar && _random.OneIn(3) ? grammar.Generate(_random) : _mutator.Mutate();
    }

    private (Exception? Failure, double Milliseconds) Run(string input)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            Target.Check(input);
            return (null, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
#pragma warning disable CA1031 // Whatever is thrown is a finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return (e, 0);
        }
    }

    private FuzzFinding? Failed(string input, Exception failure)
    {
        string key = FuzzFinding.KeyOf(failure);
        if (!_known.Add(key))
        {
            return null;
        }

        string small = new Shrinker(text => Run(text).Failure is { } other && FuzzFinding.KeyOf(other) == key, TimeToShrink).Shrink(input);
        return new FuzzFinding(Target.Name, key, (Run(small).Failure ?? failure).ToString(), small, Executions);
    }

    private bool IsSlow(string input, double milliseconds) => milliseconds > SlowBase + (Target.SlowPerThousand * input.Length / 1000);

    /// <summary>
    /// What is slow by the clock may have been disturbed, so the processor time decides: far too much of it, or more than three times
    /// as much as for half of the input, be it the first half or every other part.
    /// </summary>
    private FuzzFinding? Slow(string input)
    {
        const int FarTooMuch = 10;
        const int Rounds = 4;
        string firstHalf = HalfText.First(input);
        string everyOther = HalfText.EveryOther(input);
        double milliseconds = double.MaxValue;
        double first = double.MaxValue;
        double other = double.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            // In turns, because code that has run longer is compiled better: what is measured last would look faster.
            milliseconds = Math.Min(milliseconds, ProcessorTime(input));
            if (!IsSlow(input, milliseconds))
            {
                return null;
            }

            first = Math.Min(first, ProcessorTime(firstHalf));
            other = Math.Min(other, ProcessorTime(everyOther));
        }

        double half = Math.Max(first, other);

        bool isFinding = milliseconds > 3 * half || milliseconds > FarTooMuch * Target.SlowPerThousand * input.Length / 1000;
        string message = FormattableString.Invariant($"{milliseconds:F0} ms for {input.Length} characters, {milliseconds * 1000 / input.Length:F1} ms per thousand; half of it {half:F0} ms");
        return isFinding && _known.Add("slow") ? new FuzzFinding(Target.Name, "slow", message, input, Executions) : null;
    }

    private double ProcessorTime(string input)
    {
        _current?.CountRun();
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.UserTime;
        Run(input);
        return (Environment.CpuUsage.UserTime - before).TotalMilliseconds;
    }
}
