using System;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Reads texts as files of a collection, and checks what holds for every format.</summary>
internal static class FormatReading
{
    internal static Article Named(string text, string path = "articles/x.txt") => Result(text, path).Articles.Single().Article;

    internal static FileResult Result(string text, string path = "articles/x.txt")
    {
        DocumentText document = DocumentText.From(text);
        FileResult result = ArticleReader.ReadFile(document, path);
        foreach (ReadResult one in result.Articles)
        {
            ReadBack.Assert(one.Article);
        }

        return result;
    }

    internal static bool IsTaken(string text, string path = "docs/x.txt") => ArticleReader.IsArticle(DocumentText.From(text), path);

    internal static string Sample(string name) =>
        TextDecoder.Decode(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpora", "transcripts", name)), out _);

    /// <summary>Every beginning of a text is read without an exception, and what is read holds together.</summary>
    internal static void EveryBeginningIsRead(string text, string path)
    {
        for (int length = 0; length < text.Length; length += 50)
        {
            Result(text.Substring(0, length), path);
        }
    }
}
