using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Inputs;

/// <summary>Reads documents as members of their collections.</summary>
internal static class CollectionReader
{
    /// <summary>The collection of a document: the one that its item names, else the first folder below the project.</summary>
    /// <param name="path">The logical path of the file.</param>
    /// <param name="corpus">The metadata <c>Corpus</c>; empty for none.</param>
    internal static string CollectionOf(string path, string corpus)
    {
        if (DocumentFile.IsNamed(corpus))
        {
            return CollectionName.Of(corpus);
        }

        int slash = path.IndexOf('/');
        string folder = slash < 0 ? "" : path.Substring(0, slash);
        return CollectionName.Of(folder == ".." ? "" : folder);
    }

    /// <summary>Reads a document with what is registered and asked for in its collection.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">Its logical path.</param>
    /// <param name="format">Its format.</param>
    /// <param name="collection">Its collection.</param>
    /// <param name="context">What all documents are read with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The articles that belong to the corpus, and what is wrong.</returns>
    internal static FileResult Read(DocumentText text, string path, FileFormat format, string collection, ReadContext context, CancellationToken cancellationToken)
    {
        var settings = new ReadSettings(Registry: context.Registries.Of(collection), Schema: context.Schemas.Of(collection)) { Authors = context.Authors };
        FileResult result = ArticleReader.ReadFile(text, path, format, settings, cancellationToken);
        if (!context.LeavesOutDrafts)
        {
            return result;
        }

        var kept = new List<ReadResult>(result.Articles.Count);
        foreach (ReadResult one in result.Articles)
        {
            if (!one.Article.IsDraft)
            {
                kept.Add(one);
            }
        }

        return result with { Articles = ValueList<ReadResult>.From(kept) };
    }
}
