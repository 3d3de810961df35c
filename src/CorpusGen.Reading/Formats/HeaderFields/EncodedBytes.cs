using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.HeaderFields;

/// <summary>The bytes of an encoded word (RFC 2047), each with the place of the file that stands for it; the places are ordered and disjoint.</summary>
internal sealed class EncodedBytes
{
    private readonly List<byte> _bytes = [];
    private readonly List<TextSpan> _places = [];

    /// <summary>Reads bytes of the encoding <c>Q</c>.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">Where the encoded text stands.</param>
    /// <returns><see langword="null"/> when an escape is cut off or a character is none of its alphabet.</returns>
    internal static EncodedBytes? Quoted(string text, TextSpan span)
    {
        var bytes = new EncodedBytes();
        for (int i = span.Start; i < span.End;)
        {
            bool isEscape = text[i] == '=';
            if (text[i] > '\u007F' || (isEscape && (i + 2 >= span.End || !Uri.IsHexDigit(text[i + 1]) || !Uri.IsHexDigit(text[i + 2]))))
            {
                return null;
            }

            int value = isEscape ? (Uri.FromHex(text[i + 1]) * 16) + Uri.FromHex(text[i + 2]) : text[i] == '_' ? ' ' : text[i];
            int length = isEscape ? 3 : 1;
            bytes.Add((byte)value, new TextSpan(i, length));
            i += length;
        }

        return bytes;
    }

    /// <summary>Reads bytes of the encoding <c>B</c>: four characters stand for three bytes, of which the last takes two.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">Where the encoded text stands.</param>
    /// <returns><see langword="null"/> when it is no Base64.</returns>
    internal static EncodedBytes? Base64(string text, TextSpan span)
    {
        byte[] values;
        try
        {
            values = Convert.FromBase64String(span.In(text));
        }
        catch (FormatException)
        {
            return null;
        }

        var places = new List<int>(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                places.Add(i);
            }
        }

        var bytes = new EncodedBytes();
        for (int i = 0; i < values.Length; i++)
        {
            int start = (i / 3 * 4) + (i % 3);
            bool isLast = i % 3 == 2 || i + 1 == values.Length;
            int last = Math.Min(isLast ? (((i / 3) + 1) * 4) - 1 : start, places.Count - 1);
            bytes.Add(values[i], TextSpan.FromBounds(places[start], places[last] + 1));
        }

        return bytes;
    }

    /// <summary>Reads what a run of escapes of <c>quoted-printable</c> stands for; line breaks that an equals sign takes back are part of it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">Where the run may begin and how far it may go.</param>
    /// <param name="end">The position behind it; the beginning when there is none.</param>
    internal static EncodedBytes ReadEscapes(string text, TextSpan span, out int end)
    {
        var bytes = new EncodedBytes();
        end = span.Start;
        while (end < span.End && text[end] == '=')
        {
            int next = end + 1;
            if (next + 1 < span.End && Uri.IsHexDigit(text[next]) && Uri.IsHexDigit(text[next + 1]))
            {
                bytes.Add((byte)((Uri.FromHex(text[next]) * 16) + Uri.FromHex(text[next + 1])), new TextSpan(end, 3));
                end += 3;
                continue;
            }

            while (next < span.End && text[next] is ' ' or '\t')
            {
                next++;
            }

            if (next < span.End && text[next] != '\n')
            {
                break;
            }

            end = Math.Min(span.End, next + 1);
        }

        return bytes;
    }

    /// <summary>Adds the characters that the bytes are in an encoding.</summary>
    internal void AppendTo(MappedTextBuilder words, Encoding encoding)
    {
        Decoder decoder = encoding.GetDecoder();
        byte[] bytes = _bytes.ToArray();
        var characters = new char[encoding.GetMaxCharCount(1) + 4];
        bool isWestern = encoding.IsSingleByte;
        int first = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            int count = decoder.GetChars(bytes, i, 1, characters, 0, flush: i + 1 == bytes.Length);
            if (count > 0)
            {
                AppendTo(words, isWestern ? new string(CharacterSet.Meant(characters[0]), 1) : new string(characters, 0, count), TextSpan.FromBounds(_places[first].Start, _places[i].End));
                first = i + 1;
            }
        }
    }

    /// <summary>Line breaks are <c>\n</c> everywhere.</summary>
    private static void AppendTo(MappedTextBuilder words, string text, TextSpan place) => words.AppendReplaced(text == "\r" ? "" : text, place);

    private void Add(byte value, TextSpan place)
    {
        _bytes.Add(value);
        _places.Add(place);
    }
}
