using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Toml;

/// <summary>Reads TOML 1.0 strictly, keeping the place of every character of its strings.</summary>
/// <remarks>
/// Tables are maps, arrays and arrays of tables are lists, dates and times are texts as written, numbers keep their spelling. What
/// the specification forbids - a key defined twice, a table reopened, a number with a leading zero - is refused at its place.
/// Deeper nesting than <see cref="DeepestLevel"/> is refused, so that no file can exhaust the stack.
/// </remarks>
internal sealed class TomlReader
{
    /// <summary>How deep arrays, tables and dotted keys may be nested.</summary>
    internal const int DeepestLevel = 64;

    private readonly string _text;
    private readonly TomlScanner _scanner;
    private readonly TomlTable _root;
    private TomlTable _current;

    private TomlReader(string text, TextSpan part)
    {
        _text = text;
        _scanner = new TomlScanner(text, part);
        _root = _current = new TomlTable(part, TomlTable.Origin.Header);
    }

    /// <summary>Reads a part of a text.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <param name="part">Where the TOML stands.</param>
    /// <param name="failure">What is wrong and where; <see langword="null"/> when all was read.</param>
    /// <returns>The map, or <see langword="null"/>.</returns>
    internal static DataNode? Read(string text, TextSpan part, out Finding? failure)
    {
        var reader = new TomlReader(text, part);
        while (reader._scanner.SkipToExpression() && reader.ReadExpression() && reader._scanner.EndLine())
        {
        }

        failure = reader._scanner.Failure;
        return failure is null ? reader._root.ToNode() : null;
    }

    private bool ReadExpression() => _scanner.Next == '[' ? ReadHeader() : ReadPair(_current, 0);

    private bool ReadHeader()
    {
        bool isArray = _scanner.Take("[[");
        if (!isArray)
        {
            _scanner.Take("[");
        }

        if (ReadKey() is not List<(string Name, TextSpan Span)> key)
        {
            return false;
        }

        return _scanner.Expect(isArray ? "]]" : "]") && (isArray ? OpenElement(key) : OpenTable(key));
    }

    private bool OpenTable(List<(string Name, TextSpan Span)> key)
    {
        if (Walk(_root, key, key.Count - 1, isHeader: true) is not TomlTable parent)
        {
            return false;
        }

        (string name, TextSpan span) = key[key.Count - 1];
        if (parent.Find(name) is object known)
        {
            if (known is not TomlTable { Made: TomlTable.Origin.Implied } table)
            {
                return _scanner.Fail(span, "'" + name + "' is defined twice");
            }

            table.Made = TomlTable.Origin.Header;
            _current = table;
            return true;
        }

        _current = new TomlTable(span, TomlTable.Origin.Header);
        parent.Add(name, span, _current);
        return true;
    }

    private bool OpenElement(List<(string Name, TextSpan Span)> key)
    {
        if (Walk(_root, key, key.Count - 1, isHeader: true) is not TomlTable parent)
        {
            return false;
        }

        (string name, TextSpan span) = key[key.Count - 1];
        object? known = parent.Find(name);
        if (known is not (null or List<TomlTable>))
        {
            return _scanner.Fail(span, "'" + name + "' is defined twice");
        }

        if (known is not List<TomlTable> tables)
        {
            tables = [];
            parent.Add(name, span, tables);
        }

        _current = new TomlTable(span, TomlTable.Origin.Header);
        tables.Add(_current);
        return true;
    }

    private bool ReadPair(TomlTable table, int level)
    {
        if (ReadKey() is not List<(string Name, TextSpan Span)> key)
        {
            return false;
        }

        _scanner.SkipBlanks();
        if (!_scanner.Expect("="))
        {
            return false;
        }

        _scanner.SkipBlanks();
        if (Walk(table, key, key.Count - 1, isHeader: false) is not TomlTable parent)
        {
            return false;
        }

        (string name, TextSpan span) = key[key.Count - 1];
        if (parent.Has(name))
        {
            return _scanner.Fail(span, "'" + name + "' is defined twice");
        }

        if (ReadValue(level + 1) is not object value)
        {
            return false;
        }

        parent.Add(name, span, value);
        return true;
    }

