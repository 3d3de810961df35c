using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Xml;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Nitf;

/// <summary>Cuts the content of NITF into paragraphs and headings, with the marks of its inline elements.</summary>
/// <remarks>
/// A paragraph is what a block holds between its inner blocks: <c>p</c>, a list item, a term or its definition, a quotation, a row of
/// a table with <c>|</c> between its cells, words that stand in a <c>block</c> by themselves, and what blank lines separate in
/// <c>pre</c>. Left out are media with their captions, notes, footnotes, credits, and head data inside the content. The <c>id</c> of a
/// block becomes the id of the first paragraph in it.
/// </remarks>
internal sealed class NitfFlow
{
    private readonly ParsedDocument _document;
    private readonly FoldedWords _words;
    private readonly Func<XmlNode, bool> _isSkipped;
    private List<TextMark> _marks = [];
    private string? _id;

    // Where a cell begins whose words are still to come: one that gives paragraphs of its own leaves no bar behind.
    private TextSpan? _cell;
    private int _cellStart;

    // Counts what was taken from _words: a mark whose words were cut by a block is none.
    private int _taken;

    private NitfFlow(string source, ParsedDocument document, Func<XmlNode, bool> isSkipped)
    {
        _document = document;
        _isSkipped = isSkipped;
        _words = new FoldedWords(source);
    }

    /// <summary>Adds the paragraphs and headings of an element to a document.</summary>
    /// <param name="source">The file.</param>
    /// <param name="container">The element that holds the text, whatever its own role.</param>
    /// <param name="document">The document that takes them.</param>
    /// <param name="isSkipped">What else is to be left out.</param>
    internal static void Read(string source, XmlNode container, ParsedDocument document, Func<XmlNode, bool> isSkipped)
    {
        var flow = new NitfFlow(source, document, isSkipped);
        flow.VisitChildren(container);
        flow.EndParagraph();
    }

    // Depth is limited by the reader, so that this cannot exhaust the stack.
    private void VisitChildren(XmlNode node)
    {
        foreach (XmlNode child in node.Children)
        {
            Visit(child);
        }
    }

    private void Visit(XmlNode node)
    {
        if (node.Text is MappedText text)
        {
            if (_cell is TextSpan cell && text.Text.Trim().Length > 0)
            {
                _words.Separate(" | ", cell);
                _cell = null;
                _cellStart = _words.Length;
            }

            _words.Append(text);
            return;
        }

        switch (_isSkipped(node) ? NitfRole.Skipped : NitfElements.RoleOf(node))
        {
            case NitfRole.Inline when NitfElements.MarkOf(node) is TextMark mark:
                VisitMarked(node, mark);
                break;
            case NitfRole.Inline:
                VisitChildren(node);
                break;
            case NitfRole.Block:
                EndParagraph();
                _id = node["id"] ?? _id;
                VisitChildren(node);
                EndParagraph();
                _id = null;
                break;
            case NitfRole.Cell:
                VisitCell(node);
                break;
            case NitfRole.Break:
                _words.Separate(" ", node.Span);
                break;
            case NitfRole.Heading:
                ReadHeading(node);
                break;
            case NitfRole.Preformatted:
                EndParagraph();
                PlainParagraphs.Add(_document, node.AllText());
                break;
        }
    }

    private void VisitMarked(XmlNode node, TextMark mark)
    {
        int taken = _taken;
        int start = -1;
        int end = -1;
        bool hasParts = NitfElements.HasNameParts(node);
        foreach (XmlNode child in node.Children)
        {
            int before = _words.Length;
            Visit(child);
            if (_words.Length > before && NitfElements.IsOfName(child, hasParts))
            {
                start = start < 0 ? Math.Max(before, _cellStart) : start;
                end = _words.Length;
            }
        }

        if (start >= 0 && taken == _taken)
        {
            (mark with { Span = TextSpan.FromBounds(start, end) }).AddTo(_marks);
        }
    }

    private void VisitCell(XmlNode cell)
    {
        int taken = _taken;
        int before = _words.Length;
        _cell = before > 0 ? new TextSpan(cell.Span.Start, 0) : null;
        VisitChildren(cell);
        _cell = null;
        if (taken != _taken)
        {
            // A cell with blocks of its own is no part of a row.
            EndParagraph();
        }
    }

    private void ReadHeading(XmlNode node)
    {
        EndParagraph();
        VisitChildren(node);
        MappedText words = Take(out _);
        if (words.Length > 0)
        {
            _document.Headings.Add(new ParsedHeading(words, NitfElements.LevelOf(node), _document.Paragraphs.Count, node["id"]));
        }
    }

    private void EndParagraph()
    {
        if (_words.Length == 0)
        {
            return;
        }

        MappedText words = Take(out IReadOnlyList<TextMark> marks);
        if (HasWords(words.Text))
        {
            _document.Paragraphs.Add(new ParsedParagraph(words, _id, Marks: marks.Count == 0 ? null : marks));
            _id = null;
        }
    }

    private MappedText Take(out IReadOnlyList<TextMark> marks)
    {
        MappedText words = _words.Take(_marks, out marks);
        _marks = [];
        _cell = null;
        _cellStart = 0;
        _taken++;
        return words;
    }

    /// <summary>A line of asterisks separates paragraphs and is none.</summary>
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
}
