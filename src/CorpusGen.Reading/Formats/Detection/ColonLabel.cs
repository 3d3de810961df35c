using System;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>
/// Speakers' lines with a colon behind the name, which may be set in Markdown's emphasis and stand behind a time and a quotation mark,
/// and the <c>Q.</c>, <c>A.</c> and <c>QUESTION:</c> of examinations and briefings.
/// </summary>
/// <remarks>
/// A name has at most eight words; each begins with a capital, or is a particle or a number behind a word (<c>Speaker 2</c>). Words
/// that head a field of minutes (<c>Present:</c>, <c>Topic:</c>) are no names.
/// </remarks>
internal static class ColonLabel
{
    private const int LongestName = 90;
    private const int MostWords = 8;

    // As the briefings of governments have them; in small letters they are the headings of lists of questions.
    private static readonly string[] TurnWords = ["QUESTION:", "ANSWER:"];

    private static readonly string[] Particles = ["of", "the", "for", "and", "de", "da", "do", "dos", "di", "du", "der", "den", "van", "von", "al", "el", "bin", "ibn", "la", "le", "y", "e", "zu", "to", "pro", "tempore"];

    internal static SpeakerLabel? Read(string text, int start, int end)
    {
        int i = SkipMarks(text, start, end);
        i = SpeakerLabel.SkipTime(text, i, end);
        i = SkipMarks(text, i, end);
        return Turn(text, i, end) ?? Name(text, i, end);
    }

    private static int SkipMarks(string text, int position, int end)
    {
        while (position < end && text[position] is '*' or '_' or '>' or ' ')
        {
            position++;
        }

        return position;
    }

    private static SpeakerLabel? Turn(string text, int start, int end)
    {
        foreach (string word in TurnWords)
        {
            if (SpeakerLabel.At(text, start, end, word))
            {
                return new SpeakerLabel(LabelShape.Turn, new TextSpan(start, word.Length - 1), default, SkipClosing(text, start + word.Length, end));
            }
        }

        bool isTurn = start + 1 < end && text[start] is 'Q' or 'A' && text[start + 1] is '.' or ':' && (start + 2 == end || text[start + 2] is ' ' or '\t' or '*');
        return isTurn ? new SpeakerLabel(LabelShape.Turn, new TextSpan(start, 1), default, SkipClosing(text, start + 2, end)) : null;
    }

    private static SpeakerLabel? Name(string text, int start, int end)
    {
        int limit = Math.Min(end, start + LongestName);
        int colon = start < limit ? text.IndexOf(':', start, limit - start) : -1;
        bool closes = colon > start && (colon + 1 == end || text[colon + 1] is ' ' or '\t' or '*' or '_' or '\u00A0');
        if (!closes)
        {
            return null;
        }

        int nameEnd = colon;
        while (nameEnd > start && text[nameEnd - 1] is '*' or '_' or ' ')
        {
            nameEnd--;
        }

        TextSpan detail = Detail(text, start, ref nameEnd);
        var name = TextSpan.FromBounds(start, nameEnd);
        return IsName(text, name) ? new SpeakerLabel(LabelShape.Colon, name, detail, SkipClosing(text, colon + 1, end)) : null;
    }

    /// <summary>What stands behind the name in parentheses or brackets, or behind a comma: an office, a party, a house.</summary>
    private static TextSpan Detail(string text, int start, ref int nameEnd)
    {
        int open = text.IndexOfAny(['(', '[', ','], start, nameEnd - start);
        if (open <= start)
        {
            return default;
        }

        bool isComma = text[open] == ',';
        if (!isComma && text[nameEnd - 1] is not (')' or ']'))
        {
            return default;
        }

        var detail = TextSpan.FromBounds(SpeakerLabel.SkipBlanks(text, open + 1, nameEnd), isComma ? nameEnd : nameEnd - 1);
        nameEnd = open;
        while (nameEnd > start && text[nameEnd - 1] == ' ')
        {
            nameEnd--;
        }

        return detail.Length > 0 ? detail : default;
    }

    private static bool IsName(string text, TextSpan name)
    {
        int words = 0;
        int i = name.Start;
        while (i < name.End)
        {
            int wordEnd = text.IndexOf(' ', i, name.End - i);
            wordEnd = wordEnd < 0 ? name.End : wordEnd;
            if (wordEnd == i || ++words > MostWords || !IsNameWord(text, i, wordEnd, words == 1))
            {
                return false;
            }

            i = wordEnd + 1;
        }

        return words > 0 && !FieldWords.IsTopic(name.In(text));
    }

    private static bool IsNameWord(string text, int start, int end, bool isFirst)
    {
        string word = text.Substring(start, end - start);
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark && c is not ('.' or '\'' or '\u2019' or '-' or '_' or '#' or '&'))
            {
                return false;
            }
        }

        bool isCapital = char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0]));
        return isCapital || (!isFirst && (char.IsDigit(word[0]) || word[0] == '#' || Array.IndexOf(Particles, word) >= 0 || IsJoined(word)));
    }

    /// <summary>"al-Assad", "d'Estaing".</summary>
    private static bool IsJoined(string word)
    {
        int mark = word.IndexOfAny(['-', '\'', '\u2019']);
        return mark is > 0 and <= 3 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    private static int SkipClosing(string text, int position, int end)
    {
        while (position < end && text[position] is '*' or '_')
        {
            position++;
        }

        return SpeakerLabel.SkipBlanks(text, position, end);
    }
}
