using System.Globalization;
using CorpusGen.Generators.Locking;
using CorpusGen.Generators.Model;
using CorpusGen.Reading.Locking;

namespace CorpusGen.Generators.Emit;

/// <summary>Writes a member for each locked paragraph whose number the document has no more, so that code that names it learns what happened.</summary>
internal static class LostMembers
{
    internal static void Write(CodeWriter writer, NamedDocument document, LockTable locks)
    {
        if (locks.Find(document.Name.Path) is not LockedDocument locked)
        {
            return;
        }

        ValueList<ParagraphModel> paragraphs = document.Model.Paragraphs;
        foreach ((int number, int now) in LockComparison.Lost(locked, paragraphs))
        {
            string name = "P" + number.ToString(CultureInfo.InvariantCulture);
            string nearest = paragraphs.Count == 0 ? "none remains" : $"the nearest that remains is {LockComparison.NameOf(paragraphs.Count - 1)}: \"{XmlDoc.Excerpt(paragraphs[paragraphs.Count - 1].Text)}\"";
            string what = now >= 0 ? $"Paragraph {name} is now {LockComparison.NameOf(now)}." : $"Paragraph {name} was removed; {nearest}.";
            writer.WriteSummary(what);
            writer.Begin().Append("[global::System.Obsolete(").AppendLiteral(what).Append(now >= 0 ? ", false)]" : ", true)]");
            writer.End();
            writer.Begin().Append("public const string ").Append(name).Append(" = ").Append(now >= 0 ? LockComparison.NameOf(now) : "\"\"").Append(';');
            writer.End();
        }
    }
}
