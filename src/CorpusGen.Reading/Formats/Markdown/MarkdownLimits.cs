namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>What is refused before the parser of Markdown sees it, because its time would grow with the square of the length.</summary>
internal static class MarkdownLimits
{
    // More marks of quotes and lists at the beginning of one line are an attack on the parser.
    private const int DeepestNesting = 64;
    private const int LongestRule = 200;

    // For each of them the parser looks through all blocks before it.
    private const int MostUnderlines = 10_000;

    /// <summary>Looks for what is refused behind the front matter.</summary>
    /// <returns>What is refused, at the first place too many; <see langword="null"/> when the text may be parsed.</returns>
    internal static Finding? Check(string text, int start)
    {
        int underlines = 0;
        bool isBehindText = false;
        for (int line = start; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            if (FindDeepNesting(text, line, end) is TextSpan deep)
            {
                return new Finding(FindingKind.Refused, deep, "Markdown", "at most 64 levels of nesting");
            }

            bool isUnderline = IsUnderline(text, line, end);
            if (isUnderline && isBehindText && ++underlines > MostUnderlines)
            {
                return new Finding(FindingKind.Refused, TextSpan.FromBounds(line, end), "Markdown", "at most 10,000 headings with a line below them; write them with #");
            }

            isBehindText = !(isUnderline && isBehindText) && !IsBlank(text, line, end);
            line = end + 1;
        }

        return null;
    }

    private static bool IsBlank(string text, int line, int end)
    {
        while (line < end && text[line] is ' ' or '\t')
        {
            line++;
        }

        return line == end;
    }

    private static bool IsUnderline(string text, int line, int end)
    {
        int i = line;
        while (i < end && text[i] is ' ' or '\t' or '>')
        {
            i++;
        }

        char mark = i < end ? text[i] : ' ';
        if (mark is not ('=' or '-'))
        {
            return false;
        }

        while (i < end && text[i] == mark)
        {
            i++;
        }

        while (i < end && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i == end;
    }

    private static TextSpan? FindDeepNesting(string text, int line, int end)
    {
        int marks = 0;
        for (int i = line; i < end; i++)
        {
            char c = text[i];
            if (c is '>' or '-' or '*' or '+' && (c == '>' || (i + 1 < text.Length && text[i + 1] == ' ')))
            {
                if (++marks > DeepestNesting && (marks > LongestRule || !IsRule(text.Substring(line, end - line))))
                {
                    return new TextSpan(i, 1);
                }
            }
            else if (c is not (' ' or '\t'))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A rule may be written <c>* * * *</c>.</summary>
    private static bool IsRule(string line)
    {
        string words = line.Replace(" ", "").Replace("\t", "");
        return words.Length > 0 && words[0] != '>' && words.Trim(words[0]).Length == 0;
    }
}
