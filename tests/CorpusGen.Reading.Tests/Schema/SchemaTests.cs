using System.Diagnostics;
using System.Linq;
using CorpusGen.Reading.Composing;
using CorpusGen.Reading.Formats;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Json;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Schema;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Tests.Schema;

public sealed class SchemaTests
{
    private const string Posts = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["title", "tags", "seo"],
          "additionalProperties": false,
          "properties": {
            "title": { "type": "string", "minLength": 3 },
            "date": { "type": "string", "format": "date" },
            "tags": { "type": "array", "items": { "enum": ["news", "sport"] }, "maxItems": 2 },
            "rating": { "type": ["integer", "null"], "minimum": 1, "maximum": 5 },
            "ratio": { "type": "number" },
            "featured": { "type": "boolean" },
            "related": { "type": "array", "items": { "type": "string" }, "x-references": "Articles" },
            "seo": { "type": "object", "required": ["description"], "properties": { "description": { "type": "string" } } }
          }
        }
        """;

    [Fact]
    public void Document_that_keeps_to_the_schema_has_no_findings() =>
        Assert.Empty(Validate("""{"title":"Title","date":"2019-10-22","tags":["news"],"rating":3,"ratio":0.5,"featured":true,"related":"x","seo":{"description":"d"}}"""));

    [Theory]
    [InlineData("""{"title":"T!t","seo":{"description":"d"}}""", "MissingField tags")]
    [InlineData("""{"title":"T!t","tags":["news"]}""", "MissingField seo.description")]
    [InlineData("""{"title":"T","tags":["news"],"seo":{"description":"d"}}""", "SchemaViolation title T at least 3 characters")]
    [InlineData("""{"title":"T!t","tags":["nws"],"seo":{"description":"d"}}""", "SchemaViolation tags nws 'news', 'sport'; did you mean 'news'?")]
    [InlineData("""{"title":"T!t","tags":["news","sport","news"],"seo":{"description":"d"}}""", "SchemaViolation tags 3 values at most 2 values")]
    [InlineData("""{"title":"T!t","tags":["news"],"rating":"many","seo":{"description":"d"}}""", "SchemaViolation rating many a whole number")]
    [InlineData("""{"title":"T!t","tags":["news"],"rating":6,"seo":{"description":"d"}}""", "SchemaViolation rating 6 at most 5")]
    [InlineData("""{"title":"T!t","tags":["news"],"ratio":"x","seo":{"description":"d"}}""", "SchemaViolation ratio x a number")]
    [InlineData("""{"title":"T!t","tags":["news"],"featured":"maybe","seo":{"description":"d"}}""", "SchemaViolation featured maybe true or false")]
    [InlineData("""{"title":"T!t","tags":["news"],"date":"soon","seo":{"description":"d"}}""", "SchemaViolation date soon a date as YYYY-MM-DD")]
    [InlineData("""{"title":"T!t","tags":["news"],"tag":1,"seo":{"description":"d"}}""", "UnknownField tag did you mean 'tags'?")]
    [InlineData("""{"title":["T!t","Two"],"tags":["news"],"seo":{"description":"d"}}""", "SchemaViolation title Two a single value")]
    public void Violation_names_the_field_and_what_is_allowed(string head, string expected) =>
        Assert.Equal(expected, Assert.Single(Validate(head).Where(static finding => finding.Kind is not (FindingKind.InvalidDate or FindingKind.UnexpectedField)).Select(static finding => finding.Kind + " " + string.Join(' ', finding.Arguments))));

    [Theory]
    [InlineData("5", true, 5)]
    [InlineData("-5.00", true, -5)]
    [InlineData("1e3", true, 1000)]
    [InlineData("-9223372036854775808", true, long.MinValue)]
    [InlineData("5.5", false, 0)]
    [InlineData("9223372036854775808", false, 0)]
    [InlineData("1e400", false, 0)]
    [InlineData("five", false, 0)]
    public void Number_without_a_fraction_is_whole_however_it_is_written(string text, bool isWhole, long expected)
    {
        Assert.Equal(isWhole, WholeNumber.TryRead(text, out long number));
        Assert.Equal(expected, number);
    }

    [Fact]
    public void Violation_stands_where_the_value_does()
    {
        const string Head = """{"title":"T!t","tags":["news"],"rating":9,"seo":{"description":"d"}}""";

        Assert.Equal("9", Assert.Single(Validate(Head)).Span.In(Head));
    }

    [Theory]
    [InlineData("{", "MalformedSchema")]
    [InlineData("[]", "MalformedSchema")]
    [InlineData("""{"properties":{"a":{"pattern":"x"}}}""", "UnsupportedKeyword")]
    [InlineData("""{"propertys":{}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"strnig"}}}""", "UnsupportedKeyword")]
    [InlineData("""{"required":"title"}""", "UnsupportedKeyword")]
    [InlineData("""{"type":"array"}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"enum":[]}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":["integer","string"]}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"object"}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"required":["b"],"properties":{"b":{}}}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"string","required":true}}}""", "UnsupportedKeyword")]
    [InlineData("""{"required":[1]}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":["a"]}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":"string"}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":5}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"enum":"x"}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"integer","minimum":"5"}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"integer","minLength":5}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"minimum":5}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"array","maxLength":5}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"type":"array","items":{"maxLength":5}}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"format":"email"}}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"x-references":["Posts"]}}}""", "UnsupportedKeyword")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", "UnsupportedKeyword")]
    [InlineData("""{"properties":{"a":{"properties":{},"additionalProperties":false}}}""", "UnsupportedKeyword")]
    public void Schema_that_cannot_be_kept_is_reported(string schema, string kind) =>
        Assert.Equal(kind, Assert.Single(SchemaFile.Read(DocumentText.From(schema)).Findings).Kind.ToString());

    [Theory]
    [InlineData("""{"properties":{"a":true,"b":{}},"required":[],"additionalProperties":true}""")]
    [InlineData("""{"properties":{"a":{"type":["string","null"],"minLength":1,"maxLength":5},"b":{"type":"array","items":{"type":"integer","enum":[1,2]},"minItems":1}}}""")]
    [InlineData("""{"properties":{"a":{"type":"number","minimum":-1.5,"maximum":1e3},"b":{"format":"date"},"c":{"type":"array","items":{"type":"string"},"x-references":"Posts"}}}""")]
    public void Schema_that_can_be_kept_is_taken_without_a_word(string schema) => Assert.Empty(SchemaFile.Read(DocumentText.From(schema)).Findings);

    [Theory]
    [InlineData("""{"a":"\uD83D\uDE00\uD83D\uDE00"}""", """{"properties":{"a":{"maxLength":2}}}""", true)]
    [InlineData("""{"a":3}""", """{"properties":{"a":{"type":"integer","enum":[3.0]}}}""", true)]
    [InlineData("""{"a":"3"}""", """{"properties":{"a":{"enum":["3.0"]}}}""", false)]
    [InlineData("""{"a":"x"}""", """{"properties":{"a":{"type":["integer","string"]}}}""", true)]
    [InlineData("""{"a":["x","y"]}""", """{"properties":{"a":{"type":["string","array"]}}}""", true)]
    [InlineData("""{"a":"2024-02-03"}""", """{"properties":{"a":{"format":"date"}}}""", true)]
    [InlineData("""{"a":"2024-02"}""", """{"properties":{"a":{"format":"date"}}}""", false)]
    [InlineData("""{"a":"short"}""", """{"properties":{"a":{"maxLength":"3"}}}""", true)]
    [InlineData("""{"a":{"c":1}}""", """{"required":["a"],"properties":{"a":{"required":["b"]}}}""", false)]
    public void Values_are_held_against_what_the_schema_means(string head, string schema, bool isAllowed) => Assert.Equal(isAllowed, Validate(head, schema, isFaulty: true).Length == 0);

    [Fact]
    public void References_are_those_of_the_items() => Assert.Equal("Articles", SchemaFile.Read(DocumentText.From(Posts)).Schema.Fields.Single(static field => field.Name == "related").References);

    [Fact]
    public void Long_list_of_what_is_allowed_is_cut_off()
    {
        string values = string.Join(",", Enumerable.Range(10, 30).Select(static i => "\"v" + i + "\""));
        Finding finding = Assert.Single(Validate("""{"a":"other"}""", """{"properties":{"a":{"enum":[""" + values + "]}}}"));

        Assert.EndsWith(", 'v28', 'v29' and 10 more", finding.Arguments[2]);
    }

    [Fact]
    public void Many_unknown_fields_are_each_reported_and_the_first_of_them_with_what_may_have_been_meant()
    {
        string schema = """{"additionalProperties":false,"properties":{""" + Object(12_000, "known", "{}") + "}}";
        var watch = Stopwatch.StartNew();
        Finding[] findings = Validate("{" + Object(12_000, "knwon", "1") + "}", schema);

        Assert.Equal(12_000, findings.Length);
        Assert.Equal("did you mean 'known0'?", findings[0].Arguments[1]);
        Assert.StartsWith("known are known0, known1, ", findings[^1].Arguments[1]);
        Assert.True(watch.Elapsed.TotalSeconds < 20, watch.Elapsed.ToString());
    }

    private static string Object(int count, string name, string value) =>
        string.Join(",", Enumerable.Range(0, count).Select(i => "\"" + name + i + "\":" + value));

    private static Finding[] Validate(string head, string text = Posts, bool isFaulty = false)
    {
        var document = new ParsedDocument();
        DataNode root = JsonReader.Read(head, out _)!;
        HeadFields.Read(document, root.Members, "field");
        document.Paragraphs.Add(new ParsedParagraph(MappedText.Verbatim(head, new TextSpan(0, 1))));
        SchemaFile schema = SchemaFile.Read(DocumentText.From(text));
        Assert.True(isFaulty || schema.Findings.Count == 0);
        return ArticleComposer.Compose(document, DocumentText.From(head), "a.json", new ReadSettings(Schema: schema.Schema), default).Findings
            .Where(static finding => finding.Kind is not FindingKind.NoDate).ToArray();
    }
}
