using System.Globalization;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Json;

/// <content>Strings, with the place of each of their characters.</content>
internal sealed partial class JsonReader
{
    private MappedText? ReadString()
    {
        int start = ++_position;
        while (!AtEnd && Next is not ('"' or '\\' or < ' '))
        {
            _position++;
        }

        if (!AtEnd && Next == '"')
        {
            return MappedText.Verbatim(_text, TextSpan.FromBounds(start, _position++));
        }

        return ReadEscapedString(start);
    }

    private MappedText? ReadEscapedString(int start)
    {
        var text = new MappedTextBuilder();
        int run = start;
        while (!AtEnd && Next != '"')
        {
            if (Next < ' ' && !_isLenient)
            {
                Fail("an escape: control characters do not stand in strings");
                return null;
            }

            if (Next != '\\')
            {
                _position++;
                continue;
            }

            text.AppendVerbatim(_text, TextSpan.FromBounds(run, _position));
            int escape = _position;
            if (ReadEscape() is not char c)
            {
                return null;
            }

            text.AppendReplaced(c.ToString(), TextSpan.FromBounds(escape, _position));
            run = _position;
        }

        if (AtEnd)
        {
            Fail("'\"'");
            return null;
        }

        return text.AppendVerbatim(_text, TextSpan.FromBounds(run, _position++)).ToMappedText();
    }

    private char? ReadEscape()
    {
        _position++;
        char c = Next;
        _position++;
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _position + 4 <= _end && ushort.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                _position += 4;
                return (char)code;
            default:
                _position -= 1;
                Fail("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
                return null;
        }
    }
}
