namespace CorpusGen.Quoting;

/// <summary>Which characters differ in typography only.</summary>
internal static class Typography
{
    internal static bool IsBlank(char c) => c < '\u0080' ? c is ' ' or (>= '\t' and <= '\r') : char.IsWhiteSpace(c);

    /// <summary>Soft hyphens, zero-width characters, direction marks, variation selectors.</summary>
    internal static bool IsInvisible(char c) => c >= '\u00AD'
        && c is '\u00AD' or '\u034F' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    internal static bool IsHyphenOrDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>Dashes that part words without blanks.</summary>
    internal static bool IsLongDash(char c) => c is '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B' or '\uFE58';

    internal static bool IsGuillemet(char c) => c is '\u00AB' or '\u00BB' or '\u2039' or '\u203A';

    internal static bool OpensInFrench(char c) => c is '\u00AB' or '\u2039';

    /// <summary>The plain form of quotation marks; other characters as they are.</summary>
    internal static char Simplify(char c) => c < '\u0080' && c != '`' ? c : c switch
    {
        '`' or '\u00B4' or '\u02B9' or '\u02BC' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2039' or '\u203A' or '\uFF07' => '\'',
        '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u301D' or '\u301E' or '\u301F' or '\uFF02' => '"',
        _ => c,
    };

    /// <summary>What a character of several letters stands for; <see langword="null"/> for all others.</summary>
    internal static string? Expand(char c) => c switch
    {
        '\u2026' => "...",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => null,
    };

    internal static bool IsWordCharacter(char c) => c < '\u0080'
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Letters of scripts that write no blanks between words, and halves of characters outside the BMP.</summary>
    internal static bool IsWordless(char c) => c >= '\u0E00'
        && (c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF')
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(c));
}
