using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.BuildCost;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Text;

namespace CorpusGen.Benchmarks.RunTime;

/// <summary>
/// Runs programs as new processes, turn by turn, and prints medians as ratios against a program that holds one string constant.
/// </summary>
internal static class RunTimeReport
{
    private const string MarkdownPackage = "<PackageReference Include=\"Markdig\" Version=\"1.6.0\" />";

    /// <param name="documents">The number of documents.</param>
    /// <param name="rounds">How often each program runs.</param>
    /// <param name="publish">Whether to compare trimmed and native programs, too.</param>
    internal static void Print(int documents, int rounds, bool publish)
    {
        using var folder = new TemporaryFolder();
        string In(string name) => Path.Combine(folder.Path, name);
        Article first = Read(0);
        string identifier = NameResolver.IdentifierOf(DocumentPath.IdOf(SyntheticCorpus.FileName(0)));
        var constant = new RunTimeProject(In("constant"), RunTimePrograms.Constant(first.Paragraphs[0].Text), 0, "None");
        var package = new PackedPackage(In("packed"));
        var alone = new RunTimeProject(In("alone"), RunTimePrograms.TypedConstant(identifier), documents, "AdditionalFiles", package);
        var typed = new RunTimeProject(In("typed"), RunTimePrograms.Typed(identifier), documents, "AdditionalFiles", package);
        string[] baseline = constant.Build();
        string[] program = typed.Build();
        var rows = new List<Row>
        {
            new("one string constant", baseline),
            new("CorpusGen: constant alone", alone.Build()),
            new("CorpusGen: constant", [.. program, "constant"]),
            new("CorpusGen: Document", [.. program, "document"]),
            new("CorpusGen: all paragraphs", [.. program, "all"]),
            new("hand-written reader", new RunTimeProject(In("reader"), RunTimePrograms.HandWritten, documents, "EmbeddedResource").Build()),
            new("Markdig", new RunTimeProject(In("markdown"), RunTimePrograms.Markdown, documents, "EmbeddedResource", packages: MarkdownPackage).Build()),
        };
        Measure(rows, rounds);
        Check(rows, documents, first);
        Print($"installed framework, {documents} documents", rows);
        foreach ((string name, string property) in publish ? [("trimmed", "PublishTrimmed=true"), ("native", "PublishAot=true")] : Array.Empty<(string, string)>())
        {
            string[] published = typed.Publish(name, property);
            List<Row> pair =
            [
                new("one string constant", constant.Publish(name, property)),
                new("CorpusGen: constant alone", alone.Publish(name, property)),
                new("CorpusGen: constant", [.. published, "constant"]),
                new("CorpusGen: Document", [.. published, "document"]),
                new("CorpusGen: all paragraphs", [.. published, "all"]),
            ];
            Measure(pair, rounds);
            Check(pair, documents, first);
            Print($"{name}, published without warnings", pair);
        }
    }

    private static void Measure(List<Row> rows, int rounds)
    {
        // The first round fills the file cache.
        for (int round = 0; round <= rounds; round++)
        {
            foreach (Row row in rows)
            {
                var run = ColdRun.Of(row.Program[0], row.Program[1..]);
                if (round > 0)
                {
                    row.Runs.Add(run);
                }
            }
        }
    }

    /// <summary>Every program wrote the first paragraph, and those that read all of them read all of them.</summary>
    private static void Check(List<Row> rows, int documents, Article first)
    {
        long all = Enumerable.Range(0, documents).Sum(static number => Read(number).Paragraphs.Sum(static paragraph => (long)paragraph.Text.Length));
        foreach (Row row in rows)
        {
            string[] lines = row.Runs[0].Output.Split('\n');
            bool readsAll = row.Name.EndsWith("paragraphs", StringComparison.Ordinal) || row.Name.EndsWith("reader", StringComparison.Ordinal);
            bool isIntact = lines[0] == first.Paragraphs[0].Text && (!readsAll || lines[1] == all.ToString(CultureInfo.InvariantCulture));
            if (!isIntact)
            {
                throw new InvalidDataException($"{row.Name}: the corpus is not what was given, {lines[1]} characters instead of {all}.");
            }
        }
    }

    private static Article Read(int number) => ArticleReader.Read(DocumentText.From(SyntheticCorpus.Article(number)), "articles/0/" + SyntheticCorpus.FileName(number)).Article;

    private static void Print(string title, List<Row> rows)
    {
        double wall = Median(rows[0].Runs, static run => run.FirstLine);
        double cpu = Median(rows[0].Runs, static run => run.Cpu);
        Console.WriteLine($"{title}\n{"",-28}{"first ms",10}{"ratio",8}{"cpu ms",10}{"ratio",8}{"set MB",9}{"alloc KB",11}");
        foreach (Row row in rows)
        {
            double ownWall = Median(row.Runs, static run => run.FirstLine);
            double ownCpu = Median(row.Runs, static run => run.Cpu);
            Console.WriteLine(
                $"{row.Name,-28}{ownWall,10:F1}{ownWall / wall,8:F2}{ownCpu,10:F1}{ownCpu / cpu,8:F2}{Median(row.Runs, static run => run.WorkingSet),9:F1}{Median(row.Runs, static run => run.Allocated),11:F0}");
        }
    }

    private static double Median(List<ColdRun> runs, Func<ColdRun, double> value)
    {
        double[] sorted = runs.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private sealed record Row(string Name, string[] Program)
    {
        internal List<ColdRun> Runs { get; } = [];
    }
}
