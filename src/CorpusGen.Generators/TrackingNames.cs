namespace CorpusGen.Generators;

/// <summary>The names of the pipeline's incremental steps, in the order in which data flows through them.</summary>
internal static class TrackingNames
{
    internal const string ReadOptions = nameof(ReadOptions);
    internal const string ReadNamedFiles = nameof(ReadNamedFiles);
    internal const string FindRuntime = nameof(FindRuntime);
    internal const string SelectCompanions = nameof(SelectCompanions);
    internal const string BuildRegistry = nameof(BuildRegistry);
    internal const string JoinLocks = nameof(JoinLocks);
    internal const string JoinSchemas = nameof(JoinSchemas);
    internal const string ReadArticles = nameof(ReadArticles);
    internal const string CollectModels = nameof(CollectModels);
    internal const string MeasureCorpus = nameof(MeasureCorpus);
    internal const string SelectHeads = nameof(SelectHeads);
    internal const string ResolveNames = nameof(ResolveNames);
    internal const string JoinAuthors = nameof(JoinAuthors);
    internal const string GroupIntoShards = nameof(GroupIntoShards);
    internal const string GroupPeople = nameof(GroupPeople);
    internal const string ListPeople = nameof(ListPeople);
    internal const string BuildIndexes = nameof(BuildIndexes);
    internal const string CheckRegistry = nameof(CheckRegistry);
    internal const string CheckSchemas = nameof(CheckSchemas);
    internal const string CheckLocks = nameof(CheckLocks);
    internal const string FindGone = nameof(FindGone);
    internal const string SelectLinks = nameof(SelectLinks);
    internal const string CheckLinks = nameof(CheckLinks);
    internal const string PlaceNameFindings = nameof(PlaceNameFindings);
    internal const string SelectFindings = nameof(SelectFindings);
    internal const string CollectFindings = nameof(CollectFindings);
}
