using System;
using System.Globalization;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Toml;

/// <summary>Reads the four kinds of TOML strings: basic and literal, each of one line or, between three quotes, of several.</summary>
internal static class TomlStrings
{
    /// <returns>The text, or <see langword="null"/> after a failure.</returns>
    internal static MappedText? Read(TomlScanner scanner)
    {
        char quote = scanner.Next;
        string three = new(quote, 3);
        bool isLong = scanner.Take(three);
        if (!isLong)
        {
            scanner.Position++;
        }
        else
        {
            scanner.Take("\n");
        }

        var words = new MappedTextBuilder();
        int run = scanner.Position;
        while (true)
        {
            char c = scanner.Next;
            if (scanner.Position >= scanner.End || (c == '\n' && !isLong))
            {
                scanner.Fail("the text has no closing quote");
                return null;
            }

            if (c == quote && (!isLong || IsEnd(scanner, three)))
            {
                words.AppendVerbatim(scanner.Text, TextSpan.FromBounds(run, scanner.Position));
                scanner.Position += isLong ? 3 : 1;
                return words.ToMappedText();
            }

            if (c == '\\' && quote == '"')
            {
                words.AppendVerbatim(scanner.Text, TextSpan.FromBounds(run, scanner.Position));
                if (!ReadEscape(scanner, words, isLong))
                {
                    return null;
                }

                run = scanner.Position;
                continue;
            }

            if (TomlScanner.IsControl(c))
            {
                scanner.Fail("a control character is not allowed here");
                return null;
            }

            scanner.Position++;
        }
    }

    /// <summary>Up to two quotes may stand before the closing three.</summary>
    private static bool IsEnd(TomlScanner scanner, string three)
    {
        string text = scanner.Text;
        int position = scanner.Position;
        bool isThree = scanner.End - position >= 3 && string.CompareOrdinal(text, position, three, 0, 3) == 0;
        bool isFour = isThree && position + 3 < scanner.End && text[position + 3] == three[0];
        bool isMore = isFour && CountQuotes(scanner, position) is 4 or 5;
        return isThree && !isMore;
    }

    private static int CountQuotes(TomlScanner scanner, int position)
    {
        int end = position;
        while (end < scanner.End && end - position < 6 && scanner.Text[end] == scanner.Text[position])
        {
            end++;
        }

        return end - position;
    }

    private static bool ReadEscape(TomlScanner scanner, MappedTextBuilder words, bool isLong)
    {
        int start = scanner.Position++;
        char c = scanner.Next;
        if (isLong && c is ' ' or '\t' or '\n')
        {
            return SkipLineBreak(scanner, start);
        }

        string? value = c switch
        {
            'b' => "\b",
            't' => "\t",
            'n' => "\n",
            'f' => "\f",
            'r' => "\r",
            '"' => "\"",
            '\\' => "\\",
            'u' => ReadCode(scanner, 4),
            'U' => ReadCode(scanner, 8),
            _ => null,
        };
        if (value is null || scanner.Position >= scanner.End)
        {
            return scanner.Fail(TextSpan.FromBounds(start, Math.Min(scanner.End, start + 2)), "this is no escape");
        }

        scanner.Position++;
        words.AppendReplaced(value, TextSpan.FromBounds(start, scanner.Position));
        return true;
    }

    /// <summary>A backslash at the end of a line takes away all white space behind it.</summary>
    private static bool SkipLineBreak(TomlScanner scanner, int start)
    {
        scanner.SkipBlanks();
        if (scanner.Next != '\n' || scanner.Position >= scanner.End)
        {
            return scanner.Fail(new TextSpan(start, 1), "this is no escape");
        }

        while (scanner.Next is ' ' or '\t' or '\n')
        {
            scanner.Position++;
        }

        return true;
    }

    /// <summary>Reads the digits of a code point; the scanner is then at the last of them.</summary>
    private static string? ReadCode(TomlScanner scanner, int digits)
    {
        int start = scanner.Position + 1;
        if (scanner.End - start < digits
            || !uint.TryParse(scanner.Text.Substring(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            || code > 0x10FFFF || code is >= 0xD800 and <= 0xDFFF)
        {
            return null;
        }

        scanner.Position += digits;
        return char.ConvertFromUtf32((int)code);
    }
}
