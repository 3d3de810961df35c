using System.Text;

namespace CorpusGen;

/// <summary>Folds the line breaks inside a paragraph or a mention: each, with the blanks around it, becomes one blank.</summary>
internal static class LineFolding
{
    /// <summary>The text with its line breaks folded; the same instance when it has none.</summary>
    internal static string Fold(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            int lineBreak = text.IndexOf('\n', position);
            if (lineBreak < 0)
            {
                folded.Append(text, position, text.Length - position);
                break;
            }

            int end = lineBreak;
            while (end > position && IsBlank(text[end - 1]))
            {
                end--;
            }

            folded.Append(text, position, end - position).Append(' ');
            position = lineBreak + 1;
            while (position < text.Length && (IsBlank(text[position]) || text[position] == '\n'))
            {
                position++;
            }
        }

        return folded.ToString();
    }

    internal static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\f' or '\v' or '\u00A0';
}
