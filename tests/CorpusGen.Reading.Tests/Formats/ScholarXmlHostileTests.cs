using System;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Nothing that a file of scholarly markup holds may throw, hang or be read past its limits.</summary>
public sealed class ScholarXmlHostileTests
{
    private static readonly string[] Roots = ["TEI><text><body", "akomaNtoso><act><meta/><body", "article article-type=\"x\"><front/><body"];

    public static TheoryData<string> Samples => new(Directory.GetFiles(ScholarXml.Folder, "*.xml").Select(Path.GetFileName)!);

    public static TheoryData<string> RootNames => new(Roots);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_reads_back_from_its_spans(string name) => Assert.NotEmpty(ScholarXml.ReadSample(name).Articles);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_that_is_cut_off_anywhere_gives_articles_or_a_finding(string name)
    {
        string text = ScholarXml.TextOf(name);
        for (int length = 0; length < text.Length; length += 50)
        {
            FileResult file = ScholarXml.Read(text.Substring(0, length), name);
            Assert.True(file.Findings.Count + file.Articles.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(RootNames))]
    public void Elements_nested_too_deep_are_refused(string path)
    {
        string text = "<" + path + ">" + string.Concat(Enumerable.Repeat("<p>", 100_000));

        Assert.Equal(FindingKind.Refused, Assert.Single(ScholarXml.Read(text).Findings).Kind);
    }

    [Theory]
    [InlineData("p")]
    [InlineData("div")]
    [InlineData("hi")]
    [InlineData("contrib-group")]
    [InlineData("quotedStructure")]
    public void Elements_nested_as_deep_as_allowed_are_read(string element)
    {
        foreach (string path in Roots)
        {
            string inner = string.Concat(Enumerable.Repeat("<" + element + ">", 490)) + "Deep." + string.Concat(Enumerable.Repeat("</" + element + ">", 490));
            Assert.Equal(["Deep."], ScholarXml.Texts(ScholarXml.ReadOne("<" + path + ">" + inner + Close(path))));
        }
    }

    [Theory]
    [MemberData(nameof(RootNames))]
    public void Entity_bombs_are_refused_and_external_entities_are_never_opened(string path)
    {
        string entities = string.Concat(Enumerable.Range(1, 9).Select(static i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        string bomb = "<!DOCTYPE x [<!ENTITY l0 \"lol\">" + entities + "]><" + path + "><p>&l9;</p>" + Close(path);
        string external = "<!DOCTYPE x SYSTEM \"/does/not/exist.dtd\" [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><" + path + "><p>a&e;b</p>" + Close(path);

        Assert.Equal(FindingKind.Refused, ScholarXml.Refusal(bomb).Kind);
        Assert.Equal(["ab"], ScholarXml.Texts(ScholarXml.ReadOne(external)));
    }

    [Fact]
    public void Great_numbers_of_speeches_labels_and_list_items_are_read_in_linear_time()
    {
        var text = new StringBuilder("<TEI><text><body><div>");
        for (int i = 0; i < 20_000; i++)
        {
            text.Append("<note type=\"speaker\">a</note><u who=\"#x\">b</u><list><label>c</label><item>d</item></list>");
        }

        Assert.Equal(40_000, ScholarXml.ReadOne(text.Append("</div></body></text></TEI>").ToString()).Paragraphs.Count);
    }

    [Fact]
    public void Great_numbers_of_numbers_in_one_section_are_read_in_linear_time()
    {
        string numbers = string.Concat(Enumerable.Repeat("<num>1.</num>", 200_000));

        Article article = ScholarXml.ReadOne("<akomaNtoso><debate><meta/><debateBody><debateSection>" + numbers + "<heading>H</heading><speech><p>Text.</p></speech></debateSection></debateBody></debate></akomaNtoso>");

        Assert.Equal("Text.", Assert.Single(article.Paragraphs).Text);
    }

    private static string Close(string path) =>
        string.Concat(path.Split('>').Where(static part => !part.EndsWith('/')).Reverse().Select(static part => "</" + part.TrimStart('<').Split(' ')[0] + ">"));
}
