namespace CorpusGen.Generators.Naming;

/// <summary>FNV-1a over UTF-16 units: the same number in every process, which <see cref="string.GetHashCode()"/> is not.</summary>
internal static class StableHash
{
    internal static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
