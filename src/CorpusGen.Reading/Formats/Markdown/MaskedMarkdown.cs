using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>
/// The text of a Markdown file with everything that is no Markdown covered up, character for character, so that the parser of
/// Markdown sees plain text and every place stays where it is.
/// </summary>
/// <remarks>
/// What stands alone in its lines becomes blank lines; within a line it becomes <see cref="Cover"/>, so that a link whose address is
/// a template stays a link.
/// </remarks>
internal sealed class MaskedMarkdown
{
    /// <summary>Stands where something is covered within a line: a character that Unicode reserves for such use.</summary>
    internal const char Cover = '\uFDD0';

    private readonly string _source;
    private readonly char[] _text;

    // Of the line of the last tag: a line may hold very many.
    private int _lineStart;
    private int _blankEnd;
    private int _lineEndFrom;
    private int _lineEnd = -1;

    internal MaskedMarkdown(string source, int bodyStart)
    {
        _source = source;

        // The parser gives this for NUL, as CommonMark has it; only so are its words found in the text.
        _text = source.Replace('\0', '\uFFFD').ToCharArray();
        Blank(new TextSpan(0, bodyStart));
    }

    /// <summary>Ids that stand in tags and comments, with their places, in the order they were found.</summary>
    internal List<(int Position, string Id)> Ids { get; } = [];

    internal string Source => _source;

    internal int Length => _text.Length;

    /// <summary>Whether a character of the file is covered.</summary>
    internal bool IsCovered(int position) => _text[position] == Cover && _source[position] != Cover;

    internal char this[int position] => _text[position];

    /// <summary>Covers with blanks; line breaks stay.</summary>
    internal void Blank(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            _text[i] = _text[i] == '\n' ? '\n' : ' ';
        }
    }

    /// <summary>Covers a tag: with blanks when nothing else stands in its lines, else with <see cref="Cover"/>.</summary>
    internal void Tag(TextSpan span)
    {
        int lineEnd = LineEnd(span.End);
        for (int i = span.Start; i < span.End; i++)
        {
            _text[i] = Cover;
        }

        if (IsBlankBefore(span.Start) && IsBlank(span.End, lineEnd))
        {
            Blank(TextSpan.FromBounds(_lineStart, lineEnd));
        }
    }

    /// <summary>Puts one character in the place of another.</summary>
    internal void Put(int position, char c) => _text[position] = c;

    public override string ToString() => new(_text);

    private int LineEnd(int position)
    {
        if (position < _lineEndFrom || position > _lineEnd)
        {
            int found = _source.IndexOf('\n', position);
            _lineEnd = found < 0 ? _text.Length : found;
            _lineEndFrom = position;
        }

        return _lineEnd;
    }

    /// <summary>Whether nothing stands before a position in its line; what was found blank is not looked at again for the next tag of the line.</summary>
    private bool IsBlankBefore(int position)
    {
        if (position < _lineStart || position > LineEnd(_lineStart))
        {
            _lineStart = _source.LastIndexOf('\n', Math.Max(0, position - 1), Math.Max(0, position)) + 1;
            _blankEnd = _lineStart;
        }

        while (_blankEnd < position && IsBlank(_blankEnd, _blankEnd + 1))
        {
            _blankEnd++;
        }

        return _blankEnd >= position;
    }

    private bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] != Cover && !char.IsWhiteSpace(_text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
