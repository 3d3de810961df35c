using System;
using System.Collections.Generic;
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
        HashSet<string> declared = Declared(source);
        int section = source.IndexOf(SectionStart, StringComparison.Ordinal);
        for (int i = source.IndexOf('&'); i >= 0; i = i + 1 < source.Length ? source.IndexOf('&', i + 1) : -1)
        {
            while (section >= 0 && section < i)
            {
                int end = source.IndexOf(SectionEnd, section, StringComparison.Ordinal);
                i = end < 0 ? source.Length : Math.Max(i, end);
                section = end < 0 ? -1 : source.IndexOf(SectionStart, end, StringComparison.Ordinal);
            }

            if (i < source.Length && source[i] == '&' && Reference(source, i, declared) is string reference)
            {
                known ??= source.ToCharArray();
                reference.CopyTo(0, known, i, reference.Length);
            }
        }

        return known is null ? source : new string(known);
    }

    /// <summary>The names of the entities that the file declares.</summary>
    private static HashSet<string> Declared(string source)
    {
        const string Declaration = "<!ENTITY";
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = source.IndexOf(Declaration, StringComparison.Ordinal); i >= 0; i = source.IndexOf(Declaration, i + 1, StringComparison.Ordinal))
        {
            int start = i + Declaration.Length;
            while (start < source.Length && char.IsWhiteSpace(source[start]))
            {
                start++;
            }

            int end = start;
            while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] is not ('<' or '>' or '&'))
            {
                end++;
            }

            names.Add(source.Substring(start, end - start));
            i = Math.Max(i, end - 1);
        }

        return names;
    }

    private static string? Reference(string source, int ampersand, HashSet<string> declared)
    {
        if (ampersand + 1 >= source.Length || source[ampersand + 1] == '#' || !EntityReader.TryRead(source, ampersand, source.Length, out string value, out int end))
        {
            return null;
        }

        string name = source.Substring(ampersand + 1, end - ampersand - 2);
        if (name is "amp" or "lt" or "gt" or "quot" or "apos" || value.Length != 1 || declared.Contains(name))
        {
            return null;
        }

        string code = ((int)value[0]).ToString(CultureInfo.InvariantCulture);
        int digits = end - ampersand - "&#;".Length;
        return code.Length > digits ? null : "&#" + code.PadLeft(digits, '0') + ";";
    }
}
