using System.Collections.Generic;
using System.Linq;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Reads a tree of parts, blocks and inline elements, as scholarly markup has them, into paragraphs, headings and speakers.</summary>
/// <remarks>
/// Every stretch of words between the borders of blocks is a paragraph: a list inside a paragraph makes paragraphs of the words before
/// it, of its items and of the words behind it; of those behind only when they have a letter or digit. A paragraph has its own id,
/// else that of the innermost block that begins with it. Depth is limited by <see cref="XmlTree"/>, so that walking cannot exhaust
/// the stack.
/// </remarks>
internal abstract class MarkupWalker
{
    private readonly FoldedWords _words;
    private List<TextMark> _marks = [];
    private string? _speaker;
    private string? _id;
    private int _level;
    private bool _hasHeading;
    private bool _isRest;
    private bool _isGap;

    // Counts what was taken from the words: a mark whose words were cut by a block is none.
    private int _taken;

    protected MarkupWalker(string source, ParsedDocument document)
    {
        Source = source;
        Document = document;
        _words = new FoldedWords(source);
    }

    protected string Source { get; }

    protected ParsedDocument Document { get; }

    /// <summary>Adds the paragraphs and headings of an element, whatever its own role, to the document.</summary>
    internal void Read(XmlNode? container)
    {
        if (container is not null)
        {
            VisitSection(container);
            EndParagraph();
        }
    }

    protected abstract MarkupRole RoleOf(XmlNode element);

    /// <summary>What an inline element says of its words, whose place is filled in; <see langword="null"/> when it says nothing.</summary>
    protected virtual TextMark? MarkOf(XmlNode element) => null;

    /// <summary>Who says what is in an element; <see langword="null"/> leaves it to the elements around it.</summary>
    protected virtual string? SpeakerOf(XmlNode element) => null;

    /// <summary>What is read before the words of a heading, such as the number of its part.</summary>
    protected virtual XmlNode? NumberOf(XmlNode heading) => null;

    protected virtual string? IdOf(XmlNode element) => element["id"];

    private void Visit(XmlNode node)
    {
        if (node.Text is MappedText text)
        {
            Append(text);
            return;
        }

        MarkupRole role = RoleOf(node);
        if ((role & MarkupRole.Skipped) != 0)
        {
            return;
        }

        string? speaker = _speaker;
        _speaker = SpeakerOf(node) ?? speaker;
        VisitElement(node, role);
        _speaker = speaker;
    }

    private void VisitElement(XmlNode node, MarkupRole role)
    {
        if (role == MarkupRole.Section)
        {
            EndParagraph();
            VisitSection(node);
            EndParagraph();
        }
        else if ((role & MarkupRole.Block) != 0)
        {
            VisitBlock(node, role);
        }
        else if (role == MarkupRole.Heading)
        {
            ReadHeading(node);
        }
        else if (role == MarkupRole.Token)
        {
            VisitToken(node);
        }
        else if (MarkOf(node) is TextMark mark)
        {
            VisitMarked(node, mark);
        }
        else
        {
            VisitInline(node, role);
        }
    }

    private void VisitSection(XmlNode node)
    {
        int level = _level;
        bool hadHeading = _hasHeading;
        _level += hadHeading ? 1 : 0;
        _hasHeading = false;
        _id = null;
        VisitChildren(node);
        _level = level;
        _hasHeading = hadHeading;
    }

    private void VisitBlock(XmlNode node, MarkupRole role)
    {
        if ((role & MarkupRole.Begins) != 0)
        {
            EndParagraph();
            _isRest = false;
        }
        else
        {
            Separate(node);
        }

        string? id = IdOf(node);
        _id = id ?? _id;
        VisitChildren(node);
        if ((role & MarkupRole.Ends) != 0)
        {
            EndParagraph();
            _isRest = true;
            _id = _id == id ? null : _id;
        }
    }

    private void VisitInline(XmlNode node, MarkupRole role)
    {
        bool isApart = (role & MarkupRole.Apart) != 0;
        if (isApart)
        {
            Separate(node);
        }

        VisitChildren(node);
        _isGap |= isApart && node.Children.Count > 0;
    }

    private void VisitToken(XmlNode node)
    {
        string? join = node["join"];
        _isGap &= join is not ("left" or "both");
        VisitChildren(node);
        bool isBlankMarked = node.Parent?.Child("c") is not null;
        _isGap = !isBlankMarked && join is not ("right" or "both");
    }

    private void VisitMarked(XmlNode node, TextMark mark)
    {
        int taken = _taken;
        int start = _words.Length;
        VisitChildren(node);
        if (taken == _taken && _words.Length > start)
        {
            (mark with { Span = TextSpan.FromBounds(start, _words.Length) }).AddTo(_marks);
        }
    }

    private void VisitChildren(XmlNode node)
    {
        bool isTokens = node.Elements.Any(child => RoleOf(child) == MarkupRole.Token);
        foreach (XmlNode child in node.Children)
        {
            if (!isTokens || child.Text is null || !string.IsNullOrWhiteSpace(child.Text.Text))
            {
                Visit(child);
            }
        }
    }

    private void ReadHeading(XmlNode node)
    {
        EndParagraph();
        if (NumberOf(node) is XmlNode number)
        {
            VisitChildren(number);
            Separate(node);
        }

        VisitChildren(node);
        MappedText words = Take(out _);
        _isRest = false;
        _id = null;
        if (words.Length > 0)
        {
            _hasHeading = true;
            string? id = IdOf(node) ?? (node.Parent is null ? null : IdOf(node.Parent));
            Document.Headings.Add(new ParsedHeading(words, _level + 1, Document.Paragraphs.Count, id));
        }
    }

    private void Append(MappedText text)
    {
        if (_isGap && !string.IsNullOrWhiteSpace(text.Text))
        {
            _words.Separate(" ", new TextSpan(text.Span.Start, 0));
            _isGap = false;
        }

        _words.Append(text);
    }

    private void Separate(XmlNode node) => _words.Separate(" ", new TextSpan(node.Span.Start, 0));

    private void EndParagraph()
    {
        _isGap = false;
        if (_words.Length == 0)
        {
            return;
        }

        MappedText words = Take(out IReadOnlyList<TextMark> marks);
        if (words.Length > 0 && !(_isRest && !words.Text.Any(char.IsLetterOrDigit)))
        {
            Document.Paragraphs.Add(new ParsedParagraph(words, _id, _speaker, marks.Count == 0 ? null : marks));
            _id = null;
        }
    }

    private MappedText Take(out IReadOnlyList<TextMark> marks)
    {
        MappedText words = _words.Take(_marks, out marks);
        _marks = [];
        _taken++;
        _isGap = false;
        return words;
    }
}
