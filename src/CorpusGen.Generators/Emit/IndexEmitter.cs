using System.Linq;
using System.Threading;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes what a collection has beside its documents: its people, and the collection itself.</summary>
internal static class IndexEmitter
{
    private static readonly string Version = typeof(IndexEmitter).Assembly.GetName().Version?.ToString(3) ?? "";

    internal static SourceText Emit(CollectionIndex index, EmitContext context, CancellationToken cancellationToken) => GeneratedFile.Write(context, writer =>
    {
        writer.WriteSummary($"The collection {index.Collection}: {DocumentModelBuilder.Count(index.Documents, "document")}.");
        writer.WriteLine($"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusGen\", \"{Version}\")]");
        if (context.HasRuntime)
        {
            writer.WriteLine("[global::CorpusGen.GeneratedCorpus]");
        }

        using (writer.WriteBlock($"{context.Visibility} static partial class {index.Collection}"))
        {
            if (context.HasRuntime)
            {
                writer.WriteSummary("All documents of the collection, ordered by id.");
                writer.WriteLine("public static global::CorpusGen.Corpus All { get { return __All.Value; } }");
                writer.WriteLine();
                WriteAll(writer, index);
            }

            if (index.People.Count > 0)
            {
                writer.WriteLine();
                ShardEmitter.WriteConstants(writer, NameResolver.PeopleType, "The persons of all documents, by their names.", index.People);
            }
        }
    }, cancellationToken);

    private static void WriteAll(CodeWriter writer, CollectionIndex index)
    {
        using (writer.WriteBlock("private static class __All"))
        {
            string shards = string.Join(", ", index.Buckets.Select(static bucket => LoaderEmitter.NameOf(bucket) + ".Value"));
            writer.WriteLine($"internal static readonly global::CorpusGen.Corpus Value = global::CorpusGen.CorpusShard.Join(\"{index.Collection}\", {shards});");
        }
    }
}
