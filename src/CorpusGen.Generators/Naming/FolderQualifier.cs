using System;
using System.Collections.Generic;
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
    /// <returns>The qualified ids, in the order of the paths; of files in one folder, with the file's whole name at the end.</returns>
    internal static string[] Qualify(string[] paths, string id)
    {
        string[][] folders = paths.Select(static path => path.Split('/')).Select(static parts => parts.Take(parts.Length - 1).ToArray()).ToArray();
        int deepest = folders.Max(static parts => parts.Length);
        var ids = new string[paths.Length];
        for (int depth = 1; depth <= deepest; depth++)
        {
            for (int i = 0; i < paths.Length; i++)
            {
                ids[i] = string.Join("/", folders[i].Skip(Math.Max(0, folders[i].Length - depth)).Concat([id]));
            }

            if (new HashSet<string>(ids, StringComparer.OrdinalIgnoreCase).Count == ids.Length)
            {
                return ids;
            }
        }

        // Only files of one folder are left alike: "report.txt" and "report.md", or "2019-10-22-report.txt" and "2019-10-23-report.txt".
        return paths;
    }
}
