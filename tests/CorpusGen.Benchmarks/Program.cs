using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks;
using CorpusGen.Benchmarks.BuildCost;
using CorpusGen.Benchmarks.Driver;
using CorpusGen.Benchmarks.RunTime;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int[] sizes = args.Skip(1).Select(static arg => int.TryParse(arg, out int size) ? size : 0).Where(static size => size > 0).ToArray();
sizes = sizes.Length == 0 ? [100, 1000] : sizes;
string properties = string.Concat(args.Where(static arg => arg.StartsWith("-p:", StringComparison.Ordinal)).Select(static arg => arg[3..].Split('=')).Select(static pair => $"<{pair[0]}>{pair[1]}</{pair[0]}>"));
int rounds = args.Contains("--quick") ? 3 : 7;
switch (args.FirstOrDefault())
{
    case "build-cost":
        BuildCostReport.Compiler(sizes, rounds, properties);
        return 0;
    case "build":
        BuildCostReport.Builds(sizes, rounds, server: args.Contains("--server"), editsDocument: args.Contains("--edit-document"), properties);
        return 0;
    case "extremes":
        BuildCostReport.Extremes(properties);
        return 0;
    case "driver":
        DriverReport.Print(sizes);
        return 0;
    case "run-time":
        RunTimeReport.Print(sizes[^1], rounds: args.Contains("--quick") ? 5 : 21, publish: !args.Contains("--no-publish"));
        return 0;
    case "cancel":
        CancellationReport.Print(sizes);
        return 0;
    case "benchmark":
        BenchmarkSwitcher.FromAssembly(typeof(DriverReport).Assembly).Run(args[1..], InProcessConfig.Create());
        return 0;
    default:
        Console.Error.WriteLine(
            """
            benchmark [BenchmarkDotNet arguments]: reading and the generator driver, in this process
            driver [sizes]: edits in the generator driver, and the heap it keeps
            cancel [sizes]: how long a canceled run goes on
            build-cost [sizes] [-p:Property=value] [--quick]: the compiler alone
            build [sizes] [--server] [--edit-document]: dotnet build after an edit of the code or of a document
            extremes: the compiler alone, with the largest and longest corpora
            run-time [size] [--quick] [--no-publish]: new processes that read their first paragraph, and all of them
            """);
        return 2;
}
