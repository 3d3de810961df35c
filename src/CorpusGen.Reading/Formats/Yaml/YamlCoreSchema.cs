using CorpusGen.Reading.Formats.Data;

namespace CorpusGen.Reading.Formats.Yaml;

/// <summary>What a plain scalar is by the core schema of YAML 1.2 (section 10.3 of its specification).</summary>
internal static class YamlCoreSchema
{
    internal static DataKind KindOf(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => DataKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => DataKind.Boolean,
        ".inf" or ".Inf" or ".INF" or "+.inf" or "-.inf" or ".nan" or ".NaN" or ".NAN" => DataKind.Number,
        _ => IsNumber(value) ? DataKind.Number : DataKind.Text,
    };

    private static bool IsNumber(string value)
    {
        if (value.Length > 2 && value[0] == '0' && value[1] is 'x' or 'o')
        {
            bool isHex = value[1] == 'x';
            return RunOf(value, 2, isHex ? "0123456789abcdefABCDEF" : "01234567") == value.Length;
        }

        const string Digits = "0123456789";
        int start = value[0] is '-' or '+' ? 1 : 0;
        int end = RunOf(value, start, Digits);
        int digits = end - start;
        if (end < value.Length && value[end] == '.')
        {
            int fraction = RunOf(value, end + 1, Digits);
            digits += fraction - end - 1;
            end = fraction;
        }

        if (digits > 0 && end < value.Length && value[end] is 'e' or 'E')
        {
            int exponent = end + 1 < value.Length && value[end + 1] is '-' or '+' ? end + 2 : end + 1;
            end = RunOf(value, exponent, Digits);
            return end > exponent && end == value.Length;
        }

        return digits > 0 && end == value.Length;
    }

    private static int RunOf(string value, int start, string characters)
    {
        int end = start;
        while (end < value.Length && characters.IndexOf(value[end]) >= 0)
        {
            end++;
        }

        return end;
    }
}
