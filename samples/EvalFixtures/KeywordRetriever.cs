using CorpusGen;

namespace EvalFixtures;

/// <summary>The system under evaluation: finds the paragraph that shares most words with a question.</summary>
public static class KeywordRetriever
{
    public static string Find(Corpus corpus, string question)
    {
        HashSet<string> words = Words(question);
        return corpus.SelectMany(article => article.Paragraphs).MaxBy(paragraph => Words(paragraph.Text).Count(words.Contains))!.Text;
    }

    private static HashSet<string> Words(string text) =>
        text.Split([' ', ',', '.', '?', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
