using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;

namespace CorpusGen.Generators.Tests.CompileAndRun;

/// <summary>Every file of the shared corpora, in whatever format or encoding, as one collection. Without them the tests have nothing to say.</summary>
public sealed class EveryCorpusTests
{
    private static readonly Lazy<TestFile[]> Files = new(static () => Corpora.SharedFolder() is string folder
        ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .OrderBy(static path => path, StringComparer.Ordinal)
            .Select(path => TestFile.FromBytes(TestRun.PathOf(Path.GetRelativePath(folder, path).Replace('\\', '/')), File.ReadAllBytes(path)))
            .ToArray()
        : []);

    [Fact]
    public void Everything_compiles_without_a_warning_of_the_compiler()
    {
        TestRun run = RunEverything(Files.Value);

        run.Compile();
        Assert.All(run.Analyze(), static diagnostic => Assert.StartsWith("CORP", diagnostic.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Cultures_and_order_change_nothing()
    {
        string expected = RunEverything(Files.Value).AllText;
        TestFile[] shuffled = [.. Files.Value];
        new Random(7).Shuffle(shuffled);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, RunEverything(shuffled).AllText);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_breaks_of_the_checkout_change_nothing()
    {
        TestFile[] lf = Files.Value.Select(static file => new TestFile(file.Path, file.Content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))).ToArray();
        TestFile[] crlf = lf.Select(static file => new TestFile(file.Path, file.Content.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray();

        Assert.Equal(RunEverything(lf).AllText, RunEverything(crlf).AllText);
    }

    private static TestRun RunEverything(TestFile[] files) =>
        TestRun.Of(files, TestOptions.Of(corpora: [.. files.Select(static file => KeyValuePair.Create(file.Path, "Everything"))]), tracksSteps: false);
}
