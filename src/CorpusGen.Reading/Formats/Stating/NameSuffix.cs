using System;

namespace CorpusGen.Reading.Formats.Stating;

/// <summary>What stands behind a name and belongs to it, whether or not a comma parts them: "Jr.", "III", "PhD".</summary>
internal static class NameSuffix
{
    private static readonly string[] All = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "M.D.", "MD", "Ph.D.", "PhD", "Esq."];

    /// <summary>Whether a text is a suffix and nothing else.</summary>
    internal static bool Is(string text) => Array.IndexOf(All, text) >= 0;

    /// <summary>Whether a suffix that meets a condition begins at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position, which may be behind the text.</param>
    /// <param name="ends">Whether a suffix may end at a position.</param>
    internal static bool IsAt(string text, int position, Func<string, int, bool> ends) =>
        Array.Exists(All, suffix => string.CompareOrdinal(text, position, suffix, 0, suffix.Length) == 0 && ends(text, position + suffix.Length));

    /// <summary>Whether a text ends, at a position, in a suffix that something stands before.</summary>
    internal static bool EndsAt(string text, int end) =>
        Array.Exists(All, suffix => end > suffix.Length && string.CompareOrdinal(text, end - suffix.Length, suffix, 0, suffix.Length) == 0);
}
