using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>The copies of the analyzers with native code, on the platform that the package has them for.</summary>
[Collection(nameof(PackageFeed))]
public sealed class NativeCodeTests(PackageFeed feed)
{
    private const string Folder = "tools/linux-x64/";
    private const string Library = "<TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace>";

    private static bool IsThere => RuntimeInformation.RuntimeIdentifier == "linux-x64";

    [Fact]
    public void Every_assembly_that_a_compiler_loads_has_a_copy_with_native_code()
    {
        if (!IsThere)
        {
            return;
        }

        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        foreach (string name in new[] { "CorpusGen", "CorpusGen.Reading", "CorpusGen.Generators", "CorpusGen.Build", "Markdig.Signed", "YamlDotNet" })
        {
            using var content = new MemoryStream();
            package.GetEntry(Folder + name + ".dll")!.Open().CopyTo(content);
            content.Position = 0;
            using var image = new PEReader(content);
            Assert.NotEqual(0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false, "-p:CorpusGenNativeCode=false")]
    [InlineData(false, "-p:DesignTimeBuild=true")]
    public void Builds_take_native_code_and_editors_portable_files(bool isNative, params string[] arguments)
    {
        Consumer consumer = feed.NewConsumer("native").Project("app.csproj", Library).Write("articles/visit.txt", Consumer.Visit);
        consumer.Succeed("restore");
        string output = consumer.Succeed(["msbuild", "-t:Compile", "-getItem:Analyzer", .. arguments]);
        using JsonDocument json = JsonDocument.Parse(output);
        string[] analyzers = json.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(static item => item.GetProperty("FullPath").GetString()!)
            .Where(static path => Path.GetFileName(path).StartsWith("CorpusGen.Reading", StringComparison.Ordinal) || Path.GetFileName(path) == "YamlDotNet.dll")
            .ToArray();

        Assert.Equal(2, analyzers.Length);
        Assert.All(analyzers, path => Assert.Equal(isNative && IsThere, path.Contains(Folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void Native_and_portable_code_generate_the_same_bytes()
    {
        Consumer consumer = feed.NewConsumer("same").Project("app.csproj", Library + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", "<AdditionalFiles Include=\"articles/**/*\" />").Write("articles/visit.txt", Consumer.Visit)
            .Write("articles/post.md", "---\ntitle: Post\ndate: 2019-10-22\nauthor: Jane Doe\n---\n\nOn Monday, Prime Minister John Smith met *Ann Lee* in Paris.\n");
        for (int i = 0; i < 40; i++)
        {
            consumer.Write($"articles/more/visit-{i}.txt", Consumer.Visit.Replace("October 22", "October " + (1 + (i % 30)), StringComparison.Ordinal));
        }

        IReadOnlyDictionary<string, string> native = Generated(consumer, "native");
        IReadOnlyDictionary<string, string> portable = Generated(consumer, "portable", "-p:CorpusGenNativeCode=false");

        Assert.NotEmpty(native);
        Assert.Equal(portable, native);
    }

    private static SortedDictionary<string, string> Generated(Consumer consumer, string name, params string[] arguments)
    {
        consumer.Build(["-p:CompilerGeneratedFilesOutputPath=obj/" + name, "-t:Rebuild", .. arguments]);
        string folder = Path.Combine(consumer.Folder, "obj", name, "CorpusGen.Generators");
        return new SortedDictionary<string, string>(Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText), StringComparer.Ordinal);
    }
}
