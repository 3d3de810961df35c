using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;

namespace CorpusGen.Reading.Formats.JsonLd;

/// <summary>schema.org data by itself (JSON-LD 1.1 in its compact form): each article of it is a document (<see cref="JsonLdArticle"/>).</summary>
internal static class JsonLdReader
{
    private const string Shape = "a node whose '@type' is Article or one of its kinds, BlogPosting, SocialMediaPosting, LiveBlogPosting, Report or Review";

    internal static ParsedFile Read(string text)
    {
        if (JsonReader.Read(text, out Finding? failure) is not DataNode root)
        {
            return ParsedFile.Refused(failure!);
        }

        var graph = new JsonLdGraph();
        graph.Add(root);
        if (graph.Articles.Count == 0)
        {
            return ParsedFile.Refused(new Finding(FindingKind.UnknownShape, root.Span, "JSON-LD", Shape));
        }

        var documents = new List<ParsedDocument>();
        foreach (DataNode article in graph.Articles)
        {
            ParsedDocument document = JsonLdArticle.Read(article, graph, withText: true);
            document.Fragment = graph.Articles.Count > 1 ? document.Id : null;
            documents.Add(document);
        }

        return new ParsedFile(documents, []);
    }
}
