using System;
using CorpusGen.Reading.Formats.Detection;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>What a line of minutes is, by its first characters.</summary>
internal enum MinuteLineKind
{
    /// <summary>Running text.</summary>
    None,

    /// <summary><c># Topic</c>, <c>Topic: x</c>.</summary>
    Heading,

    /// <summary><c>RESOLVED: …</c>, <c>ACTION: …</c>, <c>PROPOSED: …</c></summary>
    Decision,

    /// <summary><c>(Applause.)</c>, <c>[Laughter]</c>.</summary>
    Aside,

    /// <summary>A time and nothing else.</summary>
    Time,
}

/// <summary>Tells the lines of minutes apart.</summary>
internal static class MinuteLine
{
    private const int LongestHeading = 100;

    private static readonly string[] Decisions = ["resolved", "resolution", "action", "proposed", "proposal", "proposed resolution", "decision", "agreed", "agreement", "motion"];

    internal static MinuteLineKind Read(string text, TextLine line)
    {
        if (line.IsBlank)
        {
            return MinuteLineKind.None;
        }

        if (text[line.Start] == '#' || StartsWithWord(text, line, "topic:") || StartsWithWord(text, line, "subtopic:"))
        {
            return MinuteLineKind.Heading;
        }

        if (SpeakerLabel.SkipTime(text, line.Start, line.End) == line.End)
        {
            return MinuteLineKind.Time;
        }

        bool isAside = (text[line.Start] == '(' && text[line.End - 1] == ')') || (text[line.Start] == '[' && text[line.End - 1] == ']');
        return isAside ? MinuteLineKind.Aside : IsDecision(text, line) ? MinuteLineKind.Decision : MinuteLineKind.None;
    }

    /// <summary>Whether a line is in capitals, short, and ends no sentence: a heading where it stands apart.</summary>
    internal static bool IsCapitals(string text, TextLine line)
    {
        int letters = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters >= 3 && line.End - line.Start <= LongestHeading && text[line.End - 1] is not ('.' or '!' or '?' or ':' or ',' or ')');
    }

    /// <summary>The words of a heading, and its level by the number of its <c>#</c>.</summary>
    internal static MappedText HeadingWords(MappedText heading, out int level)
    {
        string text = heading.Text;
        int start = 0;
        while (start < text.Length && text[start] == '#')
        {
            start++;
        }

        level = Math.Min(6, Math.Max(1, start));
        if (start == 0)
        {
            int colon = text.IndexOf(':');
            string word = colon < 0 ? "" : text.Substring(0, colon).Trim('*', ' ').ToLowerInvariant();
            level = word == "subtopic" ? 2 : 1;
            start = word is "topic" or "subtopic" ? colon + 1 : 0;
        }

        return WithoutMarks(heading.Slice(TextSpan.FromBounds(start, text.Length)));
    }

    /// <summary>Without the emphasis and quotation marks of Markdown at both ends.</summary>
    internal static MappedText WithoutMarks(MappedText words)
    {
        string text = words.Text;
        int start = 0;
        int end = text.Length;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '>' or '_' || (text[start] == '#' && end - start > 1 && text[start + 1] is '#' or ' ')))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' or '#'))
        {
            end--;
        }

        return words.Slice(TextSpan.FromBounds(start, end));
    }

    private static bool StartsWithWord(string text, TextLine line, string word)
    {
        int start = line.Start;
        while (start < line.End && text[start] is '*' or '_')
        {
            start++;
        }

        return line.End - start > word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsDecision(string text, TextLine line)
    {
        int start = line.Start;
        while (start < line.End && text[start] is '*' or '_' or '>' or ' ')
        {
            start++;
        }

        int end = start;
        while (end < line.End && (char.IsLetter(text[end]) || text[end] == ' ') && end - start < 24)
        {
            end++;
        }

        int colon = end;
        while (colon < line.End && (char.IsDigit(text[colon]) || text[colon] is '#' or ' '))
        {
            colon++;
        }

        return colon < line.End && text[colon] is ':' or '-' && end > start && Array.IndexOf(Decisions, text.Substring(start, end - start).Trim().ToLowerInvariant()) >= 0;
    }
}
