using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generators.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Tests.Incrementality;

public sealed class RunReasonTests
{
    private static readonly string[] NoChange = [];

    private static TestRun Newsroom() => TestRun.Of(Corpora.Newsroom().ToArray());

    [Fact]
    public void First_run_runs_every_step()
    {
        TestRun run = Newsroom();

        Assert.Equal(StepReasons.AllSteps.Append("Output"), run.Changes().Select(static line => line.Split(':')[0]));
    }

    [Fact]
    public void Code_edit_runs_nothing() => Newsroom().EditCode("class Added;").AssertEverythingCached();

    [Fact]
    public void Touch_with_the_same_content_changes_nothing() =>
        Assert.Equal(NoChange, Newsroom().Edit("articles/minister-visit.txt", static text => text).Changes());

    [Fact]
    public void White_space_at_line_ends_changes_nothing_but_spans()
    {
        TestRun run = Newsroom().Edit("articles/minister-visit.txt", static text => text + "\n\n");

        Assert.Equal(NoChange, run.Changes());
    }

    [Fact]
    public void Paragraph_edit_regenerates_one_shard_and_no_index()
    {
        TestRun run = Newsroom().Edit("articles/minister-visit.txt", static text => text.Replace("long history", "very long history", StringComparison.Ordinal));

        Assert.Equal(["ReadArticles: 1 Modified", "CollectModels: 1 Modified", "GroupIntoShards: 1 Modified", "Output: 1 Modified"], run.Changes());
    }

    [Fact]
    public void Added_document_generates_one_shard_and_the_index()
    {
        TestRun run = Newsroom().Add(TestRun.File("articles/new.txt", "New date 2020-01-01 Nothing happened."));

        Assert.Equal(
            [
                "ReadArticles: 1 New", "CollectModels: 1 Modified", "MeasureCorpus: 1 Modified", "SelectHeads: 1 Modified", "ResolveNames: 1 Modified",
                "GroupIntoShards: 1 Modified", "BuildIndexes: 1 Modified", "Output: 1 New, 1 Modified",
            ],
            run.Changes());
    }

    [Fact]
    public void Removed_document_removes_one_shard_and_changes_the_index()
    {
        TestRun run = Newsroom().Remove("articles/minister-visit.txt");

        Assert.Equal(
            [
                "ReadArticles: 1 Removed", "CollectModels: 1 Modified", "MeasureCorpus: 1 Modified", "SelectHeads: 1 Modified", "ResolveNames: 1 Modified",
                "GroupIntoShards: 1 Modified", "GroupPeople: 4 Modified", "ListPeople: 4 Modified", "BuildIndexes: 1 Modified", "Output: 1 Modified, 1 Removed",
            ],
            run.Changes());
    }

    [Fact]
    public void Finding_that_appears_and_disappears_leaves_other_documents_alone()
    {
        TestRun broken = Newsroom().Edit("articles/minister-visit.txt", static text => text.Replace("2019-10-22", "2019-02-30", StringComparison.Ordinal));
        TestRun mended = broken.Edit("articles/minister-visit.txt", static text => text.Replace("2019-02-30", "2019-10-22", StringComparison.Ordinal));

        Assert.Equal("1 Modified", broken.ChangesOf("SelectFindings"));
        Assert.Equal("1 Modified", broken.ChangesOf("GroupIntoShards"));
        Assert.Equal("1 Modified", mended.ChangesOf("GroupIntoShards"));
        Assert.Equal(Newsroom().AllText, mended.AllText);
    }

    [Fact]
    public void Unrelated_option_changes_nothing() =>
        Assert.Equal(NoChange, Newsroom().ChangeOptions(TestOptions.Of(["Unrelated=1"])).Changes());

    [Fact]
    public void Visibility_regenerates_files_but_no_model()
    {
        TestRun run = Newsroom().ChangeOptions(TestOptions.Of(["CorpusGenVisibility=public"]));

        run.AssertCached("ReadArticles");
        Assert.Equal("", run.ChangesOf("GroupIntoShards"));
        Assert.Contains("public static partial class Articles", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_of_one_file_reads_no_other_file_again()
    {
        TestRun run = Newsroom();
        TestRun renamed = run.ChangeOptions(TestOptions.Of(corpora: [KeyValuePair.Create(TestRun.PathOf("articles/minister-visit.txt"), "Visits")]));

        Assert.Equal("1 Modified", renamed.ChangesOf("ReadArticles"));
        Assert.Equal(run.Files.Length - 1, renamed.CountOf("ReadArticles", IncrementalStepRunReason.Cached));
        Assert.Equal(renamed.Clean().AllText, renamed.AllText);
    }

    [Fact]
    public void Lock_compares_only_the_shard_of_an_edited_document()
    {
        TestRun run = TestRun.Of([.. Corpora.Newsroom(), TestRun.File("a.corpus.lock", "# corpusgen lock 1\n@ articles/minister-visit.txt\n1 0123456789 Gone.\n")]);
        TestRun edited = run.Edit("articles/minister-visit.txt", static text => text + " More.");

        Assert.True(edited.CountOf("CheckLocks", IncrementalStepRunReason.Cached) >= Generators.Model.Shard.Count - 1);
        Assert.Equal(edited.Clean().AllText, edited.AllText);
    }

    [Fact]
    public void Document_edit_joins_no_companion_again()
    {
        TestRun run = TestRun.Of([.. Corpora.Newsroom(), TestRun.File("all.people.yml", "people: [Wei Fenghe]"), TestRun.File("a.corpus.lock", "# corpusgen lock 1\n")]);
        TestRun edited = run.Edit("articles/minister-visit.txt", static text => text + " More.");

        Assert.Equal(1, edited.CountOf("SelectCompanions", IncrementalStepRunReason.Unchanged));
        Assert.All(["JoinLocks", "BuildRegistry", "JoinSchemas", "JoinAuthors"], edited.AssertCached);
    }

    [Fact]
    public void Companion_edit_joins_it_again()
    {
        TestRun run = TestRun.Of([.. Corpora.Newsroom(), TestRun.File("all.people.yml", "people: [Wei Fenghe]")]);
        TestRun edited = run.Edit("all.people.yml", static text => text.Replace("Wei Fenghe", "Jane Roe", StringComparison.Ordinal));

        Assert.Equal("1 Modified", edited.ChangesOf("SelectCompanions"));
        Assert.Equal("1 Modified", edited.ChangesOf("BuildRegistry"));
        Assert.Equal("", edited.ChangesOf("JoinLocks"));
        Assert.Equal(edited.Clean().AllText, edited.AllText);
    }
}
