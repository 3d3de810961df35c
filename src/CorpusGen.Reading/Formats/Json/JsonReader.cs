using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Json;

/// <summary>Reads JSON (RFC 8259) strictly, keeping the place of every character of its strings.</summary>
/// <remarks>
/// It is written here because a mention inside an escaped string needs the place of each character in the file, which no library
/// gives, and because those for .NET Standard 2.0 bring assemblies that the compiler may hold in other versions. Deeper nesting
/// than <see cref="DeepestLevel"/> is refused, so that no file can exhaust the stack.
/// </remarks>
internal sealed partial class JsonReader
{
    /// <summary>How deep lists and objects may be nested.</summary>
    internal const int DeepestLevel = 256;

    private readonly string _text;
    private readonly int _end;
    private readonly bool _isLenient;
    private int _position;
    private Finding? _failure;

    private JsonReader(string text, int start, int end, bool isLenient)
    {
        _isLenient = isLenient;
        _text = text;
        _position = start;
        _end = end;
    }

    /// <summary>Reads a text that holds one value.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <param name="failure">What is wrong and where; <see langword="null"/> when all was read.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    internal static DataNode? Read(string text, out Finding? failure) => Read(text, new TextSpan(0, text.Length), out failure);

    /// <summary>Reads a part of a text that holds one value.</summary>
    internal static DataNode? Read(string text, TextSpan part, out Finding? failure) => Read(text, part, isLenient: false, out failure);

    /// <summary>Reads JSON as web pages write it: with comments, line breaks in strings, and commas behind the last member.</summary>
    internal static DataNode? ReadLenient(string text, TextSpan part, out Finding? failure) => Read(text, part, isLenient: true, out failure);

    private static DataNode? Read(string text, TextSpan part, bool isLenient, out Finding? failure)
    {
        var reader = new JsonReader(text, part.Start, part.End, isLenient);
        reader.SkipBlanks();
        DataNode? value = reader.ReadValue(0);
        reader.SkipBlanks();
        if (value is not null && reader._position < part.End)
        {
            reader.Fail("the end of the file");
        }

        failure = reader._failure;
        return failure is null ? value : null;
    }

    private bool AtEnd => _position >= _end;

    private char Next => _position < _end ? _text[_position] : '\0';

    private DataNode? ReadValue(int level)
    {
        if (level > DeepestLevel)
        {
            string limit = "at most " + DeepestLevel.ToString(CultureInfo.InvariantCulture) + " levels of nesting";
            _failure ??= new Finding(FindingKind.Refused, new TextSpan(_position, 0), "JSON", limit);
            return null;
        }

        switch (Next)
        {
            case '{':
                return ReadObject(level);
            case '[':
                return ReadArray(level);
            case '"':
                int start = _position;
                MappedText? text = ReadString();
                return text is null ? null : DataNode.Scalar(DataKind.Text, text, TextSpan.FromBounds(start, _position));
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return ReadWord("true", DataKind.Boolean) ?? ReadWord("false", DataKind.Boolean) ?? ReadWord("null", DataKind.Null) ?? Fail("a value");
        }
    }

    private DataNode? ReadObject(int level)
    {
        int start = _position++;
        var members = new List<DataMember>();
        SkipBlanks();
        if (TryTake('}'))
        {
            return DataNode.Map(members, TextSpan.FromBounds(start, _position));
        }

        while (true)
        {
            SkipBlanks();
            if (_isLenient && TryTake('}'))
            {
                return DataNode.Map(members, TextSpan.FromBounds(start, _position));
            }

            int nameStart = _position;
            if (Next != '"')
            {
                return Fail("a name in quotation marks");
            }

            if (ReadString() is not MappedText name)
            {
                return null;
            }

            var nameSpan = TextSpan.FromBounds(nameStart, _position);
            SkipBlanks();
            if (!TryTake(':'))
            {
                return Fail("':'");
            }

            SkipBlanks();
            if (ReadValue(level + 1) is not DataNode value)
            {
                return null;
            }

            members.Add(new DataMember(name.Text, nameSpan, value));
            SkipBlanks();
            if (TryTake('}'))
            {
                return DataNode.Map(members, TextSpan.FromBounds(start, _position));
            }

            if (!TryTake(','))
            {
                return Fail("',' or '}'");
            }
        }
    }

    private DataNode? ReadArray(int level)
    {
        int start = _position++;
        var items = new List<DataNode>();
        SkipBlanks();
        if (TryTake(']'))
        {
            return DataNode.List(items, TextSpan.FromBounds(start, _position));
        }

        while (true)
        {
            SkipBlanks();
            if (_isLenient && TryTake(']'))
            {
                return DataNode.List(items, TextSpan.FromBounds(start, _position));
            }

            if (ReadValue(level + 1) is not DataNode item)
            {
                return null;
            }

            items.Add(item);
            SkipBlanks();
            if (TryTake(']'))
            {
                return DataNode.List(items, TextSpan.FromBounds(start, _position));
            }

            if (!TryTake(','))
            {
                return Fail("',' or ']'");
            }
        }
    }

    private DataNode? ReadNumber()
    {
        int start = _position;
        TryTake('-');
        if (!TryTake('0') && !SkipDigits())
        {
            return Fail("a digit");
        }

        if (TryTake('.') && !SkipDigits())
        {
            return Fail("a digit");
        }

        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+'))
            {
                TryTake('-');
            }

            if (!SkipDigits())
            {
                return Fail("a digit");
            }
        }

        var span = TextSpan.FromBounds(start, _position);
        return DataNode.Scalar(DataKind.Number, MappedText.Verbatim(_text, span), span);
    }

    private DataNode? ReadWord(string word, DataKind kind)
    {
        if (_position + word.Length > _end || string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return null;
        }

        var span = new TextSpan(_position, word.Length);
        _position = span.End;
        return DataNode.Scalar(kind, kind == DataKind.Null ? MappedText.Empty : MappedText.Verbatim(_text, span), span);
    }

    private bool SkipDigits()
    {
        int start = _position;
        while (Next is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool TryTake(char c)
    {
        if (AtEnd || _text[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        do
        {
            while (!AtEnd && _text[_position] is ' ' or '\t' or '\n' or '\r')
            {
                _position++;
            }
        }
        while (_isLenient && TrySkipComment());
    }

    private bool TrySkipComment()
    {
        bool isLine = string.CompareOrdinal(_text, _position, "//", 0, 2) == 0;
        if (AtEnd || (!isLine && string.CompareOrdinal(_text, _position, "/*", 0, 2) != 0))
        {
            return false;
        }

        string close = isLine ? "\n" : "*/";
        int end = _text.IndexOf(close, _position, _end - _position, System.StringComparison.Ordinal);
        _position = end < 0 ? _end : end + close.Length;
        return true;
    }

    private DataNode? Fail(string expected)
    {
        _failure ??= new Finding(FindingKind.Malformed, new TextSpan(System.Math.Min(_position, _text.Length), 0), "JSON", "expected " + expected);
        return null;
    }
}
