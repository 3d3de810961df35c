using System.Text;

namespace CorpusGen.Packing;

/// <summary>
/// Writes numbers and strings into one string of a C# literal: numbers as base-32 digits, least significant first, of an alphabet
/// that needs no escapes; strings with their length before them.
/// </summary>
internal sealed class PackWriter
{
    internal const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private readonly StringBuilder _text = new();

    /// <summary>Writes a number that is not negative.</summary>
    internal PackWriter Number(int value)
    {
        uint rest = (uint)value;
        while (rest >= 32)
        {
            _text.Append(Alphabet[(int)(32 + (rest & 31))]);
            rest >>= 5;
        }

        _text.Append(Alphabet[(int)rest]);
        return this;
    }

    internal PackWriter Text(string? value)
    {
        Number(value is null ? 0 : value.Length + 1);
        _text.Append(value);
        return this;
    }

    internal PackWriter Texts(ValueList<string> values)
    {
        Number(values.Count);
        foreach (string value in values)
        {
            Text(value);
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
