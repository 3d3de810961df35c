using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.BuildCost;

/// <summary>
/// Compiles consumers with the real compiler, turn by turn so that a busy moment of the machine hits all alike, and prints medians
/// as ratios against the same project without documents.
/// </summary>
internal static class BuildCostReport
{
    private const string NoAnalyzers = "<EnableNETAnalyzers>false</EnableNETAnalyzers>";
    private const string WithTheCode = "<CorpusGenOwnAssembly>false</CorpusGenOwnAssembly>";
    private const string NoParagraphs = "<CorpusGenParagraphs>false</CorpusGenParagraphs>";

    internal static void Compiler(int[] sizes, int rounds, string properties)
    {
        using var folder = new TemporaryFolder();
        var package = new PackedPackage(Path.Combine(folder.Path, "packed"));
        var variants = new List<(string Name, ConsumerProject Project, CompilerCommand Command, List<CompilerRun> Runs)>();
        void Add(string name, int documents, string item, string mode = "")
        {
            var project = new ConsumerProject(FolderOf(folder, variants.Count), package, SyntheticCorpus.Files(documents), item, NoAnalyzers + WithTheCode + mode + properties);
            variants.Add((name, project, project.CompilerCommand(), []));
        }

        Add("no documents", 0, "AdditionalFiles");
        foreach (int size in sizes)
        {
            Add($"{size} embedded only", size, "EmbeddedResource");
            Add($"{size} documents", size, "AdditionalFiles");
            Add($"{size} without paragraphs", size, "AdditionalFiles", NoParagraphs);
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (var variant in variants)
            {
                variant.Runs.Add(variant.Project.Compile(variant.Command));
            }
        }

        Print(variants.Select(static variant => (variant.Name, variant.Runs, variant.Project.AssemblySize)).ToArray());
    }

    internal static void Builds(int[] sizes, int rounds, bool server, bool editsDocument, string properties)
    {
        using var folder = new TemporaryFolder();
        var package = new PackedPackage(Path.Combine(folder.Path, "packed"));
        var variants = new List<(string Name, ConsumerProject Project, List<CompilerRun> Runs)>();
        void Add(string name, int documents, string item, string mode = "") => variants.Add((
            name,
            new ConsumerProject(FolderOf(folder, variants.Count), package, SyntheticCorpus.Files(documents), item, mode + properties),
            []));

        Add("no documents", 0, "AdditionalFiles");
        foreach (int size in sizes)
        {
            Add($"{size} embedded only", size, "EmbeddedResource");
            Add($"{size} documents", size, "AdditionalFiles");
            Add($"{size} without paragraphs", size, "AdditionalFiles", NoParagraphs);
            Add($"{size} with the code", size, "AdditionalFiles", WithTheCode);
            Add($"{size} both", size, "AdditionalFiles", WithTheCode + NoParagraphs);
            variants.Add((
                $"{size} in their own project",
                ConsumerProject.WithCorpusProject(FolderOf(folder, variants.Count), package, SyntheticCorpus.Files(size)),
                []));
        }

        // The first round warms the compile server and the file cache.
        for (int round = 0; round <= rounds; round++)
        {
            foreach (var variant in variants)
            {
                CompilerRun run = variant.Project.BuildAfterEdit(round, server, editsDocument);
                if (round > 0)
                {
                    variant.Runs.Add(run);
                }
            }
        }

        Print(variants.Select(static variant => (variant.Name, variant.Runs, variant.Project.AssemblySize)).ToArray());
    }

    /// <summary>Compiles each of the extreme corpora once, with and without constants of paragraphs.</summary>
    internal static void Extremes(string properties)
    {
        using var folder = new TemporaryFolder();
        var package = new PackedPackage(Path.Combine(folder.Path, "packed"));
        Console.WriteLine($"{"",-46}{"seconds",10}{"peak MB",10}{"dll MB",9}");
        foreach ((string name, IEnumerable<(string Path, string Text)> documents) in ExtremeCorpora.All)
        {
            foreach ((string suffix, string mode) in new[] { ("", ""), (" without paragraphs", NoParagraphs) })
            {
                using var project = new TemporaryFolder();
                var consumer = new ConsumerProject(project.Path, package, documents, "AdditionalFiles", NoAnalyzers + WithTheCode + mode + properties);
                CompilerRun run = consumer.Compile(consumer.CompilerCommand());
                Console.WriteLine($"{name + suffix,-46}{run.Seconds,10:F1}{run.PeakMegabytes,10:F0}{consumer.AssemblySize / 1e6,9:F1}");
            }
        }
    }

    private static void Print((string Name, List<CompilerRun> Runs, long Size)[] rows)
    {
        double baseline = Median(rows[0].Runs, static run => run.Seconds);
        Console.WriteLine($"{"",-28}{"seconds",10}{"ratio",8}{"peak MB",10}{"dll MB",9}");
        foreach ((string name, List<CompilerRun> runs, long size) in rows)
        {
            double seconds = Median(runs, static run => run.Seconds);
            Console.WriteLine($"{name,-28}{seconds,10:F2}{seconds / baseline,8:F2}{Median(runs, static run => run.PeakMegabytes),10:F0}{size / 1e6,9:F2}");
        }
    }

    private static double Median(List<CompilerRun> runs, Func<CompilerRun, double> value)
    {
        double[] sorted = runs.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static string FolderOf(TemporaryFolder folder, int variant) =>
        Path.Combine(folder.Path, variant.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
