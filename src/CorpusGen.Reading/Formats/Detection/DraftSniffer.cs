using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>
/// Tells by a look at the beginning of a file whether it says that it is a draft, without reading its format: the build asks, to
/// keep the texts of drafts that are left out from being embedded.
/// </summary>
internal static class DraftSniffer
{
    private const int LongestHead = 1 << 16;

    /// <summary>Whether a line of front matter, header lines or JSON says <c>draft: true</c> or <c>status: draft</c>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="kind">Its format. A file of several documents is embedded for those that are none.</param>
    internal static bool IsDraft(string text, FormatKind kind)
    {
        bool isOne = kind is FormatKind.Markdown or FormatKind.HeaderLines or FormatKind.Ninjs or FormatKind.GovUk or FormatKind.JsonLd or FormatKind.Json;
        if (!isOne || text.TrimStart().StartsWith("[", StringComparison.Ordinal))
        {
            return false;
        }

        int start = 0;
        int limit = Math.Min(text.Length, LongestHead);
        while (start < limit)
        {
            int end = text.IndexOfAny(['\n', ',', '{', '}'], start);
            end = end < 0 ? text.Length : end;
            if (SaysDraft(text.Substring(start, Math.Min(end - start, 80))))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static bool SaysDraft(string line)
    {
        int separator = line.IndexOfAny([':', '=']);
        if (separator < 0)
        {
            return false;
        }

        string name = line.Substring(0, separator).Trim(' ', '\t', '"', '\'');
        string value = line.Substring(separator + 1).Trim(' ', '\t', '\r', '"', '\'');
        return (Same(name, "draft") && Same(value, "true")) || (Same(name, "status") && Same(value, "draft"));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
