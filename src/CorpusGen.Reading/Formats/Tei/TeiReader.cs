using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Tei;

/// <summary>
/// TEI P5 (and P4, <c>TEI.2</c>): Text Encoding Initiative, Guidelines for Electronic Text Encoding and Interchange. Each <c>TEI</c> of
/// a <c>teiCorpus</c> is a document; its fragment is its <c>xml:id</c>.
/// </summary>
/// <remarks>
/// Head data are read by <see cref="TeiHeader"/>, those whom it lists by <see cref="TeiPeople"/>, the text by <see cref="TeiText"/>: front,
/// body and back, also of the texts of a <c>group</c>; without a <c>text</c> the transcription in <c>sourceDoc</c>. A file whose root is
/// a part of a text (<c>text</c>, <c>div</c>, <c>p</c> …) is a document without head data. Files that a corpus includes with
/// <c>xi:include</c> are never opened.
/// </remarks>
internal static class TeiReader
{
    private const string Shape = "a <TEI> with a <text>; other files that are included are not opened";

    private static readonly string[] FragmentRoots = ["text", "body", "front", "back", "group", "floatingText", "div", "div0", "div1", "p", "ab", "lg", "sp", "u"];

    internal static ParsedFile Read(string text)
    {
        if (XmlTree.Read(text, out Finding? failure) is not XmlNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        var documents = new List<ParsedDocument>();
        var people = new TeiPeople(text);
        if (Array.IndexOf(FragmentRoots, root.Name) >= 0)
        {
            documents.Add(ReadFragment(text, root, people));
        }
        else
        {
            AddAll(text, root, people, documents);
        }

        if (documents.Count == 1)
        {
            documents[0].Fragment = null;
        }

        return documents.Count > 0 ? new ParsedFile(documents, []) : ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "TEI", Shape));
    }

    private static void AddAll(string source, XmlNode node, TeiPeople people, List<ParsedDocument> documents)
    {
        people.Learn(node.Child("teiHeader"));
        people.Learn(node.Child("standOff"));
        if (node.Name is not "teiCorpus" and not "teiCorpus.2" && (node.Child("text") ?? node.Child("sourceDoc")) is XmlNode text)
        {
            documents.Add(ReadDocument(source, node, text, people));
        }

        foreach (XmlNode child in node.Elements)
        {
            if (child.Name is "TEI" or "TEI.2" or "teiCorpus" or "teiCorpus.2")
            {
                AddAll(source, child, people, documents);
            }
        }
    }

    private static ParsedDocument ReadDocument(string source, XmlNode node, XmlNode text, TeiPeople people)
    {
        string? id = node["id"];
        var document = new ParsedDocument { Id = id, Fragment = id, DateSpan = new TextSpan(node.Span.Start, 0) };
        if (node.Child("teiHeader") is XmlNode header)
        {
            new TeiHeader(source, document, people).Read(header, text, node["lang"]);
        }

        ReadText(source, document, text, people);
        people.StateListed(document, node);
        return document;
    }

    private static ParsedDocument ReadFragment(string source, XmlNode root, TeiPeople people)
    {
        var document = new ParsedDocument { Id = root["id"], Language = Stating.LanguageTag.Of(root["lang"]) };
        ReadText(source, document, root, people);
        return document;
    }

    private static void ReadText(string source, ParsedDocument document, XmlNode text, TeiPeople people)
    {
        people.LearnCast(text);
        var walker = new TeiText(source, document, people);
        walker.Read(text);
        walker.StateSpeakers();
    }
}
