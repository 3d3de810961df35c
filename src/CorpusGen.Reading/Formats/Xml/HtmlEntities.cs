using System;
using System.Globalization;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Makes HTML's named entities known to a reader of XML: articles use them whether or not a declaration is at hand.</summary>
internal static class HtmlEntities
{
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";

    /// <summary>The text with such entities as character references of the same length, so that no place moves.</summary>
    /// <param name="source">The file.</param>
    /// <returns>The same instance when it has none. Entities that XML knows, or that the file declares itself, stay.</returns>
    internal static string MakeKnown(string source)
    {
        char[]? known = null;
        bool declares = source.IndexOf("<!ENTITY", StringComparison.Ordinal) >= 0;
        int section = source.IndexOf(SectionStart, StringComparison.Ordinal);
        for (int i = source.IndexOf('&'); i >= 0; i = i + 1 < source.Length ? source.IndexOf('&', i + 1) : -1)
        {
            while (section >= 0 && section < i)
            {
                int end = source.IndexOf(SectionEnd, section, StringComparison.Ordinal);
                i = end < 0 ? source.Length : Math.Max(i, end);
                section = end < 0 ? -1 : source.IndexOf(SectionStart, end, StringComparison.Ordinal);
            }

            if (i < source.Length && source[i] == '&' && Reference(source, i, declares) is string reference)
            {
                known ??= source.ToCharArray();
                reference.CopyTo(0, known, i, reference.Length);
            }
        }

        return known is null ? source : new string(known);
    }

    private static string? Reference(string source, int ampersand, bool declares)
    {
        if (ampersand + 1 >= source.Length || source[ampersand + 1] == '#' || !EntityReader.TryRead(source, ampersand, source.Length, out string value, out int end))
        {
            return null;
        }

        string name = source.Substring(ampersand + 1, end - ampersand - 2);
        if (name is "amp" or "lt" or "gt" or "quot" or "apos" || value.Length != 1
            || (declares && source.IndexOf("<!ENTITY " + name + " ", StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        string code = ((int)value[0]).ToString(CultureInfo.InvariantCulture);
        int digits = end - ampersand - "&#;".Length;
        return code.Length > digits ? null : "&#" + code.PadLeft(digits, '0') + ";";
    }
}
