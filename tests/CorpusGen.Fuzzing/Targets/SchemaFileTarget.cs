using CorpusGen.Fuzzing.Engine;
using CorpusGen.Reading;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>Schema files, and a post that is held against whatever they ask for.</summary>
internal static class SchemaFileTarget
{
    private static readonly DocumentText Post = DocumentText.From(
        "---\ntitle: A post\ndate: 2019-10-22\nauthors: [Ann Lee, Bo Chen]\nviews: 12\nkind: a\ndraft: false\nplace:\n  city: Baku\nnext: [b, c]\nempty:\n---\n\nText.\n");

    internal static FuzzTarget Target { get; } = new("schema", "schema", Check)
    {
        Words = ["\"type\":", "\"string\"", "\"integer\"", "\"number\"", "\"array\"", "\"object\"", "\"null\"", "\"boolean\"", "\"properties\":{", "\"required\":[", "\"items\":{", "\"enum\":[", "\"const\":", "\"format\":\"date\"", "\"minimum\":", "\"maxLength\":", "\"x-references\":\"Posts\"", "\"$ref\":", "1e400", "-0", "true", "null", ","],
    };

    private static void Check(string input)
    {
        DocumentText text = DocumentText.From(input);
        SchemaFile file = SchemaFile.Read(text);
        Property.Equal(file, SchemaFile.Read(text), "A schema reads the same again");
        ArticleChecks.Findings(file.Findings, text);
        foreach (ReadResult result in ArticleReader.ReadFile(Post, "posts/a.md", new ReadSettings(Schema: file.Schema)).Articles)
        {
            ArticleChecks.Holds(result, Post, isVerbatim: false);
        }
    }
}
