using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The articles of a collection, ordered by id without regard to the culture.</summary>
public sealed partial class Corpus : IReadOnlyList<Article>
{
    private readonly CorpusShard[] _shards;
    private readonly (int Shard, int Index)[] _order;
    private readonly string[] _ids;

    /// <summary>Makes a collection of articles.</summary>
    /// <param name="name">The name of the collection.</param>
    /// <param name="articles">The articles; of several with one id the first is found by it.</param>
    public Corpus(string name, IEnumerable<Article> articles)
        : this(name, [new CorpusShard(articles)])
    {
    }

    /// <summary>Makes a collection of the shards that generated code holds.</summary>
    /// <param name="name">The name of the collection.</param>
    /// <param name="shards">The shards.</param>
    internal Corpus(string name, CorpusShard[] shards)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _shards = shards;
        var order = new List<(string Id, int Shard, int Index)>();
        for (int shard = 0; shard < shards.Length; shard++)
        {
            for (int index = 0; index < shards[shard].Count; index++)
            {
                order.Add((shards[shard].IdOf(index), shard, index));
            }
        }

        order.Sort(static (a, b) =>
            string.CompareOrdinal(a.Id, b.Id) is int byId and not 0 ? byId
            : a.Shard != b.Shard ? a.Shard.CompareTo(b.Shard)
            : a.Index.CompareTo(b.Index));
        _ids = new string[order.Count];
        _order = new (int, int)[order.Count];
        for (int i = 0; i < _ids.Length; i++)
        {
            (_ids[i], _order[i].Shard, _order[i].Index) = order[i];
        }
    }

    /// <summary>The name of the collection.</summary>
    public string Name { get; }

    /// <summary>The number of articles.</summary>
    public int Count => _order.Length;

    /// <summary>The ids, in ordinal order, had without reading any article.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The article at a zero-based position of the order by id.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not a position of the collection.</exception>
    public Article this[int index] => _shards[_order[index].Shard][_order[index].Index];

    /// <summary>Finds an article by its id.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The article, or <see langword="null"/> when the collection has none with that id.</returns>
    public Article? Find(string id)
    {
        int index = Array.BinarySearch(_ids, id, StringComparer.Ordinal);
        while (index > 0 && _ids[index - 1] == id)
        {
            index--;
        }

        return index < 0 ? null : this[index];
    }

    /// <summary>The articles in which a participant bears a name.</summary>
    /// <param name="name">The canonical name or an alias, compared without regard to case.</param>
    /// <returns>The articles, in the order of the collection.</returns>
    public IEnumerable<Article> Mentioning(string name)
    {
        foreach (Article article in this)
        {
            if (article.Mentions(name))
            {
                yield return article;
            }
        }
    }

    /// <summary>The places in all articles where a participant with a name is mentioned, under whatever form of the name.</summary>
    /// <param name="name">The canonical name or an alias, compared without regard to case.</param>
    /// <returns>The mentions with their articles, in the order of the collection and of the texts.</returns>
    public IEnumerable<(Article Article, Mention Mention)> MentionsOf(string name)
    {
        foreach (Article article in this)
        {
            foreach (Participant participant in article.Participants)
            {
                foreach (Mention mention in participant.IsNamed(name) ? participant.Mentions : ValueList<Mention>.Empty)
                {
                    yield return (article, mention);
                }
            }
        }
    }

    /// <summary>Enumerates the articles in order of their ids.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
