using System;
using System.Collections.Generic;

namespace CorpusGen.Reading.Formats.Transcripts;

/// <summary>A block of a page: what stands between the tags of one innermost block element, and how it is marked.</summary>
/// <param name="Element">The name of the element, in lower case.</param>
/// <param name="Tag">Its start tag.</param>
/// <param name="Content">What stands in it up to the next block, in UTF-16 units of the file.</param>
internal readonly record struct PageBlock(string Element, string Tag, TextSpan Content)
{
    /// <summary>Whether the element bears a class.</summary>
    internal bool HasClass(string name)
    {
        string classes = Attribute("class");
        return Array.IndexOf(classes.Split(' '), name) >= 0;
    }

    /// <summary>The value of an attribute; empty without.</summary>
    internal string Attribute(string name)
    {
        int start = Tag.IndexOf(" " + name + "=", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return "";
        }

        start += name.Length + 2;
        char quote = start < Tag.Length ? Tag[start] : '\0';
        int end = quote is '"' or '\'' ? Tag.IndexOf(quote, start + 1) : Tag.IndexOfAny([' ', '>'], start);
        start += quote is '"' or '\'' ? 1 : 0;
        return end < start ? "" : Tag.Substring(start, end - start);
    }
}

/// <summary>Cuts a page into its innermost blocks, in one pass and without a tree: pages of minutes are flat.</summary>
internal static class PageBlocks
{
    private const string BlockElements = " address article aside blockquote body dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td th thead title tr ul ";

    internal static List<PageBlock> Cut(string source)
    {
        var blocks = new List<PageBlock>();
        string element = "";
        string tag = "";
        int start = 0;
        int i = source.IndexOf('<');
        while (i >= 0)
        {
            int end = PageText.TagEnd(source, i, source.Length);
            if (end > 0)
            {
                string name = NameOf(source, i, end, out bool closes);
                if (name is "script" or "style" or "template" && !closes)
                {
                    end = BehindElement(source, name, end);
                }

                if (BlockElements.IndexOf(" " + name + " ", StringComparison.Ordinal) >= 0)
                {
                    Add(blocks, source, element, tag, start, i);
                    element = closes ? "" : name;
                    tag = closes ? "" : source.Substring(i, end - i);
                    start = end;
                }
            }

            int next = end > 0 ? end : i + 1;
            i = next < source.Length ? source.IndexOf('<', next) : -1;
        }

        Add(blocks, source, element, tag, start, source.Length);
        return blocks;
    }

    private static void Add(List<PageBlock> blocks, string source, string element, string tag, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
            {
                blocks.Add(new PageBlock(element, tag, TextSpan.FromBounds(start, end)));
                return;
            }
        }
    }

    private static int BehindElement(string source, string name, int start)
    {
        int close = source.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        int end = close < 0 ? -1 : source.IndexOf('>', close);
        return end < 0 ? source.Length : end + 1;
    }

    private static string NameOf(string source, int start, int end, out bool closes)
    {
        int i = start + 1;
        closes = source[i] == '/';
        i += closes ? 1 : 0;
        int nameStart = i;
        while (i < end && char.IsLetterOrDigit(source[i]))
        {
            i++;
        }

        return source.Substring(nameStart, i - nameStart).ToLowerInvariant();
    }
}
