namespace CorpusGen.Tool.Checking;

/// <summary>What a project would say by properties and metadata.</summary>
/// <param name="ProjectDirectory">The rooted folder of the project, as builds normalize it.</param>
/// <param name="Corpus">The collection of all files that are given by path; empty for the one that each file's folder says.</param>
/// <param name="Today">The day that embargoes are measured by, as ISO 8601; <see langword="null"/> to pass over embargoes.</param>
/// <param name="LeavesOutDrafts">Whether documents that say that they are drafts are left out.</param>
internal sealed record CheckSettings(string ProjectDirectory, string Corpus, string? Today, bool LeavesOutDrafts);
