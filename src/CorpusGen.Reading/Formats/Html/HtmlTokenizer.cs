using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>What a piece of HTML is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Words between tags.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>A start tag that ends itself, as XHTML writes.</summary>
    Empty,

    /// <summary>An end tag.</summary>
    End,
}

/// <summary>A piece of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of a tag in lower case.</param>
/// <param name="Span">Its place in the HTML.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, TextSpan Span);

/// <summary>
/// Cuts HTML into tags and words as browsers do (WHATWG HTML, 13.2.5): whatever the text, it gives tokens, in one pass. Comments,
/// declarations and processing instructions are left out; what an element such as <c>script</c> holds is one text.
/// </summary>
/// <remarks>
/// It is written here because mentions need the place of every character, also of HTML that stands escaped inside JSON or XML, and
/// because the parsers at hand take time that grows with the square of the nesting, or more than a megabyte in the package.
/// </remarks>
internal sealed class HtmlTokenizer
{
    private readonly MappedText _html;
    private readonly string _text;
    private string? _rawElement;
    private bool _hasCommentEnd = true;
    private int _position;

    internal HtmlTokenizer(MappedText html)
    {
        _html = html;
        _text = html.Text;
    }

    /// <summary>The next token; <see langword="false"/> at the end.</summary>
    internal bool TryRead(out HtmlToken token)
    {
        while (_position < _text.Length)
        {
            int start = _position;
            if (_rawElement is not null)
            {
                _position = EndOfRawText();
                _rawElement = null;
                if (_position > start)
                {
                    token = new HtmlToken(HtmlTokenKind.Text, "", TextSpan.FromBounds(start, _position));
                    return true;
                }
            }

            if (_text[start] != '<' || !IsMarkup(start))
            {
                _position = EndOfText(start);
                token = new HtmlToken(HtmlTokenKind.Text, "", TextSpan.FromBounds(start, _position));
                return true;
            }

            char next = _text[start + 1];
            if (next is '!' or '?' || (next == '/' && !IsLetter(start + 2)))
            {
                if (TrySection(start, out token))
                {
                    return true;
                }

                _position = EndOfDeclaration(start);
                continue;
            }

            token = ReadTag(start);
            return true;
        }

        token = default;
        return false;
    }

    /// <summary>The attributes of a start tag, in order; of repeated names the first counts.</summary>
    internal List<HtmlAttribute>? Attributes(HtmlToken tag)
    {
        List<HtmlAttribute>? attributes = null;
        int end = tag.Span.End - (_text[tag.Span.End - 1] == '>' ? 1 : 0);
        int i = tag.Span.Start + 1 + tag.Name.Length;
        while (true)
        {
            while (i < end && (char.IsWhiteSpace(_text[i]) || _text[i] is '/' or '='))
            {
                i++;
            }

            if (i >= end)
            {
                return attributes;
            }

            int nameStart = i;
            while (i < end && !char.IsWhiteSpace(_text[i]) && _text[i] is not ('=' or '/'))
            {
                i++;
            }

            string name = _text.Substring(nameStart, i - nameStart).ToLowerInvariant();
            TextSpan value = ReadValue(ref i, end);
            (attributes ??= []).Add(new HtmlAttribute(name, EntityReader.Decode(_html.Slice(value))));
        }
    }

