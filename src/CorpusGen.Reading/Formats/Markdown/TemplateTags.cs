using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Markdown;

/// <summary>Covers the tags of template languages: Liquid and Nunjucks, Hugo's shortcodes, and comments and expressions of MDX.</summary>
/// <remarks>
/// <c>{{ … }}</c>, <c>{% … %}</c>, <c>{{&lt; … &gt;}}</c>, <c>{{% … %}}</c>, <c>{{/* … */}}</c>, <c>{/* … */}</c>, <c>{: … }</c>. What
/// stands between tags is text, but between those of comments and highlighted code it is covered, too; between <c>raw</c> tags
/// nothing is a tag.
/// </remarks>
internal static class TemplateTags
{
    private static readonly (string Start, string End)[] Kinds =
    [
        ("{{<", ">}}"), ("{{%", "%}}"), ("{{/*", "*/}}"), ("{{", "}}"), ("{%", "%}"), ("{/*", "*/}"), ("{::", "}"), ("{:", "}"),
    ];

    // Paired tags whose contents are no text.
    private static readonly string[] CodeTags = ["comment", "highlight", "mermaid", "katex", "plantuml", "raw"];

    internal static void Cover(MaskedMarkdown masked, int start)
    {
        string text = masked.Source;
        var without = new bool[Kinds.Length];
        var unpaired = new HashSet<string>(StringComparer.Ordinal);
        int position = start;
        while (position < text.Length && (position = text.IndexOf('{', position)) >= 0)
        {
            if (TagAt(text, position, without) is not TextSpan tag)
            {
                position++;
                continue;
            }

            string name = NameIn(tag.In(text));
            if (Array.IndexOf(CodeTags, name) >= 0 && !unpaired.Contains(name))
            {
                if (EndOfPair(text, tag, name) is not TextSpan end)
                {
                    unpaired.Add(name);
                    continue;
                }

                bool isRaw = name == "raw";
                masked.Tag(isRaw ? tag : TextSpan.FromBounds(tag.Start, end.End));
                masked.Tag(end);
                position = end.End;
                continue;
            }

            NoteId(masked, tag.In(text), tag.Start);
            masked.Tag(tag);
            position = tag.End;
        }
    }

    private static TextSpan? TagAt(string text, int position, bool[] without)
    {
        for (int i = 0; i < Kinds.Length; i++)
        {
            (string open, string close) = Kinds[i];
            if (text.Length - position < open.Length || string.CompareOrdinal(text, position, open, 0, open.Length) != 0)
            {
                continue;
            }

            // Once no closing sign is left, none need be looked for again: a file of opening signs stays cheap.
            int end = without[i] ? -1 : text.IndexOf(close, position + open.Length, StringComparison.Ordinal);
            without[i] |= end < 0;
            bool ofOneLine = open is "{:" or "{::";
            if (end < 0 || (ofOneLine ? text.IndexOf('\n', position, end - position) >= 0 : HoldsBlankLine(text, position, end) && open is not ("{/*" or "{{/*")))
            {
                return null;
            }

            return TextSpan.FromBounds(position, end + close.Length);
        }

        return null;
    }

    private static bool HoldsBlankLine(string text, int start, int end)
    {
        int line = text.IndexOf("\n\n", start, end - start, StringComparison.Ordinal);
        return line >= 0;
    }

    /// <summary>The first word of a tag.</summary>
    private static string NameIn(string tag)
    {
        int start = 0;
        while (start < tag.Length && tag[start] is '{' or '%' or '<' or '-' or ' ' or '\n' or '\t')
        {
            start++;
        }

        int end = start;
        while (end < tag.Length && char.IsLetter(tag[end]))
        {
            end++;
        }

        return tag.StartsWith("{{ ", StringComparison.Ordinal) ? "" : tag.Substring(start, end - start);
    }

    private static TextSpan? EndOfPair(string text, TextSpan tag, string name)
    {
        string sign = text.Substring(tag.Start, tag.Length > 3 && text[tag.Start + 1] == '{' ? 3 : 2);
        int position = tag.End;
        while ((position = text.IndexOf(sign, position, StringComparison.Ordinal)) >= 0)
        {
            int start = position + sign.Length;
            while (start < text.Length && text[start] is ' ' or '-' or '/')
            {
                start++;
            }

            string ending = sign == "{%" ? "end" + name : name;
            if (string.CompareOrdinal(text, start, ending, 0, ending.Length) == 0)
            {
                int close = text.IndexOf('}', start);
                close = close >= 0 && close + 1 < text.Length && text[close + 1] == '}' && sign.Length == 3 ? close + 1 : close;
                return close < 0 ? null : TextSpan.FromBounds(position, close + 1);
            }

            position = start;
        }

        return null;
    }

    /// <summary><c>{: #id .class}</c> of kramdown and <c>{/* #id */}</c> of Docusaurus name the block before or around them.</summary>
    private static void NoteId(MaskedMarkdown masked, string tag, int position)
    {
        bool isAttributes = tag.StartsWith("{:", StringComparison.Ordinal);
        if (!isAttributes && !tag.StartsWith("{/*", StringComparison.Ordinal))
        {
            return;
        }

        foreach (string word in tag.Trim('{', '}', ':', '/', '*').Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 1 && word[0] == '#')
            {
                masked.Ids.Add((position, word.Substring(1)));
                return;
            }
        }
    }
}
