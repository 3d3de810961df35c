using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>Why each output of each tracked step, and each generated file, is what it is in a run.</summary>
internal static class StepReasons
{
    internal static string[] AllSteps { get; } = typeof(TrackingNames)
        .GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        .Select(static field => (string)field.GetRawConstantValue()!)
        .ToArray();

    /// <summary>The reasons of a step's outputs that are neither Cached nor Unchanged; "Output" names the generated files.</summary>
    internal static string ChangesOf(this TestRun run, string step) => string.Join(", ", Reasons(run, step)
        .Where(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
        .GroupBy(static reason => reason)
        .OrderBy(static group => group.Key)
        .Select(static group => group.Count() + " " + group.Key));

    /// <summary>All steps that changed and how, one per line: <c>ReadArticles: 1 Modified</c>.</summary>
    internal static string[] Changes(this TestRun run) =>
        AllSteps.Append("Output")
            .Select(step => (step, changes: run.ChangesOf(step)))
            .Where(static pair => pair.changes.Length > 0)
            .Select(static pair => pair.step + ": " + pair.changes)
            .ToArray();

    internal static void AssertEverythingCached(this TestRun run)
    {
        foreach (string step in AllSteps.Append("Output"))
        {
            run.AssertCached(step);
        }
    }

    /// <summary>The step's work was not even done.</summary>
    internal static void AssertCached(this TestRun run, string step) =>
        Assert.All(Reasons(run, step), reason => Assert.True(reason == IncrementalStepRunReason.Cached, step + " is " + reason));

    internal static int CountOf(this TestRun run, string step, IncrementalStepRunReason reason) => Reasons(run, step).Count(one => one == reason);

    private static IncrementalStepRunReason[] Reasons(TestRun run, string step)
    {
        IEnumerable<IncrementalGeneratorRunStep> steps = step == "Output"
            ? run.Result.TrackedOutputSteps.Values.SelectMany(static list => list)
            : run.Result.TrackedSteps.TryGetValue(step, out var tracked) ? tracked : [];
        return steps.SelectMany(static one => one.Outputs).Select(static output => output.Reason).ToArray();
    }
}
