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

        var bytes = new EncodedBytes();
        for (int i = 0; i < values.Length; i++)
        {
            int start = span.Start + (i / 3 * 4) + (i % 3);
            bool isLast = i % 3 == 2 || i + 1 == values.Length;
            int end = isLast ? span.Start + ((i / 3) + 1) * 4 : start + 1;
            bytes.Add(values[i], TextSpan.FromBounds(Math.Min(start, span.End), Math.Min(end, span.End)));
        }

        return bytes;
    }

    /// <summary>Adds the characters that the bytes are in an encoding.</summary>
    internal void AppendTo(MappedTextBuilder words, Encoding encoding)
    {
        Decoder decoder = encoding.GetDecoder();
        byte[] bytes = _bytes.ToArray();
        var characters = new char[encoding.GetMaxCharCount(1) + 4];
        int first = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            int count = decoder.GetChars(bytes, i, 1, characters, 0, flush: i + 1 == bytes.Length);
            if (count > 0)
            {
                words.AppendReplaced(new string(characters, 0, count), TextSpan.FromBounds(_places[first].Start, _places[i].End));
                first = i + 1;
            }
        }
    }

    private void Add(byte value, TextSpan place)
    {
        _bytes.Add(value);
        _places.Add(place);
    }
}
