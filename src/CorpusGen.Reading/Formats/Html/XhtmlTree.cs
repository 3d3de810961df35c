using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Gives XHTML inside XML the form of HTML, so that one set of rules decides what its paragraphs are.</summary>
internal static class XhtmlTree
{
    /// <summary>Adds the paragraphs and headings of an element with XHTML in it to a document.</summary>
    internal static void Read(ParsedDocument document, XmlNode container) => HtmlFlow.Read(document, Of(container));

    /// <summary>The element and all it holds; names lose their prefixes.</summary>
    // Depth is limited by the reader of XML, so that this cannot exhaust the stack.
    internal static HtmlNode Of(XmlNode element)
    {
        var attributes = new List<HtmlAttribute>(element.Attributes.Count);
        foreach (XmlAttributeValue attribute in element.Attributes)
        {
            attributes.Add(new HtmlAttribute(attribute.Name, new MappedTextBuilder().AppendReplaced(attribute.Value, attribute.Span).ToMappedText()));
        }

        HtmlNode copy = HtmlNode.Element(element.Name.ToLowerInvariant(), element.Span, attributes);
        foreach (XmlNode child in element.Children)
        {
            copy.Add(child.Text is MappedText text ? HtmlNode.Words(text) : Of(child));
        }

        return copy;
    }
}
