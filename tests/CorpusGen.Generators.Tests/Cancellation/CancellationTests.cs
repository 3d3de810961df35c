using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Emit;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Locking;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Generators.Storage;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Reading;
using CorpusGen.Reading.Dates;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Participants;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Cancellation;

public sealed class CancellationTests
{
    private static readonly string Text = Corpora.ReadArticle("minister-visit.txt");

    private static readonly Dictionary<string, Action<CancellationToken>> Stages = MakeStages();

    public static TheoryData<string> StageNames => [.. Stages.Keys];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void Stage_stops_when_the_run_is_canceled(string stage)
    {
        Stages[stage](CancellationToken.None);

        Assert.ThrowsAny<OperationCanceledException>(() => Stages[stage](new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void No_file_is_read_after_the_run_is_canceled(int at)
    {
        using var source = new CancellationTokenSource();
        int read = 0;
        CancelingFile[] files = Enumerable.Range(0, 6).Select(i => new CancelingFile(TestRun.PathOf($"articles/{i}.txt"), Text, () =>
        {
            if (read++ == at)
            {
                source.Cancel();
            }
        })).ToArray();

        Assert.ThrowsAny<OperationCanceledException>(() => Driver(files).RunGenerators(Compilation(), source.Token));
        Assert.Equal(at + 1, read);
    }

    [Fact]
    public void Run_after_a_canceled_one_gives_what_it_would_have_given()
    {
        using var source = new CancellationTokenSource();
        CancelingFile[] files = Enumerable.Range(0, 6).Select(i => new CancelingFile(TestRun.PathOf($"articles/{i}.txt"), Text, source.Cancel)).ToArray();
        GeneratorDriver driver = Driver(files);
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(Compilation(), source.Token));

        GeneratorRunResult after = driver.RunGenerators(Compilation()).GetRunResult().Results.Single();

        TestRun expected = TestRun.Of(Enumerable.Range(0, 6).Select(static i => TestRun.File($"articles/{i}.txt", Text)).ToArray());
        Assert.Equal(expected.Sources, after.GeneratedSources.ToDictionary(static one => one.HintName, static one => one.SourceText.ToString()));
    }

    private static Dictionary<string, Action<CancellationToken>> MakeStages()
    {
        DocumentText text = DocumentText.From(Text);
        TokenizedText tokens = Tokenizer.Tokenize(Text);
        var context = new ReadContext(TestRun.ProjectDirectory, RegistrySet.From([]), SchemaSet.From([]), AuthorTable.Empty, LeavesOutDrafts: false);
        var candidate = new CandidateFile(TestRun.File("articles/a.txt", Text), "");
        ImmutableArray<DocumentResult?> results = [DocumentReader.Read(candidate, context, CancellationToken.None)];
        DocumentSet documents = DocumentSet.From(results, CancellationToken.None);
        NameTable names = NameResolver.Resolve(documents.Heads(), CancellationToken.None);
        StoredShard stored = Sharding.Group(documents, names, CancellationToken.None).Single(static shard => shard.Documents.Count > 0);
        ImmutableArray<PeopleBucket> buckets = PeopleIndex.Group(names, CancellationToken.None);
        ImmutableArray<PeopleList> people = [.. buckets.Select(static bucket => PeopleIndex.List(bucket, CancellationToken.None))];
        var emit = new EmitContext(
            new GeneratorOptions("Test", "", IsPublic: false, HasParagraphs: true, LeavesOutDrafts: false, IsPackable: false, Today: null, ReportsItself: false, ReadsDocuments: true, ValueList<DiagnosticInfo>.Empty),
            HasRuntime: true,
            PacksAsData: false,
            LockTable.Empty);
        CollectionIndex index = Sharding.Index(names, people, CancellationToken.None).Single();
        return new Dictionary<string, Action<CancellationToken>>(StringComparer.Ordinal)
        {
            ["article"] = token => ArticleReader.ReadFile(text, "a.txt", null, token),
            ["tokens"] = token => Tokenizer.Tokenize(Text, [new Block(BlockKind.Paragraph, new CorpusGen.TextSpan(0, Text.Length), 1)], token),
            ["dates"] = token => DateRecognizer.Recognize(tokens, null, token),
            ["participants"] = token => ParticipantRecognizer.Recognize(tokens, token),
            ["document"] = token => DocumentReader.Read(candidate, context, token),
            ["documents"] = token => DocumentSet.From(results, token),
            ["names"] = token => NameResolver.Resolve(documents.Heads(), token),
            ["shards"] = token => Sharding.Group(documents, names, token),
            ["shard"] = token => stored.Open(token),
            ["shard file"] = token => ShardEmitter.Emit(stored.Open(CancellationToken.None), emit, token),
            ["people"] = token => PeopleIndex.Group(names, token),
            ["people list"] = token => PeopleIndex.List(buckets[0], token),
            ["index"] = token => Sharding.Index(names, people, token),
            ["index file"] = token => IndexEmitter.Emit(index, emit, token),
            ["compact text"] = token => CompactText.From(SourceText.From(Text, Encoding.UTF8), token),
        };
    }

    private static GeneratorDriver Driver(CancelingFile[] files) =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, TestOptions.Of());

    private static CSharpCompilation Compilation() =>
        CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("")], References.Latest, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private sealed class CancelingFile(string path, string text, Action whenRead) : TestFile(path, text)
    {
        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            whenRead();
            return base.GetText(cancellationToken);
        }
    }
}
