using System;
using System.Text;

namespace CorpusGen.Generators.Storage;

/// <summary>Writes numbers and texts into bytes: most texts take half of what strings do.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Writes a number that is not negative, seven bits to a byte.</summary>
    internal ByteWriter Number(int value)
    {
        Reserve(5);
        uint rest = (uint)value;
        while (rest >= 128)
        {
            _bytes[_length++] = (byte)(rest | 128);
            rest >>= 7;
        }

        _bytes[_length++] = (byte)rest;
        return this;
    }

    /// <summary>Writes a text as UTF-8; one that UTF-8 cannot say, because surrogates stand alone, as it is.</summary>
    internal ByteWriter Text(string? value)
    {
        if (value is null)
        {
            return Number(0);
        }

        int count = Encoding.UTF8.GetByteCount(value);
        if (count != value.Length && HasLoneSurrogate(value))
        {
            return Units(value);
        }

        // The lowest values say which form follows.
        Number(2).Number(count);
        Reserve(count);
        _length += Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, _length);
        return this;
    }

    internal byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private ByteWriter Units(string value)
    {
        Number(1).Number(value.Length);
        Reserve(2 * value.Length);
        foreach (char unit in value)
        {
            _bytes[_length++] = (byte)unit;
            _bytes[_length++] = (byte)(unit >> 8);
        }

        return this;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + count));
        }
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
