using System;

namespace CorpusGen;

/// <summary>Words of an article: held as a string, or cut from the source when they are first asked for.</summary>
internal readonly struct SourceSlice : IEquatable<SourceSlice>
{
    private readonly string? _text;
    private readonly ArticleSource? _source;

    internal SourceSlice(string text, TextSpan span)
    {
        _text = text;
        _source = null;
        Span = span;
    }

    internal SourceSlice(ArticleSource source, TextSpan span)
    {
        _text = null;
        _source = source;
        Span = span;
    }

    internal TextSpan Span { get; }

    internal string Text => _text ?? (_source is null ? "" : _source.Read(Span));

    public bool Equals(SourceSlice other) => Span == other.Span && Text == other.Text;

    public override bool Equals(object? obj) => obj is SourceSlice other && Equals(other);

    public override int GetHashCode() => Span.GetHashCode();
}
