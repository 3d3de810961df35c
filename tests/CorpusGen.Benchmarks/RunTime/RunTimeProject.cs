using System.IO;
using System.Linq;
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
    /// <param name="item">The item that includes them.</param>
    /// <param name="package">The package, for a program that uses it.</param>
    /// <param name="packages">Package references, as XML.</param>
    internal RunTimeProject(string folder, string program, int documents, string item, PackedPackage? package = null, string packages = "")
    {
        _folder = Directory.CreateDirectory(folder).FullName;
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
                <NuGetAudit>false</NuGetAudit>
                <InvariantGlobalization>true</InvariantGlobalization>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
              </PropertyGroup>
              {package?.Targets("props")}
              <ItemGroup>
                {package?.Items}
                {packages}
                <{item} Include="articles/**/*.txt" />
              </ItemGroup>
              {package?.Targets("targets")}
            </Project>
            """);
        Write("Probe.cs", RunTimePrograms.Probe);
        Write("Program.cs", program);
        foreach ((string path, string text) in SyntheticCorpus.Files(documents))
        {
            Write(Path.Combine("articles", path), text);
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

    private void Write(string path, string content)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
