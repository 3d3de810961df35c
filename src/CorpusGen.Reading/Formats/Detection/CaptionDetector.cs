using System;
using System.Globalization;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells captions and subtitles, and the lines in them that say when a cue is shown.</summary>
internal static class CaptionDetector
{
    internal const string Arrow = "-->";

    /// <summary>Asks a file whose item names a collection: captions say neither what they are called nor when they were made.</summary>
    internal static FormatClaim? ClaimNamed(string text) => IsCaptions(text) ? new FormatClaim(FormatKind.Captions, "it begins as WebVTT does, or with the times of a cue") : null;

    /// <summary>Whether a text is WebVTT or SubRip: its first line, or the time in its first or second line, says so.</summary>
    internal static bool IsCaptions(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        int first = TextLine.EndAt(text, start);
        int second = TextLine.EndAt(text, Math.Min(text.Length, first + 1));
        return SpeakerLabel.At(text, start, text.Length, "WEBVTT") || IsCue(text, start, first) || IsCue(text, Math.Min(text.Length, first + 1), second);
    }

    /// <summary>Reads a line <c>00:01:02.500 --> 00:01:04.000</c>, with a comma or a point before the milliseconds.</summary>
    internal static bool TryReadTimes(string text, int start, int end, out double from, out double to)
    {
        int arrow = start < end ? text.IndexOf(Arrow, start, end - start, StringComparison.Ordinal) : -1;
        from = to = 0;
        if (arrow < 0)
        {
            return false;
        }

        string behind = text.Substring(arrow + Arrow.Length, end - arrow - Arrow.Length).Trim();
        int blank = behind.IndexOfAny([' ', '\t']);
        return TryReadTime(text.Substring(start, arrow - start).Trim(), out from) && TryReadTime(blank < 0 ? behind : behind.Substring(0, blank), out to);
    }

    private static bool IsCue(string text, int start, int end) => TryReadTimes(text, start, end, out _, out _);

    private static bool TryReadTime(string time, out double seconds)
    {
        seconds = 0;
        string[] parts = time.Replace(',', '.').Split(':');
        foreach (string part in parts)
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) || value >= 1_000_000)
            {
                return false;
            }

            seconds = (seconds * 60) + value;
        }

        return parts.Length is 2 or 3;
    }
}
