using System;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Covers the marks of note-taking programs (Obsidian, Logseq, Foam) around the words that readers see.</summary>
/// <remarks>
/// <c>[[Page|words]]</c> and <c>[[Page]]</c> are read as their words, <c>![[file]]</c> embeds and is left out, as are comments between
/// <c>%%</c>; <c>^id</c> at the end of a line is the id of its block; of <c>[!note]- Title</c> the title is text.
/// Source: https://help.obsidian.md/syntax.
/// </remarks>
internal static class WikiMarks
{
    private const string Comment = "%%";

    internal static void Cover(MaskedMarkdown masked, int start)
    {
        CoverComments(masked, start);
        string text = masked.Source;
        for (int line = start; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            CoverLinks(masked, line, end);
            CoverBlockId(masked, line, end);
            CoverCallout(masked, line, end);
            line = end + 1;
        }
    }

    /// <summary>A comment begins where a word could, and ends in its line, or in a line of its own.</summary>
    private static void CoverComments(MaskedMarkdown masked, int start)
    {
        string text = masked.Source;
        int open = text.IndexOf(Comment, start, StringComparison.Ordinal);
        int lineEnd = -1;
        while (open >= 0)
        {
            bool begins = open == 0 || char.IsWhiteSpace(text[open - 1]);
            int close = text.IndexOf(Comment, Math.Min(text.Length, open + Comment.Length), StringComparison.Ordinal);
            lineEnd = lineEnd < open ? text.IndexOf('\n', open) : lineEnd;
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            bool isBlock = begins && lineEnd == open + Comment.Length;
            if (close < 0)
            {
                return;
            }

            if (begins && close > open + Comment.Length && (isBlock || close < lineEnd))
            {
                masked.Tag(TextSpan.FromBounds(open, close + Comment.Length));
                close = text.IndexOf(Comment, close + Comment.Length, StringComparison.Ordinal);
            }

            open = close;
        }
    }

    private static void CoverLinks(MaskedMarkdown masked, int line, int end)
    {
        string text = masked.Source;
        for (int open = text.IndexOf("[[", line, end - line, StringComparison.Ordinal); open >= 0;)
        {
            int inner = open + 2;
            int close = text.IndexOf("]]", inner, end - inner, StringComparison.Ordinal);
            if (close < 0)
            {
                return;
            }

            // Of "[[[a]]" the innermost pair counts.
            inner = Math.Max(inner, text.LastIndexOf('[', close - 1, close - inner) + 1);
            int behind = close + 2;
            bool isLink = HasLetter(text, inner, close) && text[inner] is not (' ' or '^' or ']' or '_') && !(behind < end && text[behind] is '(' or '[' or ':') && !masked.IsCovered(inner);
            if (isLink && inner - 3 >= line && text[inner - 3] == '!')
            {
                masked.Tag(TextSpan.FromBounds(inner - 3, behind));
            }
            else if (isLink)
            {
                int bar = text.LastIndexOf('|', close - 1, close - inner);
                masked.Tag(TextSpan.FromBounds(inner - 2, bar < 0 ? inner : bar + 1));
                masked.Tag(new TextSpan(close, 2));
            }

            open = behind < end ? text.IndexOf("[[", behind, end - behind, StringComparison.Ordinal) : -1;
        }
    }

    private static void CoverBlockId(MaskedMarkdown masked, int line, int end)
    {
        string text = masked.Source;
        int last = end;
        while (last > line && text[last - 1] is ' ' or '\t' or '\r')
        {
            last--;
        }

        int first = last;
        while (first > line && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] == '-'))
        {
            first--;
        }

        bool isId = first < last && first - 2 >= line && text[first - 1] == '^' && text[first - 2] == ' ';
        if (isId)
        {
            masked.Ids.Add((first - 1, text.Substring(first, last - first)));
            masked.Tag(TextSpan.FromBounds(first - 1, last));
        }
    }

    /// <summary>"&gt; [!note]- Title": without a title, the mark is covered as a line.</summary>
    private static void CoverCallout(MaskedMarkdown masked, int line, int end)
    {
        string text = masked.Source;
        int first = line;
        while (first < end && text[first] is ' ' or '>')
        {
            first++;
        }

        int close = first > line && end - first > 3 && text[first] == '[' && text[first + 1] == '!' ? text.IndexOf(']', first, end - first) : -1;
        bool isKind = close > first + 2;
        for (int i = first + 2; isKind && i < close; i++)
        {
            isKind = char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or '|' or ' ';
        }

        int behind = close + 1;
        behind += isKind && behind < end && text[behind] is '+' or '-' ? 1 : 0;
        if (isKind && behind < end && text[behind] == ' ')
        {
            masked.Tag(TextSpan.FromBounds(first, behind));
        }
    }

    private static bool HasLetter(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
