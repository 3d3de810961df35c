using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Reads files of news for tests, and holds what was read against the file.</summary>
internal static class NewsXml
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpora", "news-xml");

    internal static FileResult ReadSample(string name)
    {
        string text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder, name)), out Finding? finding);
        Assert.Null(finding);
        return Read(text, name);
    }

    /// <summary>Reads a file and asserts that every span of every article leads back to its words.</summary>
    internal static FileResult Read(string text, string path = "news/a.xml")
    {
        FileResult file = ArticleReader.ReadFile(DocumentText.From(text), path);
        foreach (ReadResult result in file.Articles)
        {
            ReadBack.Assert(result.Article);
        }

        return file;
    }

    internal static Article ReadOne(string text) => Assert.Single(Read(text).Articles).Article;

    internal static string[] Texts(Article article) => article.Paragraphs.Select(static paragraph => paragraph.Text).ToArray();

    internal static string[] Names(Article article, string role) =>
        article.Participants.Where(participant => participant.Roles.Contains(role)).Select(static participant => participant.Name).ToArray();

    internal static IEnumerable<string> Values(Article article, string field) => article.FindMetadata(field)?.Values ?? Enumerable.Empty<string>();

    /// <summary>The place of the only finding of a refused file, as one-based line and column, and its kind.</summary>
    internal static (FindingKind Kind, int Line, int Column) Refusal(string text)
    {
        FileResult file = Read(text);
        Assert.Empty(file.Articles);
        return ReadBack.Place(text, Assert.Single(file.Findings));
    }
}
