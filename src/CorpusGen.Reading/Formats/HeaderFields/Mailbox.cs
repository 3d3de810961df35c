using System;
using System.Collections.Generic;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>Cuts a mailbox into its mails: each begins with a line <c>From …</c> at the beginning or behind a blank line, and header lines below it (RFC 4155).</summary>
internal static class Mailbox
{
    private const string Separator = "From ";

    /// <summary>Whether a file is a mailbox, be it of a single mail.</summary>
    internal static bool Is(string text) => string.CompareOrdinal(text, 0, Separator, 0, Separator.Length) == 0;

    /// <summary>The mails of a file; the whole text when it is no mailbox.</summary>
    internal static List<TextSpan> Cut(string text)
    {
        var mails = new List<TextSpan>();
        int start = 0;
        for (int blank = Is(text) ? text.IndexOf("\n\n" + Separator, StringComparison.Ordinal) : -1; blank >= 0; blank = text.IndexOf("\n\n" + Separator, blank + 1, StringComparison.Ordinal))
        {
            int line = blank + 2;
            if (IsHeaderLine(text, TextLine.EndAt(text, line) + 1))
            {
                mails.Add(TextSpan.FromBounds(start, line));
                start = line;
            }
        }

        mails.Add(TextSpan.FromBounds(start, text.Length));
        return mails;
    }

    /// <summary>The text of a mail without the marks that a mailbox puts before lines that begin with "From".</summary>
    internal static MappedText Unquote(MappedText words)
    {
        string text = words.Text;
        var plain = new MappedTextBuilder();
        int start = 0;
        for (int mark = NextMark(text, 0); mark >= 0; mark = NextMark(text, mark + 1))
        {
            plain.Append(words.Slice(TextSpan.FromBounds(start, mark)));
            start = mark + 1;
        }

        return start == 0 ? words : plain.Append(words.Slice(TextSpan.FromBounds(start, text.Length))).ToMappedText();
    }

    private static int NextMark(string text, int position)
    {
        int mark = text.IndexOf(">" + Separator, position, StringComparison.Ordinal);
        while (mark > 0 && text[mark - 1] != '\n')
        {
            mark = text.IndexOf(">" + Separator, mark + 1, StringComparison.Ordinal);
        }

        return mark;
    }

    /// <summary>A sentence of a mail may begin with "From": header lines do not follow it.</summary>
    private static bool IsHeaderLine(string text, int line) => line < text.Length && HeaderLines.EndOfName(text, line) > line;
}
