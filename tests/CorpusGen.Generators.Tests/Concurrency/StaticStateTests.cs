using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using CorpusGen.Reading;

namespace CorpusGen.Generators.Tests.Concurrency;

/// <summary>The compiler's server runs one generator for many projects at once and for days: what is static must never change.</summary>
public sealed class StaticStateTests
{
    /// <summary>Types whose only use is to be changed.</summary>
    private static readonly string[] Changing =
    [
        "ConcurrentDictionary`2", "ConcurrentBag`1", "ConcurrentQueue`1", "ConcurrentStack`1", "ConditionalWeakTable`2", "ThreadLocal`1", "AsyncLocal`1",
        "List`1", "Queue`1", "Stack`1", "StringBuilder", "Random", "MemoryStream",
    ];

    public static TheoryData<string> Assemblies => [typeof(CorpusGenerator).Assembly.GetName().Name!, typeof(ArticleReader).Assembly.GetName().Name!, typeof(Article).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Static_fields_are_set_once(string assembly) => Assert.Empty(StaticFields(assembly)
        .Where(static field => !field.IsInitOnly && !field.IsLiteral)
        .Select(Name));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Static_fields_hold_nothing_that_changes_or_belongs_to_a_thread(string assembly) => Assert.Empty(StaticFields(assembly)
        .Where(static field => Changing.Contains(field.FieldType.Name) || field.IsDefined(typeof(ThreadStaticAttribute)))
        .Select(Name));

    /// <summary>All but what the compiler itself keeps: delegates of lambdas and method groups, which are set to one value at first use.</summary>
    private static IEnumerable<FieldInfo> StaticFields(string assembly) => Assembly.Load(assembly).GetTypes()
        .Where(static type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'))
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

    private static string Name(FieldInfo field) => field.DeclaringType!.FullName + "." + field.Name;
}
