using System.Collections.Generic;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Csv;

/// <summary>Cuts a text into rows and fields (RFC 4180, with any separator), keeping the place of every character.</summary>
internal sealed class CsvTable
{
    private readonly string _text;
    private readonly char _separator;
    private int _position;

    private CsvTable(string text, char separator)
    {
        _text = text;
        _separator = separator;
    }

    /// <summary>Reads all rows. A field in quotation marks may hold separators, line breaks and doubled quotation marks; lines with nothing but separators are no rows.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    /// <param name="separator">What separates the fields.</param>
    /// <param name="failure">What is wrong and where; <see langword="null"/> when all was read.</param>
    /// <returns>The rows; those before the failure, if there is one.</returns>
    internal static List<List<MappedText>> Read(string text, char separator, out Finding? failure)
    {
        var table = new CsvTable(text, separator) { _position = TableDetector.BehindSeparatorLine(text) };
        var rows = new List<List<MappedText>>();
        failure = null;
        while (failure is null && table._position < text.Length)
        {
            List<MappedText> row = table.ReadRow(out failure);
            if (failure is null && row.Exists(static field => field.Text.Trim().Length > 0))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private List<MappedText> ReadRow(out Finding? failure)
    {
        var row = new List<MappedText>();
        failure = null;
        while (true)
        {
            row.Add(_position < _text.Length && _text[_position] == '"' ? ReadQuoted(out failure) : ReadPlain());
            if (failure is not null || _position >= _text.Length)
            {
                return row;
            }

            if (_text[_position++] == '\n')
            {
                return row;
            }
        }
    }

    private MappedText ReadPlain()
    {
        int start = _position;
        while (_position < _text.Length && _text[_position] != _separator && _text[_position] != '\n')
        {
            _position++;
        }

        return MappedText.Verbatim(_text, TextSpan.FromBounds(start, _position));
    }

    private MappedText ReadQuoted(out Finding? failure)
    {
        int quote = _position++;
        int run = _position;
        MappedTextBuilder? words = null;
        failure = null;
        while (true)
        {
            int end = _text.IndexOf('"', _position);
            if (end < 0)
            {
                failure = new Finding(FindingKind.Malformed, new TextSpan(quote, 1), "CSV", "the quotation mark that begins this field is never closed");
                return MappedText.Empty;
            }

            _position = end + 1;
            if (_position < _text.Length && _text[_position] == '"')
            {
                words = (words ?? new MappedTextBuilder()).AppendVerbatim(_text, TextSpan.FromBounds(run, end)).AppendReplaced("\"", new TextSpan(end, 2));
                run = ++_position;
                continue;
            }

            if (_position < _text.Length && _text[_position] != _separator && _text[_position] != '\n')
            {
                failure = new Finding(FindingKind.Malformed, new TextSpan(_position, 1), "CSV", "a separator or the end of the line is expected behind the closing quotation mark");
                return MappedText.Empty;
            }

            var rest = TextSpan.FromBounds(run, end);
            return words is null ? MappedText.Verbatim(_text, rest) : words.AppendVerbatim(_text, rest).ToMappedText();
        }
    }
}
