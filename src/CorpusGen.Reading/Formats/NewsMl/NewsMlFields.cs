using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>What else an item states: each property of rights, management and content under the name of its element.</summary>
/// <remarks>The value of a property is its name, else its words, else its qualified code or URI.</remarks>
internal static class NewsMlFields
{
    internal static void Read(string source, XmlNode item, ParsedDocument document, bool hasText)
    {
        var fields = new XmlFields(source);
        fields.Add("version", item.Attribute("version"));
        foreach (string part in new[] { "rightsInfo", "itemMeta", "contentMeta" })
        {
            foreach (XmlNode element in item.Child(part)?.Elements ?? [])
            {
                if (!HasPlace(element, document, hasText))
                {
                    fields.Add(element.Name, element, ValueOf(source, element, document.Language));
                }
            }
        }

        fields.AddTo(document);
    }

    /// <summary>Whether the document has taken the property already.</summary>
    private static bool HasPlace(XmlNode element, ParsedDocument document, bool hasText) => element.Name switch
    {
        "pubStatus" or "embargoed" or "by" or "headline" or "language" => true,
        "versionCreated" => document.DateSource == "versionCreated",
        "creator" or "contributor" => element.Child("name") is not null,
        "subject" => NewsMlParties.KindOf(element) is not null && element.Child("name") is not null,
        "description" => !hasText,
        _ => false,
    };

    private static string? ValueOf(string source, XmlNode element, string? language)
    {
        string name = NewsMlNames.NameOf(source, element, language).Text;
        if (name.Length > 0)
        {
            return name;
        }

        bool isWords = element.Child("name") is null && element.Child("broader") is null;
        string words = isWords ? FoldedWords.Of(source, element).Text : "";
        return words.Length > 0 ? words : NewsMlNames.IdOf(element) ?? element["href"] ?? element["id"] ?? element["tag"];
    }
}
