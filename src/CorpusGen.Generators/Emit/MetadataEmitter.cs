using System.Globalization;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Schema;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes the fields that a schema gives types.</summary>
/// <remarks>
/// A single value is a constant of its type. A list is a class of constants when it names documents, else it is read from the
/// object model. A reference is the id of the other document, taken from that document's own type.
/// </remarks>
internal static class MetadataEmitter
{
    internal static void Write(CodeWriter writer, NamedDocument document, EmitContext context, string? loader)
    {
        ValueList<MetadataModel> metadata = document.Model.Metadata;
        if (metadata.Count == 0)
        {
            return;
        }

        writer.WriteSummary("What the document states about itself, with the types of its schema.");
        using (writer.WriteBlock("public static class Metadata"))
        {
            string prefix = context.Options.Namespace.Length == 0 ? "global::" : "global::" + context.Options.Namespace + ".";
            int reference = 0;
            foreach (MetadataModel member in metadata)
            {
                if (member.Reference is not null)
                {
                    WriteReferences(writer, member, document.Name.Targets, prefix, ref reference);
                }
                else if (!member.IsList)
                {
                    writer.WriteSummary(member.Summary);
                    WriteConstant(writer, member.Name, member.Type, member.Values[0]);
                }
                else if (loader is not null)
                {
                    writer.WriteSummary(member.Summary);
                    writer.Begin().Append("public static global::CorpusGen.ValueList<string> ").Append(member.Name)
                        .Append(" { get { return ").Append(loader).Append(".FindMetadata(").AppendLiteral(member.Field).Append(").Values; } }");
                    writer.End();
                }
            }
        }
    }

    private static void WriteReferences(CodeWriter writer, MetadataModel member, ValueList<string> targets, string prefix, ref int next)
    {
        if (!member.IsList)
        {
            WriteReference(writer, member.Name, member.Summary, prefix, targets[next++]);
            return;
        }

        writer.WriteSummary(member.Summary);
        using (writer.WriteBlock("public static class " + member.Name))
        {
            var names = new MemberNames(member.Name);
            foreach (string id in member.Values)
            {
                WriteReference(writer, names.Take(NameResolver.IdentifierOf(id)), "The document '" + id + "'.", prefix, targets[next++]);
            }
        }
    }

    /// <summary>One that dangles is reported by its place in the document, and has no member that code could use.</summary>
    private static void WriteReference(CodeWriter writer, string name, string summary, string prefix, string target)
    {
        if (target.Length > 0)
        {
            writer.WriteSummary(summary);
            writer.WriteLine($"public const string {name} = {prefix}{target}.Id;");
        }
    }

    private static void WriteConstant(CodeWriter writer, string name, SchemaType type, string value)
    {
        switch (type)
        {
            case SchemaType.WholeNumber:
                bool isShort = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
                writer.WriteLine(isShort ? $"public const int {name} = {value};" : $"public const long {name} = {value}L;");
                break;
            case SchemaType.Number:
                writer.WriteLine($"public const double {name} = {value}D;");
                break;
            case SchemaType.Boolean:
                writer.WriteLine($"public const bool {name} = {value};");
                break;
            default:
                writer.Begin().Append("public const string ").Append(name).Append(" = ").AppendLiteral(value).Append(';');
                writer.End();
                break;
        }
    }
}
