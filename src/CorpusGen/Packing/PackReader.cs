using System;

namespace CorpusGen.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote.</summary>
internal struct PackReader
{
    private readonly string _text;
    private int _position;

    internal PackReader(string text)
    {
        _text = text;
        _position = 0;
    }

    internal int Number()
    {
        int value = 0;
        int shift = 0;
        while (true)
        {
            int digit = Digit(_text[_position++]);
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }

            shift += 5;
        }
    }

    internal string? TextOrNull()
    {
        int length = Number() - 1;
        if (length < 0)
        {
            return null;
        }

        string value = _text.Substring(_position, length);
        _position += length;
        return value;
    }

    internal string Text() => TextOrNull() ?? "";

    internal ValueList<string> Texts()
    {
        int count = Number();
        if (count == 0)
        {
            return ValueList<string>.Empty;
        }

        var values = new string[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = Text();
        }

        return ValueList<string>.Own(values);
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'Z' => c - 'A' + 10,
        >= 'a' and <= 'z' => c - 'a' + 36,
        '-' => 62,
        '_' => 63,
        _ => throw new FormatException("The generated article data is damaged."),
    };
}
