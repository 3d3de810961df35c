using System.Globalization;
using System.Text;
using System.Threading;
using CorpusGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes the types of a shard's documents.</summary>
internal static class ShardEmitter
{
    /// <summary>The constant that says where the words stand, in projects whose paragraphs are no constants.</summary>
    internal const string FileConstant = "__File";

    internal static SourceText Emit(Shard shard, EmitContext context, CancellationToken cancellationToken) => GeneratedFile.Write(context, writer =>
    {
        using (writer.WriteBlock($"{context.Visibility} static partial class {shard.Collection}"))
        {
            if (context.HasRuntime)
            {
                LoaderEmitter.Write(writer, shard, context.PacksAsData);
            }

            for (int i = 0; i < shard.Documents.Count; i++)
            {
                writer.WriteLine();
                WriteDocument(writer, shard.Documents[i], context, context.HasRuntime ? $"{LoaderEmitter.NameOf(shard.Bucket)}.Value[{i.ToString(CultureInfo.InvariantCulture)}]" : null);
            }
        }
    }, cancellationToken);

    private static void WriteDocument(CodeWriter writer, NamedDocument document, EmitContext context, string? loader)
    {
        DocumentModel model = document.Model;
        writer.WriteSummary(Headline(document));
        using (writer.WriteBlock("public static class " + document.Name.Identifier))
        {
            writer.WriteSummary("The id of the document.");
            WriteConstant(writer, "Id", document.Name.Id);
            if (context.Options.HasParagraphs)
            {
                WriteHead(writer, model, loader);
            }

            WriteDates(writer, model, context.Options.HasParagraphs);
            WriteConstants(writer, "Participants", "The persons of the document, by their names.", model.Participants);
            MetadataEmitter.Write(writer, document, context, loader);
            if (context.Options.HasParagraphs)
            {
                WriteParagraphs(writer, document, context);
            }
            else
            {
                // How the analyzer of quotations finds the words.
                writer.Begin().Append("internal const string " + FileConstant + " = ").AppendLiteral(model.Head.Key).Append(';');
                writer.End();
            }
        }
    }

    /// <summary>What a document has beside a constant for each id, date and person.</summary>
    private static void WriteHead(CodeWriter writer, DocumentModel model, string? loader)
    {
        writer.WriteSummary(model.Title.Length == 0 ? "The document has no title." : XmlDoc.Excerpt(model.Title));
        WriteConstant(writer, "Title", model.Title);
        if (loader is not null)
        {
            writer.WriteSummary("The document with its paragraphs, participants and dates.");
            writer.WriteLine($"public static global::CorpusGen.Article Document {{ get {{ return {loader}; }} }}");
            writer.WriteSummary("The words as they are given; the build proves that the document says them.");
            writer.WriteLine("public static string Quote(string words) { return words; }");
        }
    }

    private static void WriteDates(CodeWriter writer, DocumentModel model, bool hasNumbers)
    {
        if (model.Published is null && model.Dates.Count == 0)
        {
            return;
        }

        writer.WriteSummary("The dates of the document, as ISO 8601 (EDTF) texts named after their wording.");
        using (writer.WriteBlock("public static class Dates"))
        {
            if (model.Published is not null)
            {
                WriteConstant(writer, new ConstantModel("Published", model.Published, model.PublishedNumber, "The date of the document: " + model.Published + "."), hasNumbers);
            }

            foreach (ConstantModel constant in model.Dates)
            {
                WriteConstant(writer, constant, hasNumbers);
            }
        }
    }

    private static void WriteParagraphs(CodeWriter writer, NamedDocument document, EmitContext context)
    {
        ValueList<ParagraphModel> paragraphs = document.Model.Paragraphs;
        writer.WriteSummary("The paragraphs of the document.");
        using (writer.WriteBlock("public static class Paragraphs"))
        {
            writer.WriteSummary("The number of paragraphs.");
            writer.WriteLine("public const int Count = " + paragraphs.Count.ToString(CultureInfo.InvariantCulture) + ";");
            for (int i = 0; i < paragraphs.Count; i++)
            {
                string line = paragraphs[i].Line.ToString(CultureInfo.InvariantCulture);
                string number = "P" + (i + 1).ToString(CultureInfo.InvariantCulture);
                writer.WriteSummary($"{XmlDoc.Excerpt(paragraphs[i].Text)} ({document.Name.Path}, line {line})");
                WriteConstant(writer, paragraphs[i].Name ?? number, paragraphs[i].Text);
                if (paragraphs[i].Name is string name)
                {
                    writer.WriteLine($"public const string {number} = {name};");
                }
            }

            LostMembers.Write(writer, document, context.Locks);
        }
    }

    internal static void WriteConstants(CodeWriter writer, string name, string summary, ValueList<ConstantModel> constants)
    {
        if (constants.Count == 0)
        {
            return;
        }

        writer.WriteSummary(summary);
        using (writer.WriteBlock("public static class " + name))
        {
            foreach (ConstantModel constant in constants)
            {
                WriteConstant(writer, constant);
            }
        }
    }

    private static void WriteConstant(CodeWriter writer, ConstantModel constant, bool hasNumber = true)
    {
        writer.WriteSummary(constant.Summary);
        WriteConstant(writer, constant.Name, constant.Value);
        if (hasNumber && constant.Number is int number)
        {
            writer.WriteSummary(constant.Value + " as the number yyyymmdd.");
            writer.WriteLine($"public const int {constant.Name}Number = {number.ToString(CultureInfo.InvariantCulture)};");
        }
    }

    private static void WriteConstant(CodeWriter writer, string name, string value)
    {
        writer.Begin().Append("public const string ").Append(name).Append(" = ").AppendLiteral(value).Append(';');
        writer.End();
    }

    private static string Headline(NamedDocument document)
    {
        DocumentModel model = document.Model;
        string words = model.Title.Length > 0 ? model.Title : model.Paragraphs.Count > 0 ? model.Paragraphs[0].Text : document.Name.Id;
        var headline = new StringBuilder(XmlDoc.Excerpt(words)).Append(" (");
        if (model.Published is not null)
        {
            headline.Append(model.Published).Append(", ");
        }

        return headline.Append(document.Name.Path).Append(')').ToString();
    }
}
