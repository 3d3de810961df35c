namespace CorpusGen.Reading;

/// <summary>An article and what is wrong with it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Findings">What is wrong, in the order it was found.</param>
public sealed record ReadResult(Article Article, ValueList<Finding> Findings);
