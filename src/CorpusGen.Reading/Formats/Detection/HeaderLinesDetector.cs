using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Tells texts under header lines, and reStructuredText whose first lines state a date.</summary>
internal static class HeaderLinesDetector
{
    private const int Beginning = 2000;
    private static readonly string[] Extensions = [".txt", ".text", ".rst", ".eml", ".mbox", ".md", ".markdown"];
    private static readonly string[] DateFields = ["\n:date:", "\n.. date:"];

    internal static FormatClaim? Claim(string text, string path)
    {
        if (!Array.Exists(Extensions, extension => FormatDetector.Has(path, extension)))
        {
            return null;
        }

        if (HeaderLines.Find(text) is HeaderLines header && header.StateArticle(text))
        {
            return new FormatClaim(FormatKind.HeaderLines, "it begins with header lines that state a title, and an author or a date");
        }

        string beginning = "\n" + text.Substring(0, Math.Min(text.Length, Beginning));
        return FormatDetector.Has(path, ".rst") && Array.Exists(DateFields, field => beginning.IndexOf(field, StringComparison.OrdinalIgnoreCase) >= 0)
            ? new FormatClaim(FormatKind.HeaderLines, "its first lines hold a field 'date'")
            : null;
    }
}
