using System;
using System.Linq;

namespace CorpusGen.Generators.Naming;

/// <summary>Tells documents of one id apart by the folders they lie in.</summary>
internal static class FolderQualifier
{
    /// <summary>
    /// The ids <c>folder/id</c>, with as many folders, counted from the file, as it takes to make all of them different. Folders
    /// that all paths share are never needed, so the ids do not change when the whole collection moves.
    /// </summary>
    /// <param name="paths">Different logical paths.</param>
    /// <param name="id">The id they share.</param>
    /// <returns>
    /// The qualified ids, in the order of the paths; the paths themselves where files lie in one folder, such as "report.txt" and
    /// "report.md", or "2019-10-22-report.txt" and "2019-10-23-report.txt".
    /// </returns>
    internal static string[] Qualify(string[] paths, string id)
    {
        string[][] folders = Array.ConvertAll(paths, static path => InnermostFirst(path));
        string[][] ordered = (string[][])folders.Clone();
        Array.Sort(ordered, static (x, y) => Compare(x, y));
        int depth = 1;
        for (int i = 1; i < ordered.Length; i++)
        {
            // In this order nothing has more folders in common with a path than its neighbors.
            int shared = SharedFolders(ordered[i - 1], ordered[i]);
            if (shared == ordered[i - 1].Length && shared == ordered[i].Length)
            {
                return paths;
            }

            depth = Math.Max(depth, shared + 1);
        }

        return Array.ConvertAll(folders, parts => string.Join("/", parts.Take(depth).Reverse().Concat([id])));
    }

    private static string[] InnermostFirst(string path)
    {
        string[] parts = path.Split('/');
        Array.Reverse(parts);
        return parts.Skip(1).ToArray();
    }

    private static int SharedFolders(string[] x, string[] y)
    {
        int shared = 0;
        while (shared < x.Length && shared < y.Length && string.Equals(x[shared], y[shared], StringComparison.OrdinalIgnoreCase))
        {
            shared++;
        }

        return shared;
    }

    private static int Compare(string[] x, string[] y)
    {
        int shared = SharedFolders(x, y);
        return shared < x.Length && shared < y.Length
            ? StringComparer.OrdinalIgnoreCase.Compare(x[shared], y[shared])
            : x.Length.CompareTo(y.Length);
    }
}
