using System;
using System.Text;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Tests.Infrastructure;

namespace CorpusGen.Generators.Tests.Inputs;

public sealed class NamedFilesTests
{
    private const string Text = "Visit date 2019-10-22 They met.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_collection_of_an_item_reaches_the_generator_as_metadata_and_as_one_value(bool hasSections)
    {
        TestFile visit = TestRun.File("articles/visit.txt", Text);
        TestFile left = TestRun.File("articles/left.txt", Text);
        TestFile other = TestRun.File("articles/other.txt", Text);

        TestRun run = TestRun.Of([visit, left, other], TestOptions.Of(corpora: [new(visit.Path, "Laws"), new(left.Path, "none")], hasSections: hasSections));

        Assert.Contains("The collection Laws: 1 document.", run.AllText, StringComparison.Ordinal);
        Assert.Contains("The collection Articles: 1 document.", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("class Left", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/project/laws/a.txt", "/project/laws/a.txt", "Laws")]
    [InlineData("/project/laws/a.txt", "/project/app/../laws/./a.txt", "Laws")]
    [InlineData("/project/.laws/a.txt", "/project/.laws/a.txt", "Laws")]
    [InlineData("/project/laws/a.txt", "/project/Laws/a.txt", "")]
    [InlineData("C:\\project\\laws\\a.txt", "C:\\project\\laws\\a.txt", "Laws")]
    [InlineData("C:\\project\\laws\\a.txt", "c:\\project\\app\\..\\Laws\\a.txt", "Laws")]
    [InlineData("/project/laws/a.txt", "/project/laws/b.txt", "")]
    public void A_file_is_found_by_its_path_however_the_compiler_writes_it(string named, string path, string corpus) =>
        Assert.Equal(corpus, Of("Laws\t" + named).CorpusOf(path));

    [Fact]
    public void Of_two_items_with_one_path_the_last_counts() => Assert.Equal("Rules", Of("Laws\t/a.txt\n Rules \t/a.txt").CorpusOf("/a.txt"));

    [Theory]
    [InlineData("")]
    [InlineData("not Base64!")]
    [InlineData("TGF3cw==")]
    public void A_value_that_says_nothing_names_no_file(string encoded) => Assert.Equal("", new NamedFiles(encoded).CorpusOf("/a.txt"));

    private static NamedFiles Of(string lines) => new(Convert.ToBase64String(Encoding.UTF8.GetBytes(lines)));
}
