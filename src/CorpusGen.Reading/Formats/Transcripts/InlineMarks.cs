using System;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>Takes the marks of simple Markdown out of a line of minutes: emphasis, and the targets of links.</summary>
internal static class InlineMarks
{
    /// <summary>The words without marks; the same instance when there are none.</summary>
    internal static MappedText Remove(MappedText words)
    {
        string text = words.Text;
        if (text.IndexOf('*') < 0 && text.IndexOf("](", StringComparison.Ordinal) < 0)
        {
            return words;
        }

        var plain = new MappedTextBuilder();
        int start = 0;
        for (int i = 0; i < text.Length;)
        {
            int length = MarkAt(text, i);
            if (length > 0)
            {
                Append(plain, words, start, i);
                start = i + length;
            }

            i += Math.Max(1, length);
        }

        Append(plain, words, start, text.Length);
        return plain.ToMappedText();
    }

    private static void Append(MappedTextBuilder plain, MappedText words, int start, int end)
    {
        if (end > start)
        {
            plain.Append(words.Slice(TextSpan.FromBounds(start, end)));
        }
    }

    private static int MarkAt(string text, int i)
    {
        if (text[i] == '*')
        {
            // "2 * 3" is no emphasis.
            bool stands = i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ';
            return stands ? 0 : 1;
        }

        if (text[i] == ']' && i + 1 < text.Length && text[i + 1] == '(')
        {
            int close = text.IndexOf(')', i);
            return close < 0 || text.LastIndexOf('[', i) < 0 ? 0 : close + 1 - i;
        }

        return text[i] == '[' && OpensLink(text, i) ? 1 : 0;
    }

    private static bool OpensLink(string text, int open)
    {
        int close = text.IndexOf(']', open);
        return close > 0 && close + 1 < text.Length && text[close + 1] == '(' && text.IndexOf(')', close) > 0;
    }
}
