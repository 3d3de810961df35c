using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generators.Quotes;
using CorpusGen.Quoting;

namespace CorpusGen.CodeFixes.Tests;

public sealed class CitationFixTests
{
    private static readonly string[] Law =
    [
        "The controller shall keep a record of processing.",
        "The record shall be kept for five years.",
        "The authority may ask for the record at any time.",
        "Whoever keeps no record pays a fine.",
    ];

    [Fact]
    public Task New_text_is_accepted() => Verify(
        $$"""
        using CorpusGen;
        [Cites(Test.Articles.Law.Paragraphs.P2, Pin = {|CORP3011:"0123456789"|})] class User { }
        """,
        $$"""
        using CorpusGen;
        [Cites(Test.Articles.Law.Paragraphs.P2, Pin = "{{Pin(1)}}")] class User { }
        """,
        Law);

    [Fact]
    public Task Missing_pin_is_added() => Verify(
        """
        using CorpusGen;
        [Cites({|CORP3014:Test.Articles.Law.Paragraphs.P2|})] class User { }
        """,
        $$"""
        using CorpusGen;
        [Cites(Test.Articles.Law.Paragraphs.P2, Pin = "{{Pin(1)}}")] class User { }
        """,
        Law);

    [Fact]
    public async Task One_fix_for_all_anchors_every_pin_again_when_a_paragraph_is_inserted_at_the_top()
    {
        string[] longer = ["This law is about records.", .. Law];
        string first = Code("User", [1, 2, 3], marked: true);
        string second = Code("Other", [4, 2], marked: true);
        var test = new FixTest<CitationAnalyzer, CitationCodeFixProvider> { NumberOfFixAllIterations = 1, NumberOfFixAllInProjectIterations = 1, NumberOfFixAllInDocumentIterations = 2 };
        test.TestState.Sources.Add(first);
        test.TestState.Sources.Add(second);
        test.FixedState.Sources.Add(Code("User", [2, 3, 4], marked: false));
        test.FixedState.Sources.Add(Code("Other", [5, 3], marked: false));
        test.With("law.txt", string.Join("\n\n", longer));

        await test.RunAsync();

        string Code(string name, int[] numbers, bool marked) => "using static Test.Articles;\n" + string.Concat(numbers.Select((number, i) =>
        {
            string member = $"Law.Paragraphs.P{number}";
            int index = marked ? number - 1 : number - 2;
            return $"[CorpusGen.Cites({(marked ? "{|CORP3012:" + member + "|}" : member)}, Pin = \"{Pin(index)}\")] class {name}{i} {{ }}\n";
        }));
    }

    private static string Pin(int index) => ParagraphPin.Of(Law[index]);

    private static Task Verify(string code, string corrected, string[] paragraphs) =>
        new FixTest<CitationAnalyzer, CitationCodeFixProvider> { TestCode = code, FixedCode = corrected }.With("law.txt", string.Join("\n\n", paragraphs)).RunAsync();
}
