using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Packing;

/// <summary>
/// Packs as numbers of constant arrays. The compiler puts such an array into the data of the assembly as it is, without the limit
/// of 16 MB that it sets to all string literals of a program together.
/// </summary>
internal static class PackData
{
    private const int BytesPerNumber = 8;

    /// <summary>Writes packs as numbers, which may be cut into arrays anywhere.</summary>
    internal static ulong[] Encode(IReadOnlyCollection<string> packs)
    {
        PackWriter writer = new PackWriter().Number(packs.Count);
        foreach (string pack in packs)
        {
            writer.Text(pack);
        }

        var bytes = new List<byte>();
        foreach (char c in writer.ToString())
        {
            Append(bytes, c);
        }

        var numbers = new ulong[(bytes.Count + BytesPerNumber - 1) / BytesPerNumber];
        for (int i = 0; i < bytes.Count; i++)
        {
            numbers[i / BytesPerNumber] |= (ulong)bytes[i] << (i % BytesPerNumber * 8);
        }

        return numbers;
    }

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    /// <exception cref="FormatException">The numbers were not written by the generator of this version.</exception>
    internal static string[] Decode(params ulong[][] arrays)
    {
        var pack = new PackReader(ReadText(Join(arrays)));
        try
        {
            var packs = new string[pack.Number()];
            for (int i = 0; i < packs.Length; i++)
            {
                packs[i] = pack.Text();
            }

            return packs;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new FormatException("The generated article data is damaged.", e);
        }
    }

    private static ulong[] Join(ulong[][] arrays)
    {
        int count = 0;
        foreach (ulong[] array in arrays)
        {
            count += array.Length;
        }

        var numbers = new ulong[count];
        int start = 0;
        foreach (ulong[] array in arrays)
        {
            array.CopyTo(numbers, start);
            start += array.Length;
        }

        return numbers;
    }

    // Each UTF-16 unit by itself, because a surrogate that stands alone must come back, too.
    private static void Append(List<byte> bytes, char c)
    {
        if (c < 0x80)
        {
            bytes.Add((byte)c);
        }
        else if (c < 0x800)
        {
            bytes.Add((byte)(0xC0 | (c >> 6)));
            bytes.Add((byte)(0x80 | (c & 0x3F)));
        }
        else
        {
            bytes.Add((byte)(0xE0 | (c >> 12)));
            bytes.Add((byte)(0x80 | ((c >> 6) & 0x3F)));
            bytes.Add((byte)(0x80 | (c & 0x3F)));
        }
    }

    private static string ReadText(ulong[] numbers)
    {
        var text = new StringBuilder(numbers.Length * BytesPerNumber);
        int count = numbers.Length * BytesPerNumber;
        for (int i = 0; i < count; i++)
        {
            int first = ByteAt(numbers, i);
            int following = first < 0x80 ? 0 : first < 0xE0 ? 1 : 2;
            int unit = following == 0 ? first : first & (following == 1 ? 0x1F : 0x0F);
            for (; following > 0 && i + 1 < count; following--)
            {
                unit = (unit << 6) | (ByteAt(numbers, ++i) & 0x3F);
            }

            text.Append((char)unit);
        }

        return text.ToString();
    }

    private static int ByteAt(ulong[] numbers, int index) => (int)(numbers[index / BytesPerNumber] >> (index % BytesPerNumber * 8)) & 0xFF;
}
