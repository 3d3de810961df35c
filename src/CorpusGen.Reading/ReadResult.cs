namespace CorpusGen.Reading;

/// <summary>An article and what is wrong with it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Findings">What is wrong, in the order it was found.</param>
/// <param name="References">The documents that its fields name, as its schema says.</param>
public sealed record ReadResult(Article Article, ValueList<Finding> Findings, ValueList<StatedReference> References)
{
    /// <summary>Where the id of the document is written, in UTF-16 units of the normalized text; empty when it follows from the path, or its place is not known.</summary>
    public TextSpan IdSpan { get; init; }

    /// <summary>Where the document says until when it must not be published, in UTF-16 units of the normalized text; empty when it does not say so at a place.</summary>
    public TextSpan EmbargoSpan { get; init; }

    /// <summary>Where the document names the one that it translates, in UTF-16 units of the normalized text; empty when it does not name it at a place.</summary>
    public TextSpan TranslationSpan { get; init; }

    /// <summary>Makes a result without references.</summary>
    /// <param name="article">The article.</param>
    /// <param name="findings">What is wrong, in the order it was found.</param>
    public ReadResult(Article article, ValueList<Finding> findings)
        : this(article, findings, ValueList<StatedReference>.Empty)
    {
    }
}
