using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Rst;

/// <summary>Reads reStructuredText (docutils) into paragraphs and headings.</summary>
/// <remarks>
/// Lines with a rule below, or above and below, are headings, their levels in the order in which the rules first appear; the first
/// is the title where none is stated. Paragraphs are those of lists, quotes and admonitions, too, line blocks, terms and their
/// definitions, footnotes and citations. Left out are comments, directives and what is in them, literal blocks, doctests, targets,
/// tables and transitions. Fields <c>:name: value</c> before the first paragraph are head data.
/// </remarks>
internal sealed class RstBody
{
    private static readonly string[] TextDirectives =
    [
        "note", "warning", "tip", "important", "caution", "attention", "danger", "error", "hint", "seealso", "admonition", "topic", "epigraph", "highlights",
        "pull-quote", "container", "compound", "versionadded", "versionchanged", "deprecated", "canonical-doc", "canonical-pypa-spec",
    ];

    private readonly ParsedDocument _document;
    private readonly string _text;
    private readonly List<RstLine> _lines;
    private readonly List<string> _levels = [];
    private readonly List<DataMember> _fields = [];
    private int _next;

    private RstBody(ParsedDocument document, string text, int start)
    {
        _document = document;
        _text = text;
        _lines = RstLine.Split(text, start);
    }

    internal static void Read(ParsedDocument document, string text, int start, string path, ReadSettings settings)
    {
        var body = new RstBody(document, text, start);
        while (body._next < body._lines.Count)
        {
            body.ReadBlock();
        }

        HeadFields.Read(document, body._fields, "fields");
        _ = (path, settings);
    }

    private RstLine Line(int index) => index < _lines.Count ? _lines[index] : RstLine.None;

    private bool IsBlank(int index) => index >= _lines.Count || _lines[index].IsBlank;

    private void ReadBlock()
    {
        RstLine line = _lines[_next];
        if (line.IsBlank)
        {
            _next++;
        }
        else if (line.Text.StartsWith("..", StringComparison.Ordinal) && (line.Text.Length == 2 || line.Text[2] == ' '))
        {
            ReadExplicit(line);
        }
        else if (line.Text.StartsWith("__ ", StringComparison.Ordinal) || line.Text.StartsWith(">>>", StringComparison.Ordinal))
        {
            SkipBlock();
        }
        else if (!ReadHeading(line) && !ReadRule(line) && !ReadField(line))
        {
            ReadParagraph(line);
        }
    }

    private bool ReadHeading(RstLine line)
    {
        if (line.IsRule && !IsBlank(_next + 1) && Line(_next + 2).IsRule && Line(_next + 2).Text[0] == line.Text[0] && !Line(_next + 1).IsRule)
        {
            AddHeading(Line(_next + 1), line.Text[0].ToString() + line.Text[0]);
            _next += 3;
            return true;
        }

        RstLine below = Line(_next + 1);
        if (line.Indent > 0 || line.IsRule || below.Indent > 0 || IsBlank(_next + 1) || !below.IsRule || (below.Text.Length < 4 && below.Text.Length < line.Text.Length))
        {
            return false;
        }

        AddHeading(line, below.Text[0].ToString());
        _next += 2;
        return true;
    }

    private void AddHeading(RstLine line, string style)
    {
        int level = _levels.IndexOf(style);
        if (level < 0)
        {
            level = _levels.Count;
            _levels.Add(style);
        }

        var words = new MappedTextBuilder();
        RstWords.Add(words, _text, new TextSpan(line.TextStart, line.Text.Length));
        MappedText title = words.ToMappedText().Trim();
        if (_document.Title.Length == 0 && level == 0 && _document.Paragraphs.Count == 0 && _document.Headings.Count == 0)
        {
            _document.Title = title;
            return;
        }

        _document.Headings.Add(new ParsedHeading(title, level + 1, _document.Paragraphs.Count));
    }

    /// <summary>Transitions, and tables, which begin with rules of <c>=</c> or corners.</summary>
    private bool ReadRule(RstLine line)
    {
        bool isTable = line.Text.StartsWith("+-", StringComparison.Ordinal) || (line.Text[0] == '=' && line.Text.Replace(" ", "").Trim('=').Length == 0);
        if (isTable)
        {
            char sign = line.Text[0];
            int last = _next;
            for (int i = _next; i < _lines.Count && (!IsBlank(i) || (sign == '=' && !IsBlank(i + 1) && Line(i + 1).Text[0] != '.')); i++)
            {
                last = Line(i).Text.Length > 0 && Line(i).Text[0] == sign ? i : last;
                if (i > _next && IsBlank(i + 1) && last == i)
                {
                    break;
                }
            }

            _next = last + 1;
            return true;
        }

        if (line.IsRule && line.Text.Length >= 4)
        {
            _next++;
            return true;
        }

        return false;
    }

    /// <summary>A field: head data before the first paragraph, else no text.</summary>
    private bool ReadField(RstLine line)
    {
        int colon = line.Text[0] == ':' ? line.Text.IndexOf(": ", 1, StringComparison.Ordinal) : -1;
        colon = colon < 0 && line.Text.Length > 2 && line.Text[0] == ':' && line.Text[line.Text.Length - 1] == ':' ? line.Text.Length - 1 : colon;
        if (colon < 2 || line.Text.IndexOf('`') is >= 0 and int tick && tick < colon)
        {
            return false;
        }

        var name = new TextSpan(line.TextStart + 1, colon - 1);
        _next++;
        int end = line.TextStart + line.Text.Length;
        while (!IsBlank(_next) && Line(_next).Indent > line.Indent)
        {
            end = Line(_next).TextStart + Line(_next).Text.Length;
            _next++;
        }

        if (_document.Paragraphs.Count == 0 && line.Indent == 0)
        {
            AddField(name, TextSpan.FromBounds(line.TextStart + colon + 1, end));
        }

        return true;
    }

