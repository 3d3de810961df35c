using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>A block of the Congressional Record.</summary>
/// <param name="text">The words.</param>
/// <param name="isHeading">Whether it is set in the middle of the column.</param>
/// <param name="indent">The columns before its first line.</param>
internal sealed class RecordBlock(MappedText text, bool isHeading, int indent)
{
    internal MappedText Text { get; } = text;

    internal bool IsHeading { get; } = isHeading;

    internal int Indent { get; } = indent;
}

/// <summary>Cuts the text of the Congressional Record into its blocks.</summary>
/// <remarks>
/// Its typesetting is fixed: lines of 71 columns; a paragraph begins two columns in and goes on at the margin, quoted matter begins
/// seven columns in and goes on at five; headings stand in the middle. Page marks (<c>[[Page S694]]</c>) fall between any two lines and
/// end nothing; references to pages and rules are no text.
/// </remarks>
internal sealed class RecordBlocks
{
    private const int Columns = 71;
    private const int LeastHeadingIndent = 8;

    private readonly MappedText _body;
    private readonly string _text;
    private readonly List<RecordBlock> _blocks = [];
    private readonly List<TextLine> _open = [];
    private bool _afterBlank = true;

    private RecordBlocks(MappedText body)
    {
        _body = body;
        _text = body.Text;
    }

    internal static List<RecordBlock> Cut(MappedText body)
    {
        var blocks = new RecordBlocks(body);
        bool pageMark = false;
        foreach (TextLine line in TextLine.Cut(blocks._text, new TextSpan(0, blocks._text.Length)))
        {
            if (line.IsBlank)
            {
                blocks._afterBlank |= !pageMark;
                continue;
            }

            // The blank lines around a page mark are the mark's.
            pageMark = blocks.IsPageMark(line);
            if (pageMark)
            {
                blocks._afterBlank = false;
                continue;
            }

            blocks.Add(line);
        }

        blocks.Close();
        return blocks._blocks;
    }

    private void Add(TextLine line)
    {
        if (IsRule(line) || IsPageReference(line))
        {
            Close();
            _afterBlank = true;
            return;
        }

        if (_open.Count > 0 && Begins(line))
        {
            Close();
        }

        _open.Add(line);
        _afterBlank = false;
    }

    private bool Begins(TextLine line)
    {
        TextLine last = _open[_open.Count - 1];
        if (IsCentered(last))
        {
            return _afterBlank || !IsCentered(line);
        }

        if (_afterBlank)
        {
            return !(line.Indent == 0 && last.Indent <= 2 && (char.IsLower(_text[line.Start]) || !EndsSentence(last)));
        }

        bool isFirst = _open.Count == 1;
        int step = line.Indent - last.Indent;
        return step switch
        {
            > 0 => true,
            0 => isFirst && line.Indent is 2 or 7,
            _ => !isFirst || step < -4,
        };
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            return;
        }

        bool isHeading = _open.TrueForAll(IsCentered);
        _blocks.Add(new RecordBlock(Words(), isHeading, _open[0].Indent));
        _open.Clear();
    }

    /// <summary>The lines of the block, with what stands between two of them as one blank.</summary>
    private MappedText Words()
    {
        if (_open.Count == 1)
        {
            return _body.Slice(TextSpan.FromBounds(_open[0].Start, _open[0].End));
        }

        var words = new MappedTextBuilder();
        for (int i = 0; i < _open.Count; i++)
        {
            if (i > 0)
            {
                Join(words, TextSpan.FromBounds(_open[i - 1].End, _open[i].Start));
            }

            words.Append(_body.Slice(TextSpan.FromBounds(_open[i].Start, _open[i].End)));
        }

        return words.ToMappedText();
    }

    /// <summary>Lines break behind hyphens and dashes, which no blank follows; the Record divides no words.</summary>
    private void Join(MappedTextBuilder words, TextSpan gap)
    {
        if (_text[gap.Start - 1] != '-')
        {
            words.AppendReplaced(" ", _body.ToSource(gap));
        }
    }

    /// <summary>As much room on the left as on the right, and no end of a sentence, as a letter's date and signature have.</summary>
    private bool IsCentered(TextLine line)
    {
        int right = Columns - line.Width;
        return line.Indent >= LeastHeadingIndent - 3 && Math.Abs(line.Indent - right) <= 6 + (line.Indent / 6) && (line.Indent >= LeastHeadingIndent || IsCapitals(line))
            && _text[line.End - 1] is not ('.' or ',' or ';' or ':' or '-');
    }

    private bool IsCapitals(TextLine line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPageMark(TextLine line) => string.CompareOrdinal(_text, line.Start, "[[Page ", 0, 7) == 0 || string.CompareOrdinal(_text, line.Start, "[Page: ", 0, 7) == 0;

    private bool IsRule(TextLine line)
    {
        if (string.CompareOrdinal(_text, line.Start, "{time}", 0, 6) == 0)
        {
            return true;
        }

        for (int i = line.Start; i < line.End; i++)
        {
            if (_text[i] is not ('_' or '-' or '=' or '*' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Pages S725-26" alone on a line, as the Daily Digest refers to the day's text.</summary>
    private bool IsPageReference(TextLine line)
    {
        string words = _text.Substring(line.Start, line.End - line.Start);
        if (!words.StartsWith("Page ", StringComparison.Ordinal) && !words.StartsWith("Pages ", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string part in words.Substring(words.IndexOf(' ')).Split([' ', ',', '-', '\u2013'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Array.Exists(part.ToCharArray(), char.IsDigit))
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsSentence(TextLine line)
    {
        int last = line.End - 1;
        while (last > line.Start && _text[last] is '\'' or '"' or ')' or ']')
        {
            last--;
        }

        return _text[last] is '.' or '?' or '!' or ':';
    }
}
