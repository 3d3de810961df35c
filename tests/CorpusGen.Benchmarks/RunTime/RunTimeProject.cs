using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using CorpusGen.Benchmarks.BuildCost;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.RunTime;

/// <summary>A program that has, or has not, a number of documents, built in Release.</summary>
internal sealed class RunTimeProject
{
    private readonly string _folder;

    /// <param name="folder">An empty folder.</param>
    /// <param name="program">The program's code.</param>
    /// <param name="documents">The number of documents.</param>
    /// <param name="item">The item that includes them; AdditionalFiles brings the generator and its library with it.</param>
    /// <param name="packages">Package references, as XML.</param>
    internal RunTimeProject(string folder, string program, int documents, string item, string packages = "")
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        bool isTyped = item == "AdditionalFiles";
        string sources = Metadata("SourceFolder");
        string output = Path.Combine("bin", Metadata("Configuration"));
        string targets = Path.Combine(sources, "CorpusGen", "buildTransitive", "CorpusGen");
        Write("nuget.config", "<configuration />");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>App</RootNamespace>
                <Configuration>Release</Configuration>
                <CorpusGenTasks>{Path.Combine(sources, "CorpusGen.Build", output, "netstandard2.0", "CorpusGen.Build.dll")}</CorpusGenTasks>
                <NuGetAudit>false</NuGetAudit>
                <InvariantGlobalization>true</InvariantGlobalization>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
              </PropertyGroup>
              {(isTyped ? $"<Import Project=\"{targets}.props\" />" : "")}
              <ItemGroup>
                {(isTyped ? $"<Reference Include=\"{Path.Combine(sources, "CorpusGen", output, "net8.0", "CorpusGen.dll")}\" />" : "")}
                {(isTyped ? $"<Analyzer Include=\"{Path.Combine(sources, "CorpusGen.Generators", output, "netstandard2.0")}/CorpusGen*.dll\" />" : "")}
                {packages}
                <{item} Include="articles/**/*.txt" />
              </ItemGroup>
              {(isTyped ? $"<Import Project=\"{targets}.targets\" />" : "")}
            </Project>
            """);
        Write("Probe.cs", RunTimePrograms.Probe);
        Write("Program.cs", program);
        for (int i = 0; i < documents; i++)
        {
            Write(Path.Combine("articles", (i / 1000).ToString(CultureInfo.InvariantCulture), SyntheticCorpus.FileName(i)), SyntheticCorpus.Article(i));
        }
    }

    /// <summary>Builds it for the framework that is installed.</summary>
    /// <returns>The program and its first arguments.</returns>
    internal string[] Build()
    {
        CompilerRun.Of(_folder, "dotnet", ["build", "-c", "Release", "-o", "out", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);
        return [Path.Combine(_folder, "out", "app")];
    }

    /// <summary>Publishes it as a program without installed framework. Every warning of the trimmer or the native compiler is an error.</summary>
    /// <param name="name">The name of the output folder.</param>
    /// <param name="properties">What to publish: <c>PublishTrimmed</c> or <c>PublishAot</c>.</param>
    internal string[] Publish(string name, params string[] properties)
    {
        string identifier = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        string[] arguments = [.. properties.Select(static property => "-p:" + property), "-p:TreatWarningsAsErrors=true", "-p:IntermediateOutputPath=obj/" + name + "/"];
        CompilerRun.Of(_folder, "dotnet", ["publish", "-c", "Release", "-r", identifier, "-o", name, "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);
        return [Path.Combine(_folder, name, "app")];
    }

    private static string Metadata(string key) =>
        typeof(RunTimeProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private void Write(string path, string content)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
