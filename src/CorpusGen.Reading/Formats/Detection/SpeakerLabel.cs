namespace CorpusGen.Reading.Formats.Detection;

/// <summary>What the beginning of a line says of who speaks.</summary>
/// <param name="Shape">How it says so.</param>
/// <param name="Name">The name, with <c>Mr.</c> or <c>The</c> before it; of chats the nick.</param>
/// <param name="Detail">What stands in parentheses behind the name, or the constituency behind <c>of</c>; it may be empty.</param>
/// <param name="TextStart">The position behind the label and the blanks that follow it.</param>
internal readonly record struct SpeakerLabel(LabelShape Shape, TextSpan Name, TextSpan Detail, int TextStart)
{
    /// <summary>Reads the label of a line, of whatever shape.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position of the first visible character of the line.</param>
    /// <param name="end">The position behind its last.</param>
    /// <returns>The label, or <see langword="null"/> for a line that has none.</returns>
    internal static SpeakerLabel? Read(string text, int start, int end) =>
        start >= end ? null : NickLabel.Read(text, start, end) ?? RecordLabel.Read(text, start, end) ?? ColonLabel.Read(text, start, end);

    /// <summary>The position of the first character behind blanks.</summary>
    internal static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t' or '\u00A0')
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a word stands at a position.</summary>
    internal static bool At(string text, int position, int end, string word) =>
        position + word.Length <= end && string.CompareOrdinal(text, position, word, 0, word.Length) == 0;

    /// <summary>The position behind a clock time or a time stamp, in brackets or not; the position itself when there is none.</summary>
    internal static int SkipTime(string text, int position, int end)
    {
        int i = position;
        char close = i < end ? text[i] switch { '[' => ']', '(' => ')', _ => '\0' } : '\0';
        i += close == '\0' ? 0 : 1;
        int colons = 0;
        int digits = 0;
        while (i < end && (text[i] is (>= '0' and <= '9') or ':' or '.' or ',' || (close == ']' && text[i] is '-' or 'T' or 'Z' or '+' or ' ')))
        {
            colons += text[i] == ':' ? 1 : 0;
            digits += text[i] is >= '0' and <= '9' ? 1 : 0;
            i++;
        }

        bool isTime = colons is >= 1 and <= 3 && digits >= 3;
        if (!isTime || (close != '\0' && (i >= end || text[i] != close)) || (close == '\0' && (i >= end || text[i - 1] is < '0' or > '9')))
        {
            return position;
        }

        return SkipBlanks(text, i + (close == '\0' ? 0 : 1), end);
    }
}
