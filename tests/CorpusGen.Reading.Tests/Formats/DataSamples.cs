using System;
using System.IO;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>The sample files of data formats and pages.</summary>
internal static class DataSamples
{
    internal static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Corpora", name);

    internal static TheoryData<string> Names(string folder, string pattern) => new(Directory.GetFiles(Folder(folder), pattern).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    internal static string Text(string folder, string name) => TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder(folder), name)), out _);

    internal static Article Read(string folder, string name) => Assert.Single(FormatReading.Result(Text(folder, name), "articles/" + name).Articles).Article;

    internal static string[] Texts(Article article) => article.Paragraphs.Select(static paragraph => paragraph.Text).ToArray();

    internal static string[] Stated(Article article, string? role) =>
        article.Participants.Where(participant => role is null ? participant.Mentions.Any(static mention => mention.Paragraph == 0) : participant.Roles.Contains(role))
            .Select(static participant => participant.Name).Order(StringComparer.Ordinal).ToArray();

    /// <summary>The only finding of a refused file: its kind, and its one-based line and column.</summary>
    internal static (FindingKind Kind, int Line, int Column) Refusal(string text, string path)
    {
        FileResult file = FormatReading.Result(text, path);
        Assert.Empty(file.Articles);
        Finding finding = Assert.Single(file.Findings);
        string before = text.Substring(0, finding.Span.Start);
        return (finding.Kind, before.Count(static c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
