namespace CorpusGen.Reading;

/// <summary>An article and what is wrong with it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Findings">What is wrong, in the order it was found.</param>
/// <param name="References">The documents that its fields name, as its schema says.</param>
public sealed record ReadResult(Article Article, ValueList<Finding> Findings, ValueList<StatedReference> References)
{
    /// <summary>Makes a result without references.</summary>
    /// <param name="article">The article.</param>
    /// <param name="findings">What is wrong, in the order it was found.</param>
    public ReadResult(Article article, ValueList<Finding> findings)
        : this(article, findings, ValueList<StatedReference>.Empty)
    {
    }
}
