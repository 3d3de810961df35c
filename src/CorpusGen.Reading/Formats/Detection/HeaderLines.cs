using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>
/// Header lines <c>Name: value</c> at the beginning of a text, up to a blank line, as in mails and PEPs (RFC 5322, section 2.2). A
/// line that begins with a blank goes on with the value before it. The line <c>From …</c> of a mailbox may stand before them.
/// </summary>
/// <param name="fields">The fields: where their names and values stand.</param>
/// <param name="bodyStart">The position behind the blank line.</param>
internal sealed class HeaderLines(IReadOnlyList<(TextSpan Name, TextSpan Value)> fields, int bodyStart)
{
    private static readonly string[] Titles = ["title", "subject"];
    private static readonly string[] Others = ["date", "created", "author", "authors", "from", "published"];

    internal IReadOnlyList<(TextSpan Name, TextSpan Value)> Fields { get; } = fields;

    internal int BodyStart { get; } = bodyStart;

    /// <summary>Finds the header lines of a text; <see langword="null"/> when it does not begin with any.</summary>
    /// <param name="text">The text, with <c>\n</c> line breaks.</param>
    internal static HeaderLines? Find(string text) => Find(text, new TextSpan(0, text.Length));

    /// <summary>Finds the header lines of a part of a text.</summary>
    internal static HeaderLines? Find(string text, TextSpan part)
    {
        int line = part.Start;
        while (line < part.End && (char.IsWhiteSpace(text[line]) || text[line] == '\uFEFF'))
        {
            line++;
        }

        if (string.CompareOrdinal(text, line, "From ", 0, 5) == 0)
        {
            line = TextLine.EndAt(text, line) + 1;
        }

        return Read(text, TextSpan.FromBounds(Math.Min(line, part.End), part.End)) is { Fields.Count: >= 2 } header ? header : null;
    }

    /// <summary>Reads the header lines at the beginning of a part of a text, be they few or none.</summary>
    /// <returns><see langword="null"/> when another line stands before the first blank one.</returns>
    internal static HeaderLines? Read(string text, TextSpan part)
    {
        int line = part.Start;
        var fields = new List<(TextSpan Name, TextSpan Value)>();
        while (line < part.End && text[line] != '\n')
        {
            int end = Math.Min(part.End, TextLine.EndAt(text, line));
            if (text[line] is ' ' or '\t' && fields.Count > 0)
            {
                TextSpan value = fields[fields.Count - 1].Value;
                fields[fields.Count - 1] = (fields[fields.Count - 1].Name, TextSpan.FromBounds(value.Start, end));
            }
            else
            {
                int colon = EndOfName(text, line);
                if (colon < 0)
                {
                    return null;
                }

                fields.Add((TextSpan.FromBounds(line, colon), TextSpan.FromBounds(Math.Min(end, colon + 1), end)));
            }

            line = end + 1;
        }

        return new HeaderLines(fields, Math.Min(line, part.End));
    }

    /// <summary>Whether the fields are those of an article: a title or subject, and an author or date.</summary>
    internal bool StateArticle(string text) => Has(text, Titles) && Has(text, Others);

    private bool Has(string text, string[] names)
    {
        foreach ((TextSpan name, _) in Fields)
        {
            if (Array.IndexOf(names, name.In(text).ToLowerInvariant()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position of the colon behind a name of letters, digits, hyphens and underscores; -1 when there is none.</summary>
    internal static int EndOfName(string text, int line)
    {
        int end = line;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        bool isEnd = end + 1 >= text.Length || text[Math.Min(end + 1, text.Length - 1)] is ' ' or '\t' or '\n';
        return end > line && end < text.Length && text[end] == ':' && isEnd ? end : -1;
    }
}
