using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Sgml;

/// <summary>
/// SGML of news collections, each file with any number of documents: <c>REUTERS</c> (Reuters-21578, lewis.dtd), <c>DOC</c> (TIPSTER and TREC,
/// IEER, MUC, ACE, Gigaword) and <c>TimeML</c>. Read without a declaration of their tags, which such files do not have.
/// </summary>
/// <remarks>
/// Head data are read by <see cref="SgmlHead"/>, the text by <see cref="SgmlText"/>. A document that is not closed is malformed; those before and
/// behind it are read.
/// </remarks>
internal static class SgmlReader
{
    private static readonly string[] Roots = ["REUTERS", "DOC", "TIMEML"];

    internal static ParsedFile Read(string text)
    {
        var documents = new List<ParsedDocument>();
        Finding? failure = null;
        SgmlTag? open = null;
        var tags = new List<SgmlTag>();
        foreach (SgmlTag tag in SgmlTag.Scan(text, new TextSpan(0, text.Length)))
        {
            if (Array.IndexOf(Roots, tag.Name) < 0)
            {
                tags.Add(tag);
            }
            else if (tag.IsEnd && open is SgmlTag start && start.Name == tag.Name)
            {
                documents.Add(ReadDocument(text, new SgmlElement(text, start, TextSpan.FromBounds(start.Span.End, tag.Span.Start), tags)));
                open = null;
            }
            else
            {
                failure ??= open is SgmlTag unclosed ? NotClosed(unclosed) : tag.IsEnd ? new Finding(FindingKind.Malformed, tag.Span, "SGML", "</" + tag.Name + "> closes nothing") : null;
                open = tag.IsEnd ? null : tag;
                tags = [];
            }
        }

        failure ??= open is SgmlTag last ? NotClosed(last) : null;
        failure ??= documents.Count == 0 ? new Finding(FindingKind.UnknownShape, default, "SGML", "a <DOC>, <REUTERS> or <TimeML>") : null;
        if (documents.Count == 1)
        {
            documents[0].Fragment = null;
        }

        return new ParsedFile(documents, failure is null ? [] : [failure]);
    }

    private static ParsedDocument ReadDocument(string source, SgmlElement element)
    {
        var document = new ParsedDocument();
        SgmlHead.Read(source, element, document);
        SgmlText.Read(source, element, document);
        return document;
    }

    private static Finding NotClosed(SgmlTag tag) => new(FindingKind.Malformed, tag.Span, "SGML", "<" + tag.Name + "> is not closed");
}
