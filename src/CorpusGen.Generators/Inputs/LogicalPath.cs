using System;
using System.Collections.Generic;

namespace CorpusGen.Generators.Inputs;

/// <summary>
/// Paths as generated code and resources name files: relative to the project, with forward slashes, the same on every machine.
/// </summary>
internal static class LogicalPath
{
    /// <summary>The path of a file relative to the project's directory.</summary>
    /// <param name="path">The path as the compiler gives it.</param>
    /// <param name="projectDirectory">The normalized directory of the project; empty when unknown.</param>
    /// <returns>The relative path; of a rooted path that shares nothing with the directory, the file name.</returns>
    internal static string Of(string path, string projectDirectory)
    {
        string normalized = Normalize(path);
        if (!IsRooted(normalized))
        {
            return normalized;
        }

        string[] file = normalized.Split('/');
        string[] directory = projectDirectory.Split('/');
        int shared = 0;
        StringComparison comparison = HasDrive(normalized) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        while (shared < directory.Length && shared < file.Length - 1 && string.Equals(directory[shared], file[shared], comparison))
        {
            shared++;
        }

        // Another drive, or no known project: an absolute path would differ between machines.
        if (projectDirectory.Length == 0 || shared == 0)
        {
            return file[file.Length - 1];
        }

        return Up(directory.Length - shared, file, shared);
    }

    /// <summary>A path with forward slashes and without <c>.</c> and <c>..</c> segments that can be resolved.</summary>
    internal static string Normalize(string path)
    {
        if (IsNormal(path))
        {
            return path;
        }

        bool windows = HasDrive(path) || path.StartsWith("\\\\", StringComparison.Ordinal) || path.IndexOf('/') < 0;
        string[] segments = (windows ? path.Replace('\\', '/') : path).Split('/');
        var kept = new List<string>(segments.Length);
        for (int i = 0; i < segments.Length; i++)
        {
            string segment = segments[i];
            if (segment == "." || (segment.Length == 0 && i > 0 && i < segments.Length - 1))
            {
                continue;
            }

            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] is not (".." or ""))
            {
                kept.RemoveAt(kept.Count - 1);
                continue;
            }

            kept.Add(segment);
        }

        return string.Join("/", kept);
    }

    /// <summary>Whether there is nothing to resolve, as in most paths; <see langword="false"/> where that takes a closer look.</summary>
    private static bool IsNormal(string path) =>
        path.StartsWith("/", StringComparison.Ordinal)
        && path.IndexOf("//", StringComparison.Ordinal) < 0
        && path.IndexOf("/.", StringComparison.Ordinal) < 0;

    private static string Up(int levels, string[] file, int from)
    {
        var segments = new List<string>();
        for (int i = 0; i < levels; i++)
        {
            segments.Add("..");
        }

        for (int i = from; i < file.Length; i++)
        {
            segments.Add(file[i]);
        }

        return string.Join("/", segments);
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || HasDrive(path);

    private static bool HasDrive(string path) =>
        path.Length > 2 && path[1] == ':' && path[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && path[2] is '\\' or '/';
}
