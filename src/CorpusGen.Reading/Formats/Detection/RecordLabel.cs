namespace CorpusGen.Reading.Formats.Detection;

/// <summary>
/// The speakers of the Congressional Record: a form of address and a surname in capitals, or <c>The</c> and an office in capitals,
/// ended by a period: <c>Ms. MILLENDER-McDONALD.</c>, <c>Mr. SMITH of Texas.</c>, <c>The SPEAKER pro tempore (Mr. Poe).</c>,
/// <c>The Acting CHAIR.</c>
/// </summary>
internal static class RecordLabel
{
    private static readonly string[] Addresses = ["Mr.", "Mrs.", "Ms.", "Miss", "Dr.", "Senator", "Chairman", "Chairwoman"];

    internal static SpeakerLabel? Read(string text, int start, int end)
    {
        int first = start;
        if (SpeakerLabel.At(text, start, end, "The "))
        {
            first = start + 4;
            first += SpeakerLabel.At(text, first, end, "Acting ") ? 7 : 0;
            return Ending(text, start, Capitals(text, first, end, allowsTempore: true), end, first);
        }

        foreach (string address in Addresses)
        {
            if (SpeakerLabel.At(text, start, end, address) && start + address.Length < end && text[start + address.Length] == ' ')
            {
                first = start + address.Length + 1;
                return Ending(text, start, Capitals(text, first, end, allowsTempore: false), end, first);
            }
        }

        return null;
    }

    /// <summary>What may stand between the name and the period, and the period.</summary>
    private static SpeakerLabel? Ending(string text, int start, int nameEnd, int end, int first)
    {
        if (nameEnd == first)
        {
            return null;
        }

        int i = nameEnd;
        TextSpan detail = default;
        if (SpeakerLabel.At(text, i, end, " of ") && i + 4 < end && char.IsUpper(text[i + 4]))
        {
            int place = i + 1;
            i += 4;
            while (i < end && (char.IsLetter(text[i]) || text[i] is ' ' or '-'))
            {
                i++;
            }

            detail = TextSpan.FromBounds(place, i);
        }
        else if (SpeakerLabel.At(text, i, end, " ("))
        {
            int close = text.IndexOf(')', i, end - i);
            if (close < 0)
            {
                return null;
            }

            detail = TextSpan.FromBounds(i + 2, close);
            i = close + 1;
        }

        bool ends = i < end && text[i] is '.' or ':' && (i + 1 == end || text[i + 1] is ' ' or '-');
        return ends ? new SpeakerLabel(LabelShape.Record, TextSpan.FromBounds(start, nameEnd), detail, SpeakerLabel.SkipBlanks(text, i + 1, end)) : null;
    }

    /// <summary>The end of words in capitals; at least one has two of them, so that initials alone are none.</summary>
    private static int Capitals(string text, int first, int end, bool allowsTempore)
    {
        int last = first;
        bool hasName = false;
        int i = first;
        while (i < end)
        {
            int wordEnd = i;
            while (wordEnd < end && (char.IsLetter(text[wordEnd]) || text[wordEnd] is '-' or '\'' or '\u2019'))
            {
                wordEnd++;
            }

            bool isInitial = wordEnd == i + 1 && char.IsUpper(text[i]) && wordEnd < end && text[wordEnd] == '.';
            bool isName = IsCapitals(text, i, wordEnd);
            bool isTempore = allowsTempore && hasName && (SpeakerLabel.At(text, i, wordEnd, "pro") || SpeakerLabel.At(text, i, wordEnd, "tempore") || SpeakerLabel.At(text, i, wordEnd, "tem"));
            if (!isInitial && !isName && !isTempore)
            {
                break;
            }

            hasName |= isName;
            last = isInitial ? wordEnd + 1 : wordEnd;
            i = last;
            if (i >= end || text[i] != ' ')
            {
                break;
            }

            i++;
        }

        return hasName ? last : first;
    }

    /// <summary>Capitals, two of them in a row; prefixes such as "Mc" and "De" keep their small letters.</summary>
    private static bool IsCapitals(string text, int start, int end)
    {
        int small = 0;
        bool row = false;
        for (int i = start; i < end; i++)
        {
            small += char.IsLower(text[i]) ? 1 : 0;
            row |= i > start && char.IsUpper(text[i]) && char.IsUpper(text[i - 1]);
        }

        return row && small <= 3 && end > start && char.IsUpper(text[end - 1]);
    }
}
