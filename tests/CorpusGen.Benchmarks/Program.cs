using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks.BuildCost;
using CorpusGen.Benchmarks.Driver;

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
        BuildCostReport.Builds(sizes, rounds, server: args.Contains("--server"), properties);
        return 0;
    case "driver":
        DriverReport.Print(sizes);
        return 0;
    case "cancel":
        CancellationReport.Print(sizes);
        return 0;
    case "benchmark":
        BenchmarkSwitcher.FromAssembly(typeof(DriverReport).Assembly).Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("benchmark -i [BenchmarkDotNet arguments]: reading and the generator driver, in this process\ndriver [sizes]: edits in the generator driver, and the heap it keeps\ncancel [sizes]: how long a canceled run goes on\nbuild-cost [sizes] [-p:Property=value] [--quick]: the compiler alone\nbuild [sizes] [--server]: dotnet build after an edit of the code");
        return 2;
}
