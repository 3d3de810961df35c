using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>
/// Inputs as text that loses nothing of them, lone surrogates included: printable ASCII as it is, all else as in a C# string literal, so
/// that it can be pasted into a test; a line of the file ends where one of the input does.
/// </summary>
internal static class InputText
{
    internal static string Encode(string input)
    {
        var text = new StringBuilder();
        foreach (char c in input)
        {
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '\n' => text.Append("\\n\n"),
                '#' => text.Append("\\u0023"),
                >= ' ' and <= '~' => text.Append(c),
                _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }

        return text.ToString();
    }

    internal static string Decode(string text)
    {
        var input = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
                if (text[i] == 'u')
                {
                    input.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                }
                else
                {
                    input.Append(text[i] == 'n' ? '\n' : text[i]);
                }
            }
            else if (text[i] is not ('\n' or '\r'))
            {
                input.Append(text[i]);
            }
        }

        return input.ToString();
    }
}
