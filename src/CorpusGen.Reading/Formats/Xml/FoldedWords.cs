using System;
using System.Collections.Generic;
using CorpusGen.Reading.Text;

namespace CorpusGen.Reading.Formats.Xml;

/// <summary>Puts together the words of running text from pieces between tags: white space is folded as markup languages have it.</summary>
/// <remarks>
/// A run of blanks, tabs and line breaks is one blank, none at the beginning; non-breaking spaces stay. A single line break with
/// blanks around it is left as it stands in the file, since the composer folds it anyway and no edit is needed for it.
/// </remarks>
internal sealed class FoldedWords
{
    private readonly string _source;
    private MappedTextBuilder _words = new();

    internal FoldedWords(string source) => _source = source;

    /// <summary>The number of UTF-16 units so far.</summary>
    internal int Length => _words.Length;

    /// <summary>All words of an element, white space folded, without white space at their ends.</summary>
    /// <param name="source">The file.</param>
    /// <param name="element">The element; what is inside <c>br</c> separates.</param>
    internal static MappedText Of(string source, XmlNode element)
    {
        var words = new FoldedWords(source);
        words.AppendAll(element);
        return words.Take(out _);
    }

    internal void Append(MappedText part)
    {
        string text = part.Text;
        for (int i = 0; i < text.Length;)
        {
            bool isSpace = IsSpace(text[i]);
            int end = i + 1;
            while (end < text.Length && IsSpace(text[end]) == isSpace)
            {
                end++;
            }

            var run = TextSpan.FromBounds(i, end);
            if (!isSpace)
            {
                AppendRun(part, run);
            }
            else if (!_words.EndsWithSpace)
            {
                AppendSpace(part, run, text);
            }

            i = end;
        }
    }

    /// <summary>Separates what follows from what is there, as a line break of the markup does.</summary>
    /// <param name="separator">What separates.</param>
    /// <param name="place">The place of the markup in the file.</param>
    internal void Separate(string separator, TextSpan place)
    {
        if (_words.EndsWithSpace)
        {
            separator = _words.Length == 0 ? "" : separator.TrimStart();
        }

        if (separator.Length > 0)
        {
            _words.AppendReplaced(separator, place);
        }
    }

    /// <summary>Takes the words, so that the next ones begin anew.</summary>
    /// <param name="leading">The number of units that were cut off at the beginning.</param>
    /// <returns>The words without white space at their ends; verbatim when they stand in the file so.</returns>
    internal MappedText Take(out int leading)
    {
        MappedText words = _words.ToMappedText();
        _words = new MappedTextBuilder();
        string text = words.Text;
        leading = 0;
        while (leading < text.Length && char.IsWhiteSpace(text[leading]))
        {
            leading++;
        }

        words = words.Trim();
        TextSpan span = words.Span;
        bool isVerbatim = span.Length == words.Length && span.FitsInto(_source.Length) && string.CompareOrdinal(words.Text, 0, _source, span.Start, span.Length) == 0;
        return isVerbatim ? MappedText.Verbatim(_source, span) : words;
    }

    /// <summary>Takes the words together with the marks on them, which lose the white space at their ends and what lies outside the words.</summary>
    /// <param name="marks">The marks, by positions of the words so far.</param>
    /// <param name="kept">The marks, by positions of the words taken; those of nothing but white space are gone.</param>
    internal MappedText Take(IReadOnlyList<TextMark> marks, out IReadOnlyList<TextMark> kept)
    {
        MappedText words = Take(out int leading);
        var all = new List<TextMark>(marks.Count);
        foreach (TextMark mark in marks)
        {
            int start = Math.Max(0, mark.Span.Start - leading);
            int end = Math.Min(words.Length, mark.Span.End - leading);
            while (start < end && char.IsWhiteSpace(words.Text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(words.Text[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                all.Add(mark with { Span = TextSpan.FromBounds(start, end) });
            }
        }

        kept = all;
        return words;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private void AppendRun(MappedText part, TextSpan run)
    {
        if (part.IsVerbatim)
        {
            _words.AppendVerbatim(_source, part.ToSource(run));
        }
        else
        {
            _words.Append(part.Slice(run));
        }
    }

    private void AppendSpace(MappedText part, TextSpan run, string text)
    {
        int firstBreak = text.IndexOf('\n', run.Start, run.Length);
        bool isFoldedLater = firstBreak >= 0 && text.IndexOf('\n', firstBreak + 1, run.End - firstBreak - 1) < 0;
        if (isFoldedLater || (run.Length == 1 && text[run.Start] == ' '))
        {
            AppendRun(part, run);
        }
        else
        {
            _words.AppendReplaced(" ", part.ToSource(run));
        }
    }

    // Depth is limited by the reader, so that this cannot exhaust the stack.
    private void AppendAll(XmlNode node)
    {
        foreach (XmlNode child in node.Children)
        {
            if (child.Text is MappedText text)
            {
                Append(text);
            }
            else if (child.Name == "br")
            {
                Separate(" ", child.Span);
            }
            else
            {
                AppendAll(child);
            }
        }
    }
}
