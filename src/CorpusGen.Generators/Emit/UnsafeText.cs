using System.Globalization;

namespace CorpusGen.Generators.Emit;

/// <summary>Characters that must not stand in generated source as they are.</summary>
internal static class UnsafeText
{
    /// <summary>Whether a character, alone, could break a line, hide or reorder text, or not survive being written as UTF-8.</summary>
    internal static bool IsUnsafe(char c) => c < ' '
        || (c >= '\u007f' && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    internal static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
