using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Html;

/// <summary>Folds white space as browsers show it.</summary>
internal static class HtmlBlanks
{
    /// <summary>Adds the blank that an element implies, unless there is one.</summary>
    internal static void AppendBlank(MappedTextBuilder text, int place)
    {
        if (!text.EndsWithSpace)
        {
            text.AppendReplaced(" ", new TextSpan(place, 0));
        }
    }

    /// <summary>Adds words; white space at the beginning of a block and behind other white space is none.</summary>
    /// <returns>Whether there was anything but white space.</returns>
    internal static bool Append(MappedTextBuilder builder, MappedText words)
    {
        string text = words.Text;
        bool hasWords = false;
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && IsBlank(text[i]))
            {
                i++;
            }

            if (i > start && !builder.EndsWithSpace)
            {
                TextSpan place = words.ToSource(TextSpan.FromBounds(start, i));
                builder.AppendReplaced(" ", place);
            }

            start = i;
            while (i < text.Length && !(IsBlank(text[i]) && (text[i] != ' ' || i + 1 == text.Length || IsBlank(text[i + 1]))))
            {
                i++;
            }

            if (i > start)
            {
                builder.Append(words.Slice(TextSpan.FromBounds(start, i)));
                hasWords = true;
            }
        }

        return hasWords;
    }

    /// <summary>A no-break space stays what it is.</summary>
    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
