using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Reading;
using CorpusGen.Reading.Text;

namespace CorpusGen.Generators.Tests.CompileAndRun;

/// <summary>Documents whose words are not those of the file are cut out of it again when the program runs.</summary>
public sealed class ScholarlyMarkupTests
{
    private const string Tei = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="sitting" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>A &amp; B</title><author>Jane Roe</author></titleStmt></fileDesc>
        <profileDesc><settingDesc><setting><date when="2019-10-22"/></setting></settingDesc></profileDesc></teiHeader><text><body><div xml:id="d"><head>Opening</head>
        <u who="#Zakir.Hasanov"><seg xml:id="s1">On <date when="2019-10-21">the day
           before</date> <persName>Wei<lb/>Fenghe</persName> &#x2014; and <hi>I</hi> &lt;met&gt;.</seg></u></div></body></text></TEI>
        """;

    private const string Jats = """
        <article article-type="letter"><front><article-meta><article-id pub-id-type="doi">10.1/x</article-id><title-group><article-title>A <italic>B</italic></article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Roe</surname><given-names>Jane</given-names></name></contrib></contrib-group></article-meta></front>
        <body><p>One <xref>[1]</xref><fn><p>no</p></fn> of
          many.</p></body></article>
        """;

    private const string AkomaNtoso = """
        <akomaNtoso><debate name="x"><meta><references><TLCPerson id="r" href="/r" showAs="Jane Roe"/></references></meta><debateBody><speech by="#r"><from>Roe</from>
        <p>I<authorialNote><p>no</p></authorialNote> rise.</p></speech></debateBody></debate></akomaNtoso>
        """;

    private const string Sgml = "<DOC>\n<DOCNO>AP880212-0001</DOCNO>\n<TEXT>\n   One &amp;\ntwo by <ENAMEX TYPE=\"PERSON\">Jane Roe</ENAMEX>.\n   Three.\n</TEXT>\n</DOC>";

    [Theory]
    [InlineData("articles/a.xml", Tei)]
    [InlineData("articles/b.xml", Jats)]
    [InlineData("articles/c.xml", AkomaNtoso)]
    [InlineData("articles/d.sgm", Sgml)]
    public void Object_model_equals_what_the_reader_read(string path, string content)
    {
        TestFile file = TestRun.File(path, content);
        Article read = ArticleReader.Read(DocumentText.From(file.Content), path).Article;

        Article compiled = LoadedProgram.Load(TestRun.Of(file)).Property<Corpus>("Articles.All").Single();

        Assert.NotEmpty(read.Paragraphs);
        Assert.Equal(read.Paragraphs.Select(static paragraph => (paragraph.Text, paragraph.Id, paragraph.Speaker)), compiled.Paragraphs.Select(static paragraph => (paragraph.Text, paragraph.Id, paragraph.Speaker)));
        Assert.Equal(read, compiled);
    }
}
