using System;
using CorpusGen.Reading.Text;
using YamlDotNet.Core;

namespace CorpusGen.Reading.Formats.Yaml;

/// <summary>Finds for each character of a scalar the place of the file that gave it.</summary>
/// <remarks>
/// The value and its source are walked side by side: escapes stand for their characters, a line break with the indentation around
/// it for a blank, and of block scalars the indentation is left out. Where the two cannot be brought together, the whole scalar
/// gives each character.
/// </remarks>
internal ref struct YamlScalarPlaces
{
    private readonly string _text;
    private readonly int _end;
    private readonly ScalarStyle _style;
    private int _position;

    // Both are kept, because all of a great number of blanks and breaks in a row ask for them.
    private int _behindBlanks = -1;
    private int _nextBreak = -1;

    private YamlScalarPlaces(string text, TextSpan span, ScalarStyle style)
    {
        _text = text;
        _position = span.Start;
        _end = span.End;
        _style = style;
    }

    internal static MappedText Of(string text, TextSpan span, string value, ScalarStyle style)
    {
        int quotes = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        if (span.Length == value.Length + (2 * quotes) && string.CompareOrdinal(text, span.Start + quotes, value, 0, value.Length) == 0)
        {
            return MappedText.Verbatim(text, new TextSpan(span.Start + quotes, value.Length));
        }

        return new YamlScalarPlaces(text, span, style).Align(value) ?? new MappedTextBuilder().AppendReplaced(value, span).ToMappedText();
    }

    private MappedText? Align(string value)
    {
        var words = new MappedTextBuilder();
        Enter();
        for (int i = 0; i < value.Length; i++)
        {
            SkipContinuation();
            TextSpan? place = value[i] is ' ' or '\n' ? Blank(value[i]) : Character(value, ref i, words);
            if (place is not TextSpan found)
            {
                return null;
            }

            if (found.Length > 0 || value[i] is ' ' or '\n')
            {
                words.AppendReplaced(value[i].ToString(), found);
            }
        }

        return words.Length == value.Length ? words.ToMappedText() : null;
    }

    /// <summary>Goes behind the opening quote, or behind the line with the indicator of a block scalar.</summary>
    private void Enter()
    {
        if (_style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            _position++;
        }
        else if (_style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            int lineEnd = _text.IndexOf('\n', _position, Math.Max(0, _end - _position));
            _position = lineEnd < 0 ? _end : lineEnd + 1;
        }
    }

    /// <summary>In double quotes, a backslash at the end of a line takes the line break away.</summary>
    private void SkipContinuation()
    {
        while (_style == ScalarStyle.DoubleQuoted && _position + 1 < _end && _text[_position] == '\\' && _text[_position + 1] == '\n')
        {
            _position = BehindBlanks(_position + 2);
        }
    }

    /// <summary>A blank or line break: itself, an escape, or a line break with blanks around it.</summary>
    private TextSpan? Blank(char c)
    {
        if (_position >= _end)
        {
            return new TextSpan(_end, 0);
        }

        if (_text[_position] == '\\' && _style == ScalarStyle.DoubleQuoted)
        {
            return Take(EscapeLength());
        }

        int behind = BehindBlanks(_position);
        int next = NextBreak();
        if (next >= behind && _text[_position] == c)
        {
            return Take(1);
        }

        // Several line breaks give several characters: each but the last takes one line.
        int second = next >= behind ? -1 : _text.IndexOf('\n', next + 1, behind - next - 1);
        return behind > _position ? Take((c == '\n' && second >= 0 ? second : behind) - _position) : new TextSpan(_position, 0);
    }

    private TextSpan? Character(string value, ref int i, MappedTextBuilder words)
    {
        if (_position < _end && _text[_position] is ' ' or '\n' or '\t' && value[i] != _text[_position])
        {
            _position = BehindBlanks(_position);
        }

        if (_position >= _end)
        {
            return null;
        }

        if (_text[_position] == '\\' && _style == ScalarStyle.DoubleQuoted)
        {
            TextSpan escape = Take(EscapeLength());
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && _text[escape.Start + 1] == 'U')
            {
                words.AppendReplaced(value[i].ToString(), escape);
                i++;
            }

            return escape;
        }

        if (_text[_position] != value[i])
        {
            return null;
        }

        return Take(value[i] == '\'' && _style == ScalarStyle.SingleQuoted ? 2 : 1);
    }

    private readonly int EscapeLength() => _position + 1 >= _end ? 1 : _text[_position + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };

    private TextSpan Take(int length)
    {
        var span = TextSpan.FromBounds(_position, Math.Min(_end, _position + length));
        _position = span.End;
        return span;
    }

    private int BehindBlanks(int position)
    {
        if (position >= _behindBlanks)
        {
            _behindBlanks = position;
            while (_behindBlanks < _end && _text[_behindBlanks] is ' ' or '\n' or '\t')
            {
                _behindBlanks++;
            }
        }

        return _behindBlanks;
    }

    private int NextBreak()
    {
        if (_nextBreak < _position)
        {
            int found = _text.IndexOf('\n', _position, _end - _position);
            _nextBreak = found < 0 ? _end : found;
        }

        return _nextBreak;
    }
}
