using System;

namespace CorpusGen.Reading.Dates.Words;

/// <summary>Tags tokens that hold digits: "1989", "21st", "1980s", "Q3", "3Q23", "FY22", "9am", "0517EST".</summary>
internal static class AlphanumericTagger
{
    /// <summary>The latest year that the value of a tag holds beside a digit.</summary>
    private const int LatestYear = (short.MaxValue / 10) - 1;

    internal static WordTag Tag(ReadOnlySpan<char> word)
    {
        int digits = 0;
        int value = 0;
        while (digits < word.Length && word[digits] is >= '0' and <= '9')
        {
            value = digits < 9 ? (value * 10) + (word[digits] - '0') : -1;
            digits++;
        }

        if (digits == word.Length)
        {
            return Of(WordClass.Number, value > short.MaxValue ? -1 : value);
        }

        return digits == 0 ? TagLetterFirst(word) : digits > 4 ? default : TagDigitsFirst(word.Slice(digits), digits, value);
    }

    private static WordTag TagLetterFirst(ReadOnlySpan<char> word)
    {
        if (word.Length is 4 or 6 && word[0] == 'F' && word[1] == 'Y' && Tag(word.Slice(2)) is { Class: WordClass.Number } year)
        {
            return Of(WordClass.FiscalYear, year.Value);
        }

        if (word.Length != 2 || word[1] is < '1' or > '4')
        {
            return default;
        }

        return TagPartOfYear(word[0], word[1] - '0');
    }

    private static WordTag TagDigitsFirst(ReadOnlySpan<char> suffix, int digits, int value)
    {
        if (IsSuffix(suffix, "st") || IsSuffix(suffix, "nd") || IsSuffix(suffix, "rd") || IsSuffix(suffix, "th")
            || (IsSuffix(suffix, "d") && value % 10 is 2 or 3))
        {
            return Of(WordClass.Ordinal, value);
        }

        if (IsSuffix(suffix, "s"))
        {
            return (digits, value % 10) switch
            {
                (4, 0) => Of(WordClass.Decade, value),
                (2, 0) => Of(WordClass.ShortDecade, value),
                _ => default,
            };
        }

        if (digits == 1 && TagPartOfYear(suffix[0], value) is { Class: not WordClass.None } part)
        {
            return suffix.Length == 1 ? part : suffix[0] == 'q' ? default : TagWithYear(part, suffix.Slice(1));
        }

        if (digits == 4 && suffix.Length == 2 && suffix[0] != 'q' && TagPartOfYear(suffix[0], suffix[1] - '0') is { Class: not WordClass.None } behind)
        {
            return OfYear(behind, value);
        }

        if (digits <= 2 && value is >= 1 and <= 12 && (IsSuffix(suffix, "am") || IsSuffix(suffix, "pm")))
        {
            int hour = (value % 12) + (IsSuffix(suffix, "pm") ? 12 : 0);
            return Of(WordClass.ClockHour, hour * 60);
        }

        bool zone = digits == 4 && Lexicon.Instance.Find(suffix).Class == WordClass.TimeZone;
        return zone && value < 2400 && value % 100 < 60
            ? Of(WordClass.ClockHour, (value / 100 * 60) + (value % 100))
            : default;
    }

    private static WordTag TagPartOfYear(char letter, int value) => (letter, value) switch
    {
        ('Q' or 'q', >= 1 and <= 4) => Of(WordClass.Quarter, value),
        ('H', 1 or 2) => Of(WordClass.HalfYear, value),
        _ => default,
    };

    /// <summary>The "23" of "1Q23". In lower case it is something else: "1q21" is a place on a chromosome.</summary>
    private static WordTag TagWithYear(WordTag part, ReadOnlySpan<char> year) =>
        year.Length is 2 or 4 && Tag(year) is { Class: WordClass.Number } number ? OfYear(part, number.Value) : default;

    private static WordTag OfYear(WordTag part, int year)
    {
        WordClass wordClass = part.Class == WordClass.Quarter ? WordClass.QuarterOfYear : WordClass.HalfOfYear;
        return year <= LatestYear ? Of(wordClass, (year * 10) + part.Value) : default;
    }

    private static WordTag Of(WordClass wordClass, int value) => new(wordClass, WordTraits.None, (short)value);

    private static bool IsSuffix(ReadOnlySpan<char> suffix, string lowerCase)
    {
        if (suffix.Length != lowerCase.Length)
        {
            return false;
        }

        for (int i = 0; i < lowerCase.Length; i++)
        {
            if ((suffix[i] | 0x20) != lowerCase[i])
            {
                return false;
            }
        }

        return true;
    }
}
