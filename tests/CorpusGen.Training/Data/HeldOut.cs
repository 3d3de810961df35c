namespace CorpusGen.Training.Data;

/// <summary>The documents that the committed model never saw: one in twenty, by name. The quality tests score on the same ones.</summary>
internal static class HeldOut
{
    private const uint Share = 20;

    internal static bool Contains(string document)
    {
        uint hash = 0;
        foreach (char c in document)
        {
            hash = (hash * 31) + c;
        }

        return hash % Share == 7;
    }
}
