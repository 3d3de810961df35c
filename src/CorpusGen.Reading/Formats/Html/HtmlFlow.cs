using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Turns HTML into the paragraphs and headings of a document.</summary>
/// <remarks>
/// A paragraph is what a block element holds between its inner blocks: <c>p</c>, a list item, a term or its definition, a quotation,
/// words that stand in a <c>div</c> by themselves. A row of a table is one paragraph with <c>|</c> between its cells; cells that hold
/// blocks of their own, as tables for layout do, give these. Two or more <c>br</c> end a paragraph, as does a blank line in
/// <c>pre</c>. <c>h1</c> to <c>h6</c> are headings. Left out are scripts and styles, code, navigation, asides, footers, forms,
/// figures (unless they hold a table or a quotation), embedded objects, and what is <c>hidden</c>. <c>time</c> with a
/// <c>datetime</c> states the date of its words. White space is folded as browsers do.
/// </remarks>
internal sealed partial class HtmlFlow
{
    private static readonly string[] Blocks =
    [
        "p", "div", "section", "article", "main", "body", "html", "header", "hgroup", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "thead",
        "tbody", "tfoot", "address", "center", "figure", "details", "summary", "fieldset", "dir", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr", "search", "multicol",
    ];

    private readonly ParsedDocument _document;
    private readonly Func<HtmlNode, bool>? _isSkipped;
    private readonly List<TextMark> _marks = [];
    private MappedTextBuilder _text = new();
    private string? _id;
    private string? _heading;
    private int _lineBreaks;
    private int _preformatted;

    private HtmlFlow(ParsedDocument document, Func<HtmlNode, bool>? isSkipped)
    {
        _document = document;
        _isSkipped = isSkipped;
    }

    /// <summary>Reads HTML into the paragraphs and headings of a document.</summary>
    /// <param name="document">The document that takes them.</param>
    /// <param name="html">The HTML; it may itself have been read from an escaped text.</param>
    internal static void Read(ParsedDocument document, MappedText html) => Read(document, HtmlTree.Read(html));

    /// <summary>Reads an element and all it holds.</summary>
    /// <param name="document">The document that takes the paragraphs and headings.</param>
    /// <param name="root">The element.</param>
    /// <param name="isSkipped">What else is to be left out.</param>
    internal static void Read(ParsedDocument document, HtmlNode root, Func<HtmlNode, bool>? isSkipped = null)
    {
        var flow = new HtmlFlow(document, isSkipped);
        flow.VisitChildren(root);
        flow.Flush();
    }

    private void VisitChildren(HtmlNode node)
    {
        foreach (HtmlNode child in node.Children)
        {
            Visit(child);
        }
    }

    private void Visit(HtmlNode node)
    {
        if (node.Text is not null)
        {
            if (_preformatted > 0)
            {
                AppendPreformatted(node.Text);
            }
            else
            {
                AppendFolded(node.Text);
            }
        }
        else if (node.Name == "br")
        {
            BreakLine(node);
        }
        else if (!IsLeftOut(node))
        {
            VisitElement(node);
        }
    }

    private void VisitElement(HtmlNode node)
    {
        if (node.Name is ['h', >= '1' and <= '6'])
        {
            VisitHeading(node);
        }
        else if (node.Name == "tr" && IsPlainRow(node))
        {
            VisitRow(node);
        }
        else if (IsBlock(node.Name) || node.Name is "td" or "th")
        {
            Flush();
            _id = node["id"];
            _preformatted += node.Name == "pre" ? 1 : 0;
            VisitChildren(node);
            _preformatted -= node.Name == "pre" ? 1 : 0;
            Flush();
        }
        else
        {
            int start = _text.Length;
            VisitChildren(node);
            if (node.Name == "time" && node["datetime"] is string value)
            {
                MarkDate(start, value);
            }
        }
    }

    private void VisitHeading(HtmlNode node)
    {
        Flush();
        _heading = node.Name;
        _id = node["id"] ?? Anchor(node);
        foreach (HtmlNode child in node.Children)
        {
            if (!IsLeftOut(child))
            {
                AppendLine(child);
            }
        }

        Flush();
        _heading = null;
    }

