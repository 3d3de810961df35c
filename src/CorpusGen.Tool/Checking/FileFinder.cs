using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Tool.Checking;

/// <summary>Finds the files to check, each once.</summary>
/// <remarks>
/// Of a folder those are taken that could mean something to a build. As in the globs of an SDK project, folders whose names begin
/// with a dot are passed over, and so are <c>bin</c> and <c>obj</c> of the project.
/// </remarks>
internal sealed class FileFinder
{
    private readonly Dictionary<string, SourceFile> _byFullPath = new(StringComparer.Ordinal);
    private readonly string _projectDirectory;

    internal FileFinder(string projectDirectory) => _projectDirectory = projectDirectory;

    /// <summary>What could not be opened, one line each.</summary>
    internal List<string> Problems { get; } = [];

    /// <summary>The files, ordered by their paths below the project.</summary>
    internal List<SourceFile> Files
    {
        get
        {
            var files = new List<SourceFile>(_byFullPath.Values);
            files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path) is var order && order != 0 ? order : string.CompareOrdinal(a.FullPath, b.FullPath));
            return files;
        }
    }

    /// <summary>Adds a file, or the files of a folder.</summary>
    /// <param name="path">The path as the caller wrote it.</param>
    /// <param name="corpus">The collection that is named for it; empty for none.</param>
    internal void Add(string path, string corpus)
    {
        if (Directory.Exists(path))
        {
            AddFolder(path, corpus);
        }
        else
        {
            AddFile(path);
        }
    }

    /// <summary>Adds a file, whatever it is. One that cannot be opened is told when it is read.</summary>
    internal void AddFile(string path)
    {
        string fullPath = Path.GetFullPath(path);
        _byFullPath.TryAdd(fullPath, new SourceFile(path, fullPath, LogicalPath.Of(fullPath, _projectDirectory)));
    }

    private void AddFolder(string folder, string corpus)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                string name = WithoutDot(file);
                if (DocumentFile.MayBeDocument(name, corpus) || DocumentFile.IsPeopleFile(name) || SchemaFile.IsSchemaFile(name) || AuthorFile.Is(name))
                {
                    AddFile(name);
                }
            }

            foreach (string child in Directory.EnumerateDirectories(folder))
            {
                if (!IsPassedOver(child))
                {
                    AddFolder(child, corpus);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problems.Add($"{folder}: cannot be listed ({exception.Message}) Check the permissions.");
        }
    }

    private bool IsPassedOver(string folder)
    {
        string name = Path.GetFileName(folder);
        if (name.StartsWith('.'))
        {
            return true;
        }

        string fullPath = Path.GetFullPath(folder);
        return (name is "bin" or "obj" && LogicalPath.Of(fullPath, _projectDirectory) == name) || LeadsBack(fullPath);
    }

    /// <summary>Whether a folder is a link to one that it lies in, whose listing would never end.</summary>
    private static bool LeadsBack(string fullPath) =>
        Directory.ResolveLinkTarget(fullPath, returnFinalTarget: true) is FileSystemInfo target
        && (fullPath + Path.DirectorySeparatorChar).StartsWith(target.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string WithoutDot(string path) => path.StartsWith("." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path[2..] : path;
}
