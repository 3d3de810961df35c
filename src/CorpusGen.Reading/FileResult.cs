namespace CorpusGen.Reading;

/// <summary>The articles of a file and what is wrong with the file as a whole.</summary>
/// <param name="Format">The format the file was read in.</param>
/// <param name="Reason">What in the file says so: the end of a sentence that begins "it is read as … because".</param>
/// <param name="Articles">The articles, in order, each with what is wrong with it; none when the file is refused.</param>
/// <param name="Findings">Why the file, or a part of it, is refused.</param>
public sealed record FileResult(string Format, string Reason, ValueList<ReadResult> Articles, ValueList<Finding> Findings);
