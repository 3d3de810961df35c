using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells reports of news agencies and press releases by the dateline of their first paragraph, or by the line that frees them.</summary>
internal static class DatelineDetector
{
    // Title, subtitle, byline, the date and a line of the agency may stand above.
    private const int LinesAbove = 8;
    private const int LongestAbove = 200;

    private static readonly string[] ReleaseLines = ["for immediate release", "for release at", "for release on delivery"];
    private static readonly string[] EmbargoLines = ["embargoed until", "under embargo until", "not for release before"];
    private static readonly string[] ReleaseLabels = ["press release", "news release", "media release", "press statement", "press notice"];

    /// <summary>Asks for what cannot be anything else: a dateline with a date or an agency, or the line of a release.</summary>
    internal static FormatClaim? Claim(string text, string path)
    {
        bool isText = FormatDetector.Has(path, ".txt") || FormatDetector.Has(path, ".text");
        return isText ? Find(text, isNamed: false) : null;
    }

    /// <summary>Asks a file whose item names a collection: there, a place in capitals and a dash are enough.</summary>
    internal static FormatClaim? ClaimNamed(string text, string path)
    {
        bool isText = FormatDetector.Has(path, ".txt") || FormatDetector.Has(path, ".text");
        return isText ? Find(text, isNamed: true) : null;
    }

    /// <summary>Whether a line says only that this is a release. Newsletters and blogs have it too, so that it tells no format.</summary>
    internal static bool IsReleaseLabel(string line) => Array.IndexOf(ReleaseLabels, line.ToLowerInvariant()) >= 0;

    /// <summary>Whether a line is one that says when a text may be published.</summary>
    internal static bool IsReleaseLine(string line) => EmbargoOf(line) is not null || Array.Exists(ReleaseLines, start => line.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words with which a line holds a text back until the day behind them; <see langword="null"/> when it does not begin so.</summary>
    internal static string? EmbargoOf(string line) => Array.Find(EmbargoLines, start => line.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static FormatClaim? Find(string text, bool isNamed)
    {
        int seen = 0;
        for (int lineStart = 0; lineStart < text.Length && seen < LinesAbove;)
        {
            int lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            int start = SpeakerLabel.SkipBlanks(text, lineStart, lineEnd);
            start = start < lineEnd && text[start] == '\uFEFF' ? start + 1 : start;
            lineStart = lineEnd + 1;
            if (start >= lineEnd)
            {
                continue;
            }

            seen++;
            if (Dateline.Read(text, start, lineEnd) is Dateline dateline && (isNamed || IsCertain(text, dateline)))
            {
                return new FormatClaim(FormatKind.Dateline, "a paragraph at its beginning has the dateline '" + text.Substring(start, dateline.End - start).Trim() + "'");
            }

            if (lineEnd - start <= LongestAbove && IsReleaseLine(text.Substring(start, lineEnd - start)))
            {
                return new FormatClaim(FormatKind.Dateline, "a line at its beginning says when it may be released");
            }

            if (lineEnd - start > LongestAbove)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A place with a date, or in capitals with an agency: change logs and lists have lines that are almost one.</summary>
    private static bool IsCertain(string text, Dateline dateline)
    {
        string place = dateline.Place.In(text);
        int comma = place.IndexOf(',');
        string city = comma < 0 ? place : place.Substring(0, comma);
        return Dateline.IsCapitals(city) ? dateline.Date.Length > 0 || dateline.Agency.Length > 0 : dateline.Date.Length > 0 && dateline.Agency.Length > 0;
    }
}
