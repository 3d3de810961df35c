using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <content>One document in several languages.</content>
public sealed partial class Corpus
{
    /// <summary>The translations of an article: those that name its id as what they translate.</summary>
    /// <param name="original">The article that was translated.</param>
    /// <returns>The translations, in the order of the collection.</returns>
    public IEnumerable<Article> TranslationsOf(Article original)
    {
        if (original is null)
        {
            throw new ArgumentNullException(nameof(original));
        }

        foreach (Article article in this)
        {
            if (article.TranslationOf == original.Id && !ReferenceEquals(article, original))
            {
                yield return article;
            }
        }
    }

    /// <summary>The article that another one translates.</summary>
    /// <param name="translation">The translation.</param>
    /// <returns>The original; <see langword="null"/> when the article names none, or none of this collection.</returns>
    public Article? OriginalOf(Article translation) =>
        (translation ?? throw new ArgumentNullException(nameof(translation))).TranslationOf is string id ? Find(id) : null;
}
