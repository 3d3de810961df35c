using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <content>Original and translation side by side.</content>
public sealed partial class Article
{
    /// <summary>Pairs the paragraphs of this article with those of a translation by their numbers.</summary>
    /// <param name="translation">The article in another language. A build warns (CORP0306) when the numbers of paragraphs differ.</param>
    /// <returns>The pairs, as many as the shorter of the two articles has paragraphs.</returns>
    public IEnumerable<(Paragraph Own, Paragraph Other)> AlignWith(Article translation)
    {
        if (translation is null)
        {
            throw new ArgumentNullException(nameof(translation));
        }

        int count = Math.Min(Paragraphs.Count, translation.Paragraphs.Count);
        for (int i = 0; i < count; i++)
        {
            yield return (Paragraphs[i], translation.Paragraphs[i]);
        }
    }
}
