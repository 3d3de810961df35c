using System;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>The dots by which scribes say that a line goes on with the words of the speaker before it.</summary>
internal static class Continuation
{
    internal static bool Is(string words) => words.StartsWith("...", StringComparison.Ordinal) || (words.Length > 0 && words[0] == '\u2026');

    /// <summary>The words without the dots.</summary>
    internal static MappedText Strip(MappedText words)
    {
        string text = words.Text;
        if (!Is(text))
        {
            return words;
        }

        int start = 0;
        while (start < text.Length && text[start] is '.' or '\u2026')
        {
            start++;
        }

        return words.Slice(TextSpan.FromBounds(SpeakerLabel.SkipBlanks(text, start, text.Length), text.Length));
    }
}
