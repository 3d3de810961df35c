using System;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Covers markup of whole lines that CommonMark does not know.</summary>
/// <remarks>
/// The fences of admonitions (<c>:::note</c>; <c>!!! note</c> of MkDocs, whose indented lines are its text), marks of alerts
/// (<c>[!TIP]</c>) and of included files (<c>[!code-csharp[Main](…)]</c>), formulas between lines of <c>$$</c>, <c>import</c> and
/// <c>export</c> of MDX. Lines of fenced code are left alone.
/// </remarks>
internal static class LineMarkup
{
    internal static void Cover(MaskedMarkdown masked, int start, bool isMdx)
    {
        string text = masked.Source;
        string fence = "";
        bool inStatement = false;
        for (int line = start; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            int first = line;
            while (first < end && text[first] is ' ' or '\t' or '>')
            {
                first++;
            }

            string words = text.Substring(first, end - first).TrimEnd();
            string run = RunOf(words);
            if (fence.Length > 0)
            {
                bool closes = run.StartsWith(fence, StringComparison.Ordinal) && words.Length == run.Length;
                if (fence == "$$")
                {
                    masked.Blank(TextSpan.FromBounds(line, end));
                }

                fence = closes ? "" : fence;
            }
            else if (run.Length >= 3 || words == "$$")
            {
                fence = words == "$$" ? "$$" : run;
                if (fence == "$$")
                {
                    masked.Blank(TextSpan.FromBounds(line, end));
                }
            }
            else
            {
                inStatement = CoverLine(masked, TextSpan.FromBounds(line, end), first, words, isMdx, inStatement);
            }

            line = end + 1;
        }
    }

    /// <returns>Whether the line belongs to a statement that goes on.</returns>
    private static bool CoverLine(MaskedMarkdown masked, TextSpan line, int first, string words, bool isMdx, bool inStatement)
    {
        if (words.StartsWith(":::", StringComparison.Ordinal))
        {
            masked.Tag(TextSpan.FromBounds(first, line.End));
        }
        else if (words.StartsWith("!!! ", StringComparison.Ordinal) || words.StartsWith("???", StringComparison.Ordinal))
        {
            CoverAdmonition(masked, TextSpan.FromBounds(first, line.End));
        }
        else if (words.StartsWith("[!", StringComparison.Ordinal) && words[words.Length - 1] is ']' or ')' && !words.StartsWith("[![", StringComparison.Ordinal))
        {
            masked.Tag(TextSpan.FromBounds(first, line.End));
        }
        else if (inStatement ? words.Length > 0 : IsStatement(words, isMdx))
        {
            masked.Blank(line);
            return true;
        }

        return false;
    }

    /// <summary>The mark becomes that of a list item, so that the indented lines behind it are its paragraphs and no code.</summary>
    private static void CoverAdmonition(MaskedMarkdown masked, TextSpan words)
    {
        masked.Blank(words);
        masked.Put(words.Start, '-');
        masked.Put(words.Start + 2, MaskedMarkdown.Cover);
    }

    private static bool IsStatement(string words, bool isMdx)
    {
        bool isImport = words.StartsWith("import ", StringComparison.Ordinal);
        bool isExport = words.StartsWith("export ", StringComparison.Ordinal);
        if (isMdx)
        {
            return isImport || isExport;
        }

        return isImport && (words.Contains(" from '") || words.Contains(" from \"")) && words.TrimEnd(';')[words.TrimEnd(';').Length - 1] is '\'' or '"';
    }

    /// <summary>The backticks or tildes that begin a line.</summary>
    private static string RunOf(string words)
    {
        int length = 0;
        while (length < words.Length && words[0] is '`' or '~' && words[length] == words[0])
        {
            length++;
        }

        // Backticks that close again in their line are code within a paragraph.
        bool isInline = length > 0 && words[0] == '`' && words.IndexOf('`', length) >= 0;
        return isInline ? "" : words.Substring(0, length);
    }
}
