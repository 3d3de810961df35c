using System;
using System.IO;
using System.Linq;
using System.Reflection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>What tests of several formats need: samples, and the proof that places of the file give the words.</summary>
internal static class FormatSupport
{
    private static readonly char[] Blanks = [' ', '\n', '\t', '\u00A0'];

    internal static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Corpora", name);

    internal static DocumentText Load(string folder, string file) => DocumentText.From(TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder(folder), file)), out _));

    internal static FileResult Read(string text, string path, ReadSettings? settings = null) => ArticleReader.ReadFile(DocumentText.From(text), path, settings);

    internal static Article ReadArticle(string text, string path, ReadSettings? settings = null)
    {
        FileResult result = Read(text, path, settings);
        Assert.Empty(result.Findings);
        Article article = Assert.Single(result.Articles).Article;
        AssertPlaces(article);
        return article;
    }

    /// <summary>Every paragraph and every mention in one can be read back from the file by its span.</summary>
    internal static void AssertPlaces(Article article)
    {
        var source = (ArticleSource)typeof(Article).GetField("_source", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(article)!;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            Assert.Equal(paragraph.Text, LineFolding.Fold(source.Read(paragraph.Span)));
        }

        foreach (Mention mention in article.Participants.SelectMany(static participant => participant.Mentions).Where(static mention => mention.Paragraph > 0))
        {
            Assert.Equal(Folded(mention.Text), Folded(source.Read(mention.Span)));
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
}
