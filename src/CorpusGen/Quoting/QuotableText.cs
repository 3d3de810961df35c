using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Quoting;

/// <summary>A document prepared for searching: its paragraphs normalized, one blank between them, and the way back.</summary>
internal sealed class QuotableText
{
    private readonly string _source;
    private readonly OffsetMap _map;
    private readonly int[] _starts;
    private WordList? _words;

    private QuotableText(string source, TextNormalizer normalizer, int[] starts)
    {
        _source = source;
        _map = normalizer.Map;
        _starts = starts;
        Text = normalizer.ToString();
    }

    /// <summary>The normalized text.</summary>
    internal string Text { get; }

    /// <summary>The words of the normalized text, cut when they are first asked for.</summary>
    internal WordList Words => _words ??= WordList.Of(Text);

    internal static QuotableText Of(Article article)
    {
        string source = article.Source;
        var normalizer = new TextNormalizer(source.Length);
        var starts = new int[article.Paragraphs.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            Paragraph paragraph = article.Paragraphs[i];
            starts[i] = normalizer.Length + (i > 0 ? 1 : 0);
            TextSpan span = paragraph.Span;
            string text = paragraph.Text;
            if (LineFolding.Fold(span.In(source)) == text)
            {
                normalizer.Append(source, span.Start, span.End, 0, null);
            }
            else
            {
                normalizer.Append(text, 0, text.Length, span.End, Align(text, source, span));
            }
        }

        return new QuotableText(source, normalizer, starts);
    }

    internal static QuotableText Of(IReadOnlyList<string> paragraphs)
    {
        var source = new StringBuilder();
        foreach (string paragraph in paragraphs)
        {
            source.Append(paragraph).Append('\n');
        }

        string text = source.ToString();
        var normalizer = new TextNormalizer(text.Length);
        var starts = new int[paragraphs.Count];
        int start = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = normalizer.Length + (i > 0 ? 1 : 0);
            normalizer.Append(text, start, start + paragraphs[i].Length, 0, null);
            start += paragraphs[i].Length + 1;
        }

        return new QuotableText(text, normalizer, starts);
    }

    /// <summary>The one-based number of the paragraph at a position of the normalized text.</summary>
    internal int ParagraphAt(int position)
    {
        int index = Array.BinarySearch(_starts, position);
        if (index < 0)
        {
            return Math.Max(1, ~index);
        }

        // Of paragraphs without text, which begin where the next one does, the last is meant.
        while (index + 1 < _starts.Length && _starts[index + 1] == position)
        {
            index++;
        }

        return index + 1;
    }

    internal TextSpan ToSource(int start, int end)
    {
        if (start >= end)
        {
            return new TextSpan(_map.ToSource(start), 0);
        }

        int from = _map.ToSource(start);
        int last = Math.Max(_map.ToSource(end - 1), from);
        int to = Composition.EndOfSequence(_source, last, _source.Length);
        while (to < _source.Length && Typography.IsHyphenOrDash(_source[last]) && Typography.IsHyphenOrDash(_source[to]))
        {
            to++;
        }

        return TextSpan.FromBounds(from, to);
    }

    /// <summary>The document's own words, on one line.</summary>
    internal string Passage(int start, int end) => LineFolding.Fold(ToSource(start, end).In(_source));

    /// <summary>Whether no word goes across a position of the normalized text.</summary>
    internal bool IsBoundary(int position)
    {
        if (position <= 0 || position >= Text.Length)
        {
            return true;
        }

        char before = Text[position - 1];
        char behind = Text[position];
        if (Typography.IsWordCharacter(before) && Typography.IsWordCharacter(behind))
        {
            return Typography.IsWordless(before) || Typography.IsWordless(behind);
        }

        // "member" in "non-member", "Germany" in "Germany's", "1" in "1,000", "5" in "-5", "$5" and "5%" are parts of words.
        return !(IsWordAt(position - 2) && IsJoint(position - 1) && IsWordAt(position))
            && !(IsWordAt(position - 1) && IsJoint(position) && IsWordAt(position + 1))
            && !(char.IsDigit(behind) && IsSign(position - 1))
            && !(char.IsDigit(before) && behind is '%' or '\u2030' or '\u00B0');
    }

    /// <summary>Where each character of a paragraph without its markup stands in the source.</summary>
    private static int[] Align(string text, string source, TextSpan span)
    {
        var positions = new int[text.Length + 1];
        int next = span.Start;
        for (int i = 0; i < text.Length; i++)
        {
            int found = next;
            while (found < span.End && source[found] != text[i] && !(Typography.IsBlank(text[i]) && Typography.IsBlank(source[found])))
            {
                found++;
            }

            // A character that the source does not hold as it is (an entity, say) takes the place of the next one.
            positions[i] = Math.Min(found < span.End ? found : next, span.End);
            next = found < span.End ? found + 1 : next;
        }

        positions[text.Length] = span.End;
        return positions;
    }

    private bool IsWordAt(int position) => position >= 0 && position < Text.Length && Typography.IsWordCharacter(Text[position]) && !Typography.IsWordless(Text[position]);

    private bool IsJoint(int position)
    {
        char c = Text[position];
        if (c is '.' or ',')
        {
            return position > 0 && position + 1 < Text.Length && char.IsDigit(Text[position - 1]) && char.IsDigit(Text[position + 1]);
        }

        return c is '\'' or '_' || (c == '-' && !IsDash(position));
    }

    /// <summary>A dash parts words, a hyphen joins them; normalized they look alike.</summary>
    private bool IsDash(int position)
    {
        int source = _map.ToSource(position);
        char c = source < _source.Length ? _source[source] : ' ';
        char next = source + 1 < _source.Length ? _source[source + 1] : ' ';
        return Typography.IsLongDash(c) || Typography.IsHyphenOrDash(next) || Typography.IsBlank(next);
    }

    private bool IsSign(int position)
    {
        char c = Text[position];
        bool isFirst = position == 0 || Text[position - 1] is ' ' or '(' or '[' or '"' or '\'';
        return (isFirst && c is '-' or '+' or '.') && !IsDash(position)
            || System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;
    }
}
