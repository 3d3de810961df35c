using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>The compiled and loaded result of a run: proves what generated code says, not how it looks.</summary>
internal sealed class LoadedProgram
{
    private readonly Assembly _assembly;

    private LoadedProgram(Assembly assembly) => _assembly = assembly;

    /// <summary>Compiles, embeds the files as the targets do, and loads.</summary>
    internal static LoadedProgram Load(TestRun run) => Load(run, run.Compile());

    /// <summary>Compiles other sources than the generator's with the files of a run.</summary>
    internal static LoadedProgram Load(TestRun run, IEnumerable<SourceText> sources)
    {
        var options = (CSharpParseOptions)run.Compilation.SyntaxTrees[0].Options;
        return Load(run, run.Compilation.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, options))));
    }

    private static LoadedProgram Load(TestRun run, CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        ResourceDescription[] texts = run.Files
            .Select(static file => new ResourceDescription(
                "CorpusGen/" + file.Path[(TestRun.ProjectDirectory.Length + 1)..],
                () => new MemoryStream(Encoding.UTF8.GetBytes(file.Content)),
                isPublic: true))
            .ToArray();
        var emitted = compilation.Emit(image, manifestResources: texts);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new LoadedProgram(new AssemblyLoadContext("test", isCollectible: true).LoadFromStream(image));
    }

    /// <summary>The constant of a nested type, named as in code: <c>Articles.Visit.Dates.Published</c>.</summary>
    internal object? Constant(string name)
    {
        string[] parts = name.Split('.');
        Type type = TypeOf(string.Join('.', parts[..^1]));
        FieldInfo field = type.GetField(parts[^1], BindingFlags.Public | BindingFlags.Static) ?? throw new MissingFieldException(type.FullName, parts[^1]);
        Assert.True(field.IsLiteral);
        return field.GetRawConstantValue();
    }

    internal string[] ConstantNames(string type) =>
        TypeOf(type).GetFields(BindingFlags.Public | BindingFlags.Static).Where(static field => field.IsLiteral).Select(static field => field.Name).ToArray();

    internal Type TypeOf(string name) => _assembly.GetType("Test." + name.Replace('.', '+'), throwOnError: true)!;

    internal T Property<T>(string name)
    {
        int dot = name.LastIndexOf('.');
        return (T)TypeOf(name[..dot]).GetProperty(name[(dot + 1)..], BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    internal object? Invoke(string type, string method) =>
        _assembly.GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null);
}
