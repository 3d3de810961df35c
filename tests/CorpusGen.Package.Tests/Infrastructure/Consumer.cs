using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>A project of somebody who uses the package.</summary>
internal sealed class Consumer(string folder, IReadOnlyDictionary<string, string> environment)
{
    internal const string Visit = """
        Minister visits date 2019-10-22 On October 22, the Minister of Defense, Zakir Hasanov, met his colleague.

        They spoke in April.
        """;

    internal string Folder => folder;

    internal Consumer Write(string path, string content)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>Writes a new key to sign assemblies with.</summary>
    internal Consumer Key(string path)
    {
        using var rsa = new RSACryptoServiceProvider(2048);
        File.WriteAllBytes(Path.Combine(folder, path), rsa.ExportCspBlob(includePrivateParameters: true));
        return this;
    }

    /// <summary>Writes an SDK project that refers to the package and takes the text files below <c>articles</c>.</summary>
    internal Consumer Project(string name, string properties, string items = "<AdditionalFiles Include=\"articles/**/*.txt\" />") => Write(name, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
            <NuGetAudit>false</NuGetAudit>
            <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="{PackageFeed.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    internal string Build(params string[] arguments) => Succeed(["build", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);

    internal string Run(params string[] arguments) => Succeed(["run", .. arguments]);

    internal string Succeed(params string[] arguments)
    {
        (int exitCode, string output) = Command.Run(folder, environment, "dotnet", arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    internal (int ExitCode, string Output) Try(string program, params string[] arguments) => Command.Run(folder, environment, program, arguments);

    /// <summary>The warnings and errors of a build, without the summary that repeats them.</summary>
    internal static string[] Messages(string output) => output.Split('\n')
        .TakeWhile(static line => !line.StartsWith("Build succeeded", StringComparison.Ordinal) && !line.StartsWith("Build FAILED", StringComparison.Ordinal))
        .Where(static line => line.Contains("warning ", StringComparison.Ordinal) || line.Contains("error ", StringComparison.Ordinal))
        .Select(static line => line.Trim())
        .ToArray();
}
