using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Incrementality;

public sealed class PipelineObjectTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic),
        typeof(AdditionalText), typeof(SourceText), typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider), typeof(Article),
    ];

    [Fact]
    public void Tracked_values_hold_nothing_of_the_compiler()
    {
        TestRun run = TestRun.Of([.. Corpora.Newsroom(), TestRun.File("articles/bad.txt", "Bad date 2019-02-30 Body."), TestRun.File("all.people.yml", "people: [Wei Fenghe]"), TestRun.File("a.corpus.lock", "@ articles/bad.txt\n1 0123456789 Body.\nbad")]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in StepReasons.AllSteps)
        {
            foreach (object value in run.Result.TrackedSteps[step].SelectMany(static one => one.Outputs).Select(static output => output.Value))
            {
                Walk(value, step, seen);
            }
        }

        Assert.True(seen.Count > 100);
    }

    [Fact]
    public void Models_of_equal_text_are_equal_but_not_the_same()
    {
        object[] first = Values(TestRun.Of(Corpora.Newsroom().ToArray()));
        object[] second = Values(TestRun.Of(Corpora.Newsroom().ToArray()));

        Assert.Equal(first, second);
        Assert.Equal(first.Select(static value => value.GetHashCode()), second.Select(static value => value.GetHashCode()));
        Assert.All(first.Zip(second), static pair => Assert.NotSame(pair.First, pair.Second));
    }

    private static object[] Values(TestRun run) => run.Result.TrackedSteps["ReadArticles"].SelectMany(static step => step.Outputs).Select(static output => output.Value).ToArray();

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.True(!Forbidden.Any(type => type.IsInstanceOfType(value)), path + " holds a " + value.GetType());
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }
}
