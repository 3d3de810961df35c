using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Model;
using CorpusGen.Packing;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes the class that makes the articles of a shard when they are first asked for.</summary>
internal static class LoaderEmitter
{
    /// <summary>
    /// The numbers of one array. The compiler's parser keeps all tokens of an array in a window that never shrinks again, and everything
    /// behind it in the file then costs time in proportion: a file of 58 million characters with one array took a minute, with many 3 s.
    /// </summary>
    internal const int NumbersPerArray = 4096;

    private const int NumbersPerLine = 16;

    private const string Value = "internal static readonly global::CorpusGen.CorpusShard Value = new global::CorpusGen.CorpusShard(";

    internal static string NameOf(int bucket) => "__Shard" + Shard.KeyOf(bucket);

    internal static void Write(CodeWriter writer, Shard shard, bool asData)
    {
        string name = NameOf(shard.Bucket);
        string[] packs = shard.Documents.Select(static document => ArticlePack.WithId(document.Name.Id, document.Model.Pack)).ToArray();
        using (writer.WriteBlock("private static class " + name))
        {
            if (asData)
            {
                WriteData(writer, name, PackData.Encode(packs));
                return;
            }

            writer.WriteLine(Value);
            using (writer.WriteBlock($"    typeof({name}), new string[]", "});"))
            {
                WriteTexts(writer, packs);
            }
        }
    }

    /// <summary>Each array is made by a method, so that nothing keeps it once it is read.</summary>
    private static void WriteData(CodeWriter writer, string name, ulong[] numbers)
    {
        int count = (numbers.Length + NumbersPerArray - 1) / NumbersPerArray;
        writer.WriteLine(Value);
        writer.WriteLine($"    typeof({name})");
        for (int i = 0; i < count; i++)
        {
            writer.WriteLine($"    , Data{i.ToString(CultureInfo.InvariantCulture)}()");
        }

        writer.WriteLine(");");
        for (int i = 0; i < count; i++)
        {
            using (writer.WriteBlock($"private static ulong[] Data{i.ToString(CultureInfo.InvariantCulture)}()"))
            {
                using (writer.WriteBlock("return new ulong[]", "};"))
                {
                    int start = i * NumbersPerArray;
                    WriteNumbers(writer, numbers.AsSpan(start, Math.Min(NumbersPerArray, numbers.Length - start)));
                }
            }
        }
    }

    private static void WriteTexts(CodeWriter writer, string[] packs)
    {
        foreach (string pack in packs)
        {
            writer.Begin().AppendLiteral(pack).Append(',');
            writer.End();
        }
    }

    private static void WriteNumbers(CodeWriter writer, ReadOnlySpan<ulong> numbers)
    {
        for (int i = 0; i < numbers.Length; i += NumbersPerLine)
        {
            StringBuilder line = writer.Begin();
            for (int j = i; j < numbers.Length && j < i + NumbersPerLine; j++)
            {
                line.Append("0x").Append(numbers[j].ToString("x", CultureInfo.InvariantCulture)).Append("UL,");
            }

            writer.End();
        }
    }
}
