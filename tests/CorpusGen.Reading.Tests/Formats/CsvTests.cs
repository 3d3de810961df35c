using System.Diagnostics;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

public sealed class CsvTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Row_is_a_document_whatever_the_separator(char separator)
    {
        string table = "id,title,date,authors,text\n1,\"A, or B\",2020-01-02,Jane Doe,\"One \"\"two\"\".\n\nThree.\"\n\n2,C,2020-01-03,,Four.\n".Replace("A, or", "A; or").Replace(',', separator).Replace(";", separator == ',' ? "," : ";");
        FileResult file = FormatReading.Result(table, separator == '\t' ? "a.tsv" : "a.csv");
        Article[] rows = file.Articles.Select(static one => one.Article).ToArray();

        Assert.Equal("Csv", file.Format);
        Assert.Equal(["1", "2"], rows.Select(static row => row.Fragment));
        Assert.Equal(["One \"two\".", "Three."], DataSamples.Texts(rows[0]));
        Assert.Equal("2020-01-03", rows[1].Published?.Edtf);
        Assert.Equal(["Jane Doe"], DataSamples.Stated(rows[0], "author"));
        Assert.Empty(file.Findings);
    }

    [Fact]
    public void Empty_rows_and_the_line_that_tells_the_separator_are_no_documents()
    {
        FileResult file = FormatReading.Result("sep=;\ntitle;date;text\nA;2020-01-02;One.\n;;\n;;\n", "a.csv");

        Assert.Equal("One.", Assert.Single(Assert.Single(file.Articles).Article.Paragraphs).Text);
        Assert.Empty(file.Findings);
        Assert.True(FormatReading.IsTaken("sep=;\ntitle;date;text\nA;2020-01-02;One.\n", "a.csv"));
    }

    [Fact]
    public void Row_with_another_number_of_cells_is_reported_and_the_others_are_read()
    {
        FileResult file = FormatReading.Result("title,date,text\nA,2020-01-02,One, two.\nB,2020-01-03,Three.\n", "a.csv");

        Assert.Equal(["B"], file.Articles.Select(static one => one.Article.Title));
        Assert.Equal(FindingKind.Malformed, Assert.Single(file.Findings).Kind);
    }

    [Theory]
    [InlineData("title,text\nA,\"One.\nB,Two.\n", 2, 3)]
    [InlineData("title,text\n\"A\"x,One.\n", 2, 4)]
    public void Bad_quotation_marks_are_refused_where_they_stand(string table, int line, int column) =>
        Assert.Equal((FindingKind.Malformed, line, column), DataSamples.Refusal(table, "a.csv"));

    [Fact]
    public void Table_without_a_column_of_text_is_no_document()
    {
        Assert.False(FormatReading.IsTaken("key,value\n1,2\n", "a.csv"));
        Assert.Equal(FindingKind.UnknownShape, DataSamples.Refusal("key,value\n1,2\n", "a.csv").Kind);
    }

    [Fact]
    public void Column_that_is_named_twice_is_reported_once_where_it_is_named()
    {
        FileResult file = ArticleReader.ReadFile(DocumentText.From("title,date,text,title\nA,2020-01-02,b,c\nD,2020-01-02,e,f\n"), "a.csv");

        Finding finding = Assert.Single(file.Findings);
        Assert.Equal((FindingKind.RepeatedField, 16), (finding.Kind, finding.Span.Start));
        Assert.Equal(["A", "D"], file.Articles.Select(static one => one.Article.Title));
        Assert.All(file.Articles, static one => Assert.Empty(one.Findings));
    }

    [Theory]
    [InlineData("title,text")]
    [InlineData("title,text\n\n")]
    public void Table_without_rows_is_no_document_and_says_so(string table) => Assert.Equal(FindingKind.UnknownShape, DataSamples.Refusal(table, "a.csv").Kind);

    [Fact]
    public void Name_of_a_column_that_is_longer_than_any_is_refused_where_it_stands()
    {
        string rows = "\n" + string.Concat(Enumerable.Repeat("A,b,c\n", 3));

        Assert.Equal((FindingKind.Malformed, 1, 13), DataSamples.Refusal("title,text,\"" + new string('n', 1_001) + "\"" + rows, "a.csv"));
        Assert.True(FormatReading.IsTaken("title,text," + new string('n', 1_000) + rows, "a.csv"));
    }

    [Fact]
    public void Lines_of_many_rows_are_counted_in_linear_time()
    {
        string table = "title,text\n" + string.Concat(Enumerable.Repeat("A,b\n", 50_000));
        var watch = Stopwatch.StartNew();
        FileResult file = ArticleReader.ReadFile(DocumentText.From(table), "a.csv");

        Assert.Equal(50_001, file.Articles[^1].Article.Paragraphs[0].Line);
        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    [Fact]
    public void Table_that_is_cut_off_anywhere_is_refused_or_read() => FormatReading.EveryBeginningIsRead(
        "id;title;date;text\n" + string.Concat(Enumerable.Range(1, 40).Select(static i => i + ";\"T \"\"" + i + "\"\"\";2020-01-02;\"One;\n\nTwo.\"\n")), "a.csv");
}
