using System;
using System.Linq;
using System.Threading;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Storage;
using CorpusGen.Generators.Tests.Infrastructure;
using CorpusGen.Reading.Formats.Authors;

namespace CorpusGen.Generators.Tests.Concurrency;

public sealed class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public void Readers_give_the_same_from_many_threads_at_once()
    {
        TestFile[] files = Corpora.Newsroom().ToArray();
        StoredDocument[] expected = Read(files);

        StoredDocument[][] results = AtOnce(() => Read(files));

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void Generators_give_the_same_from_many_threads_at_once()
    {
        TestFile[] files = Corpora.Newsroom().ToArray();
        string expected = TestRun.Of(files).AllText;

        string[] results = AtOnce(() => TestRun.Of(files).AllText);

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    private static StoredDocument[] Read(TestFile[] files)
    {
        var context = new ReadContext(TestRun.ProjectDirectory, RegistrySet.From([]), SchemaSet.From([]), AuthorTable.Empty, LeavesOutDrafts: false);
        return files.SelectMany(file => DocumentReader.Read(new CandidateFile(file, ""), context, CancellationToken.None)!.Models).ToArray();
    }

    /// <summary>Threads of their own that begin together; the pool would run some behind others.</summary>
    private static T[] AtOnce<T>(Func<T> work)
    {
        var results = new T[Threads];
        using var start = new Barrier(Threads);
        Thread[] threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = work();
        })).ToArray();
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        return results;
    }
}
