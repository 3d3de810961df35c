using System;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Finds the places of the words of a text with entities that the file declares itself, which the reader of XML has expanded.</summary>
internal static class DeclaredEntities
{
    /// <summary>Puts expanded text beside the text of the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The raw text.</param>
    /// <param name="value">The text as the reader of XML gives it.</param>
    /// <returns>
    /// The words, those of an entity with the place of its reference; <see langword="null"/> when it cannot be told where an expansion ends,
    /// as between two references that touch.
    /// </returns>
    internal static MappedText? Align(string source, TextSpan span, string value)
    {
        var text = new MappedTextBuilder();
        int at = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int ampersand = source.IndexOf('&', i, span.End - i);
            int run = (ampersand < 0 ? span.End : ampersand) - i;
            if (at + run > value.Length || string.CompareOrdinal(source, i, value, at, run) != 0)
            {
                return null;
            }

            text.AppendVerbatim(source, new TextSpan(i, run));
            at += run;
            i += run;
            if (ampersand < 0)
            {
                break;
            }

            (int end, int length) = Reference(source, ampersand, span.End, value, at);
            if (length < 0)
            {
                return null;
            }

            if (length > 0)
            {
                text.AppendReplaced(value.Substring(at, length), TextSpan.FromBounds(ampersand, end));
            }

            at += length;
            i = end;
        }

        return at == value.Length ? text.ToMappedText() : null;
    }

    /// <summary>The position behind a reference and the length of what it stands for, -1 when that is unknown.</summary>
    private static (int End, int Length) Reference(string source, int ampersand, int limit, string value, int at)
    {
        if (EntityReader.TryRead(source, ampersand, limit, out string known, out int end) && string.CompareOrdinal(value, at, known, 0, known.Length) == 0)
        {
            return (end, known.Length);
        }

        end = source.IndexOf(';', ampersand, limit - ampersand) + 1;
        if (end == 0)
        {
            return (ampersand, -1);
        }

        // What stands behind the reference tells where its expansion ends.
        int next = source.IndexOf('&', end, limit - end);
        string behind = source.Substring(end, (next < 0 ? limit : next) - end);
        int found = next < 0 ? value.Length - behind.Length : behind.Length == 0 ? -1 : value.IndexOf(behind, at, StringComparison.Ordinal);
        return (end, found < at ? -1 : found - at);
    }
}
