using System;
using System.IO;
using System.Text.Json;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Real texts in the header format, with their answer key.</summary>
public sealed class SeedFormatTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpora", "seed-format");

    public static TheoryData<string> Keys => new(File.ReadLines(Path.Combine(Folder, "truth.jsonl")));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Title_date_and_paragraphs_are_those_of_the_key(string key)
    {
        using JsonDocument json = JsonDocument.Parse(key);
        string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
        string file = Field("file");
        string decoded = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder, file)), out Finding? finding);

        ReadResult result = ArticleReader.Read(DocumentText.From(decoded), "articles/" + file);

        Assert.Null(finding);
        Assert.Empty(result.Findings);
        Assert.Equal(Field("title"), result.Article.Title);
        Assert.Equal(Field("date"), result.Article.Published?.Edtf);
        Assert.Equal(json.RootElement.GetProperty("paragraphs").GetInt32(), result.Article.Paragraphs.Count);
        Assert.StartsWith(Field("firstParagraphStart"), result.Article.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.EndsWith(Field("lastParagraphEnd"), result.Article.Paragraphs[result.Article.Paragraphs.Count - 1].Text, StringComparison.Ordinal);
    }
}
