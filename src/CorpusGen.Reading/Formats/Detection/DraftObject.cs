using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>Looks at the fields at the top of a JSON object for one that says that its document is a draft.</summary>
internal static class DraftObject
{
    /// <summary>Whether a field says so.</summary>
    /// <param name="json">The object.</param>
    /// <param name="isArticle">Whether the object is the document itself, and so must have a text: else the document may be inside it, and say otherwise.</param>
    internal static bool IsDraft(string json, bool isArticle)
    {
        int position = SkipBlanks(json, 0);
        if (position >= json.Length || json[position] != '{')
        {
            return false;
        }

        bool isDraft = false;
        bool hasText = !isArticle;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int depth = 0;
        for (; position < json.Length; position++)
        {
            char c = json[position];
            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            if (c != '"')
            {
                continue;
            }

            int end = EndOfText(json, position);
            int colon = SkipBlanks(json, end + 1);
            if (depth == 1 && colon < json.Length && json[colon] == ':')
            {
                string name = json.Substring(position + 1, end - position - 1);
                string value = ValueAt(json, SkipBlanks(json, colon + 1));
                hasText |= value.Length > 2 && value[0] == '"' && Array.IndexOf(ArticleNames.Texts, FieldName.Normalize(name)) >= 0;
                isDraft |= seen.Add(name) && DraftSniffer.Says(name, value.Trim('"').Trim(), isBoolean: !isArticle && value == "false");
            }

            position = end;
        }

        return isDraft && hasText && !seen.Contains("$schema");
    }

    /// <summary>A text with its quotation marks, a number or a word; empty for what is nested.</summary>
    private static string ValueAt(string json, int start)
    {
        if (start < json.Length && json[start] == '"')
        {
            return json.Substring(start, Math.Min(json.Length, EndOfText(json, start) + 1) - start);
        }

        int end = start;
        while (end < json.Length && (char.IsLetterOrDigit(json[end]) || json[end] is '-' or '+' or '.'))
        {
            end++;
        }

        return json.Substring(start, end - start);
    }

    /// <summary>The position of the mark that ends a text, or the end.</summary>
    private static int EndOfText(string json, int open)
    {
        int end = open + 1;
        while (end < json.Length && json[end] != '"')
        {
            end += json[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, json.Length);
    }

    private static int SkipBlanks(string json, int position)
    {
        while (position < json.Length && (char.IsWhiteSpace(json[position]) || json[position] == '\uFEFF'))
        {
            position++;
        }

        return position;
    }
}
