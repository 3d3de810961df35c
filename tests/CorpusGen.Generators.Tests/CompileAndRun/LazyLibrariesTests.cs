using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Tests.CompileAndRun;

/// <summary>Runs the generator in a load context of its own, as the compiler does, and looks which libraries came with it.</summary>
public sealed class LazyLibrariesTests
{
    [Theory]
    [InlineData("articles/a.txt", "T date 2019-10-22 On October 22, Wei Fenghe spoke.", "")]
    [InlineData("articles/a.json", "{\"title\":\"T\",\"date\":\"2019-10-22\",\"text\":\"<p>Wei Fenghe spoke.</p>\"}", "")]
    [InlineData("articles/a.csv", "title,date,text\nT,2019-10-22,Wei Fenghe spoke.\n", "")]
    [InlineData("articles/a.html", "<html><body><article><h1>T</h1><p>Wei Fenghe spoke.</p></article></body></html>", "")]
    [InlineData("articles/a.xml", "<rss version=\"2.0\"><channel><item><title>T</title><description>Wei Fenghe spoke.</description></item></channel></rss>", "")]
    [InlineData("articles/a.md", "---\ntitle: T\ndate: 2019-10-22\n---\n\nWei Fenghe *spoke*.\n", "Markdig.Signed YamlDotNet")]
    public void Library_of_a_format_is_loaded_by_files_of_that_format_only(string path, string text, string libraries)
    {
        var context = new AnalyzerContext();
        Assembly generators = context.LoadFromAssemblyName(new AssemblyName("CorpusGen.Generators"));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(generators.GetType(typeof(CorpusGenerator).FullName!, throwOnError: true)!)!;

        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [TestRun.File(path, text)], optionsProvider: TestOptions.Of());
        GeneratorRunResult result = driver.RunGenerators(CSharpCompilation.Create("Test", [], References.Latest)).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
        Assert.Equal(libraries, string.Join(' ', context.Assemblies.Select(static one => one.GetName().Name!).Where(static name => !name.StartsWith("CorpusGen", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        context.Unload();
    }

    /// <summary>Has assemblies of the analyzer folder for itself; the compiler and the framework are those of the test.</summary>
    private sealed class AnalyzerContext() : AssemblyLoadContext("analyzer", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string file = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            bool isOwn = assemblyName.Name is "YamlDotNet" or "Markdig.Signed" || assemblyName.Name!.StartsWith("CorpusGen", StringComparison.Ordinal);
            return isOwn && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
