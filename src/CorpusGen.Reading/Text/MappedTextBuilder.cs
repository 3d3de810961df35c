using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Reading.Text;

/// <summary>Builds words whose characters come from different places of the file, in the order of the file.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private int _first = -1;
    private int _last;

    /// <summary>The number of UTF-16 units so far.</summary>
    internal int Length => _text.Length;

    /// <summary>The character at a position.</summary>
    internal char this[int index] => _text[index];

    /// <summary>The place of the file behind the last character.</summary>
    internal int SourceEnd => _last;

    /// <summary>Adds characters that stand in the file as they are read.</summary>
    internal MappedTextBuilder AppendVerbatim(string source, TextSpan span)
    {
        _text.Append(source, span.Start, span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            _starts.Add(i);
            _ends.Add(i + 1);
        }

        return Extend(span);
    }

    /// <summary>Adds characters that something else in the file stands for: all of them come from all of it.</summary>
    /// <param name="text">The characters as read.</param>
    /// <param name="span">What stands for them; it may be empty for white space that the markup implies.</param>
    internal MappedTextBuilder AppendReplaced(string text, TextSpan span)
    {
        _text.Append(text);
        for (int i = 0; i < text.Length; i++)
        {
            _starts.Add(span.Start);
            _ends.Add(span.End);
        }

        return Extend(span);
    }

    /// <summary>Adds words with their places.</summary>
    internal MappedTextBuilder Append(MappedText part)
    {
        _text.Append(part.Text);
        for (int i = 0; i < part.Length; i++)
        {
            TextSpan place = part.ToSource(new TextSpan(i, 1));
            _starts.Add(place.Start);
            _ends.Add(place.End);
        }

        return Extend(part.Span);
    }

    /// <summary>Whether the last character is white space; so is the beginning.</summary>
    internal bool EndsWithSpace => _text.Length == 0 || char.IsWhiteSpace(_text[_text.Length - 1]);

    /// <summary>The words so far.</summary>
    internal MappedText ToMappedText() => new(_text.ToString(), _starts.ToArray(), _ends.ToArray(), _first < 0 ? default : TextSpan.FromBounds(_first, _last));

    private MappedTextBuilder Extend(TextSpan span)
    {
        _first = _first < 0 ? span.Start : Math.Min(_first, span.Start);
        _last = Math.Max(_last, span.End);
        return this;
    }
}
