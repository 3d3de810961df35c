using System.Globalization;
using CorpusGen.Reading.Formats.Data;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Toml;

/// <summary>Reads truth values, numbers, dates and times.</summary>
internal static class TomlScalars
{
    /// <returns>The value, or <see langword="null"/> after a failure.</returns>
    internal static DataNode? Read(TomlScanner scanner, string text)
    {
        int start = scanner.Position;
        int end = EndOfWord(text, start, scanner.End);

        // A blank may stand between date and time.
        if (end - start == 10 && end + 2 < scanner.End && text[end] == ' ' && IsDate(text.Substring(start, 10)) && char.IsDigit(text[end + 1]))
        {
            end = EndOfWord(text, end + 1, scanner.End);
        }

        var span = TextSpan.FromBounds(start, end);
        DataKind? kind = KindOf(span.In(text));
        if (kind is not DataKind known)
        {
            scanner.Fail(span, span.Length == 0 ? "a value is expected here" : "this is no value");
            return null;
        }

        scanner.Position = end;
        return DataNode.Scalar(known, MappedText.Verbatim(text, span), span);
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '+' or '-' or '_' or '.' or ':'))
        {
            end++;
        }

        return end;
    }

    private static DataKind? KindOf(string word)
    {
        if (word is "true" or "false")
        {
            return DataKind.Boolean;
        }

        if (IsNumber(word))
        {
            return DataKind.Number;
        }

        return IsDate(word) || IsTime(word) || IsDateTime(word) ? DataKind.Text : null;
    }

    private static bool IsNumber(string word)
    {
        string digits = word.TrimStart('+', '-');
        if (digits.Length == 0 || word.Length - digits.Length > 1)
        {
            return false;
        }

        if (digits is "inf" or "nan")
        {
            return true;
        }

        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'o' or 'b')
        {
            string allowed = digits[1] == 'x' ? "0123456789abcdefABCDEF" : digits[1] == 'o' ? "01234567" : "01";
            return digits == word && IsRun(digits.Substring(2), allowed);
        }

        int exponent = digits.IndexOfAny(['e', 'E']);
        if (exponent >= 0)
        {
            string power = digits.Substring(exponent + 1);
            power = power.Length > 0 && power[0] is '+' or '-' ? power.Substring(1) : power;
            return IsRun(power, "0123456789") && IsDecimal(digits.Substring(0, exponent));
        }

        return IsDecimal(digits);
    }

    private static bool IsDecimal(string digits)
    {
        int point = digits.IndexOf('.');
        string whole = point < 0 ? digits : digits.Substring(0, point);
        return IsRun(whole, "0123456789") && (whole.Length == 1 || whole[0] != '0') && (point < 0 || IsRun(digits.Substring(point + 1), "0123456789"));
    }

    /// <summary>Digits, with single underscores between them.</summary>
    private static bool IsRun(string digits, string allowed)
    {
        bool wasDigit = false;
        foreach (char c in digits)
        {
            bool isDigit = allowed.IndexOf(c) >= 0;
            if (!isDigit && !(c == '_' && wasDigit))
            {
                return false;
            }

            wasDigit = isDigit;
        }

        return wasDigit;
    }

    private static bool IsDate(string word) => Matches(word, "dddd-dd-dd") && CalendarDate.TryParse(word, out _);

    private static bool IsDateTime(string word)
    {
        if (word.Length < 19 || word[10] is not ('T' or 't' or ' ') || !IsDate(word.Substring(0, 10)))
        {
            return false;
        }

        string time = word.Substring(11);
        int zone = time.IndexOfAny(['Z', 'z', '+', '-']);
        if (zone < 0)
        {
            return IsTime(time);
        }

        string offset = time.Substring(zone);
        bool isOffset = offset is "Z" or "z" || (Matches(offset.Substring(1), "dd:dd") && offset[0] is '+' or '-' && IsTime(offset.Substring(1) + ":00"));
        return isOffset && IsTime(time.Substring(0, zone));
    }

    private static bool IsTime(string word)
    {
        string seconds = word.Length > 8 ? word.Substring(0, 8) : word;
        bool hasFraction = word.Length > 8;
        return Matches(seconds, "dd:dd:dd") && (!hasFraction || (word[8] == '.' && IsRun(word.Substring(9).Replace('_', '.'), "0123456789")))
            && Number(word, 0) < 24 && Number(word, 3) < 60 && Number(word, 6) <= 60;
    }

    private static int Number(string word, int start) => int.Parse(word.Substring(start, 2), CultureInfo.InvariantCulture);

    private static bool Matches(string word, string pattern)
    {
        for (int i = 0; i < pattern.Length && word.Length == pattern.Length; i++)
        {
            if (pattern[i] == 'd' ? word[i] is not (>= '0' and <= '9') : word[i] != pattern[i])
            {
                return false;
            }
        }

        return word.Length == pattern.Length;
    }
}
