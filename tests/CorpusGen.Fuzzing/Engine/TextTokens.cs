using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>
/// Cuts a text into what most formats are made of: words, numbers, runs of blanks, line breaks and single marks. Knows no format, so
/// that it serves all of them.
/// </summary>
internal static class TextTokens
{
    internal static List<string> Of(string text)
    {
        var tokens = new List<string>();
        int start = 0;
        while (start < text.Length)
        {
            int kind = Kind(text[start]);
            int end = start + 1;
            while (kind != 0 && end < text.Length && Kind(text[end]) == kind)
            {
                end++;
            }

            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }

    internal static string Join(List<string> tokens)
    {
        var text = new StringBuilder();
        foreach (string token in tokens)
        {
            text.Append(token);
        }

        return text.ToString();
    }

    private static int Kind(char c) =>
        char.IsDigit(c) ? 1
        : char.IsLetter(c) ? 2
        : c is '\n' or '\r' ? 3
        : char.IsWhiteSpace(c) ? 4
        : 0;
}
