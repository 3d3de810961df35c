using System.Text;

namespace CorpusGen.Generators.Storage;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    private int _position;

    internal int Number()
    {
        uint value = 0;
        int shift = 0;
        while (true)
        {
            byte digit = bytes[_position++];
            value |= (uint)(digit & 127) << shift;
            if (digit < 128)
            {
                return (int)value;
            }

            shift += 7;
        }
    }

    internal string Text() => TextOrNull() ?? "";

    internal string? TextOrNull()
    {
        int form = Number();
        return form == 0 ? null : form == 1 ? Units(Number()) : Utf8(Number());
    }

    private string Utf8(int count)
    {
        string text = Encoding.UTF8.GetString(bytes, _position, count);
        _position += count;
        return text;
    }

    private string Units(int count)
    {
        var units = new char[count];
        for (int i = 0; i < count; i++)
        {
            units[i] = (char)(bytes[_position] | (bytes[_position + 1] << 8));
            _position += 2;
        }

        return new string(units);
    }
}
