using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Tests.Snapshots;

public sealed class NewsroomTests
{
    private static readonly TestFile Visit = TestRun.File("articles/minister-visit.txt", Corpora.ReadArticle("minister-visit.txt"));

    [Fact]
    public void Article_becomes_types() => Snapshot.Verify(TestRun.Of(Visit).Sources);

    [Fact]
    public void Article_becomes_types_in_the_oldest_language() => Snapshot.Verify(
        TestRun.Of([Visit], TestOptions.Of(["CorpusGenVisibility=public", "RootNamespace="]), "", LanguageVersion.CSharp7_3, References.NetStandard).Sources);

    [Fact]
    public void Findings_become_comments_for_the_analyzer() => Snapshot.Verify(TestRun.Of(
        TestRun.File("articles/2019-10-22-a.txt", "Title | with \\ bars date 2019-10-23 Body.\u2028"),
        TestRun.File("articles/b.txt", "Title date 2019-02-30 Body.")).Sources);
}
