using System;
using CorpusGen.Reading.Formats.Html;
using CorpusGen.Reading.Formats.Nitf;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.NewsMl;

/// <summary>
/// The text of an item. The members of a <c>contentSet</c> are renditions of one content, so that one is read: the first
/// <c>inlineXML</c> that has text, else the first <c>inlineData</c> that is text. NITF and XHTML are read as such; other vocabularies when they hold
/// <c>p</c> elements. Encoded data and content that lies elsewhere have no text.
/// </summary>
internal static class NewsMlContent
{
    /// <summary>The rendition to read.</summary>
    internal static XmlNode? Choose(XmlNode item)
    {
        XmlNode? data = null;
        foreach (XmlNode set in item.All("contentSet"))
        {
            foreach (XmlNode rendition in set.Elements)
            {
                if (rendition.Name == "inlineXML" && ContainerOf(rendition) is not null && HasWords(rendition))
                {
                    return rendition;
                }

                bool isText = rendition.Name == "inlineData" && rendition["encoding"] is null && rendition["encodinguri"] is null && IsText(rendition["contenttype"]);
                data ??= isText && HasWords(rendition) ? rendition : null;
            }
        }

        return data;
    }

    internal static void Read(string source, XmlNode rendition, ParsedDocument document)
    {
        if (rendition.Name == "inlineData")
        {
            ReadData(rendition, document);
            return;
        }

        XmlNode container = ContainerOf(rendition)!;
        if (container.Name is "nitf" or "body.content")
        {
            NitfReader.ReadBody(source, container, document);
            return;
        }

        int headings = document.Headings.Count;
        XhtmlTree.Read(document, container);
        if (document.Title.Length == 0 && document.Headings.Count > headings && document.Headings[headings].ParagraphIndex == 0)
        {
            document.Title = document.Headings[headings].Text;
        }

        // A headline that opens the text repeats the title and heads no part of it.
        string title = LineFolding.Fold(document.Title.Text);
        document.Headings.RemoveAll(heading => heading.ParagraphIndex == 0 && LineFolding.Fold(heading.Text.Text) == title);
    }

    private static void ReadData(XmlNode rendition, ParsedDocument document)
    {
        MappedText words = rendition.AllText();
        if (rendition["contenttype"] is string type && type.IndexOf("html", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            HtmlFlow.Read(document, words);
        }
        else
        {
            PlainParagraphs.Add(document, words);
        }
    }

    /// <summary>The element whose text is that of the item.</summary>
    private static XmlNode? ContainerOf(XmlNode inline)
    {
        XmlNode? body = null;
        XmlNode? paragraph = null;
        foreach (XmlNode element in inline.Descendants())
        {
            switch (element.Name)
            {
                case "nitf" or "body.content":
                    return element;
                case "body":
                    body ??= element;
                    break;
                case "p" or "P":
                    paragraph ??= element;
                    break;
            }
        }

        return body ?? (paragraph is null ? null : inline);
    }

    private static bool IsText(string? type) =>
        type is null || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.IndexOf("html", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool HasWords(XmlNode rendition) => rendition.AllText().Text.Trim().Length > 0;
}
