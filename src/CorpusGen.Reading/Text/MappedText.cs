using System;

namespace CorpusGen.Reading.Text;

/// <summary>Words as they are read, with a way back from each of their characters to the place of the file that gave it.</summary>
/// <remarks>Words that stand in the file as they are read need no table. Others are built with <see cref="MappedTextBuilder"/>.</remarks>
internal sealed class MappedText
{
    private readonly string? _source;
    private readonly int[]? _starts;
    private readonly int[]? _ends;
    private string? _text;

    private MappedText(string source, TextSpan span)
    {
        _source = source;
        Span = span;
    }

    internal MappedText(string text, int[] starts, int[] ends, TextSpan span)
    {
        _text = text;
        _starts = starts;
        _ends = ends;
        Span = span;
    }

    /// <summary>No words.</summary>
    internal static MappedText Empty { get; } = Verbatim("", default);

    /// <summary>The words.</summary>
    internal string Text => _text ??= Span.In(_source!);

    /// <summary>The number of UTF-16 units of <see cref="Text"/>.</summary>
    internal int Length => _starts?.Length ?? Span.Length;

    /// <summary>The place of the file that gave the words, in UTF-16 units.</summary>
    internal TextSpan Span { get; }

    /// <summary>Whether the words stand in the file exactly so.</summary>
    internal bool IsVerbatim => _starts is null;

    /// <summary>Words that stand in the file as they are read.</summary>
    internal static MappedText Verbatim(string source, TextSpan span) => new(source, span);

    /// <summary>The place of the file that gave some of the words.</summary>
    /// <param name="part">A part of <see cref="Text"/>.</param>
    internal TextSpan ToSource(TextSpan part)
    {
        if (_starts is null)
        {
            return new TextSpan(Span.Start + part.Start, part.Length);
        }

        if (_starts.Length == 0)
        {
            return Span;
        }

        if (part.Length == 0)
        {
            return new TextSpan(part.Start < _starts.Length ? _starts[part.Start] : _ends![_starts.Length - 1], 0);
        }

        return TextSpan.FromBounds(_starts[part.Start], _ends![part.End - 1]);
    }

    /// <summary>A part of the words.</summary>
    internal MappedText Slice(TextSpan part) => _starts is null
        ? Verbatim(_source!, ToSource(part))
        : new MappedText(part.In(Text), _starts.AsSpan(part.Start, part.Length).ToArray(), _ends.AsSpan(part.Start, part.Length).ToArray(), ToSource(part));

    /// <summary>The words without white space at their ends.</summary>
    internal MappedText Trim()
    {
        string text = Text;
        int start = 0;
        int end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start == 0 && end == text.Length ? this : Slice(TextSpan.FromBounds(start, end));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
