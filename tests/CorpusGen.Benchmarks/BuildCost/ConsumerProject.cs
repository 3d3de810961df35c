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
    private (string Path, string Text)? _document;

    /// <param name="folder">An empty folder.</param>
    /// <param name="package">The package.</param>
    /// <param name="documents">The documents: paths below the project, and texts.</param>
    /// <param name="item">The item that includes them: AdditionalFiles, or EmbeddedResource for comparison.</param>
    /// <param name="properties">Further MSBuild properties, as XML.</param>
    internal ConsumerProject(string folder, PackedPackage package, IEnumerable<(string Path, string Text)> documents, string item, string properties)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        Isolate("");
        Write("Program.cs", "System.Console.WriteLine(1);");
        WriteProject("app.csproj", "<OutputType>Exe</OutputType>" + properties, Documents(package, item));
        WriteDocuments("articles", documents);
        Restore();
    }

    private ConsumerProject(string folder, PackedPackage package, IEnumerable<(string Path, string Text)> documents)
    {
        _folder = Path.Combine(folder, "app");
        Directory.CreateDirectory(_folder);
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        Isolate("..");
        Write("Program.cs", "System.Console.WriteLine(1);");
        WriteProject("../corpus/corpus.csproj", "<CorpusGenVisibility>public</CorpusGenVisibility>", Documents(package, "AdditionalFiles"));
        WriteProject("app.csproj", "<OutputType>Exe</OutputType>", "<ItemGroup><ProjectReference Include=\"../corpus/corpus.csproj\" /></ItemGroup>");
        WriteDocuments("../corpus/articles", documents);
        Restore();
    }

    /// <summary>A consumer whose documents are in a project of their own, to which it refers.</summary>
    internal static ConsumerProject WithCorpusProject(string folder, PackedPackage package, IEnumerable<(string Path, string Text)> documents) =>
        new(folder, package, documents);

    /// <summary>The size of the assembly as the compiler wrote it.</summary>
    internal long AssemblySize => new FileInfo(Path.Combine(_folder, "obj", "Debug", "net10.0", "app.dll")).Length;

    /// <summary>The compiler's own command line, so that nothing of MSBuild is measured.</summary>
    internal CompilerCommand CompilerCommand()
    {
        string json = Capture("dotnet", "msbuild", "app.csproj", "-nologo", "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs", "-getProperty:CscEnvironment");
        using JsonDocument document = JsonDocument.Parse(json);
        string[] arguments = document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!).ToArray();
        string response = Path.Combine(_folder, "csc.rsp");
        File.WriteAllLines(response, arguments.Where(static argument => argument != "/noconfig"));
        Dictionary<string, string> environment = document.RootElement.GetProperty("Properties").GetProperty("CscEnvironment").GetString()!
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(static variable => variable.Split('=', 2))
            .ToDictionary(static variable => variable[0], static variable => variable[1]);
        return new CompilerCommand([CompilerPath(), "/noconfig", "@" + response], environment);
    }

    internal CompilerRun Compile(CompilerCommand command) => CompilerRun.Of(_folder, "dotnet", ["exec", .. command.Arguments], command.Environment);

    /// <summary>A build after an edit of the code, or of a document if there is one.</summary>
    internal CompilerRun BuildAfterEdit(int edit, bool server, bool editsDocument)
    {
        if (editsDocument && _document is (string path, string text))
        {
            Write(path, text + $"\n\nEdited {edit} times.\n");
        }
        else
        {
            Write("Program.cs", $"System.Console.WriteLine({edit});");
        }

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

    /// <summary>Nothing of the folders above counts.</summary>
    private void Isolate(string folder)
    {
        Write(Path.Combine(folder, "nuget.config"), "<configuration />");
        Write(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        Write(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
    }

    private void WriteProject(string path, string properties, string items) => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>App</RootNamespace>
            <NuGetAudit>false</NuGetAudit>
            {properties}
          </PropertyGroup>
          {items}
        </Project>
        """);

    private static string Documents(PackedPackage package, string item) => $"""
        {package.Targets("props")}
          <ItemGroup>
            {package.Items}
            <{item} Include="articles/**/*" />
          </ItemGroup>
          {package.Targets("targets")}
        """;

    private void WriteDocuments(string folder, IEnumerable<(string Path, string Text)> documents)
    {
        foreach ((string path, string text) in documents)
        {
            _document ??= (Path.Combine(folder, path), text);
            Write(Path.Combine(folder, path), text);
        }
    }

    private void Restore() => CompilerRun.Of(_folder, "dotnet", ["restore", "-nodeReuse:false"]);

    private void Write(string path, string content)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
