namespace CorpusGen.Reading.Formats.Yaml;

/// <summary>Joins the lines of a quoted text, whose single line breaks mean blanks anyway.</summary>
internal static class YamlQuotes
{
    /// <summary>Puts blanks in the place of line breaks, so that all places stay where they are.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="start">Where the quoted text begins.</param>
    /// <returns>The YAML with the lines joined; <see langword="null"/> when no quoted text of several lines begins there.</returns>
    internal static string? JoinLines(string yaml, int start)
    {
        if (start >= yaml.Length || yaml[start] is not ('"' or '\''))
        {
            return null;
        }

        char quote = yaml[start];
        char[] text = yaml.ToCharArray();
        bool isChanged = false;
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                return isChanged ? new string(text) : null;
            }
            else if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] != '\n' && text[i - 1] != '\n')
            {
                text[i] = ' ';
                isChanged = true;
            }
        }

        return null;
    }
}
