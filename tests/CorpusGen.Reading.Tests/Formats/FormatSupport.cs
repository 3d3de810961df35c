using System;
using System.IO;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>What tests of several formats need: samples, and articles without findings.</summary>
internal static class FormatSupport
{
    internal static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Corpora", name);

    internal static DocumentText Load(string folder, string file) => DocumentText.From(TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder(folder), file)), out _));

    internal static FileResult Read(string text, string path, ReadSettings? settings = null) => ArticleReader.ReadFile(DocumentText.From(text), path, settings);

    internal static Article ReadArticle(string text, string path, ReadSettings? settings = null)
    {
        FileResult result = Read(text, path, settings);
        Assert.Empty(result.Findings);
        Article article = Assert.Single(result.Articles).Article;
        ReadBack.Assert(article);
        return article;
    }
}
