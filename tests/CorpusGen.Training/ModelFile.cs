using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace CorpusGen.Training;

/// <summary>Writes a file of the model compressed, as the assembly embeds it: the folder of the analyzers has to stay below 3 MB.</summary>
internal static class ModelFile
{
    private const int Strongest = 9;

    /// <summary>Writes bytes in the shortest of the forms that the compressor has: what is nearly random gets longer where it looks for repetition.</summary>
    internal static void Write(string path, byte[] bytes) =>
        File.WriteAllBytes(path, Enum.GetValues<ZLibCompressionStrategy>().Select(strategy => Deflate(bytes, strategy)).MinBy(static compressed => compressed.Length)!);

    private static byte[] Deflate(byte[] bytes, ZLibCompressionStrategy strategy)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, new ZLibCompressionOptions { CompressionLevel = Strongest, CompressionStrategy = strategy }))
        {
            deflate.Write(bytes);
        }

        return compressed.ToArray();
    }
}
