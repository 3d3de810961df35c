using System;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Diagnostics;

public sealed class CollectionDiagnosticTests
{
    private static readonly TestFile Schema = TestRun.File("posts.schema.json", """
        {
          "required": ["title"],
          "additionalProperties": false,
          "properties": {
            "title": { "type": "string" },
            "date": { "type": "string", "format": "date" },
            "rating": { "type": "integer", "maximum": 5, "description": "How good it is." },
            "ratio": { "type": "number" },
            "featured": { "type": "boolean" },
            "revised": { "type": "string", "format": "date" },
            "tags": { "type": "array", "items": { "type": "string" } },
            "sequel": { "type": "string", "x-references": "Posts" },
            "related": { "type": "array", "items": { "type": "string" }, "x-references": "posts" }
          }
        }
        """);

    [Fact]
    public void Fields_have_the_types_of_the_schema()
    {
        const string Head = "rating: 4.0\nratio: 0.5\nfeatured: true\nrevised: 2020-01-02T10:00:00Z\ntags: [a, b]\nsequel: two\nrelated: [two]";
        TestRun run = TestRun.Of(Schema, Post("one", Head), Post("two", "rating: 1"));
        LoadedProgram program = LoadedProgram.Load(run);

        Assert.Empty(run.Analyze());
        Assert.Equal(4, program.Constant("Posts.One.Metadata.Rating"));
        Assert.Equal(0.5, program.Constant("Posts.One.Metadata.Ratio"));
        Assert.Equal(true, program.Constant("Posts.One.Metadata.Featured"));
        Assert.Equal("2020-01-02", program.Constant("Posts.One.Metadata.Revised"));
        Assert.Equal("two", program.Constant("Posts.One.Metadata.Sequel"));
        Assert.Equal("two", program.Constant("Posts.One.Metadata.Related.Two"));
        Assert.Equal(["a", "b"], program.Property<ValueList<string>>("Posts.One.Metadata.Tags"));
        Assert.Contains("public const string Sequel = global::Test.Posts.Two.Id;", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rating: 9", "CORP0302 posts/one.md(4,9)-(4,10): The field 'rating' holds '9'; the schema allows at most 5")]
    [InlineData("raiting: 3", "CORP0303 posts/one.md(4,1)-(4,8): The schema has no field 'raiting' and allows no others: did you mean 'rating'?")]
    [InlineData("sequel: onne", "CORP0304 posts/one.md(4,9)-(4,13): The field 'sequel' names the document 'onne', which 'Posts' does not have; did you mean 'one'?")]
    [InlineData("related: [one, nowhere]", "CORP0304 posts/one.md(4,16)-(4,23): The field 'related' names the document 'nowhere', which 'Posts' does not have; correct the id")]
    public void Document_that_breaks_the_schema_is_an_error_at_its_place(string field, string expected) => AssertReported(expected, TestRun.Of(Schema, Post("one", field)));

    [Fact]
    public void Missing_field_is_an_error_at_the_head() => AssertReported(
        "CORP0301 posts/one.md(2,1)-(2,1): The document has no field 'title', which the schema of its collection requires; add it",
        TestRun.Of(Schema, TestRun.File("posts/one.md", "---\ndate: 2019-10-22\n---\nText.\n")));

    [Fact]
    public void Schema_is_for_its_own_collection_only() =>
        Assert.Empty(TestRun.Of(Schema, Post("one", "rating: 4"), TestRun.File("pages/one.md", "---\ntitle: One\ndate: 2019-10-22\nanything: goes\n---\nText.\n")).Analyze());

    [Theory]
    [InlineData("{ \"properties\": ", "CORP1201 posts.schema.json(1,17)-(1,17): The schema is not well-formed here, and nothing is checked against it: expected a value; correct it")]
    [InlineData("{ \"require\": [] }", "CORP1202 posts.schema.json(1,3)-(1,12): The keyword 'require' is not checked: did you mean 'required'?")]
    [InlineData("{ \"required\": \"title\" }", "CORP1202 posts.schema.json(1,3)-(1,13): The keyword 'required' is not checked: expected a list of names")]
    public void Schema_that_is_none_is_reported(string schema, string expected) =>
        AssertReported(expected, TestRun.Of(TestRun.File("posts.schema.json", schema), Post("one", "rating: 1")));

    [Fact]
    public void Schema_against_which_nothing_is_checked_is_reported()
    {
        AssertReported(
            "CORP1203 post.schema.json(1,1)-(1,1): Nothing is checked against the schema, as no document is in the collection 'Post'; name the file after its collection, or remove it",
            TestRun.Of(TestRun.File("post.schema.json", "{}"), Post("one", "rating: 1")));
        AssertReported(
            "CORP1203 posts/posts.schema.json(1,1)-(1,1): Nothing is checked against the schema, as the collection 'Posts' has 'posts.schema.json' already; name the file after its collection, or remove it",
            TestRun.Of(Schema, TestRun.File("posts/posts.schema.json", "{}"), Post("one", "rating: 1")));
    }

    [Fact]
    public void Changed_schema_is_held_against_all_documents_again()
    {
        TestRun run = TestRun.Of(Schema, Post("one", "rating: 4"));

        Assert.Empty(run.Analyze());
        Assert.Equal("CORP0302", Assert.Single(run.Edit("posts.schema.json", static text => text.Replace("5", "3", StringComparison.Ordinal)).Analyze()).Id);
    }

    [Fact]
    public void Translation_of_nothing_and_of_another_length_is_reported()
    {
        TestRun run = TestRun.Of(
            TestRun.File("posts/one.md", "---\ntitle: One\ndate: 2019-10-22\n---\nText.\n\nMore.\n"),
            TestRun.File("posts/bir.md", "---\ntitle: Bir\ndate: 2019-10-22\ntranslationOf: one\n---\nYazi.\n"),
            TestRun.File("posts/iki.md", "---\ntitle: Iki\ndate: 2019-10-22\ntranslationOf: two\n---\nYazi.\n"));

        AssertReported(
            [
                "CORP0306 posts/bir.md(4,16)-(4,19): The document translates 'one', but the numbers of paragraphs differ: 1 here, 2 there; bring them into line",
                "CORP0307 posts/iki.md(4,16)-(4,19): The document says that it translates 'two', which no document of the collection is; correct translationOf",
            ],
            run);
    }

    [Theory]
    [InlineData(new[] { "CorpusGenIsPackable=true" }, true)]
    [InlineData(new[] { "CorpusGenIsPackable=true", "CorpusGenToday=2030-01-01" }, true)]
    [InlineData(new[] { "CorpusGenIsPackable=true", "CorpusGenToday=2030-01-02" }, false)]
    [InlineData(new[] { "CorpusGenIsPackable=false" }, false)]
    public void Embargo_holds_in_projects_that_can_be_packed_until_the_day_that_a_property_says(string[] properties, bool isReported)
    {
        TestRun run = TestRun.Of([Post("one", "embargoedUntil: 2030-01-02")], TestOptions.Of(properties));

        Assert.Equal(isReported ? ["CORP0305"] : [], run.Analyze().Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("2030-02", "2030-02-01")]
    [InlineData("2030", "2030-01-01")]
    public void Embargo_until_a_month_or_year_ends_with_its_first_day(string embargo, string day)
    {
        TestFile post = Post("one", "embargoedUntil: " + embargo);

        Assert.Contains("set the property CorpusGenToday to " + day + " or later", Show(Assert.Single(TestRun.Of([post], TestOptions.Of(["CorpusGenIsPackable=true"])).Analyze())), StringComparison.Ordinal);
        Assert.Empty(TestRun.Of([post], TestOptions.Of(["CorpusGenIsPackable=true", "CorpusGenToday=" + day])).Analyze());
    }

    [Fact]
    public void Embargo_is_reported_where_it_is_written()
    {
        const string Rows = "id,title,date,embargo,text\na,A,2019-10-22,,Text.\nb,B,2019-10-22,2030-01-02,Text.\n";
        TestRun run = TestRun.Of([TestRun.File("posts/rows.csv", Rows)], TestOptions.Of(["CorpusGenIsPackable=true"]));

        Assert.StartsWith("CORP0305 posts/rows.csv(3,16)-(3,26): ", Show(Assert.Single(run.Analyze())), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_marked_or_left_out()
    {
        TestFile[] files = [Post("one", "draft: true"), Post("two", "rating: 1")];

        Assert.True(LoadedProgram.Load(TestRun.Of(files)).Property<Article>("Posts.One.Document").IsDraft);
        Assert.DoesNotContain("class One", TestRun.Of(files, TestOptions.Of(["CorpusGenDrafts=exclude"])).AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_with_an_id_has_a_constant_of_that_name()
    {
        LoadedProgram program = LoadedProgram.Load(TestRun.Of(TestRun.File("posts/one.md", "---\ntitle: One\ndate: 2019-10-22\n---\nFirst.\n\nSecond. {#the-second}\n")));

        Assert.Equal("Second.", program.Constant("Posts.One.Paragraphs.TheSecond"));
        Assert.Equal("Second.", program.Constant("Posts.One.Paragraphs.P2"));
    }

    private static TestFile Post(string id, string field) => TestRun.File($"posts/{id}.md", $"---\ntitle: {id}\ndate: 2019-10-22\n{field}\n---\nText.\n");

    private static void AssertReported(string expected, TestRun run) => AssertReported([expected], run);

    private static void AssertReported(string[] expected, TestRun run) =>
        Assert.Equal(expected, run.Analyze().Select(Show).Order(StringComparer.Ordinal));

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string path = place.Path.Replace(TestRun.ProjectDirectory + "/", "", StringComparison.Ordinal);
        return FormattableString.Invariant($"{diagnostic.Id} {path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})-({place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1}): {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
