using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>
/// The dateline of a news report: place, date, agency and a dash. <c>BAKU, Oct. 22 (Report) —</c>, <c>WASHINGTON (Reuters) -</c>,
/// <c>LONDON, Nov 3 -</c>, <c>BERLIN (March 5, 2024) —</c>, <c>NEW YORK--(BUSINESS WIRE)--</c>, <c>LONDON, UK – 14 May 2024 –</c>, <c>Paris, 14 July 2019 /PRNewswire/ --</c>, <c>NEW YORK, N.Y., June 5, 2013 –</c>.
/// </summary>
/// <remarks>
/// The place is in capitals or a date or agency follows it: a sentence with a dash in it has none of these. The conventions are
/// those of the AP Stylebook and of the release services.
/// </remarks>
/// <param name="Place">Where the report was written.</param>
/// <param name="Date">The date without the year or with it; empty when there is none.</param>
/// <param name="Agency">Who sends it; empty when not stated.</param>
/// <param name="End">The position behind the dash and the blanks that follow it.</param>
internal readonly record struct Dateline(TextSpan Place, TextSpan Date, TextSpan Agency, int End)
{
    // Longer ones are sentences.
    private const int Longest = 140;
    private const int LongestPlace = 60;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ];

    /// <summary>Reads the dateline of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position of the first visible character.</param>
    /// <param name="end">The end of the line.</param>
    /// <returns>The dateline, or <see langword="null"/> for a line without one.</returns>
    internal static Dateline? Read(string text, int start, int end)
    {
        int limit = Math.Min(end, start + Longest);
        if (start >= limit || !char.IsUpper(text[start]))
        {
            return null;
        }

        int dash = Dash(text, start, limit, out int behind);
        if (dash < 0 || behind >= end)
        {
            return null;
        }

        int headEnd = TrimEnd(text, start, dash);
        TextSpan agency = AgencyAt(text, start, ref headEnd);
        TextSpan date = DateIn(text, agency);
        agency = date.Length > 0 ? default : agency;
        date = date.Length > 0 ? date : DateAt(text, start, ref headEnd);
        if (agency.Length == 0)
        {
            // "WASHINGTON (AP), May 3 -" has the agency before the date.
            agency = AgencyAt(text, start, ref headEnd);
        }

        ReadFurther(text, limit, ref behind, ref date, ref agency);
        headEnd = TrimEnd(text, start, headEnd);
        var place = TextSpan.FromBounds(start, headEnd);
        bool told = date.Length > 0 || agency.Length > 0;
        return IsPlace(text, place, needsCapitals: !told) ? new Dateline(place, date, agency, SpeakerLabel.SkipBlanks(text, behind, end)) : null;
    }

    /// <summary>What stands behind the dash up to another: "NEW YORK--(BUSINESS WIRE)--March 5, 2024--", "LONDON, UK – 14 May 2024 –".</summary>
    private static void ReadFurther(string text, int limit, ref int behind, ref TextSpan date, ref TextSpan agency)
    {
        for (int parts = 0; parts < 2; parts++)
        {
            int first = SpeakerLabel.SkipBlanks(text, behind, limit);
            int next = limit;
            int dash = first < limit ? Dash(text, first, limit, out next) : -1;
            if (dash < 0 || next >= limit)
            {
                return;
            }

            int end = TrimEnd(text, first, dash);
            var part = TextSpan.FromBounds(first, end);
            bool isAgency = agency.Length == 0 && part.Length > 2 && text[first] == '(' && text.IndexOf(')', first, part.Length) == end - 1;
            bool isDate = date.Length == 0 && DateIn(text, part) == part;
            if (!isAgency && !isDate)
            {
                return;
            }

            date = isDate ? part : date;
            agency = isAgency ? TextSpan.FromBounds(first + 1, end - 1) : agency;
            behind = next;
        }
    }

    /// <summary>The date that a part ends in; empty for none.</summary>
    private static TextSpan DateIn(string text, TextSpan part)
    {
        int end = part.End;
        return part.Length == 0 ? default : DateAt(text, part.Start, ref end);
    }

    /// <summary>The first dash that stands between words; <paramref name="behind"/> is the position after it.</summary>
    private static int Dash(string text, int start, int limit, out int behind)
    {
        for (int i = start + 1; i < limit; i++)
        {
            bool isLong = text[i] is '\u2014' or '\u2013' or '\u2015' or '\u2012';
            bool isDouble = text[i] == '-' && i + 1 < limit && text[i + 1] == '-';
            bool isSpaced = text[i] == '-' && text[i - 1] is ' ' or ')' or '/' && i + 1 < limit && text[i + 1] == ' ';
            if (isLong || isDouble || isSpaced)
            {
                behind = i + (isDouble ? 2 : 1);
                return i;
            }
        }

        behind = limit;
        return -1;
    }

    /// <summary><c>(Reuters)</c> or <c>/PRNewswire/</c> before a position, which moves before it.</summary>
    private static TextSpan AgencyAt(string text, int start, ref int end)
    {
        int last = TrimEnd(text, start, end) - 1;
        if (last <= start || text[last] is not (')' or '/'))
        {
            return default;
        }

        int open = text.LastIndexOf(text[last] == ')' ? '(' : '/', last - 1, last - 1 - start);
        if (open < 0 || last - open < 3)
        {
            return default;
        }

        end = TrimEnd(text, start, open);
        return TextSpan.FromBounds(open + 1, last);
    }

    /// <summary>A month with a day before or behind it, and the year if there is one, at the end of what is left.</summary>
    private static TextSpan DateAt(string text, int start, ref int end)
    {
        int from = -1;
        int month = 0;
        int day = 0;
        int i = TrimEnd(text, start, end);
        int to = i;
        for (int words = 0; words < 3 && i > start; words++)
        {
            int wordStart = i;
            while (wordStart > start && text[wordStart - 1] is not (' ' or ','))
            {
                wordStart--;
            }

            string word = text.Substring(wordStart, i - wordStart).Trim('.', ',').ToLowerInvariant();
            if (Array.IndexOf(Months, word) >= 0)
            {
                month++;
            }
            else if (IsDay(word))
            {
                day++;
            }
            else if (words > 0 || word.Length != 4 || !IsDigits(word))
            {
                break;
            }

            from = month == 1 && day == 1 ? wordStart : from;
            i = TrimEnd(text, start, wordStart);
        }

        if (from < 0 || month != 1 || day != 1)
        {
            return default;
        }

        end = TrimEnd(text, start, from);
        return TextSpan.FromBounds(from, to);
    }

    private static bool IsDay(string word) => word.Length is 1 or 2 && IsDigits(word) && word is not ("0" or "00");

    private static bool IsDigits(string word) => word.Length > 0 && Array.TrueForAll(word.ToCharArray(), static c => c is >= '0' and <= '9');

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether there are no small letters.</summary>
    internal static bool IsCapitals(string words) => !Array.Exists(words.ToCharArray(), char.IsLower);

    /// <summary>Words with capitals, up to a comma or two: "WASHINGTON", "San José, Costa Rica", "ST. LOUIS, Mo.".</summary>
    private static bool IsPlace(string text, TextSpan place, bool needsCapitals)
    {
        if (place.Length is < 2 or > LongestPlace)
        {
            return false;
        }

        int comma = text.IndexOf(',', place.Start, place.Length);
        int cityEnd = comma < 0 ? place.End : comma;
        bool allCapitals = true;
        foreach (string word in text.Substring(place.Start, cityEnd - place.Start).Split(' '))
        {
            bool isParticle = word is "de" or "del" or "la" or "al" or "am" or "on" or "upon" or "and" or "of" or "do" or "da" or "der";
            if (word.Length == 0 || (!isParticle && !char.IsUpper(word[0])) || word.IndexOfAny([':', ';', '"', '?', '!', '(', ')']) >= 0)
            {
                return false;
            }

            allCapitals &= isParticle || IsCapitals(word);
        }

        int blanks = text.Substring(place.Start, place.Length).Split(' ').Length;
        return blanks <= 7 && (allCapitals ? cityEnd - place.Start >= 3 : !needsCapitals);
    }
}
