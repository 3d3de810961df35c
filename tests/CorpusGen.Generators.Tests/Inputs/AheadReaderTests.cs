using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Reading.Formats.Authors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generators.Tests.Inputs;

public sealed class AheadReaderTests
{
    private const int Many = 200;

    [Fact]
    public void First_question_reads_every_file_that_is_there_and_no_file_twice()
    {
        CountedText[] texts = Texts(Many);
        CandidateFile[] candidates = Candidates(texts);
        AheadReader reader = Over(candidates);

        DocumentResult? first = reader.Read(candidates[7], default);

        Assert.Equal("visit-7", Id(first));
        Assert.All(texts, static text => Assert.Equal(1, text.Reads));
        Assert.Equal(Enumerable.Range(0, Many).Where(static i => i != 7).Select(static i => "visit-" + i), candidates.Where((_, i) => i != 7).Select(candidate => Id(reader.Read(candidate, default))));
        Assert.All(texts, static text => Assert.Equal(1, text.Reads));
    }

    [Fact]
    public void Files_read_ahead_are_what_they_are_one_by_one()
    {
        CandidateFile[] candidates = Candidates(Texts(Many));
        AheadReader reader = Over(candidates);

        Assert.Equal(candidates.Select(candidate => DocumentReader.Read(candidate, Context(), default)), candidates.Select(candidate => reader.Read(candidate, default)));
    }

    [Fact]
    public void File_that_came_later_is_read_when_it_is_asked_for()
    {
        CandidateFile[] candidates = Candidates(Texts(Many));
        AheadReader reader = Over(candidates[..^1]);

        Assert.Equal("visit-0", Id(reader.Read(candidates[0], default)));
        Assert.Equal("visit-199", Id(reader.Read(candidates[^1], default)));
    }

    [Fact]
    public void File_asked_for_again_is_read_again()
    {
        CountedText[] texts = Texts(Many);
        CandidateFile[] candidates = Candidates(texts);
        AheadReader reader = Over(candidates);

        Assert.Equal(reader.Read(candidates[3], default), reader.Read(candidates[3], default));
        Assert.Equal(2, texts[3].Reads);
    }

    [Fact]
    public void Canceled_reading_begins_anew_with_the_next_question()
    {
        CandidateFile[] candidates = Candidates(Texts(Many));
        AheadReader reader = Over(candidates);
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<System.OperationCanceledException>(() => reader.Read(candidates[0], source.Token));
        Assert.Equal("visit-0", Id(reader.Read(candidates[0], default)));
    }

    [Fact]
    public void Readers_with_one_context_are_equal_whatever_their_files()
    {
        CandidateFile[] candidates = Candidates(Texts(2));

        Assert.Equal(Over(candidates), Over([]));
        Assert.Equal(Over(candidates).GetHashCode(), Over([]).GetHashCode());
        Assert.NotEqual(Over(candidates), new AheadReader([], Context() with { LeavesOutDrafts = true }));
    }

    private static string? Id(DocumentResult? result) => result?.Models.Single().Head.Id;

    private static AheadReader Over(IEnumerable<CandidateFile> candidates) => new(
        candidates.Select(static candidate => new InputFile(candidate, null)).ToImmutableArray(),
        Context());

    private static ReadContext Context() => new(TestRun.ProjectDirectory, RegistrySet.From([]), SchemaSet.From([]), AuthorTable.Empty, LeavesOutDrafts: false);

    private static CandidateFile[] Candidates(IEnumerable<CountedText> texts) => texts.Select(static text => new CandidateFile(text, "")).ToArray();

    private static CountedText[] Texts(int count) => Enumerable.Range(0, count)
        .Select(static i => new CountedText($"{TestRun.ProjectDirectory}/articles/visit-{i}.txt", $"Visit {i} date 2019-10-22 On Monday, Prime Minister John Smith met Ann Lee.\n"))
        .ToArray();

    private sealed class CountedText(string path, string text) : AdditionalText
    {
        private int _reads;

        internal int Reads => _reads;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return SourceText.From(text, System.Text.Encoding.UTF8);
        }
    }
}