    private void AddField(TextSpan name, TextSpan value)
    {
        MappedText words = HeaderFields.EncodedWords.Read(_text, value);
        _fields.Add(new DataMember(name.In(_text), name, DataNode.Scalar(words.Length == 0 ? DataKind.Null : DataKind.Text, words, words.Span)));
    }

    /// <summary>What begins with two dots: text in admonitions, footnotes and citations; all else is left out.</summary>
    private void ReadExplicit(RstLine line)
    {
        string rest = line.Text.Length > 3 ? line.Text.Substring(3).TrimStart() : "";
        int offset = line.Text.Length - rest.Length;
        int colons = rest.IndexOf("::", StringComparison.Ordinal);
        string directive = colons > 0 ? rest.Substring(0, colons) : "";
        if (rest.StartsWith("[", StringComparison.Ordinal) && rest.IndexOf("] ", StringComparison.Ordinal) is > 0 and int close)
        {
            ReadParagraph(line, offset + close + 2, "fn:" + rest.Substring(1, close - 1).TrimStart('#'));
        }
        else if (Array.IndexOf(TextDirectives, directive) >= 0)
        {
            string argument = rest.Substring(colons + 2).Trim();
            _next++;
            if (argument.Length > 0 && directive is not ("container" or "topic" or "admonition" or "versionadded" or "versionchanged" or "deprecated"))
            {
                _next--;
                ReadParagraph(line, line.Text.Length - argument.Length, null);
            }
        }
        else if (_document.Paragraphs.Count == 0 && rest.IndexOf(": ", StringComparison.Ordinal) is > 0 and int colon && rest.IndexOf(' ') > colon && rest[0] != '_')
        {
            // So Nikola writes its head data.
            AddField(new TextSpan(line.TextStart + offset, colon), TextSpan.FromBounds(line.TextStart + offset + colon + 1, line.TextStart + line.Text.Length));
            _next++;
        }
        else
        {
            SkipIndented(line.Indent);
        }
    }

    private void ReadParagraph(RstLine line) => ReadParagraph(line, line.ItemMark() is > 0 and int mark ? mark : line.Text.StartsWith("| ", StringComparison.Ordinal) ? 2 : 0, null);

    private void ReadParagraph(RstLine line, int mark, string? id)
    {
        var words = new MappedTextBuilder();
        bool isVerse = line.Text.StartsWith("| ", StringComparison.Ordinal);
        RstWords.Add(words, _text, new TextSpan(line.TextStart + mark, line.Text.Length - mark));
        RstLine last = line;
        int indent = mark > 0 && !isVerse ? -1 : line.Indent;
        _next++;
        while (!IsBlank(_next) && Continues(line, ref indent, isVerse))
        {
            last = Line(_next);
            int bar = isVerse && last.Text[0] == '|' ? Math.Min(2, last.Text.Length) : 0;
            words.AppendReplaced(" ", new TextSpan(last.TextStart, 0));
            RstWords.Add(words, _text, new TextSpan(last.TextStart + bar, last.Text.Length - bar));
            _next++;
        }

        Take(words.ToMappedText().Trim(), id);
        if (last.Text.EndsWith("::", StringComparison.Ordinal))
        {
            SkipIndented(line.Indent);
        }
    }

    /// <summary>A list item goes on with indented lines, other paragraphs with lines of the same indentation.</summary>
    private bool Continues(RstLine first, ref int indent, bool isVerse)
    {
        RstLine line = Line(_next);
        if (isVerse)
        {
            return line.Text[0] == '|' || line.Indent > first.Indent;
        }

        bool isItem = line.ItemMark() > 0 && (indent < 0 || line.Indent != first.Indent || first.ItemMark() > 0);
        if (indent < 0)
        {
            indent = line.Indent > first.Indent ? line.Indent : first.Indent;
        }

        return !isItem && line.Indent == indent && !(line.Indent == 0 && line.Text.StartsWith(".. ", StringComparison.Ordinal));
    }

    private void Take(MappedText words, string? id)
    {
        string text = words.Text;
        if (text.EndsWith("::", StringComparison.Ordinal))
        {
            words = words.Slice(new TextSpan(0, text.Length - (text.Length > 3 && text[text.Length - 3] == ' ' ? 3 : 1))).Trim();
        }

        if (words.Length > 0 && words.Text != ":")
        {
            _document.Paragraphs.Add(new ParsedParagraph(words, id));
        }
    }

    private void SkipBlock()
    {
        while (!IsBlank(_next))
        {
            _next++;
        }
    }

    /// <summary>Goes behind the line it is at, unless that is blank, and all deeper lines below.</summary>
    private void SkipIndented(int indent)
    {
        if (_next < _lines.Count && !IsBlank(_next))
        {
            _next++;
        }

        while (_next < _lines.Count && (IsBlank(_next) || Line(_next).Indent > indent))
        {
            _next++;
        }
    }
}
