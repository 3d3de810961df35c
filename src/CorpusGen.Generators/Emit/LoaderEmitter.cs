using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Model;
using CorpusGen.Packing;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes the class that makes the articles of a shard when they are first asked for.</summary>
internal static class LoaderEmitter
{
    private const int NumbersPerLine = 16;

    internal static string NameOf(int bucket) => "__Shard" + Shard.KeyOf(bucket);

    internal static void Write(CodeWriter writer, Shard shard, bool asData)
    {
        string name = NameOf(shard.Bucket);
        using (writer.WriteBlock("private static class " + name))
        {
            writer.WriteLine("internal static readonly global::CorpusGen.CorpusShard Value = new global::CorpusGen.CorpusShard(");
            using (writer.WriteBlock($"    typeof({name}), new {(asData ? "ulong" : "string")}[]", "});"))
            {
                string[] packs = shard.Documents.Select(static document => ArticlePack.WithId(document.Name.Id, document.Model.Pack)).ToArray();
                if (asData)
                {
                    WriteNumbers(writer, PackData.Encode(packs));
                }
                else
                {
                    WriteTexts(writer, packs);
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

    private static void WriteNumbers(CodeWriter writer, ulong[] numbers)
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