    private void VisitRow(HtmlNode row)
    {
        Flush();
        _id = row["id"];
        MappedTextBuilder cells = new();
        foreach (HtmlNode cell in row.Children)
        {
            if (cell.Text is null && !IsLeftOut(cell))
            {
                VisitChildren(cell);
                MappedText words = _text.ToMappedText().Trim();
                _text = new MappedTextBuilder();
                if (words.Length > 0)
                {
                    cells = cells.Length == 0 ? cells : cells.AppendReplaced(" | ", new TextSpan(words.Span.Start, 0));
                    cells.Append(words);
                }
            }
        }

        _text = cells;
        _marks.Clear();
        Flush();
    }

    private static bool IsPlainRow(HtmlNode row)
    {
        foreach (HtmlNode cell in row.Children)
        {
            int blocks = 0;
            foreach (HtmlNode inner in cell.Descendants())
            {
                blocks += IsBlock(inner.Name) ? 1 : 0;
                if (blocks > 1 || inner.Name is "table" or "br" or "ul" or "ol" or ['h', >= '1' and <= '6'])
                {
                    return false;
                }
            }
        }

        return row.Descendants().GetEnumerator().MoveNext();
    }

    private void MarkDate(int start, string value)
    {
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        if (_heading is null && start < _text.Length && StatedDate.Read(value) is CalendarDate date)
        {
            _marks.Add(new TextMark(TextSpan.FromBounds(start, _text.Length), null, date.Edtf));
        }
    }

    private void BreakLine(HtmlNode node)
    {
        _lineBreaks++;
        if (_lineBreaks > 1 && _heading is null)
        {
            Flush();
        }
        else
        {
            AppendBlank(node.Span.Start);
        }
    }

    private void AppendFolded(MappedText words) => _lineBreaks = HtmlBlanks.Append(_text, words) ? 0 : _lineBreaks;

    private void AppendBlank(int place) => HtmlBlanks.AppendBlank(_text, place);

    /// <summary>Blank lines end paragraphs; single line breaks stay, and are folded where the text is given out.</summary>
    private void AppendPreformatted(MappedText words)
    {
        string text = words.Text;
        int start = 0;
        while (start < text.Length)
        {
            int end = BlankLine(text, start, out int next);
            AppendFolded(words.Slice(TextSpan.FromBounds(start, end)));
            if (end < text.Length)
            {
                Flush();
            }

            start = next;
        }
    }

    private static int BlankLine(string text, int start, out int next)
    {
        for (int i = text.IndexOf('\n', start); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next < text.Length && text[next] == '\n')
            {
                return i;
            }
        }

        next = text.Length;
        return text.Length;
    }

    private void Flush()
    {
        MappedText words = _text.ToMappedText().Trim();
        if (HasWords(words.Text))
        {
            if (_heading is not null)
            {
                _document.Headings.Add(new ParsedHeading(words, _heading[1] - '0', _document.Paragraphs.Count, _id));
            }
            else
            {
                _marks.RemoveAll(mark => mark.Span.Start >= words.Length);
                TextMark[] marks = _marks.ConvertAll(mark => mark with { Span = TextSpan.FromBounds(mark.Span.Start, Math.Min(mark.Span.End, words.Length)) }).ToArray();
                _document.Paragraphs.Add(new ParsedParagraph(words, _id, null, marks.Length == 0 ? null : marks));
            }

            _id = null;
        }

        _text = new MappedTextBuilder();
        _marks.Clear();
        _lineBreaks = 0;
    }

    private bool IsLeftOut(HtmlNode node) => HtmlSilence.IsSilent(node) || (node.Text is null && _isSkipped is not null && _isSkipped(node));

    /// <summary>An anchor in a heading, as old pages name it.</summary>
    private static string? Anchor(HtmlNode heading)
    {
        foreach (HtmlNode inner in heading.Descendants())
        {
            if ((inner["id"] ?? (inner.Name == "a" ? inner["name"] : null)) is string id)
            {
                return id;
            }
        }

        return null;
    }

    private static bool HasWords(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlock(string name) => Array.IndexOf(Blocks, name) >= 0;
}
