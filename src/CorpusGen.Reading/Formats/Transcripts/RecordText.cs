using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Formats.Stating;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Reads the Congressional Record as the Government Publishing Office gives it: a page with one <c>pre</c>, or that text alone.</summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]</c></term><description>date; metadata <c>volume</c> and <c>number</c></description></item>
/// <item><term><c>[House]</c>, <c>[Pages H6115-H6117]</c></term><description>metadata <c>section</c> and <c>pages</c></description></item>
/// <item><term>first heading</term><description>title; further headings are sections</description></item>
/// <item><term><c>HON. JANE DOE / of texas / in the house of representatives</c></term><description>a participant with role <c>of Texas</c></description></item>
/// <item><term><c>Mr. SMITH of Texas.</c>, <c>The PRESIDING OFFICER (Mr. Talent).</c></term><description>speakers; what the Record itself says ("The clerk read as follows:") has none</description></item>
/// </list>
/// The layout is that of <see cref="RecordBlocks"/>; letters and bills that are printed within a speech are paragraphs of it.
/// </remarks>
internal static class RecordText
{
    internal static ParsedDocument Read(string text, CancellationToken cancellationToken)
    {
        var document = new ParsedDocument { Language = "en" };
        MappedText body = Body(text);
        int start = ReadHead(document, body);
        cancellationToken.ThrowIfCancellationRequested();
        List<RecordBlock> blocks = RecordBlocks.Cut(body.Slice(TextSpan.FromBounds(start, body.Length)));
        new RecordSpeech(document).Add(blocks, takesTitle: true);
        return document;
    }

    private static MappedText Body(string text)
    {
        int tag = text.IndexOf("<pre", StringComparison.OrdinalIgnoreCase);
        int start = tag < 0 ? -1 : text.IndexOf('>', tag);
        if (start < 0)
        {
            return MappedText.Verbatim(text, new TextSpan(0, text.Length));
        }

        int end = text.IndexOf("</pre", start, StringComparison.OrdinalIgnoreCase);
        return PageText.Read(text, TextSpan.FromBounds(start + 1, end < 0 ? text.Length : end), fold: false);
    }

    /// <summary>Reads the lines in brackets at the beginning, and gives the position behind them.</summary>
    private static int ReadHead(ParsedDocument document, MappedText body)
    {
        string text = body.Text;
        int position = 0;
        while (position < text.Length)
        {
            int end = text.IndexOf('\n', position);
            end = end < 0 ? text.Length : end;
            string line = text.Substring(position, end - position).Trim();
            bool isHead = line.Length == 0 || (line[0] == '[' && !line.StartsWith("[[", StringComparison.Ordinal)) || line.StartsWith("From the Congressional Record", StringComparison.Ordinal);
            if (!isHead)
            {
                break;
            }

            int start = text.IndexOf(line, position, StringComparison.Ordinal);
            ReadLine(document, body.Slice(new TextSpan(start, line.Length)));
            position = end + 1;
        }

        return Math.Min(position, text.Length);
    }

    private static void ReadLine(ParsedDocument document, MappedText line)
    {
        string text = line.Text;
        if (text.Length < 3 || text[0] != '[')
        {
            return;
        }

        string inside = text.Trim('[', ']');
        if (inside.StartsWith("Congressional Record", StringComparison.OrdinalIgnoreCase))
        {
            ReadHeading(document, line);
        }
        else
        {
            string name = inside.StartsWith("Page", StringComparison.Ordinal) ? "pages" : "section";
            int start = name == "pages" && inside.IndexOf(' ') is int blank and > 0 ? blank + 2 : 1;
            Add(document, name, line.Slice(TextSpan.FromBounds(start, Math.Max(start, text.TrimEnd(']').Length))));
        }
    }

    private static void ReadHeading(ParsedDocument document, MappedText line)
    {
        string text = line.Text;
        AddNumber(document, line, "Volume ", "volume");
        AddNumber(document, line, "Number ", "number");
        int open = text.IndexOf('(');
        int close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0)
        {
            return;
        }

        MappedText date = line.Slice(TextSpan.FromBounds(open + 1, close));
        document.DateSpan = date.Span;
        document.DateSource = "heading";
        document.Date = StatedDate.Read(date.Text);
        if (document.Date is null)
        {
            document.Findings.Add(new Finding(FindingKind.InvalidDate, date.Span, date.Text));
        }
    }

    private static void AddNumber(ParsedDocument document, MappedText line, string word, string name)
    {
        int start = line.Text.IndexOf(word, StringComparison.Ordinal);
        if (start >= 0)
        {
            start += word.Length;
            int end = start;
            while (end < line.Length && char.IsDigit(line.Text[end]))
            {
                end++;
            }

            Add(document, name, line.Slice(TextSpan.FromBounds(start, end)));
        }
    }

    private static void Add(ParsedDocument document, string name, MappedText value)
    {
        if (value.Length > 0)
        {
            document.Metadata.Add(new StatedField(name, [new StatedValue(value.Text, DataKind.Text, value.Span)], value.Span));
        }
    }
}
