using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CorpusGen.Fuzzing.Engine;

/// <summary>Changes inputs by the structure that text formats share: tokens, lines, brackets, numbers, escapes.</summary>
internal sealed class Mutator(FuzzRandom random, InputPool pool, IReadOnlyList<string> words)
{
    private const int LongestText = 8000;

    private static readonly string[] Odd =
    [
        "\uD83D", "\uDE00", "\uD83D\uDE00", "\0", "\u202E", "\u2066", "\u200F", "\u200B", "\u00AD", "\uFEFF", "\u0301", "\u0301\u0327\u0323", "\u2028", "\u2029", "\u0085",
        "\u00A0", "\u3000", "\v", "\f", "\t", "\r", "\r\n", "\n\n", "\u0130", "\u0131", "\u00DF", "\uFB03", "\u01C5", "\u1E9E", "\uFFFE", "\uFFFF", "\u0378", "\uE000", "\u0660\u0661",
        "\u00BD", "\u2019", "\u201C", "\u2013", "\u2026", "\uFF11\uFF19", "\u212B", "\u1100\u1161", "\u0E33", "\uD834\uDD5E", "\u001B",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "7", "12", "13", "31", "32", "99", "00", "-1", "1899", "1999", "2019", "9999", "10000", "65536", "2147483647", "2147483648", "4294967296",
        "9223372036854775807", "9223372036854775808", "99999999999999999999999999", "1.5", "1,000", "1e9", "0x10", "NaN", "00000000001",
    ];

    private static readonly (string Open, string Close)[] Pairs =
        [("[", "]"), ("{", "}"), ("(", ")"), ("<", ">"), ("\"", "\""), ("'", "'"), ("\u201C", "\u201D"), ("`", "`"), ("*", "*"), ("<b>", "</b>"), ("<!--", "-->"), ("- ", "\n"), ("> ", "\n"), ("&", ";")];

