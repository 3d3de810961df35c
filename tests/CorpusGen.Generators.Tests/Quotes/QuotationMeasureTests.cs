using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;
using Xunit.Abstractions;

namespace CorpusGen.Generators.Tests.Quotes;

/// <summary>200 quotations drawn from documents that nothing was tuned on: true ones are verified, altered ones never.</summary>
public sealed class QuotationMeasureTests(ITestOutputHelper output)
{
    private const int Quotations = 200;
    private const double LeastNearest = 0.95;

    [Fact]
    public void Quotations_of_the_samples_are_proven() => Measure(Corpora.Newsroom().Select(static file => Read(file.Path, file.Content)).ToArray(), 1);

    [Theory]
    [InlineData("txt/us-inaugural", 2)]
    [InlineData("txt/us-sotu", 3)]
    [InlineData("md/18f", 4)]
    [InlineData("txt/fomc", 5)]
    public void Quotations_of_the_shared_corpora_are_proven(string folder, int seed)
    {
        if (Corpora.SharedFolder() is string shared && Directory.Exists(Path.Combine(shared, folder)))
        {
            string[] files = Directory.GetFiles(Path.Combine(shared, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(40).ToArray();
            Measure(files.Where(static file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal)).Select(static file => Read(file, File.ReadAllText(file))).ToArray(), seed);
        }
    }

    private void Measure(Article[] articles, int seed)
    {
        var random = new Random(seed);
        string[] vocabulary = articles.SelectMany(static article => article.Paragraphs).SelectMany(static paragraph => paragraph.Text.Split(' ')).Where(static word => word.All(char.IsLetter) && word.Length > 0).Distinct().ToArray();
        var failures = new List<string>();
        int altered = 0;
        int nearest = 0;
        foreach ((Article article, Paragraph paragraph, string[] words) in Draw(articles, random))
        {
            string quote = string.Join(' ', words);
            foreach (string same in new[] { quote }.Concat(Restyle(quote, random)))
            {
                if (!article.FindQuote(same).IsVerified)
                {
                    failures.Add($"not verified in {article.Path}: {same}");
                }
            }

            foreach (string other in Alter(words, vocabulary, random).Where(other => !Says(article, other)))
            {
                QuoteResult result = article.FindQuote(other);
                altered++;
                nearest += result.Paragraph == paragraph.Number || (result.Paragraph > 0 && Says(article.Paragraphs[result.Paragraph - 1], quote)) ? 1 : 0;
                if (result.IsVerified)
                {
                    failures.Add($"verified wrongly in {article.Path}: {other}");
                }
            }
        }

        failures.ForEach(output.WriteLine);
        output.WriteLine($"{altered} altered quotations: nearest paragraph right in {100.0 * nearest / altered:F1} %; {failures.Count} failures");
        Assert.Empty(failures);
        Assert.True(nearest >= LeastNearest * altered, $"nearest paragraph right in {100.0 * nearest / altered:F1} %");
    }

    private static IEnumerable<(Article Article, Paragraph Paragraph, string[] Words)> Draw(Article[] articles, Random random)
    {
        int drawn = 0;
        while (drawn < Quotations)
        {
            Article article = articles[random.Next(articles.Length)];
            if (article.Paragraphs.Count == 0)
            {
                continue;
            }

            Paragraph paragraph = article.Paragraphs[random.Next(article.Paragraphs.Count)];
            string[] words = paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int length = random.Next(6, 25);
            int start = random.Next(Math.Max(1, words.Length - length));
            words = words.Skip(start).Take(length).ToArray();

            // A quotation needs words, and its brackets and ellipses would be an editor's.
            if (words.Length >= 6 && words.Count(static word => word.Any(char.IsLetter)) >= 5 && !words.Any(static word => word.Contains('[', StringComparison.Ordinal) || word.Contains("...", StringComparison.Ordinal) || word.Contains('\u2026', StringComparison.Ordinal)))
            {
                drawn++;
                yield return (article, paragraph, words);
            }
        }
    }

    private static IEnumerable<string> Restyle(string quote, Random random)
    {
        yield return quote.Replace("\u2019", "'", StringComparison.Ordinal).Replace('\u201C', '"').Replace('\u201D', '"').Replace("\u2014", " -- ", StringComparison.Ordinal).Replace("\u2013", "-", StringComparison.Ordinal);
        yield return quote.Replace("'", "\u2019", StringComparison.Ordinal).Replace("-", "\u2011", StringComparison.Ordinal).Replace("\u2014", " \u2014 ", StringComparison.Ordinal);
        yield return quote.Replace(" ", " \u00A0\r\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD);
        int at = Enumerable.Range(1, quote.Length - 2).Where(i => char.IsLetter(quote[i - 1]) && char.IsLetter(quote[i])).ElementAt(random.Next(3));
        yield return quote.Insert(at, "\u00AD") + "\u200B";
    }

    /// <summary>One word changed, left out, doubled, two swapped, one letter's case or a number's digit changed.</summary>
    private static IEnumerable<string> Alter(string[] words, string[] vocabulary, Random random)
    {
        int[] places = Enumerable.Range(1, words.Length - 2).Where(i => words[i].Any(char.IsLetterOrDigit)).ToArray();
        int place = places[random.Next(places.Length)];
        yield return string.Join(' ', words.Select((word, i) => i == place ? vocabulary[random.Next(vocabulary.Length)] : word));
        yield return string.Join(' ', words.Where((_, i) => i != place));
        yield return string.Join(' ', words.Select((word, i) => i == place ? word + " " + vocabulary[random.Next(vocabulary.Length)] : word));
        yield return string.Join(' ', words.Select((word, i) => i == place ? words[i + 1] : i == place + 1 ? words[i - 1] : word));
        yield return string.Join(' ', words.Select((word, i) => i == place ? word + "s" : word));
        yield return string.Join(' ', words.Select((word, i) => i == place ? (char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0])) + word[1..] : word));
        if (words[0].Length > 2 && words[0].All(char.IsLetter))
        {
            yield return string.Join(' ', words)[1..];
        }
    }

    private static bool Says(Article article, string text) => article.Paragraphs.Any(paragraph => Says(paragraph, text));

    private static bool Says(Paragraph paragraph, string text) => (" " + paragraph.Text + " ").Contains(" " + text, StringComparison.Ordinal);

    private static Article Read(string path, string content) => ArticleReader.Read(DocumentText.From(content), Path.GetFileName(path)).Article;
}
