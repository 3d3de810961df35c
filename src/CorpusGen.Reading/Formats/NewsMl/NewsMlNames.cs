using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>What properties of NewsML-G2 are called: by their <c>name</c>s, else by the code that stands for them.</summary>
internal static class NewsMlNames
{
    /// <summary>The identifier of a property: its qualified code, URI or literal; <see langword="null"/> when it has none.</summary>
    internal static string? IdOf(XmlNode property) => Value(property, "qcode") ?? Value(property, "uri") ?? Value(property, "literal");

    /// <summary>The last part of the identifier, such as <c>usable</c> of <c>stat:usable</c>.</summary>
    internal static string? CodeOf(XmlNode property) => LastPart(IdOf(property));

    internal static string? LastPart(string? id) => id is null ? null : id.Substring(id.LastIndexOfAny([':', '/', '#']) + 1);

    /// <summary>The name in a language, a full one before a short one; empty when there is none.</summary>
    internal static MappedText NameOf(string source, XmlNode property, string? language)
    {
        XmlNode? best = null;
        int rank = -1;
        foreach (XmlNode name in property.All("name"))
        {
            string? role = LastPart(name["role"]);
            int own = (NewsMlItem.IsIn(name, language) ? 4 : 0) + (role is null or "full" ? 2 : role is "display" ? 1 : 0);
            if (own > rank && name.AllText().Text.Trim().Length > 0)
            {
                best = name;
                rank = own;
            }
        }

        return best is null ? MappedText.Empty : FoldedWords.Of(source, best);
    }

    /// <summary>The other names of the same language.</summary>
    internal static ValueList<string> OtherNames(string source, XmlNode property, string name, string? language)
    {
        var others = new List<string>();
        foreach (XmlNode other in property.All("name"))
        {
            string text = LineFolding.Fold(FoldedWords.Of(source, other).Text);
            if (text.Length > 0 && text != name && !others.Contains(text) && NewsMlItem.IsIn(other, language))
            {
                others.Add(text);
            }
        }

        return others.Count == 0 ? ValueList<string>.Empty : ValueList<string>.From(others);
    }

    private static string? Value(XmlNode property, string attribute) => property[attribute]?.Trim() is { Length: > 0 } value ? value : null;
}
