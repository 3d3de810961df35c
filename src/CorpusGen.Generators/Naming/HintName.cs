using System.Globalization;
using System.Text;

namespace CorpusGen.Generators.Naming;

/// <summary>Names of generated files: ASCII, different without regard to case, and short (paths are limited to 260 characters on some machines).</summary>
internal static class HintName
{
    private const int LongestCollection = 40;

    internal static string Index(string collection) => Encode(collection) + ".g.cs";

    internal static string Shard(string collection, string key) => Encode(collection) + "." + key + ".g.cs";

    private static string Encode(string collection)
    {
        var name = new StringBuilder();
        foreach (char c in collection)
        {
            // The hyphen begins an escape; an identifier holds none.
            _ = c < 0x80 ? name.Append(c) : name.Append('-').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return name.Length <= LongestCollection
            ? name.ToString()
            : name.ToString(0, LongestCollection) + "-" + StableHash.Of(collection).ToString("x8", CultureInfo.InvariantCulture);
    }
}
