namespace CorpusGen.Reading.Findings;

/// <summary>What is said of all findings with one id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Severity">How grave they are, unless a project says otherwise.</param>
/// <param name="Message">The message as a composite format string, whose items are the arguments of the finding.</param>
public sealed record CatalogEntry(string Id, FindingSeverity Severity, string Message);
