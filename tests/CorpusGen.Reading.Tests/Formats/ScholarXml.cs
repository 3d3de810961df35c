using System;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Reads files of scholarly markup for tests, and holds what was read against the file.</summary>
internal static class ScholarXml
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpora", "scholar-xml");

    internal static string TextOf(string name) => TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder, name)), out _);

    internal static FileResult ReadSample(string name) => Read(TextOf(name), name);

    /// <summary>Reads a file and asserts that every span of every article leads back to its words.</summary>
    internal static FileResult Read(string text, string path = "texts/a.xml")
    {
        FileResult file = ArticleReader.ReadFile(DocumentText.From(text), path);
        foreach (ReadResult result in file.Articles)
        {
            ReadBack.Assert(result.Article);
        }

        return file;
    }

    internal static Article ReadOne(string text) => Assert.Single(Read(text).Articles).Article;

    internal static Article SampleArticle(string name) => Assert.Single(ReadSample(name).Articles).Article;

    internal static string[] Texts(Article article) => article.Paragraphs.Select(static paragraph => paragraph.Text).ToArray();

    internal static string[] Sections(Article article) =>
        article.Sections.Select(static section => $"{section.Level} {section.Title} ({section.Paragraph})").ToArray();

    internal static string[] Names(Article article, string role) =>
        article.Participants.Where(participant => participant.Roles.Contains(role)).Select(static participant => participant.Name).Order(StringComparer.Ordinal).ToArray();

    internal static Participant Named(Article article, string name) => article.Participants.Single(participant => participant.Name == name);

    internal static string[] Values(Article article, string field) => article.FindMetadata(field)?.Values.ToArray() ?? [];

    /// <summary>The only finding of a refused file, with its place as one-based line and column.</summary>
    internal static (FindingKind Kind, int Line, int Column) Refusal(string text)
    {
        FileResult file = Read(text);
        Assert.Empty(file.Articles);
        return ReadBack.Place(text, Assert.Single(file.Findings));
    }
}
