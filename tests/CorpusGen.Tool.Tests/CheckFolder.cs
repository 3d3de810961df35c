using System;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Tests;

/// <summary>A project's folder that is checked and then deleted.</summary>
public sealed class CheckFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("corpusgen-check-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    internal void Write(string path, byte[] bytes)
    {
        string file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Runs the command; the folder's own path is cut from its lines.</summary>
    internal (int ExitCode, string[] Lines, string Error) Check(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = CheckCommand.Create().Parse(["--project", Path, .. arguments]).Invoke(new InvocationConfiguration { Output = output, Error = error });
        string[] lines = output.ToString().Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/').Split('\n');
        return (exitCode, lines.Where(static line => line.Length > 0).ToArray(), error.ToString());
    }
}
