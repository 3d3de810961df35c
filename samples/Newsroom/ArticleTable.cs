using CorpusGen;

namespace Newsroom;

internal static class ArticleTable
{
    internal static void Print(Article article, TextWriter output)
    {
        output.WriteLine($"{article.Published}  {article.Id}  {article.Paragraphs.Count}");
        foreach (var p in article.Paragraphs) output.WriteLine($"  {p.Number} {p.Text[..Math.Min(50, p.Text.Length)]}");
    }
}
