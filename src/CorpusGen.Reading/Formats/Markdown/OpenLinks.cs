namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Covers what looks like the target of a link and is none, which the parser of Markdown would look for to the end of the text each time.</summary>
/// <remarks>
/// That is a parenthesis behind <c>]</c> that is not closed before the next blank line, or in which more are open than CommonMark wants
/// a parser to count (section 6.3: "at least three levels"; here 32, as its reference implementation does).
/// </remarks>
internal static class OpenLinks
{
    private const int DeepestLevel = 32;

    /// <summary>Stands for a parenthesis that opens no target: another character that Unicode reserves.</summary>
    internal const char Parenthesis = '\uFDD1';

    internal static void Mask(MaskedMarkdown masked)
    {
        int unclosedUpTo = 0;
        for (int i = 1; i < masked.Length; i++)
        {
            if (masked[i] == '(' && masked[i - 1] == ']' && (i < unclosedUpTo || !IsClosed(masked, i, ref unclosedUpTo)))
            {
                masked.Put(i, Parenthesis);
            }
        }
    }

    private static bool IsClosed(MaskedMarkdown masked, int open, ref int unclosedUpTo)
    {
        int depth = 0;
        bool isAnyClosed = false;
        int i = open;
        for (; i < masked.Length && !(masked[i] == '\n' && IsBlankLine(masked, i + 1)); i++)
        {
            depth += masked[i] == '(' ? 1 : 0;
            isAnyClosed |= masked[i] == ')';
            depth -= masked[i] == ')' ? 1 : 0;
            if (depth == 0 || depth > DeepestLevel)
            {
                return depth == 0;
            }
        }

        // Parentheses may stand unpaired in titles and pointed brackets: only where none closes, none of those behind is closed, either.
        unclosedUpTo = isAnyClosed ? unclosedUpTo : i;
        return isAnyClosed;
    }

    private static bool IsBlankLine(MaskedMarkdown masked, int start)
    {
        int i = start;
        while (i < masked.Length && masked[i] is ' ' or '\t')
        {
            i++;
        }

        return i >= masked.Length || masked[i] == '\n';
    }
}
