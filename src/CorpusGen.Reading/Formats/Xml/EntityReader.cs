using System.Globalization;
using System.Net;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Reads character references and entities of XML and HTML, keeping their places.</summary>
internal static class EntityReader
{
    private const int LongestName = 40;

    /// <summary>Reads raw text of markup: what stands between tags.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The raw text.</param>
    /// <returns>The words; references to unknown entities stay as they are.</returns>
    internal static MappedText Decode(string source, TextSpan span)
    {
        int ampersand = source.IndexOf('&', span.Start, span.Length);
        if (ampersand < 0)
        {
            return MappedText.Verbatim(source, span);
        }

        var text = new MappedTextBuilder();
        int run = span.Start;
        while (ampersand >= 0)
        {
            if (TryRead(source, ampersand, span.End, out string value, out int end))
            {
                text.AppendVerbatim(source, TextSpan.FromBounds(run, ampersand)).AppendReplaced(value, TextSpan.FromBounds(ampersand, end));
                run = end;
            }

            int next = System.Math.Max(run, ampersand + 1);
            ampersand = next >= span.End ? -1 : source.IndexOf('&', next, span.End - next);
        }

        return text.AppendVerbatim(source, TextSpan.FromBounds(run, span.End)).ToMappedText();
    }

    /// <summary>Reads escaped text within words that were already read once, such as HTML inside a JSON string.</summary>
    internal static MappedText Decode(MappedText raw)
    {
        string source = raw.Text;
        if (source.IndexOf('&') < 0)
        {
            return raw;
        }

        var text = new MappedTextBuilder();
        for (int i = 0; i < source.Length;)
        {
            int ampersand = source.IndexOf('&', i);
            int runEnd = ampersand < 0 ? source.Length : ampersand;
            if (runEnd > i)
            {
                text.Append(raw.Slice(TextSpan.FromBounds(i, runEnd)));
            }

            i = runEnd;
            if (ampersand < 0)
            {
                break;
            }

            if (TryRead(source, ampersand, source.Length, out string value, out int end))
            {
                text.AppendReplaced(value, raw.ToSource(TextSpan.FromBounds(ampersand, end)));
            }
            else
            {
                end = ampersand + 1;
                text.Append(raw.Slice(new TextSpan(ampersand, 1)));
            }

            i = end;
        }

        return text.ToMappedText();
    }

    /// <summary>Reads one reference.</summary>
    /// <param name="source">The text.</param>
    /// <param name="ampersand">The position of its ampersand.</param>
    /// <param name="limit">The position behind the last character that may belong to it.</param>
    /// <param name="value">The characters it stands for.</param>
    /// <param name="end">The position behind its semicolon.</param>
    /// <returns><see langword="false"/> for an ampersand that begins no known reference.</returns>
    internal static bool TryRead(string source, int ampersand, int limit, out string value, out int end)
    {
        value = "";
        int semicolon = source.IndexOf(';', ampersand, System.Math.Min(limit - ampersand, LongestName));
        end = semicolon + 1;
        if (semicolon < ampersand + 2)
        {
            return false;
        }

        string name = source.Substring(ampersand + 1, semicolon - ampersand - 1);
        if (name[0] == '#')
        {
            return TryReadNumber(name, out value);
        }

        value = WebUtility.HtmlDecode("&" + name + ";");
        return value.Length > 0 && (value[0] != '&' || name == "amp");
    }

    private static bool TryReadNumber(string name, out string value)
    {
        bool isHexadecimal = name.Length > 2 && name[1] is 'x' or 'X';
        bool isNumber = int.TryParse(
            name.Substring(isHexadecimal ? 2 : 1),
            isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int code);
        bool isCharacter = isNumber && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        value = isCharacter ? char.ConvertFromUtf32(code) : "";
        return isCharacter;
    }
}
