using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Formats.Xml;

namespace CorpusGen.Reading.Formats.Jats;

/// <summary>
/// JATS (ANSI/NISO Z39.96, Journal Article Tag Suite, 1.0 to 1.3) and the NLM tag sets before it (2.0 to 3.0). An article is a document;
/// so is each <c>sub-article</c> and <c>response</c> in it, which has head data and a body of its own, and each article of a collection.
/// </summary>
/// <remarks>
/// Head data are read by <see cref="JatsMetadata"/> and <see cref="JatsContributors"/>, paragraphs by <see cref="JatsText"/>. The paragraphs
/// are those of the body; the abstract is the metadatum <c>abstract</c>. Of an article that has no words in a body, as it is accepted before it is typeset,
/// the paragraphs are those of its abstracts. Back matter is left out. A sub-article of type <c>translation</c> translates its article.
/// </remarks>
internal static class JatsReader
{
    internal static ParsedFile Read(string text)
    {
        if (XmlTree.Read(text, out Finding? failure) is not XmlNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        var documents = new List<ParsedDocument>();
        foreach (XmlNode article in root.Name == "article" ? [root] : Articles(root))
        {
            AddAll(text, article, null, documents);
        }

        return documents.Count > 0
            ? new ParsedFile(documents, [])
            : ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "JATS", "an <article> with <front> or <body>"));
    }

    private static IEnumerable<XmlNode> Articles(XmlNode root)
    {
        foreach (XmlNode node in root.Descendants())
        {
            if (node.Name == "article" && (node.Child("front") ?? node.Child("body")) is not null)
            {
                yield return node;
            }
        }
    }

    private static void AddAll(string source, XmlNode article, ParsedDocument? whole, List<ParsedDocument> documents)
    {
        if ((article.Child("front") ?? article.Child("front-stub") ?? article.Child("body")) is not null)
        {
            ParsedDocument document = ReadArticle(source, article, whole);
            documents.Add(document);
            whole ??= document;
        }

        foreach (XmlNode child in article.Elements)
        {
            if (child.Name is "sub-article" or "response")
            {
                AddAll(source, child, whole, documents);
            }
        }
    }

    private static ParsedDocument ReadArticle(string source, XmlNode article, ParsedDocument? whole)
    {
        var document = new ParsedDocument { Language = LanguageTag.Of(article["lang"]) ?? whole?.Language };
        XmlNode? stub = article.Child("front-stub");
        XmlNode? meta = stub ?? article.Find("front", "article-meta");
        if (meta is not null)
        {
            new JatsMetadata(source, document).Read(article, meta);
            new JatsContributors(source, document, article).Read(meta);
        }

        if (whole is not null)
        {
            document.Fragment = article["id"];
            document.Date ??= whole.Date;
            document.DateSpan = document.DateSpan.Length == 0 ? whole.DateSpan : document.DateSpan;
            document.TranslationOf = article["article-type"] == "translation" ? whole.Id : null;
        }

        ReadText(source, document, article, meta);
        return document;
    }

    private static void ReadText(string source, ParsedDocument document, XmlNode article, XmlNode? meta)
    {
        new JatsText(source, document).Read(article.Child("body"));
        foreach (XmlNode node in document.Paragraphs.Count == 0 && meta is not null ? meta.Elements : [])
        {
            if (node.Name is "abstract" or "trans-abstract" && LanguageTag.Of(node["lang"] ?? article["lang"]) == LanguageTag.Of(article["lang"]))
            {
                new JatsText(source, document).Read(node);
            }
        }
    }
}
