using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Collects the words of inline elements with their places in the file.</summary>
/// <remarks>
/// The parser's places are checked against the file before they are used: where it gives none for a piece of text, the text is
/// looked for behind the words before it.
/// </remarks>
internal sealed class WordCollector(MaskedMarkdown masked, TextSpan block)
{
    private readonly MappedTextBuilder _words = new();
    private int _position = block.Start;
    private bool _isSpacePending;
    private bool _isCellPending;

    internal MappedText ToMappedText() => _words.ToMappedText();

    /// <summary>Adds the words of pieces.</summary>
    /// <param name="pieces">What <see cref="InlinePieces"/> found.</param>
    internal void Add(IReadOnlyList<Inline> pieces)
    {
        foreach (Inline piece in pieces)
        {
            Add(piece);
        }
    }

    /// <summary>Adds a cell of a table; a bar stands between it and the words before.</summary>
    /// <param name="pieces">What <see cref="InlinePieces"/> found.</param>
    internal void AddCell(IReadOnlyList<Inline> pieces)
    {
        _isCellPending = _words.Length > 0;
        _isSpacePending = false;
        Add(pieces);
        _isCellPending = false;
    }

    private void Add(Inline piece)
    {
        switch (piece)
        {
            case HtmlInline html:
                _isSpacePending |= html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase);
                break;
            case DelimiterInline mark:
                // What was looked through for a table and is none keeps its open brackets, with the words behind them inside.
                string written = mark.ToLiteral();
                AddText(written, new TextSpan(SpanOf(mark).Start, written.Length));
                break;
            case LineBreakInline:
                _isSpacePending = true;
                break;
            case LiteralInline literal:
                AddText(literal.Content.ToString(), SpanOf(literal));
                break;
            case CodeInline code:
                AddCode(code);
                break;
            case AutolinkInline link:
                AddText(link.Url, SpanOf(link));
                break;
            case HtmlEntityInline entity:
                AddReplaced(entity.Transcoded.ToString(), SpanOf(entity));
                break;
            default:
                break;
        }
    }

    private TextSpan SpanOf(Inline inline)
    {
        int start = Math.Max(_position, Math.Min(inline.Span.Start, block.End));
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(inline.Span.End + 1, block.End)));
    }

    /// <summary>Adds text that stands in the file as it is, perhaps behind a backslash.</summary>
    private void AddText(string text, TextSpan span)
    {
        int start = IsAt(text, span.Start) ? span.Start : IsAt(text, span.Start + 1) ? span.Start + 1 : Find(text);
        if (start < 0)
        {
            AddReplaced(text, span);
            return;
        }

        AddFromFile(TextSpan.FromBounds(start, start + text.Length));
    }

    private void AddCode(CodeInline code)
    {
        TextSpan span = SpanOf(code);
        int fence = Math.Min(code.DelimiterCount, span.Length / 2);
        var inner = TextSpan.FromBounds(span.Start + fence, span.End - fence);
        int ticks = 0;
        while (ticks < span.Length && masked[span.Start + ticks] == '`')
        {
            ticks++;
        }

        if (ticks < fence || fence == 0)
        {
            AddText(code.Content, span);
            return;
        }

        // Templates within code are shown, not run.
        AddFromFile(inner, isCode: true);
    }

    private void AddReplaced(string text, TextSpan span)
    {
        if (string.IsNullOrWhiteSpace(text) && text is " " or "\n" or "\t")
        {
            _isSpacePending = true;
            return;
        }

        string words = InlineMarks.Uncover(text.Replace(MaskedMarkdown.Cover.ToString(), "").Replace(OpenLinks.Parenthesis, '('));
        if (words.Length > 0)
        {
            Separate(span.Start);
            _words.AppendReplaced(words, span);
            _position = Math.Max(_position, span.End);
        }
    }

    private void AddFromFile(TextSpan span, bool isCode = false)
    {
        int run = -1;
        for (int i = span.Start; i <= span.End; i++)
        {
            bool isSpace = i < span.End && (isCode ? masked.Source[i] : masked[i]) is ' ' or '\t' or '\n';
            bool isWord = i < span.End && !isSpace && (isCode || !masked.IsCovered(i));
            if (isWord && run < 0)
            {
                run = i;
                Separate(i);
            }
            else if (!isWord && run >= 0)
            {
                _words.AppendVerbatim(masked.Source, TextSpan.FromBounds(run, i));
                run = -1;
            }

            _isSpacePending |= isSpace;
        }

        _position = Math.Max(_position, span.End);
    }

    /// <summary>Adds the blank that separates words, however it is written.</summary>
    private void Separate(int next)
    {
        if (_isCellPending)
        {
            _words.AppendReplaced(" | ", TextSpan.FromBounds(_words.SourceEnd, Math.Max(_words.SourceEnd, next)));
            _isCellPending = false;
            _isSpacePending = false;
        }

        if (_isSpacePending && _words.Length > 0)
        {
            int blank = _words.SourceEnd;
            while (blank < next && masked.Source[blank] is not (' ' or '\t' or '\n'))
            {
                blank++;
            }

            if (blank < next && masked.Source[blank] == ' ')
            {
                _words.AppendVerbatim(masked.Source, new TextSpan(blank, 1));
            }
            else
            {
                _words.AppendReplaced(" ", new TextSpan(Math.Min(blank, next), blank < next ? 1 : 0));
            }
        }

        _isSpacePending = false;
    }

    private bool IsAt(string text, int start)
    {
        if (start < _position || start + text.Length > block.End)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (masked[start + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private int Find(string text)
    {
        for (int start = _position; start + text.Length <= block.End; start++)
        {
            if (IsAt(text, start))
            {
                return start;
            }
        }

        return -1;
    }
}