    /// <summary>A changed copy of an input of the pool.</summary>
    internal string Mutate()
    {
        string text = pool.Choose(random);
        for (int changes = random.Length(6); changes > 0; changes--)
        {
            text = Change(text);
        }

        return text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>Few tokens of an input, repeated until the text is long, each time alike or with words of its own: an input for which the time is not linear shows itself.</summary>
    internal string Stretch(int longest)
    {
        List<string> tokens = TextTokens.Of(random.OneIn(2) ? Mutate() : pool.Choose(random));
        (int start, int count) = Range(tokens.Count, random.OneIn(2) ? 4 : 60);
        List<string> range = tokens.GetRange(start, count);
        string between = random.OneIn(2) ? "" : random.Of([" ", "\n", "\n\n", ", ", "."]);
        int length = range.Sum(static token => token.Length) + between.Length;
        if (length == 0)
        {
            return "";
        }

        string prefix = random.OneIn(2) ? "" : TextTokens.Join(tokens.GetRange(0, start));
        string suffix = random.OneIn(2) ? "" : TextTokens.Join(tokens.GetRange(start + count, tokens.Count - start - count));
        bool isNumbered = random.OneIn(2);
        int copies = Math.Max(1, (longest - prefix.Length - suffix.Length) / (length + (isNumbered ? 10 : 0)));
        IEnumerable<string> pieces = Enumerable.Range(0, copies).Select(copy => string.Concat(isNumbered ? range.Select(token => Numbered(token, copy)) : range) + between);
        return prefix + string.Concat(pieces) + suffix;
    }

    /// <summary>A longer word with letters, or a number with digits, behind it that say which copy it is: names and ids of which there are very many.</summary>
    private static string Numbered(string token, int copy)
    {
        string number = copy.ToString(CultureInfo.InvariantCulture);
        return char.IsAsciiDigit(token[^1]) ? token + number
            : char.IsLetter(token[^1]) && token.Length > 2 ? token + string.Concat(number.Select(static digit => "bdfhlmnprt"[digit - '0'] + "a"))
            : token;
    }

    private string Change(string text) => random.Below(12) switch
    {
        0 or 1 or 2 or 3 => ChangeTokens(text),
        4 or 5 => ChangeLines(text),
        6 => Insert(text, random.Of(Odd)),
        7 => words.Count > 0 ? Insert(text, random.Of(words)) : Insert(text, random.Of(Numbers)),
        8 => ReplaceNumber(text),
        9 => Escape(text),
        10 => ChangeCharacter(text),
        _ => Cross(text, pool.Choose(random)),
    };

    private string ChangeTokens(string text)
    {
        List<string> tokens = TextTokens.Of(text);
        if (tokens.Count == 0)
        {
            return random.Of(Odd);
        }

        (int start, int count) = Range(tokens.Count, 12);
        List<string> range = tokens.GetRange(start, count);
        switch (random.Below(8))
        {
            case 0:
                tokens.RemoveRange(start, count);
                break;
            case 1:
                tokens.InsertRange(start, Enumerable.Repeat(range, random.Length(20)).SelectMany(static copy => copy));
                break;
            case 2:
                int other = random.Below(tokens.Count);
                (tokens[start], tokens[other]) = (tokens[other], tokens[start]);
                break;
            case 3:
                tokens.InsertRange(start, Foreign());
                break;
            case 4:
                tokens.RemoveRange(start, tokens.Count - start);
                break;
            case 5:
                (string open, string close) = random.Of(Pairs);
                int depth = random.Length(40);
                tokens.InsertRange(start + count, Enumerable.Repeat(close, random.OneIn(4) ? 0 : depth));
                tokens.InsertRange(start, Enumerable.Repeat(open, depth));
                break;
            case 6:
                string from = tokens[start];
                string to = random.OneIn(2) ? random.Of(Odd) : random.Of(tokens);
                return text.Replace(from, to, StringComparison.Ordinal);
            default:
                tokens[start] = random.OneIn(2) ? tokens[start].ToUpperInvariant() : tokens[start].ToLowerInvariant();
                break;
        }

        return TextTokens.Join(tokens);
    }

    private List<string> Foreign()
    {
        List<string> tokens = TextTokens.Of(pool.Choose(random));
        (int start, int count) = Range(tokens.Count, 30);
        return tokens.GetRange(start, count);
    }

    private string ChangeLines(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int index = random.Below(lines.Count);
        switch (random.Below(7))
        {
            case 0:
                lines.RemoveAt(index);
                break;
            case 1:
                lines.InsertRange(index, Enumerable.Repeat(lines[index], random.Length(10)));
                break;
            case 2:
                int other = random.Below(lines.Count);
                (lines[index], lines[other]) = (lines[other], lines[index]);
                break;
            case 3:
                lines[index] = new string(random.OneIn(4) ? '\t' : ' ', random.Length(12)) + lines[index];
                break;
            case 4:
                lines.Insert(index, random.OneIn(2) ? "" : "   ");
                break;
            case 5:
                return text.Replace("\n", random.Of(["\r\n", "\r", " ", "\n\n", "\n \n", " \n"]), StringComparison.Ordinal);
            default:
                int cut = random.Below(lines[index].Length + 1);
                lines[index] = lines[index].Insert(cut, "\n");
                break;
        }

        return string.Join('\n', lines);
    }

    private string Insert(string text, string piece) => text.Insert(random.Below(text.Length + 1), piece);

    private string ReplaceNumber(string text)
    {
        List<string> tokens = TextTokens.Of(text);
        int[] numbers = [.. Enumerable.Range(0, tokens.Count).Where(i => char.IsDigit(tokens[i][0]))];
        if (numbers.Length == 0)
        {
            return Insert(text, random.Of(Numbers));
        }

        tokens[random.Of(numbers)] = random.Of(Numbers);
        return TextTokens.Join(tokens);
    }

    private string Escape(string text)
    {
        if (text.Length == 0)
        {
            return "\\";
        }

        int at = random.Below(text.Length);
        string code = ((int)text[at]).ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
        string escaped = random.Below(7) switch
        {
            0 => "\\u" + code,
            1 => "&#x" + code + ";",
            2 => "%" + code[2..],
            3 => "\\" + text[at],
            4 => "&amp;",
            5 => "\\x" + code[2..],
            _ => "&#" + (int)text[at],
        };
        return text[..at] + escaped + text[(at + 1)..];
    }

    private string ChangeCharacter(string text)
    {
        if (text.Length == 0)
        {
            return "x";
        }

        int at = random.Below(text.Length);
        char changed = random.Below(3) switch
        {
            0 => (char)(text[at] ^ (1 << random.Below(8))),
            1 => (char)random.Below(0x10000),
            _ => (char)random.Between(' ', '~'),
        };
        return text[..at] + changed + text[(at + 1)..];
    }

    private string Cross(string one, string other) => one[..random.Below(one.Length + 1)] + other[random.Below(other.Length + 1)..];

    private (int Start, int Count) Range(int total, int most)
    {
        int start = random.Below(total);
        return (start, Math.Min(total - start, random.Length(most)));
    }
}
