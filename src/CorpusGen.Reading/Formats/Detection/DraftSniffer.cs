using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Detection;

/// <summary>
/// Tells by a look at the head of a file whether it says that it is a draft, without reading its format: the build asks, to
/// keep the texts of drafts that are left out from being embedded.
/// </summary>
/// <remarks>
/// What is told here is a draft for the reader too, or a document would be published without its text. The reverse need not hold: files of
/// several documents, and formats with a word of their own for it, are embedded.
/// </remarks>
internal static class DraftSniffer
{
    /// <summary>Whether a field at the top of front matter, header lines or JSON says <c>draft: true</c>, <c>status: draft</c> or <c>published: false</c>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="kind">Its format.</param>
    internal static bool IsDraft(string text, FormatKind kind) => kind switch
    {
        FormatKind.Markdown => FrontMatterBlock.Find(text) is { IsClosed: true } block && IsDraft(text, block),
        FormatKind.HeaderLines => HeaderLines.Find(text) is HeaderLines header && IsDraft(text, header),
        FormatKind.Json => DraftObject.IsDraft(text, isArticle: true),
        _ => false,
    };

    /// <summary>Whether a field says that its document is a draft.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isBoolean">Whether a value <c>false</c> is one, and not a text.</param>
    internal static bool Says(string name, string value, bool isBoolean) => FieldName.Normalize(name) switch
    {
        "draft" => value.ToLowerInvariant() is "true" or "yes" or "on" or "1",
        "status" => string.Equals(value, "draft", StringComparison.OrdinalIgnoreCase),
        "published" => isBoolean && value == "false",
        _ => false,
    };

    private static bool IsDraft(string text, HeaderLines header)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((TextSpan name, TextSpan value) in header.Fields)
        {
            if (seen.Add(name.In(text)) && Says(name.In(text), value.In(text).Trim(), isBoolean: false))
            {
                // A mailbox holds more than the mail that it begins with.
                return !text.StartsWith("From ", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsDraft(string text, FrontMatterBlock block)
    {
        if (block.Language == FrontMatterLanguage.Json)
        {
            return DraftObject.IsDraft(block.Content.In(text), isArticle: false);
        }

        char separator = block.Language == FrontMatterLanguage.Yaml ? ':' : '=';
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int line = block.Content.Start; line < block.Content.End; line = TextLine.EndAt(text, line) + 1)
        {
            string words = text.Substring(line, Math.Min(TextLine.EndAt(text, line), block.Content.End) - line);
            int end = words.IndexOf(separator);
            string name = end < 0 ? "" : words.Substring(0, end).Trim(' ', '\t', '"', '\'');
            bool isInner = words.Length == 0 || words[0] is ' ' or '\t' or '#' or '-';
            string written = isInner || end < 0 ? "" : words.Substring(end + 1).Trim();
            string value = WithoutComment(written).Trim();
            if (!isInner && (end < 0 || words[0] == '[' || (GoesOn(value) && GoesOn(written))))
            {
                // A table of TOML, or a value of several lines: what follows may be of another field.
                return false;
            }

            if (!isInner && seen.Add(name) && Says(name, value.Trim('"', '\''), value == "false"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value does not end on its line: a text or a list whose second mark is not there. An apostrophe within words opens nothing.</summary>
    private static bool GoesOn(string value)
    {
        char first = value.Length == 0 ? ' ' : value[0];
        char last = value.Length < 2 ? ' ' : value[value.Length - 1];
        bool isTripled = value.StartsWith("\"\"\"", StringComparison.Ordinal) || value.StartsWith("'''", StringComparison.Ordinal);
        return isTripled || (first is '"' or '\'' && last != first) || (first == '[' && last != ']') || (first == '{' && last != '}');
    }

    private static string WithoutComment(string value)
    {
        int mark = value.IndexOf(" #", StringComparison.Ordinal);
        return mark < 0 ? value : value.Substring(0, mark);
    }
}