    private TextSpan ReadValue(ref int i, int end)
    {
        int equals = SkipBlanks(i, end);
        if (equals >= end || _text[equals] != '=')
        {
            return new TextSpan(i, 0);
        }

        i = SkipBlanks(equals + 1, end);
        if (i < end && _text[i] is '"' or '\'')
        {
            int close = _text.IndexOf(_text[i], i + 1, end - i - 1);
            var quoted = TextSpan.FromBounds(i + 1, close < 0 ? end : close);
            i = close < 0 ? end : close + 1;
            return quoted;
        }

        int start = i;
        while (i < end && !char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return TextSpan.FromBounds(start, i);
    }

    private int SkipBlanks(int i, int end)
    {
        while (i < end && char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i;
    }

    private HtmlToken ReadTag(int start)
    {
        bool isEnd = _text[start + 1] == '/';
        int nameStart = start + (isEnd ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < _text.Length && !char.IsWhiteSpace(_text[nameEnd]) && _text[nameEnd] is not ('/' or '>'))
        {
            nameEnd++;
        }

        string name = _text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        int close = EndOfTag(nameEnd);
        _position = close;
        bool isEmpty = !isEnd && close >= 2 && close - 2 >= nameEnd && _text[close - 1] == '>' && _text[close - 2] == '/';
        if (!isEnd && !isEmpty && name is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes")
        {
            _rawElement = name;
        }

        return new HtmlToken(isEnd ? HtmlTokenKind.End : isEmpty ? HtmlTokenKind.Empty : HtmlTokenKind.Start, name, TextSpan.FromBounds(start, close));
    }

    /// <summary>The position behind the bracket that ends a tag; brackets in quoted values of attributes do not.</summary>
    private int EndOfTag(int position)
    {
        for (int i = position; i < _text.Length; i++)
        {
            if (_text[i] == '>')
            {
                return i + 1;
            }

            if (_text[i] is '"' or '\'' && IsBehindEquals(i, position))
            {
                int close = _text.IndexOf(_text[i], i + 1);
                if (close < 0)
                {
                    // The quotation mark is never closed: the tag ends where it would without it.
                    int bracket = _text.IndexOf('>', i);
                    return bracket < 0 ? _text.Length : bracket + 1;
                }

                i = close;
            }
        }

        return _text.Length;
    }

    private bool IsBehindEquals(int quote, int limit)
    {
        int i = quote - 1;
        while (i > limit && char.IsWhiteSpace(_text[i]))
        {
            i--;
        }

        return i >= limit && _text[i] == '=';
    }

    private bool IsMarkup(int bracket) => bracket + 1 < _text.Length && (IsLetter(bracket + 1) || _text[bracket + 1] is '/' or '!' or '?');

    private bool IsLetter(int i) => i < _text.Length && _text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>The next bracket that begins markup; one that does not is text.</summary>
    private int EndOfText(int start)
    {
        int bracket = _text.IndexOf('<', start + 1);
        while (bracket >= 0 && !IsMarkup(bracket))
        {
            bracket = _text.IndexOf('<', bracket + 1);
        }

        return bracket < 0 ? _text.Length : bracket;
    }

    /// <summary>The words of a CDATA section: XHTML knows them, and in HTML nobody means a comment by them.</summary>
    private bool TrySection(int start, out HtmlToken token)
    {
        const string Open = "<![CDATA[";
        token = default;
        if (string.CompareOrdinal(_text, start, Open, 0, Open.Length) != 0)
        {
            return false;
        }

        int close = _text.IndexOf("]]>", start, StringComparison.Ordinal);
        _position = close < 0 ? _text.Length : close + 3;
        token = new HtmlToken(HtmlTokenKind.Text, "", TextSpan.FromBounds(start + Open.Length, close < 0 ? _text.Length : close));
        return token.Span.Length > 0;
    }

    private int EndOfDeclaration(int start)
    {
        if (_hasCommentEnd && string.CompareOrdinal(_text, start, "<!--", 0, 4) == 0)
        {
            int end = _text.IndexOf("-->", start + 2, StringComparison.Ordinal);
            _hasCommentEnd = end >= 0;
            if (_hasCommentEnd)
            {
                return end + 3;
            }
        }

        // A comment that is never closed hides no more than its own tag: the words behind it are worth more.
        int close = _text.IndexOf('>', start);
        return close < 0 ? _text.Length : close + 1;
    }

    private int EndOfRawText()
    {
        string end = "</" + _rawElement;
        for (int i = _text.IndexOf(end, _position, StringComparison.OrdinalIgnoreCase); i >= 0; i = _text.IndexOf(end, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            int behind = i + end.Length;
            if (behind >= _text.Length || _text[behind] is '>' or '/' || char.IsWhiteSpace(_text[behind]))
            {
                return i;
            }
        }

        return _text.Length;
    }
}
