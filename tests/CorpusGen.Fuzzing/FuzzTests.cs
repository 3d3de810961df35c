using System;
using System.IO;
using System.Linq;
using CorpusGen.Fuzzing.Engine;
using CorpusGen.Fuzzing.Targets;

namespace CorpusGen.Fuzzing;

/// <summary>A short run of the fuzzer, with the same inputs each time.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20191022;

    public static TheoryData<string> Names => [.. FuzzTargets.All.Select(static target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Properties_hold_for_seeds_and_changed_inputs(string name)
    {
        FuzzTarget target = FuzzTargets.All.Single(target => target.Name == name);
        long executions = target == EmissionTarget.Target ? 15 : 200;
        using var output = new StringWriter();
        var options = new FuzzOptions { Seed = Seed, Executions = executions, Time = TimeSpan.FromMinutes(10), Findings = Path.Combine(AppContext.BaseDirectory, "fuzz-findings") };

        int findings = new FuzzSession(options, [target], new CoverageMap(), output).Run();

        Assert.True(findings == 0, output.ToString());
    }

    [Fact]
    public void Inputs_depend_on_the_seed_alone()
    {
        static string[] Inputs(int seed)
        {
            var random = new FuzzRandom(FuzzRandom.SeedOf(seed, "text"));
            var pool = new InputPool();
            pool.Add("On October 22, Ann Lee said so.\n\nIt rained.");
            var mutator = new Mutator(random, pool, ["word"]);
            return [.. Enumerable.Range(0, 200).Select(_ => mutator.Mutate())];
        }

        Assert.Equal(Inputs(1), Inputs(1));
        Assert.NotEqual(Inputs(1), Inputs(2));
    }

    [Fact]
    public void What_breaks_is_found_made_small_and_written_so_that_it_can_be_run_again()
    {
        string folder = Directory.CreateTempSubdirectory("corpusgen-fuzz-test-").FullName;
        try
        {
            using var output = new StringWriter();
            var options = new FuzzOptions { Seed = Seed, Executions = 3000, Time = TimeSpan.FromMinutes(10), Findings = folder };
            var target = new FuzzTarget("broken", "text", static input => Property.Holds(!input.Contains('\uD83D'), "No half of a pair"));

            Assert.Equal(1, new FuzzSession(options, [target], new CoverageMap(), output).Run());

            (string name, string found) = FindingFile.Read(Assert.Single(Directory.GetFiles(folder)));
            Assert.Equal(("broken", "\uD83D"), (name, found));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_text_is_compared_with_a_half_that_keeps_its_start_and_its_end()
    {
        string[] lines = [.. Enumerable.Range(0, 1000).Select(static i => $"<p>{i}</p>\n")];
        string text = "<doc>\n" + string.Concat(lines) + "</doc>";

        string half = HalfText.EveryOther(text);

        Assert.StartsWith("<doc>\n<p>0</p>\n", half, StringComparison.Ordinal);
        Assert.EndsWith("</doc>", half, StringComparison.Ordinal);
        Assert.InRange(half.Length, text.Length * 45 / 100, text.Length * 55 / 100);
        Assert.All(half.Split('\n')[1..^1], line => Assert.Contains(line + "\n", lines));
        Assert.InRange(HalfText.EveryOther(new string('a', 200)).Length, 90, 110);
    }

    [Fact]
    public void An_input_written_as_text_comes_back()
    {
        const string Input = "# \\ \n\r\t\0\uD800 \u2028 \\u0041 \u00E9\n\n#";

        Assert.Equal(Input, InputText.Decode(InputText.Encode(Input)));
    }
}
