using System;

namespace CorpusGen;

/// <summary>
/// Says that what it stands on quotes a document. The build proves that the document says these words; otherwise it shows the
/// nearest passage.
/// </summary>
/// <param name="document">The generated type of the document: <c>typeof(Articles.MinisterVisit)</c>.</param>
/// <param name="words">
/// The words, as the document has them. Typography may differ (white space, quotation marks, dashes, soft hyphens, composition);
/// <c>[…]</c> marks a cut, <c>[the Minister]</c> an insertion, <c>[T]he</c> a changed first letter.
/// </param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class QuotesAttribute(Type document, string words) : Attribute
{
    /// <summary>The generated type of the document.</summary>
    public Type Document { get; } = document;

    /// <summary>The words.</summary>
    public string Words { get; } = words;
}
