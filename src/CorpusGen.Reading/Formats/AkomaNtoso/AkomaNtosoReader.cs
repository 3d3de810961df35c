using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.AkomaNtoso;

/// <summary>
/// Akoma Ntoso 3.0 (OASIS LegalDocML) and 2.0: acts, bills, debates, judgments and other documents of parliaments and courts. An element
/// with <c>meta</c> is a document; components and attachments with their own <c>meta</c> are documents of their own.
/// </summary>
/// <remarks>
/// Head data are read by <see cref="AkomaMetadata"/>, those whom <c>references</c> lists by <see cref="AkomaReferences"/>, the text by
/// <see cref="AkomaText"/>. The fragment of one of several documents is its <c>eId</c>, <c>wId</c>, <c>id</c> or <c>name</c>.
/// </remarks>
internal static class AkomaNtosoReader
{
    private const string Shape = "an <akomaNtoso> with a document that has <meta>";

    internal static ParsedFile Read(string text)
    {
        if (XmlTree.Read(text, out Finding? failure) is not XmlNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        var documents = new List<ParsedDocument>();
        foreach (XmlNode node in root.Descendants().Prepend(root).Where(IsDocument))
        {
            ParsedDocument document = ReadDocument(text, node);
            if (document.Paragraphs.Count > 0 || node.Parent == root || node == root)
            {
                documents.Add(document);
            }
        }

        // A collection may hold nothing but its components.
        if (documents.Count > 1)
        {
            documents.RemoveAll(static document => document.Paragraphs.Count == 0);
        }

        if (documents.Count == 1)
        {
            documents[0].Fragment = null;
        }

        return documents.Count > 0 ? new ParsedFile(documents, []) : ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "Akoma Ntoso", Shape));
    }

    /// <summary>Whether an element is a document: it has head data.</summary>
    internal static bool IsDocument(XmlNode node) => node.Child("meta") is not null;

    /// <summary>The id of an element: <c>eId</c> of 3.0, else <c>wId</c>, else <c>id</c> of 2.0.</summary>
    internal static string? IdOf(XmlNode node) => node["eId"] ?? node["wId"] ?? node["id"];

    private static ParsedDocument ReadDocument(string source, XmlNode node)
    {
        string? name = IdOf(node) ?? node["name"];
        var document = new ParsedDocument { Fragment = string.IsNullOrEmpty(name) ? null : name, DateSpan = new TextSpan(node.Span.Start, 0) };
        XmlNode meta = node.Child("meta")!;
        var references = new AkomaReferences(source, node);
        new AkomaMetadata(source, document, references).Read(node, meta);
        var text = new AkomaText(source, document, references);
        text.Read(node);
        text.StateSpeakers();
        references.StateListed(document, meta);
        return document;
    }
}
