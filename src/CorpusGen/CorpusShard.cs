using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Threading;
using CorpusGen.Packing;

namespace CorpusGen;

/// <summary>Some articles of a collection, made when they are first asked for. Generated code uses it; programs use <see cref="Corpus"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusShard
{
    private readonly Assembly? _assembly;
    private readonly string[] _packs;
    private readonly Article?[] _articles;

    /// <summary>Makes a shard of packed articles.</summary>
    /// <param name="owner">A type of the assembly that embeds the texts.</param>
    /// <param name="packs">The packed articles, as the generator of the same version wrote them.</param>
    public CorpusShard(Type owner, string[] packs)
    {
        _assembly = (owner ?? throw new ArgumentNullException(nameof(owner))).Assembly;
        _packs = packs ?? throw new ArgumentNullException(nameof(packs));
        _articles = new Article?[packs.Length];
    }

    /// <summary>Makes a shard of articles that are packed as data, as very large projects have them.</summary>
    /// <param name="owner">A type of the assembly that embeds the texts.</param>
    /// <param name="data">The packed articles, as the generator of the same version wrote them, cut into arrays that the compiler reads fast.</param>
    /// <exception cref="FormatException"><paramref name="data"/> was not written by the generator of this version.</exception>
    public CorpusShard(Type owner, params ulong[][] data)
        : this(owner, PackData.Decode(data ?? throw new ArgumentNullException(nameof(data))))
    {
    }

    internal CorpusShard(IEnumerable<Article> articles)
    {
        _packs = [];
        _articles = articles.ToArray();
    }

    internal int Count => _articles.Length;

    /// <summary>The article at a zero-based position; the same instance whenever it is asked for.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not a position of the shard.</exception>
    public Article this[int index] =>
        Volatile.Read(ref _articles[index])
        ?? Interlocked.CompareExchange(ref _articles[index], ArticlePack.Read(_packs[index], _assembly!), null)
        ?? _articles[index]!;

    /// <summary>Joins shards to a collection.</summary>
    /// <param name="name">The name of the collection.</param>
    /// <param name="shards">Its shards, in any order.</param>
    /// <returns>The collection.</returns>
    public static Corpus Join(string name, params CorpusShard[] shards) => new(name, shards ?? throw new ArgumentNullException(nameof(shards)));

    internal string IdOf(int index) => _articles[index]?.Id ?? ArticlePack.ReadId(_packs[index]);
}