    /// <summary>Follows the leading names of a key, making the tables that are missing.</summary>
    private TomlTable? Walk(TomlTable table, List<(string Name, TextSpan Span)> key, int count, bool isHeader)
    {
        for (int i = 0; i < count; i++)
        {
            (string name, TextSpan span) = key[i];
            object? known = table.Find(name);
            if (known is null)
            {
                var made = new TomlTable(span, isHeader ? TomlTable.Origin.Implied : TomlTable.Origin.Dotted);
                table.Add(name, span, made);
                table = made;
                continue;
            }

            TomlTable? next = known is List<TomlTable> tables && isHeader ? tables[tables.Count - 1] : known as TomlTable;
            bool isOpen = next is not null && next.Made != TomlTable.Origin.Inline && (isHeader || next.Made == TomlTable.Origin.Dotted);
            if (!isOpen)
            {
                _scanner.Fail(span, "'" + name + "' is no table that this key can add to");
                return null;
            }

            table = next!;
        }

        return table;
    }

    private List<(string Name, TextSpan Span)>? ReadKey()
    {
        var key = new List<(string, TextSpan)>();
        do
        {
            _scanner.SkipBlanks();
            if (key.Count == DeepestLevel)
            {
                TooDeep();
                return null;
            }

            if (_scanner.ReadName() is not (string name, TextSpan span))
            {
                return null;
            }

            key.Add((name, span));
            _scanner.SkipBlanks();
        }
        while (_scanner.Take("."));
        return key;
    }

    /// <returns>A <see cref="DataNode"/>, a table, or <see langword="null"/> after a failure.</returns>
    private object? ReadValue(int level)
    {
        if (level > DeepestLevel)
        {
            TooDeep();
            return null;
        }

        int start = _scanner.Position;
        switch (_scanner.Next)
        {
            case '"' or '\'':
                MappedText? text = TomlStrings.Read(_scanner);
                return text is null ? null : DataNode.Scalar(DataKind.Text, text, TextSpan.FromBounds(start, _scanner.Position));
            case '[':
                return ReadArray(level);
            case '{':
                return ReadInlineTable(level);
            default:
                return TomlScalars.Read(_scanner, _text);
        }
    }

    private DataNode? ReadArray(int level)
    {
        int start = _scanner.Position;
        _scanner.Take("[");
        var items = new List<DataNode>();
        while (true)
        {
            _scanner.SkipBlanksAndLines();
            if (_scanner.Take("]"))
            {
                return DataNode.List(items, TextSpan.FromBounds(start, _scanner.Position));
            }

            object? value = ReadValue(level + 1);
            if (value is null)
            {
                return null;
            }

            items.Add(value is TomlTable table ? table.ToNode() : (DataNode)value);
            _scanner.SkipBlanksAndLines();
            if (!_scanner.Take(",") && _scanner.Next != ']')
            {
                _scanner.Expect("]");
                return null;
            }
        }
    }

    private TomlTable? ReadInlineTable(int level)
    {
        int start = _scanner.Position;
        _scanner.Take("{");
        var table = new TomlTable(new TextSpan(start, 1), TomlTable.Origin.Header);
        _scanner.SkipBlanks();
        if (_scanner.Take("}"))
        {
            table.Made = TomlTable.Origin.Inline;
            return table;
        }

        do
        {
            _scanner.SkipBlanks();
            if (!ReadPair(table, level))
            {
                return null;
            }

            _scanner.SkipBlanks();
        }
        while (_scanner.Take(","));
        table.Made = TomlTable.Origin.Inline;
        return _scanner.Expect("}") ? table : null;
    }

    private void TooDeep() =>
        _scanner.Fail(new TextSpan(_scanner.Position, 0), "at most " + DeepestLevel.ToString(CultureInfo.InvariantCulture) + " levels of nesting are read", FindingKind.Refused);
}
