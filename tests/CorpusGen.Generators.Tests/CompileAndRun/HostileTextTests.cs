using System;
using System.Linq;
using System.Text;
using CorpusGen.Generators.Tests.Infrastructure;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Tests.CompileAndRun;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts => new()
    {
        "He said \"\"\" and \"\"\"\"\" twice.",
        "*/ class Injected { } /* and // more",
        "</summary><evil/>&amp;&#x41; <![CDATA[ x ]]>",
        "Line\u2028separator\u2029paragraph\u0085next",
        "Control \u0001\u0007\u001b[31m\u007f\u009f end",
        "One NUL \0 only",
        "Bidi \u202Eevil\u202C \u2066isolated\u2069 \u200F mark",
        "Zero\u200Bwidth\uFEFF joiner\u200D soft\u00ADhyphen",
        "Lone high \uD83D and low \uDE00 surrogate, and a pair \uD83D\uDE00",
        "\"; } } class Injected { const string X = \"",
        "\\u0022; \\x22 \\\" \\\\ {0} {{x}} $\"{1}\" @\"\"",
        "#if false #pragma #nullable #error stop",
        "Unassigned \u0378 private \uE000 noncharacter \uFFFE \uFFFF",
        "Ends with a backslash \\",
        "\u0130stanbul I\u0131i\u0307 ß \u01C5 \uFB01",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_comes_back_exactly_and_changes_nothing_else(string text) => AssertExact(text, LanguageVersion.Latest);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_comes_back_exactly_in_the_oldest_language(string text) => AssertExact(text, LanguageVersion.CSharp7_3);

    [Fact]
    public void Arbitrary_text_comes_back_exactly() => Gen.Char.Array[0, 200].Select(static chars => new string(chars)).Sample(
        static text =>
        {
            // The reader ends a paragraph at a line break and trims it; NULs in a row are no text.
            string line = text.Replace('\n', ' ').Replace('\r', ' ').Replace("\0", "", StringComparison.Ordinal);
            AssertExact("x" + line + "x", LanguageVersion.Latest);
        },
        iter: 60);

    [Fact]
    public void Titles_and_file_names_cannot_inject_code()
    {
        TestRun run = TestRun.Of(
            TestRun.File("articles/a \"; } class X {.txt", "*/ \" \u2028 }</summary> date 2020-01-01 Body."),
            TestRun.File("articles/b\n#error.txt", "date 2020-01-01 Body."));

        run.Compile();
        Assert.DoesNotContain(run.Driver.GetRunResult().GeneratedTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes()), static node =>
            node is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax { Identifier.Text: "X" });
    }

    private static void AssertExact(string text, LanguageVersion version)
    {
        var files = new[] { TestRun.File("articles/hostile.txt", "date 2020-01-01 First.\n\n" + text + "\n\nLast.") };
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(files, TestOptions.Of(), "", version));

        Assert.Equal(text, program.Constant("Articles.Hostile.Paragraphs.P2"));
        Assert.Equal("Last.", program.Constant("Articles.Hostile.Paragraphs.P3"));
        Assert.Equal(["Id", "Title"], program.ConstantNames("Articles.Hostile"));
        bool survivesUtf8 = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
        if (survivesUtf8)
        {
            Assert.Equal(text, program.Property<Article>("Articles.Hostile.Document").Paragraphs[1].Text);
        }
    }
}
