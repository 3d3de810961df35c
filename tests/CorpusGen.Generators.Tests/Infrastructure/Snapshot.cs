using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen.Generators.Tests.Infrastructure;

/// <summary>
/// Compares generated files with those beside the test, by the conventions of Verify.SourceGenerators:
/// <c>Class.Method#hint.verified.cs</c>, and <c>.received.cs</c> where they differ. This file is all there is to replace by it.
/// </summary>
internal static class Snapshot
{
    internal static void Verify(IReadOnlyDictionary<string, string> sources, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        string prefix = Path.GetFileNameWithoutExtension(testFile) + "." + test + "#";
        string folder = Path.GetDirectoryName(testFile)!;
        var failures = new List<string>();
        string[] known = Directory.GetFiles(folder, prefix + "*.verified.cs").Select(Path.GetFileName).ToArray()!;
        foreach ((string hint, string source) in sources.OrderBy(static source => source.Key, StringComparer.Ordinal))
        {
            string name = prefix + hint[..^".cs".Length];
            string verified = Path.Combine(folder, name + ".verified.cs");
            string received = Path.Combine(folder, name + ".received.cs");
            if (File.Exists(verified) && File.ReadAllText(verified, Encoding.UTF8) == source)
            {
                File.Delete(received);
                continue;
            }

            File.WriteAllText(received, source, new UTF8Encoding(false));
            failures.Add(name + ".received.cs");
        }

        IEnumerable<string> missing = known.Where(file => !sources.ContainsKey(file[prefix.Length..].Replace(".verified.cs", ".cs", StringComparison.Ordinal)));
        failures.AddRange(missing.Select(static file => file + " was not generated"));
        Assert.True(failures.Count == 0, "Differs from the snapshot: " + string.Join(", ", failures));
    }
}
