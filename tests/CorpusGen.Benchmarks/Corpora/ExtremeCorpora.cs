using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>Corpora at the ends of what a project may hold.</summary>
internal static class ExtremeCorpora
{
    private const string Sentence = "On October 22, Zakir Hasanov met Wei Fenghe and discussed the agreement on trade of April. ";

    internal static IReadOnlyList<(string Name, IEnumerable<(string Path, string Text)> Documents)> All { get; } =
    [
        ("100,000 small documents", Small()),
        ("one document of 50 MB", [("big.txt", Long(50_000_000, "\n\n"))]),
        ("one line of 1 MB", [("line.txt", Long(1_000_000, ""))]),
        ("50,000 files index.md", Indexes()),
    ];

    private static IEnumerable<(string Path, string Text)> Small() => Enumerable.Range(0, 100_000).Select(static i => (
        string.Create(CultureInfo.InvariantCulture, $"{i / 1000}/talks-{i:D6}.txt"),
        string.Create(CultureInfo.InvariantCulture, $"Talks number {i} date 2019-10-22 {Sentence}\n\nThe delegation (number {i}) left in April. {Sentence}")));

    private static IEnumerable<(string Path, string Text)> Indexes() => Enumerable.Range(0, 50_000).Select(static i => (
        string.Create(CultureInfo.InvariantCulture, $"{i / 1000}/{i % 1000}/index.md"),
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Talks number {i}\ndate: 2019-10-22\n---\n\n{Sentence}\n")));

    private static string Long(int length, string end)
    {
        var text = new StringBuilder("Long date 2019-10-22 ");
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Talks number {i}: ").Append(Sentence).Append(i % 3 == 0 ? end : "");
        }

        return text.ToString();
    }
}
