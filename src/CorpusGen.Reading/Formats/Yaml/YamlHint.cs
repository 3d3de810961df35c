using System;

namespace CorpusGen.Reading.Formats.Yaml;

/// <summary>What to do about the commonest mistakes in YAML, of which the parser only says where it got lost.</summary>
internal static class YamlHint
{
    /// <summary>The hint for the line at a position, or for the one before it, where the parser notices some mistakes late; empty for none.</summary>
    internal static string Of(string yaml, int position)
    {
        position = Math.Min(Math.Max(position, 0), yaml.Length);
        int start = position == 0 ? 0 : yaml.LastIndexOf('\n', position - 1) + 1;
        string hint = OfLine(LineAt(yaml, start));
        if (hint.Length > 0 || start < 2)
        {
            return hint;
        }

        return OfLine(LineAt(yaml, yaml.LastIndexOf('\n', start - 2) + 1));
    }

    /// <summary>The first tab that indents a line, from the line of a position on; -1 for none. The parser gets lost far above it.</summary>
    internal static int TabFrom(string yaml, int position)
    {
        int start = position <= 0 ? 0 : yaml.LastIndexOf('\n', Math.Min(position, yaml.Length) - 1) + 1;
        for (int line = start; line < yaml.Length;)
        {
            int first = line;
            while (first < yaml.Length && yaml[first] == ' ')
            {
                first++;
            }

            if (first < yaml.Length && yaml[first] == '\t')
            {
                return first;
            }

            int end = yaml.IndexOf('\n', first);
            line = end < 0 ? yaml.Length : end + 1;
        }

        return -1;
    }

    private static string LineAt(string yaml, int start)
    {
        int end = yaml.IndexOf('\n', start);
        return yaml.Substring(start, (end < 0 ? yaml.Length : end) - start);
    }

    private static string OfLine(string line)
    {
        int first = 0;
        while (first < line.Length && line[first] is ' ' or '\t')
        {
            first++;
        }

        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        string value = colon > 0 ? line.Substring(colon + 2).Trim() : "";
        string name = colon > 0 ? line.Substring(first, colon - first) : "";
        if (value.Length == 0 || name.Length > 60)
        {
            return "";
        }

        if (value[0] is '"' or '\'')
        {
            int close = value.IndexOf(value[0], 1);
            bool goesOn = close > 0 && close + 1 < value.Length && value[close + 1] is not (' ' or '#' or ',') && value[close + 1] != value[0];
            goesOn |= close > 0 && close + 1 < value.Length && value[close + 1] == ' ' && value.Substring(close + 1).TrimStart()[0] != '#';
            return goesOn ? "; the value of '" + name + "' has quotation marks inside: put it in quotation marks of the other kind" : "";
        }

        bool isReserved = value[0] is '@' or '`' or '%' or '&' or '*' or '!';
        bool holdsColon = value.IndexOf(": ", StringComparison.Ordinal) > 0 || value[value.Length - 1] == ':';
        return isReserved || holdsColon ? "; put the value of '" + name + "' in quotation marks" : "";
    }
}
