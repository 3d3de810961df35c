using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Benchmarks.BuildCost;

/// <summary>A consumer of the package, with a number of documents.</summary>
internal sealed class ConsumerProject
{
    private readonly string _folder;

    /// <param name="folder">An empty folder.</param>
    /// <param name="package">The package.</param>
    /// <param name="documents">The documents: paths below the project, and texts.</param>
    /// <param name="item">The item that includes them: AdditionalFiles, or EmbeddedResource for comparison.</param>
    /// <param name="properties">Further MSBuild properties, as XML.</param>
    internal ConsumerProject(string folder, PackedPackage package, IEnumerable<(string Path, string Text)> documents, string item, string properties)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        Write("nuget.config", "<configuration />");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>App</RootNamespace>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              {package.Targets("props")}
              <ItemGroup>
                {package.Items}
                <{item} Include="articles/**/*" />
              </ItemGroup>
              {package.Targets("targets")}
            </Project>
            """);
        Write("Program.cs", "System.Console.WriteLine(1);");
        foreach ((string path, string text) in documents)
        {
            Write(Path.Combine("articles", path), text);
        }

        CompilerRun.Of(_folder, "dotnet", ["restore", "-nodeReuse:false"]);
    }

    /// <summary>The size of the assembly as the compiler wrote it.</summary>
    internal long AssemblySize => new FileInfo(Path.Combine(_folder, "obj", "Debug", "net10.0", "app.dll")).Length;

    /// <summary>The compiler's own command line, so that nothing of MSBuild is measured.</summary>
    internal string[] CompilerArguments()
    {
        string json = Capture("dotnet", "msbuild", "app.csproj", "-nologo", "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs");
        using JsonDocument document = JsonDocument.Parse(json);
        string[] arguments = document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!).ToArray();
        string response = Path.Combine(_folder, "csc.rsp");
        File.WriteAllLines(response, arguments.Where(static argument => argument != "/noconfig"));
        return [CompilerPath(), "/noconfig", "@" + response];
    }

    internal CompilerRun Compile(string[] arguments) => CompilerRun.Of(_folder, "dotnet", ["exec", .. arguments]);

    /// <summary>A build after an edit of the code.</summary>
    internal CompilerRun BuildAfterEdit(int edit, bool server)
    {
        Write("Program.cs", $"System.Console.WriteLine({edit});");
        return CompilerRun.Of(_folder, "dotnet", ["build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=" + (server ? "true" : "false")]);
    }

    private static string CompilerPath()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string root = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        string sdk = Directory.GetDirectories(Path.Combine(root, "sdk")).OrderBy(static path => path, StringComparer.Ordinal).Last();
        return Path.Combine(sdk, "Roslyn", "bincore", "csc.dll");
    }

    private string Capture(string program, params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private void Write(string path, string content)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
